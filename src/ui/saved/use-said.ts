import { useState } from 'preact/hooks';
import { sentenceOf } from '../../messages/sentence.ts';
import { t } from '../text.ts';

/** What is told after an act; `back` takes it back. */
export type Said = { readonly words: string; readonly back: (() => Promise<unknown>) | null; readonly problem: boolean };
export type Saying = ReturnType<typeof useSaid>;

/** The one line that says what was just done, or why not, and the way back. */
export function useSaid() {
  const [said, setSaid] = useState<Said | null>(null);
  const tell = (words: string, back: Said['back'] = null) => setSaid({ words, back, problem: false });
  const failed = (error: unknown) => setSaid({ words: sentenceOf(error), back: null, problem: true });
  const takeBack = async () => {
    if (!said?.back) return;
    setSaid(null);
    await said.back();
    tell(t('saved_undone'));
  };
  return { said, tell, failed, undo: () => void takeBack().catch(failed) };
}
