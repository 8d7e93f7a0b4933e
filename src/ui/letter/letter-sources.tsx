import type { Letter, LetterSource } from '../../core/letter/letter.ts';
import { Quote } from '../components/quote.tsx';
import { plural, t } from '../text.ts';

/** Every sentence that claims something, and what it rests on: the posting's words, or the person's own. */
export function LetterSources({ letter, lang }: { letter: Letter; lang: string | null }) {
  const claims = letter.paragraphs.filter(({ kind }) => kind === 'text' || kind === 'list').flatMap(({ sentences }) => sentences);
  const resting = claims.filter(({ sources }) => sources.length > 0);
  return (
    <section class="sec sources">
      <h2>{t('letter_sources')}</h2>
      <p class="xs">{t('letter_sources_what')}</p>
      <ol>
        {resting.map(({ text, sources }) => (
          <li key={text}>
            <p class="small" lang={letter.language}>
              {text}
            </p>
            <ul>
              {grouped(sources).map(([who, all]) => (
                <li key={who} class="gloss">
                  <span class="say">{who}</span>
                  {all.map((source) => (
                    <Quote key={wordsOf(source)} words={wordsOf(source)} lang={source.from === 'profile' ? null : lang} />
                  ))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {letter.unsaid.length > 0 && (
        <p class="note-line plain">
          {plural('letter_unsaid', letter.unsaid.length)} {letter.unsaid.join(', ')}
        </p>
      )}
      {letter.resumeLanguageDiffers && <p class="note-line plain">{t('letter_resume_language')}</p>}
    </section>
  );
}

/** Who says what, each thing once. */
function grouped(sources: readonly LetterSource[]): [string, LetterSource[]][] {
  const groups = new Map<string, Map<string, LetterSource>>();
  for (const source of sources) {
    const group = groups.get(whose(source)) ?? new Map<string, LetterSource>();
    groups.set(whose(source), group.set(wordsOf(source), source));
  }
  return [...groups].map(([who, group]) => [who, [...group.values()]]);
}

function wordsOf(source: LetterSource): string {
  if (source.from === 'posting') return source.span.quote;
  return source.from === 'profile' ? source.words : source.value;
}

function whose(source: LetterSource): string {
  if (source.from === 'posting') return t('letter_from_posting');
  if (source.from === 'posting-field') return t('letter_from_page');
  return t(source.field === 'resumeText' ? 'letter_from_resume' : 'letter_from_profile');
}
