import { t } from '../text.ts';

/** The posting's own words: a slice of its text, never retouched, in its own language and direction. Quotation marks are seen, not heard: a word says whose words follow. */
export function Quote({ words, lang }: { words: string; lang?: string | null | undefined }) {
  return (
    <>
      <span class="vh">{t('common_quote')} </span>
      <q dir="auto" lang={lang ?? undefined}>
        {words}
      </q>
    </>
  );
}
