import type { ComponentChildren } from 'preact';
import { t } from '../text.ts';
import { Icon, type IconName } from './icon.tsx';

type Props = { title: string; lang?: string | null; by?: ComponentChildren; children?: ComponentChildren };

/** The top of a popup or panel: whose words these are, and the ways to our other pages. */
export function Head({ title, lang, by, children }: Props) {
  const shown = shortened(title);
  return (
    <header class="hd">
      <h1 dir="auto" lang={lang ?? undefined} title={shown === title ? undefined : title}>
        {shown}
      </h1>
      {by && <p class="by">{by}</p>}
      <div class="acts">{children}</div>
    </header>
  );
}

/** Three to four lines; a longer title stands whole in its page. */
const LONGEST = 110;

function shortened(title: string): string {
  if (title.length <= LONGEST) return title;
  const cut = title.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST - 30)).replace(/[\s,;:(–—-]{1,4}$/, '')}…`;
}

/** Its title is its name: with a label beside it, it would be read twice. */
export function IconButton({ icon, label, onPress, href }: { icon: IconName; label: string; onPress?: () => void; href?: string }) {
  if (href) {
    return (
      <a class="btn icon" href={href} target="_blank" rel="noreferrer noopener" title={label}>
        <Icon name={icon} />
      </a>
    );
  }
  return (
    <button type="button" class="btn icon" title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}

export type Ways = { readonly openPanel?: () => void; readonly openSaved: () => void; readonly openOptions: () => void };

/** The ways out of a popup: the panel, what is saved, the options. */
export function WaysOut({ ways }: { ways: Ways }) {
  return (
    <>
      {ways.openPanel && <IconButton icon="panel" label={t('common_open_panel')} onPress={ways.openPanel} />}
      <IconButton icon="list" label={t('common_open_saved')} onPress={ways.openSaved} />
      <IconButton icon="gear" label={t('common_open_options')} onPress={ways.openOptions} />
    </>
  );
}
