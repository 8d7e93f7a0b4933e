import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NEVER_SEEN } from '../../src/core/history/history.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/core/match/profile.ts';
import { fromText } from '../../src/core/posting/from-text.ts';
import { report } from '../../src/core/report.ts';

// Four times the text may cost four times as much and some; what grows with its square costs sixteen times as much, and hangs where the text is long enough.
const ONCE = 12_000;
const MOST = 9;
/** Less says more of the machine than of the text. */
const WORTH_ASKING_MS = 60;

const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  titles: ['Engineer'],
  skills: [{ name: 'Go', years: 3, level: null }],
  resumeText: 'Engineer, five years of Go.',
};
const now = new Date('2026-11-21');

const WORDS =
  'the;Go;C++;remote;5+ years;at least;от 3 лет;$1;120k;–;€60.000;per year;на руки;or;and;/;,;.;:;(;);-;•;visa;we never ask;send us the code;nice to have;A.;@;http://a.b/;1;#;"; ;\n;\n\n;\t;İ;\u200b;\u0301;аa;年;ß;😀;=;*;_'.split(
    ';',
  );
const unit = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: 'binary', maxLength: 3 })), {
  minLength: 1,
  maxLength: 5,
});

/** The processor's time. On a busy machine it is three times what it need be, now and then: the least of some tries, taken in turn, is the text's own. */
function cost(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const before = process.cpuUsage();
  report(fromText({ text }), PROFILE, NEVER_SEEN, now);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

test('anything at all, again and again: what it costs grows with its length, not with its square', () => {
  for (const word of WORDS) cost(word, 2_000);
  fc.assert(
    fc.property(
      unit.map((parts) => parts.join('')).filter((piece) => piece !== ''),
      (piece) => {
        let long = cost(piece, 4 * ONCE);
        if (long < WORTH_ASKING_MS) return;
        let once = Math.min(cost(piece, ONCE), cost(piece, ONCE), cost(piece, ONCE));
        for (let tries = 0; long / once > MOST && tries < 8; tries += 1)
          [long, once] = [Math.min(long, cost(piece, 4 * ONCE)), Math.min(once, cost(piece, ONCE))];
        expect(long / once, JSON.stringify(piece)).toBeLessThanOrEqual(MOST);
      },
    ),
    // The same pieces every time, but where one looks for new ones
    process.env.FUZZ ? { numRuns: 40 * Number(process.env.FUZZ) } : { numRuns: 40, seed: 20261121 },
  );
});
