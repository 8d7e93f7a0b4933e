/** The posting's own words: a slice of its text, never retouched, in its own language and direction. */
export function Quote({ words, lang }: { words: string; lang?: string | null | undefined }) {
  return (
    <q dir="auto" lang={lang ?? undefined}>
      {words}
    </q>
  );
}
