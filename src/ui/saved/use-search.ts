import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Finder } from '../../browser/storage/finder.ts';
import { followSaved } from '../../browser/storage/saved.ts';

/** The search of the page. `share` is how much has been looked through so far, 0–1; `find` answers of that much. */
export type Search = {
  readonly find: (query: string) => readonly string[] | null;
  readonly share: number;
  /** Somebody is about to search. */
  readonly begin: () => void;
};

/** A change goes into the index a moment after it is told. */
const SETTLES_MS = 150;
const STEP = 0.1;

/** Builds the index once somebody is about to search, and keeps it as records change. */
export function useSearch(): Search {
  const finder = useRef<Finder | null>(null);
  const begun = useRef(false);
  const [share, setShare] = useState(0);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = followSaved(() => {
      if (!finder.current) return;
      clearTimeout(timer);
      timer = setTimeout(() => setTurn((now) => now + 1), SETTLES_MS);
    });
    return () => {
      begun.current = true; // nothing begins in a page that goes
      stop();
      clearTimeout(timer);
      finder.current?.close();
    };
  }, []);
  return useMemo(() => {
    const begin = () => {
      if (begun.current) return;
      begun.current = true;
      // Words and their stems come with the first search, not with the page
      void import('../../browser/storage/finder.ts')
        .then(({ openFinder }) => {
          finder.current = openFinder();
          return finder.current.ready((done) => setShare((was) => (done === 1 || done - was >= STEP ? done : was)));
        })
        .catch(() => setShare(1));
    };
    return {
      find: (query: string) => {
        if (query.trim() === '') return null;
        begin();
        return finder.current ? finder.current.find(query) : [];
      },
      share,
      begin,
    };
  }, [share, turn]);
}
