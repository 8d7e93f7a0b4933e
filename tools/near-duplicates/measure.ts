import { kinshipOf, type Trace } from '../../src/core/history/kinship.ts';
import { bandsOf, likeness, sketchOf } from '../../src/core/history/sketch.ts';

/** A real posting to make pairs from. */
export type Source = { readonly title: string; readonly text: string; readonly company: string | null; readonly location: string | null };

type Case = { readonly kind: string; readonly same: boolean; readonly a: Trace; readonly b: Trace; readonly says: string };

const INTRO = [
  'Our client, a leader in its field, is growing its team. We are a recruitment agency with twenty years of experience placing specialists across Europe.',
  'On behalf of our client we are looking for a motivated professional. Permanent contract, immediate start.',
  'Для нашего клиента, крупной компании, мы ищем специалиста. Мы кадровое агентство с опытом более пятнадцати лет.',
];
const OUTRO = [
  'Interested? Send your CV to our consultant, who will call you within two working days. We treat every application confidentially. Only shortlisted candidates are contacted.',
  'By applying you agree that we keep your data in our candidate pool. For more roles like this one see our site. We act as an employment agency for this vacancy.',
];
const TOWNS = ['Leeds', 'Porto', 'Gdansk', 'Graz', 'Malmo', 'Turku', 'Ghent', 'Brno', 'Perm', 'Tula'];

/** The same pairs every time. */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?;])\s+|\n+/).filter((part) => part.trim());

function traceOf(source: Source, text = source.text, over: Partial<Trace> = {}): Trace {
  const { title, company, location } = source;
  return {
    title,
    organization: company,
    agency: null,
    places: location ? [location] : [],
    url: null,
    applyUrl: null,
    sketch: sketchOf(text),
    ...over,
  };
}

/** Words replaced, sentences dropped and moved: what happens to a posting between two publications. */
function edited(text: string, dropped: number, changed: number, chance: () => number): string {
  const kept = sentencesOf(text).filter(() => chance() >= dropped);
  if (kept.length > 3 && chance() < 0.5) {
    const at = Math.floor(chance() * (kept.length - 1));
    kept.splice(at, 0, ...kept.splice(Math.floor(chance() * kept.length), 1));
  }
  return kept
    .map((sentence) =>
      sentence
        .split(' ')
        .map((word) => (chance() < changed ? (chance() < 0.5 ? 'newly' : `${word}s`) : word))
        .join(' '),
    )
    .join('\n');
}

function casesOf(sources: readonly Source[], seed: number): Case[] {
  const chance = chanceOf(seed);
  const cases: Case[] = [];
  const pick = <T>(list: readonly T[]) => list[Math.floor(chance() * list.length)]!;
  for (const source of sources) {
    const a = traceOf(source);
    if (!a.sketch) continue;
    const says = source.title;
    const add = (kind: string, same: boolean, b: Trace) => cases.push({ kind, same, a, b, says });
    add('repost', true, traceOf(source, edited(source.text, 0.03 + 0.09 * chance(), 0.02 * chance(), chance)));
    const board = `${source.title}\n${source.company ?? ''}\n${source.text}\nApply now. Save this job. Report this job. Similar jobs near you.`;
    const decorated = pick([
      `${source.title} (m/f/d)`,
      `${source.title} - Remote`,
      `${source.title} [${Math.floor(1000 + 9000 * chance())}]`,
      source.title,
    ]);
    add('other board', true, traceOf(source, board.slice(0, Math.floor(board.length * (0.75 + 0.25 * chance()))), { title: decorated }));
    const unnamed = source.company ? source.text.replaceAll(source.company, 'our client') : source.text;
    const agency = `${pick(INTRO)}\n${edited(unnamed, 0.05 + 0.12 * chance(), 0.02 * chance(), chance)}\n${pick(OUTRO)}`;
    add(
      'agency',
      true,
      traceOf(source, agency, {
        title: decorated,
        organization: pick([null, 'Talent Bridge Recruiting']),
        places: chance() < 0.5 ? [] : a.places,
      }),
    );
    const [town, elsewhere] = [source.location?.split(',')[0]?.trim() ?? 'Leeds', pick(TOWNS)];
    if (town.toLowerCase() !== elsewhere.toLowerCase()) {
      const moved = edited(source.text.replaceAll(town, elsewhere), 0.03 * chance(), 0, chance);
      const home = { ...a, places: source.location ? a.places : ['Leeds'] };
      cases.push({ kind: 'city variant', same: false, a: home, b: traceOf(source, moved, { places: [elsewhere] }), says });
    }
  }
  return [...cases, ...strangersOf(sources)];
}

