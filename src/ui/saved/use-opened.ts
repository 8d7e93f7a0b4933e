import { useEffect, useState } from 'preact/hooks';
import type { Kept, Saved as Whole } from '../../core/saved/record.ts';
import type { Desk } from './desk.ts';

/** The chosen record with its words, read again whenever its row changes. */
export function useOpened(row: Kept | null, desk: Desk): Whole | null {
  const [whole, setWhole] = useState<Whole | null>(null);
  useEffect(() => {
    if (!row) return setWhole(null);
    let here = true;
    // What the person changed is there at once; the words only when the page was read anew
    if (whole?.id === row.id && whole.readAt === row.readAt) return setWhole({ ...row, report: whole.report });
    void desk.open(row.id).then(
      (found) => here && setWhole(found),
      () => here && setWhole(null),
    );
    return () => {
      here = false;
    };
  }, [row]);
  return row && whole?.id === row.id ? whole : null;
}
