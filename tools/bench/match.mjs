import { pathToFileURL } from 'node:url';
import { bundled } from '../analyse/bundle.mjs';
import { postings } from '../demo/board.mjs';

/** A résumé matched with a posting that has been analysed, against the least one could do: split both texts into words and count the shared. */
export const bench = {
  id: 'B13',
  title: 'match ÷ counting shared words',
  unit: '× counting',
  target: 4,
  async run({ rounds }) {
    const { measure } = await import(pathToFileURL(await bundled('tools/bench/match-round.ts')).href);
    const texts = postings.map(({ title, blocks }) => ({
      title,
      text: blocks.flatMap((block) => (typeof block === 'string' ? block : (block.h ?? block.li))).join('\n'),
    }));
    measure(texts);
    const measured = Array.from({ length: rounds }, () => measure(texts));
    const median = (of) => measured.map(of).sort((a, b) => a - b)[rounds >> 1];
    return {
      ratio: median((m) => m.match / m.count),
      aa: median((m) => m.count / m.again),
      prepared_a_second: Math.round(1000 / median((m) => m.match)),
      new_profile_a_second: Math.round(1000 / median((m) => m.fresh)),
    };
  },
};
