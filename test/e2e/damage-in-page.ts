import { applyImport, exportBackup, planImport } from '../../src/browser/storage/backup.ts';
import { readBackup } from '../../src/core/saved/backup.ts';
import { chanceOf, recordOf, vocabulary } from '../../tools/bench/store-corpus.ts';

const JUNK: readonly unknown[] = [null, -1, 1e308, '', 'x', [], {}, [[]], { evidence: 5 }, true, '\u0000', 'Z'.repeat(2_000), [null], 0.5];
const NOW = new Date('2026-11-21T10:00:00Z');

/** Puts junk somewhere into a record, or takes a field away. */
function damage(record: Record<string, unknown>, chance: () => number): void {
  let at = record;
  for (let step = Math.floor(chance() * 6); ; step -= 1) {
    const keys = Object.keys(at);
    const key = keys[Math.floor(chance() * keys.length)];
    if (key === undefined) return;
    const next = at[key];
    if (step > 0 && typeof next === 'object' && next !== null) at = next as Record<string, unknown>;
    else if (chance() < 0.2) return void delete at[key];
    else return void Object.assign(at, { [key]: JUNK[Math.floor(chance() * JUNK.length)] });
  }
}

async function everything(): Promise<string> {
  return (await exportBackup(NOW)).text();
}

/** Gives the store so many damaged backups of what it holds, as the page does: read, and what it would do worked out. Answers what came of it. */
async function damaged(count: number, seed: number) {
  const [words, chance] = [vocabulary(2_000), chanceOf(seed)];
  await applyImport(
    Array.from({ length: 3 }, (_, i) => recordOf(i, words, chance)),
    NOW,
  );
  const before = await everything();
  const lines = before.split('\n');
  let [accepted, refused, changed] = [0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    let file: string;
    if (i % 4 === 0) {
      const from = Math.floor(chance() * before.length);
      file = before.slice(0, from) + before.slice(from + 1 + Math.floor(chance() * 50));
    } else {
      const record = JSON.parse(lines[2]!.replace(/,$/, '')) as Record<string, unknown>;
      damage(record, chance);
      file = [...lines.slice(0, 2), `${JSON.stringify(record)},`, ...lines.slice(3)].join('\n');
    }
    const read = readBackup(file);
    if (read.ok) {
      await planImport(read.saved);
      accepted += 1;
    } else refused += 1;
    if (i % 1_000 === 999 && (await everything()) !== before) changed += 1;
  }
  return { accepted, refused, changed, same: (await everything()) === before };
}

Object.assign(globalThis, { damaged });
