import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { bundled } from '../analyse/bundle.mjs';
import { postings } from '../demo/board.mjs';

const OWN = new URL('data/pay-sentences.jsonl', import.meta.url);
const KINDS = new Set(['base', 'total']);

/** Reading pay, against the public parsers on the same texts: how right, and how fast. */
export const bench = {
  id: 'S1',
  group: 'salary',
  title: 'reading pay ÷ Microsoft Recognizers reading currencies',
  unit: '× Recognizers',
  target: 0.05,
  async run({ rounds, salaryFile }) {
    const sentences = linesOf(salaryFile ?? OWN);
    const { salariesOf, timeOf } = await import(pathToFileURL(await bundled('tools/bench/salary-round.ts')).href);
    const [jobspy, recognizers] = publicParsers();
    const readers = { jobgloss: salariesOf, jobspy, recognizers };
    const accuracy = Object.assign({}, ...Object.entries(readers).map(([name, read]) => named(name, scoreOf(sentences, read))));

    const pay = sentences.filter(({ salaries }) => salaries.length > 0);
    const whole = repeated(postings.map(textOf), 40);
    const silent = repeated(
      postings.map(textOf).map((posting) => ({
        ...posting,
        text: posting.text
          .split('\n')
          .filter((line) => !/\d/.test(line))
          .join('\n'),
      })),
      40,
    );
    const often = repeated(pay, 10);
    const few = pay.filter((_, i) => i % 16 === 0);
    const by = (read, texts) =>
      timed(() => {
        for (const text of texts) read(text);
      });
    for (let i = 0; i < 3; i += 1) for (const texts of [often, whole, silent]) timeOf(texts); // warm
    const measured = Array.from({ length: rounds }, () => ({
      few: timeOf(repeated(few, 20)) / 20,
      theirs: by(recognizers, few),
      again: by(recognizers, few),
      often: timeOf(often),
      whole: timeOf(whole),
      silent: timeOf(silent),
      jobspy: by(jobspy, repeated(often, 10)) / 10,
    }));
    const median = (of) => measured.map(of).sort((a, b) => a - b)[rounds >> 1];
    return {
      ratio: median((m) => m.few / m.theirs),
      aa: median((m) => m.theirs / m.again),
      texts: sentences.length,
      languages: new Set(sentences.map(({ language }) => language)).size,
      ...accuracy,
      mb_s_pay_only: megabytes(often) / median((m) => m.often / 1000),
      mb_s_postings: megabytes(whole) / median((m) => m.whole / 1000),
      mb_s_without_money: megabytes(silent) / median((m) => m.silent / 1000),
      mb_s_pay_only_jobspy: megabytes(often) / median((m) => m.jobspy / 1000),
      mb_s_pay_only_recognizers: megabytes(few) / median((m) => m.theirs / 1000),
    };
  },
};

/** One JSON object a line: `text`, `language`, `country`?, `salaries` [{ kind, min, max, currency, unit }], `ambiguousDollar`? (a bare "$" that may be read as USD). */
function linesOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function publicParsers() {
  const require = createRequire(import.meta.url);
  const { extractSalary } = require('ts-jobspy');
  const { recognizeCurrency } = require('@microsoft/recognizers-text-suite');
  const units = { hourly: 'HOUR', daily: 'DAY', weekly: 'WEEK', monthly: 'MONTH', yearly: 'YEAR' };
  const cultures = { en: 'en-us', zh: 'zh-cn', es: 'es-es', pt: 'pt-br', fr: 'fr-fr', ja: 'ja-jp' };
  const jobspy = ({ text }) => {
    const { minAmount: min, maxAmount: max, interval, currency } = extractSalary(text);
    return min === null ? [] : [{ kind: 'base', min, max, currency, unit: units[interval] ?? null }];
  };
  // It finds amounts and currencies, not ranges or units: two that a dash or a word joins are taken for a range, a unit is not asked of it.
  const recognizers = ({ text, language }) => {
    const found = recognizeCurrency(text, cultures[language] ?? 'en-us').map(({ start, end, resolution }) => ({
      start,
      end,
      amount: Number(resolution?.value),
      currency: resolution?.isoCurrency ?? (resolution?.unit === 'Dollar' ? 'USD' : null),
    }));
    return found
      .map((one, i) => ({ one, next: found[i + 1], last: found[i - 1] }))
      .filter(({ one, last }) => Number.isFinite(one.amount) && !(last && joins(text, last, one)))
      .map(({ one, next }) => ({
        kind: 'base',
        min: one.amount,
        max: next && joins(text, one, next) ? next.amount : one.amount,
        currency: one.currency,
        unit: undefined,
      }));
  };
  return [jobspy, recognizers];
}

function joins(text, { end }, { start }) {
  return /^\s{0,2}(?:[-–—~〜～]|to|and|a|à|au|bis|до)\s{0,2}$/i.test(text.slice(end + 1, start));
}

/** F1 of exact readings (minimum, maximum, currency, unit) in English and in other languages, and how many texts without pay were given one. */
function scoreOf(sentences, read) {
  const sums = { en: [0, 0, 0], other: [0, 0, 0] };
  let fired = 0;
  for (const sentence of sentences) {
    const wanted = distinct(sentence.salaries);
    const free = distinct(read(sentence).filter(({ kind, min, max }) => KINDS.has(kind) && (min ?? max) !== null));
    if (wanted.length === 0 && free.length > 0) fired += 1;
    const sum = sums[sentence.language === 'en' ? 'en' : 'other'];
    sum[1] += free.length;
    sum[2] += wanted.length;
    for (const salary of wanted) {
      const at = free.findIndex((claim) => same(salary, claim, sentence.ambiguousDollar));
      if (at < 0) continue;
      free.splice(at, 1);
      sum[0] += 1;
    }
  }
  const f1 = ([right, claimed, stated]) => (2 * right) / (claimed + stated);
  const without = sentences.filter(({ salaries }) => salaries.length === 0).length;
  return { f1_en: f1(sums.en), f1_other: f1(sums.other), negatives: `${fired}/${without}` };
}

function distinct(salaries) {
  const keyed = salaries.filter(({ kind }) => KINDS.has(kind)).map((s) => [[s.kind, s.min, s.max, s.currency, s.unit].join(), s]);
  return [...new Map(keyed).values()];
}

/** One figure and an open range are taken for each other; what a text does not state is not asked for. */
function same(wanted, claim, ambiguous) {
  const [min, max] = [wanted.min ?? wanted.max, wanted.max ?? wanted.min];
  const amounts =
    (claim.min === wanted.min && claim.max === wanted.max) ||
    ((wanted.min === wanted.max || wanted.max === null) && min === claim.min && (claim.max === null || claim.max === max));
  const terms = wanted.currency === null || claim.currency === wanted.currency || (ambiguous && claim.currency === 'USD');
  return amounts && terms && (wanted.unit === null || claim.unit === undefined || claim.unit === wanted.unit);
}

function textOf({ title, blocks }) {
  const lines = blocks.flatMap((block) => (typeof block === 'string' ? block : (block.h ?? block.li)));
  return { language: 'en', text: [title, ...lines].join('\n') };
}

const named = (reader, scores) => Object.fromEntries(Object.entries(scores).map(([key, value]) => [`${reader}_${key}`, value]));
const repeated = (texts, times) => Array.from({ length: times }, () => texts).flat();
const megabytes = (texts) => texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;

function timed(run) {
  const started = performance.now();
  run();
  return performance.now() - started;
}
