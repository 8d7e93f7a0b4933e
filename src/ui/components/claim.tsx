import type { ComponentChildren } from 'preact';
import type { Claim } from '../../core/posting/claim.ts';
import type { Span } from '../../core/posting/evidence.ts';
import { t } from '../text.ts';
import { Quote } from './quote.tsx';

export type Tone = 'pay' | 'must' | 'nice' | 'warning' | 'danger' | 'notice' | 'plain';
export type Show = (span: Span) => void;

type Props = {
  tone: Tone;
  claim: Claim;
  lang?: string | null | undefined;
  current?: boolean;
  onShow: Show;
  /** What we say above the words. */
  children?: ComponentChildren;
};

/** A gloss: a rule in the margin, what we say, and the words it rests on. Pressing it goes to the words. */
export function ClaimGloss({ tone, claim, lang, current = false, onShow, children }: Props) {
  const [span] = claim.evidence;
  if (!span) {
    return (
      <div class={`gloss r-${tone}`}>
        {children && <span class="say">{children}</span>}
        {claim.about?.slice(0, 3).map(({ field, value }) => (
          <Elsewhere key={`${field} ${value}`} field={field} value={value} />
        ))}
      </div>
    );
  }
  return (
    <button type="button" class={`gloss r-${tone}`} data-arrow aria-current={current || undefined} onClick={() => onShow(span)}>
      {children && <span class="say">{children}</span>}
      <Quote words={span.quote} lang={lang} />
    </button>
  );
}

/** What a claim rests on when not on the text: named, so that nobody looks for it there. */
export function Elsewhere({ field, value }: { field: string; value: string }) {
  return (
    <span class="elsewhere">
      <span class="xs">{t('common_from_field', field)}</span> <span class="theirs">{value}</span>
    </span>
  );
}
