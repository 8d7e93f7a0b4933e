import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Stretch } from './view/shelf.ts';

/** Rows drawn before and after those that can be seen; the stretch moves in steps of as many. */
const STEP = 12;
/** Until a row has been measured. */
const A_ROW = 48;

/** Which rows of a long list of equal rows can be seen, whatever scrolls around it, and how high a row is. */
export function useVisible(list: RefObject<HTMLElement | null>, count: number, row: string): Stretch & { readonly height: number } {
  const [seen, setSeen] = useState({ first: 0, end: STEP * 4, height: A_ROW });
  useLayoutEffect(() => {
    let asked = 0;
    const look = () => {
      asked = 0;
      const element = list.current;
      if (!element) return;
      const height = element.querySelector<HTMLElement>(row)?.offsetHeight || A_ROW;
      const { top } = element.getBoundingClientRect();
      const first = Math.max(0, Math.floor(-top / height / STEP) - 1) * STEP;
      const end = (Math.ceil((innerHeight - top) / height / STEP) + 1) * STEP;
      setSeen((was) => (was.first === first && was.end === end && was.height === height ? was : { first, end, height }));
    };
    const ask = () => {
      asked ||= requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', ask, { capture: true, passive: true });
    addEventListener('resize', ask);
    return () => {
      cancelAnimationFrame(asked);
      removeEventListener('scroll', ask, { capture: true });
      removeEventListener('resize', ask);
    };
  }, [count]);
  return seen;
}
