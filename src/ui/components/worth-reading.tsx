import type { Highlight } from '../../core/highlights/highlights.ts';
import { said, t } from '../text.ts';
import { ClaimGloss, type Show, type Tone } from './claim.tsx';
import { Section } from './section.tsx';

const TONES: Readonly<Partial<Record<Highlight['kind'], Tone>>> = {
  pay: 'pay',
  must: 'must',
  years: 'must',
  nice: 'nice',
  dealbreaker: 'warning',
};

/** Kinds that the rest of the page already shows in a place of their own. */
const ELSEWHERE: ReadonlySet<Highlight['kind']> = new Set(['pay', 'mode', 'place', 'condition', 'years', 'must', 'nice', 'dealbreaker']);

/** The lines a reader would have missed: what it is about, what is unusual, what is offered. */
export function WorthReading({ highlights, lang, onShow }: { highlights: readonly Highlight[]; lang: string | null; onShow: Show }) {
  const lines = highlights.filter(({ kind }) => !ELSEWHERE.has(kind));
  if (lines.length === 0) return null;
  return (
    <Section title={t('common_worth_reading')}>
      <div class="glosses">
        {lines.map((line) => (
          <ClaimGloss key={`${line.kind} ${line.text}`} tone={TONES[line.kind] ?? 'plain'} claim={line} lang={lang} onShow={onShow}>
            {line.evidence.length > 0 ? t(`common_kind_${line.kind}`) : said(line.say, line.text)}
          </ClaimGloss>
        ))}
      </div>
    </Section>
  );
}
