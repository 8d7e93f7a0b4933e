import type { ComponentChildren } from 'preact';
import { type Claim, OF_READER } from '../../core/posting/claim.ts';
import type { Span } from '../../core/posting/evidence.ts';
import { safeLink } from '../format.ts';
import { maybe, t } from '../text.ts';
import { Pause } from './heard.tsx';
import { Quote } from './quote.tsx';

export type Tone = 'pay' | 'must' | 'nice' | 'warning' | 'danger' | 'notice' | 'plain';
export type Show = (span: Span) => void;

type Props = {
  tone: Tone;
  claim: Claim;
  lang?: string | null | undefined;
  current?: boolean;
  /** Quotations shown at most. */
  most?: number;
  onShow: Show;
  /** What we say above the words. */
  children?: ComponentChildren;
};

/** A gloss: a rule in the margin, what we say, and the words it rests on. Pressing it goes to the words. */
export function ClaimGloss({ tone, claim, lang, current = false, most = 1, onShow, children }: Props) {
  const [first, ...others] = claim.evidence.slice(0, most);
  const about = (claim.about ?? []).filter(({ field }) => !UNTOLD.has(field)).slice(0, 6);
  return (
    <>
      {first && (
        <button type="button" class={`gloss r-${tone}`} data-arrow aria-current={current || undefined} onClick={() => onShow(first)}>
          {children && (
            <span class="say">
              {children}
              <Pause />
            </span>
          )}
          <Quote words={first.quote} lang={lang} />
        </button>
      )}
      {others.map((span) => (
        <button type="button" key={span.start} class={`gloss r-${tone}`} data-arrow onClick={() => onShow(span)}>
          <Quote words={span.quote} lang={lang} />
        </button>
      ))}
      {(!first || most > 1) && (about.length > 0 || (!first && children)) && (
        <div class={`gloss r-${tone}`}>
          {!first && children && <span class="say">{children}</span>}
          {about.map(({ field, value }) => (
            <Elsewhere key={`${field} ${value}`} field={field} value={value} />
          ))}
        </div>
      )}
    </>
  );
}

/** What a rule keeps for itself: when it was looked up, and what our words say already. */
const UNTOLD: ReadonlySet<string> = new Set(['seen', 'closed', OF_READER]);

/** What a claim rests on when not on the text: named, so that nobody looks for it there. */
function Elsewhere({ field, value }: { field: string; value: string }) {
  if (field === 'confidence') return value === 'secondary' ? <span class="elsewhere xs">{t('common_secondary_source')}</span> : null;
  // Only our own tables name a source; a link of the page may be the very thing that is warned of.
  const link = field === 'source' ? safeLink(value) : null;
  const name = maybe(`common_field_${field.toLowerCase()}`) ?? t('common_from_field', field);
  return (
    <span class="elsewhere">
      <span class="xs">{name}:</span>{' '}
      {link ? (
        <a class="small" href={link} target="_blank" rel="noreferrer noopener">
          {new URL(link).hostname}
        </a>
      ) : (
        <span class="theirs">{value}</span>
      )}
    </span>
  );
}
