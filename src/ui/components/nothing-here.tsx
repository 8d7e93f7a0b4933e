import type { ComponentChildren } from 'preact';
import type { PageProps } from '../page-props.ts';
import { plural, t } from '../text.ts';
import { Head, WaysOut } from './head.tsx';
import { KeyHint } from './key-hint.tsx';
import { PrivacyLink } from './privacy-link.tsx';

type Props = Pick<PageProps, 'savedCount' | 'remark' | 'actions'> & {
  title: string;
  why: string;
  /** How the page was judged, in English. */
  detail?: string;
  /** The browser lets nobody read this page. */
  uncheckable?: boolean;
  more?: ComponentChildren;
};

/** No posting here: why, the way to have it read all the same, and what is saved. */
export function NothingHere({ title, why, detail, savedCount, remark, actions, uncheckable = false, more }: Props) {
  return (
    <>
      <Head title={title} by={why}>
        <WaysOut ways={actions} />
      </Head>
      <main>
        {!uncheckable && (
          <div class="stack">
            <button type="button" class="btn primary wide" onClick={actions.check} aria-keyshortcuts="C">
              {t('popup_check')}
              <KeyHint name="C" />
            </button>
            <p class="xs" role="status">
              {remark ?? t('popup_check_what')}
            </p>
          </div>
        )}
        {detail && (
          <details class="sec">
            <summary class="more">{t('popup_none_reason')}</summary>
            <p class="xs" lang="en">
              {detail}
            </p>
          </details>
        )}
        <button type="button" class="btn wide" onClick={actions.openSaved}>
          {savedCount > 0 ? plural('popup_saved', savedCount) : t('popup_saved_none')}
        </button>
        <div class="end">
          {more}
          <PrivacyLink />
        </div>
      </main>
    </>
  );
}
