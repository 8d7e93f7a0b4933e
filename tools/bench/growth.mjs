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
  'nice to have; go\n',
];
const SIZE = 60_000;

/**
 * Hostile text: what twice as much of it costs, for the worst of eighteen pieces. In CPU time, the best of the rounds on either side: the largest of
 * eighteen medians of a shared machine says how busy it was, not how the work grows.
 */
export const bench = {
  id: 'G1',
  title: 'a report of twice the hostile text ÷ of once',
  unit: '× the time',
  target: 2.5,
  async run({ rounds }) {
    const { judge, fromText } = await import(pathToFileURL(await bundled('tools/analyse/door.ts')).href);
    const time = (piece, size) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const start = process.cpuUsage();
      judge(fromText({ text }));
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    for (const piece of PIECES) time(piece, 5_000);
    let worst = { ratio: 0 };
    for (const piece of PIECES) {
      const measured = Array.from({ length: Math.min(rounds, 9) }, () => [1, 2, 1, 2].map((times) => time(piece, times * SIZE)));
      const [once, twice, again, more] = [0, 1, 2, 3].map((side) => Math.min(...measured.map((round) => round[side])));
      const ratio = Math.min(twice, more) / Math.min(once, again);
      if (ratio > worst.ratio) worst = { ratio, aa: once / again, piece, ms: once };
    }
    return worst;
  },
};
