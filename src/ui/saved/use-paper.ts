import { useEffect, useState } from 'preact/hooks';
import type { Saved as Whole } from '../../core/saved/record.ts';
import { counted } from '../format.ts';
import { t } from '../text.ts';
import type { Desk } from './desk.ts';
import type { Saying } from './use-said.ts';

/** More nobody prints; each is a page or two. */
const MOST_PRINTED = 500;

/** What goes to the printer, while it stands on the page; `cut` says what was left out. */
export type Paper = { readonly all: readonly Whole[]; readonly cut: string | null };

/** Lays postings out on the page and prints them. */
export function usePaper(desk: Desk, { tell, failed }: Saying) {
  const [paper, setPaper] = useState<Paper | null>(null);
  // The browser prints what stands on the page: first it has to stand there
  useEffect(() => {
    if (!paper) return;
    desk.print();
    setPaper(null);
  }, [paper]);
  const lay = async (ids: readonly string[]) => {
    const read = await Promise.all(ids.slice(0, MOST_PRINTED).map((id) => desk.open(id)));
    const cut = ids.length > MOST_PRINTED ? t('saved_print_most', counted(MOST_PRINTED), counted(ids.length)) : null;
    if (cut) tell(cut);
    setPaper({ all: read.filter((one) => one !== null), cut });
  };
  return { paper, print: (ids: readonly string[]) => void lay(ids).catch(failed) };
}
