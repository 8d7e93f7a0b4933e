import { pathToFileURL } from 'node:url';
import { bundled } from '../analyse/bundle.mjs';

const PIECES = [
  '1 ',
  '$1 ',
  '$1-',
  'от ',
  '5+ years ',
  'http://a.b/ ',
  '- ',
  '\n',
  'Go ',
  'remote ',
  'аa ',
  'visa ',
  'we never ask ',
  'send us the code ',
  'nice to have; ',
  'A.',
  '12% bonus ',
];
const SIZE = 60_000;

/** Hostile text: what twice as much of it costs, for the worst of seventeen pieces. */
export const bench = {
  id: 'G1',
  title: 'a report of twice the hostile text ÷ of once',
  unit: '× the time',
  target: 2.5,
  async run({ rounds }) {
    const { judge, fromText } = await import(pathToFileURL(await bundled('tools/analyse/door.ts')).href);
    const time = (piece, size) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const start = performance.now();
      judge(fromText({ text }));
      return performance.now() - start;
    };
    for (const piece of PIECES) time(piece, 5_000);
    const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
    let worst = { ratio: 0 };
    for (const piece of PIECES) {
      const measured = Array.from({ length: Math.min(rounds, 5) }, () => [time(piece, SIZE), time(piece, 2 * SIZE), time(piece, SIZE)]);
      const ratio = median(measured.map(([once, twice]) => twice / once));
      if (ratio > worst.ratio)
        worst = { ratio, aa: median(measured.map(([once, , again]) => once / again)), piece, ms: median(measured.map(([once]) => once)) };
    }
    return worst;
  },
};