/** Different postings that are most alike: of one employer, under one title, and those the index itself would compare. */
function strangersOf(sources: readonly Source[]): Case[] {
  const cases: Case[] = [];
  const traces = sources.map((source) => traceOf(source));
  const byBand = new Map<number, number[]>();
  const seen = new Set<string>();
  const look = (kind: string, i: number, j: number) => {
    const key = `${i},${j}`;
    if (seen.has(key)) return;
    seen.add(key);
    const [a, b] = [sources[i]!, sources[j]!];
    // The collection holds real copies under one title: they are no strangers
    if (
      a.title.trim().toLowerCase() === b.title.trim().toLowerCase() &&
      (a.company === b.company || likeness(traces[i]!.sketch!, traces[j]!.sketch!) > 0.3)
    )
      return;
    cases.push({ kind, same: false, a: traces[i]!, b: traces[j]!, says: `${a.title} | ${b.title}` });
  };
  const groups = (kind: string, keyOf: (source: Source) => string | null, most: number) => {
    const by = new Map<string, number[]>();
    for (const [i, source] of sources.entries()) {
      const key = keyOf(source)?.toLowerCase();
      if (key && traces[i]!.sketch) by.set(key, [...(by.get(key) ?? []), i]);
    }
    for (const list of by.values())
      for (let i = 0; i < list.length; i += 1) for (let j = i + 1; j < list.length && j <= i + most; j += 1) look(kind, list[i]!, list[j]!);
  };
  groups('one employer', ({ company }) => company, 12);
  groups('one title', ({ title }) => title, 6);
  for (const [i, { sketch }] of traces.entries()) {
    if (!sketch) continue;
    for (const band of bandsOf(sketch)) {
      const known = byBand.get(band) ?? [];
      for (const j of known) look('alike', j, i);
      known.push(i);
      byBand.set(band, known);
    }
  }
  return cases;
}

export type Measured = {
  readonly precision: number;
  readonly recall: number;
  readonly byKind: Record<string, { cases: number; same: number; found: number }>;
  readonly wrong: string[];
};

/** Is a pair one job (same or agency), sibling or nothing: precision and recall of the first. `found`: pairs the index would have brought together. */
export function measure(sources: readonly Source[], seed = 1): Measured {
  const byKind: Measured['byKind'] = {};
  let [right, claimed, wanted] = [0, 0, 0];
  const wrong: string[] = [];
  for (const { kind, same, a, b, says } of casesOf(sources, seed)) {
    const row = byKind[kind] ?? { cases: 0, same: 0, found: 0 };
    byKind[kind] = row;
    row.cases += 1;
    const bands = new Set(a.sketch ? bandsOf(a.sketch) : []);
    const found = b.sketch !== null && bandsOf(b.sketch).some((band) => bands.has(band));
    const kin = found ? kinshipOf(a, b) : null;
    const isSame = kin === 'same' || kin === 'agency';
    if (found) row.found += 1;
    if (isSame) row.same += 1;
    if (isSame) claimed += 1;
    if (same) wanted += 1;
    if (isSame && same) right += 1;
    if (isSame !== same)
      wrong.push(
        `${kind}\t${a.sketch && b.sketch ? likeness(a.sketch, b.sketch).toFixed(2) : '-'}\t${kin}\t${a.organization} | ${b.organization}\t${says}\t${b.title}`,
      );
  }
  return { precision: right / claimed, recall: right / wanted, byKind, wrong };
}
