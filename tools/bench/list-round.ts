// Runs inside a page of Chromium: what our content script reads of a list that grows, and what a page costs that is none of our business.
import { Gloss } from '../../src/content/gloss.ts';
import '../../src/content/reader.iife.ts';
import { understand, understandMore } from '../../src/core/detect/understand.ts';
import { type PackedScan, unpacked } from '../../src/core/extract/packed.ts';
import { scanPage } from '../../src/core/extract/scan.ts';

const TRADES = ['Baker', 'Welder', 'Driver', 'Nurse', 'Gardener', 'Accountant', 'Plumber', 'Electrician'];
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

function cardsOf(batch: number): DocumentFragment {
  const part = document.createDocumentFragment();
  for (let i = 0; i < 20; i += 1) {
    const n = batch * 20 + i;
    const card = document.createElement('article');
    for (const [tag, words] of [
      ['h3', ''],
      ['p', `Firm ${n}`],
      ['p', 'Graz'],
      ['p', 'A team of four, five days a week, near the main square of the town.'],
    ] as const) {
      const element = document.createElement(tag);
      element.textContent = words;
      card.append(element);
    }
    const link = document.createElement('a');
    link.href = `/jobs/${1000 + n}`;
    link.textContent = `${TRADES[n % TRADES.length]} in town ${n}`;
    card.firstElementChild!.append(link);
    part.append(card);
  }
  return part;
}

/** The page's script with a background that judges and keeps nothing; what it has sent to be read, in characters. */
function guest() {
  const sent = { characters: 0 };
  const count = ({ texts }: PackedScan) => {
    for (const text of texts) sent.characters += text.length;
  };
  const ask = async (kind: string, request: never) => {
    if (kind === 'page/read') {
      const { scan } = request as { scan: PackedScan };
      count(scan);
      const { page, ...rest } = understand(unpacked(scan));
      const posting = page.posting && { id: page.posting.id, words: page.posting.text };
      return { ...rest, mark: page.posting?.text ?? `${sent.characters}`, posting, answer: { marks: [], cards: [], paint: false } };
    }
    if (kind === 'page/more') {
      const { scan, shape } = request as { scan: PackedScan; shape: string };
      count(scan);
      const { titles } = understandMore(unpacked(scan), shape);
      return { titles, cards: titles.map(() => null) };
    }
    return kind === 'page/seen' ? { marks: [], cards: [], paint: false } : null;
  };
  return { gloss: new Gloss(document, [], ask as never, Promise.resolve()), sent };
}

/** 500 cards in 25 batches; answers the characters that were added, those that were read, and how long the page was kept busy adding them. */
async function growList(watched: boolean) {
  document.title = 'Jobs in Graz';
  const list = document.createElement('main');
  document.body.replaceChildren(list);
  const { gloss, sent } = guest();
  if (watched) gloss.start();
  await wait(100);
  let busy = 0;
  for (let batch = 0; batch < 25; batch += 1) {
    const part = cardsOf(batch);
    const start = performance.now();
    list.append(part);
    await Promise.resolve(); // observers are told
    busy += performance.now() - start;
    await wait(60);
  }
  await wait(1_500);
  gloss.stop();
  return {
    added: [...list.querySelectorAll('h3, p')].reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0),
    read: sent.characters,
    busy,
  };
}

/** A posting that stands for as long as a page is looked at unasked, and loads what pages load meanwhile; the characters that are read of it at first, and in all. */
async function standStill(html: string) {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.children);
  await new Promise(requestAnimationFrame);
  const { gloss, sent } = guest();
  gloss.start();
  await wait(250);
  const once = sent.characters;
  for (let i = 0; i < 12; i += 1) {
    const script = document.createElement('script');
    script.textContent = 'let nothing;';
    script.type = 'text/plain';
    document.body.append(script);
    await wait(1_000);
  }
  gloss.stop();
  return { once, read: sent.characters };
}

declare const Readability: new (document: Document) => { parse(): unknown };

/** Milliseconds to find out that a page is none of ours, and to read it with Readability. */
function passBy(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const start = performance.now();
  for (let i = 0; i < 20; i += 1) {
    const steps = scanPage(page, 'https://board.example/about/1', []);
    while (!steps.next().done);
  }
  const ours = (performance.now() - start) / 20;
  const copies = [0, 1, 2].map(() => page.cloneNode(true) as Document);
  const times = copies.map((copy) => {
    const from = performance.now();
    new Readability(copy).parse();
    return performance.now() - from;
  });
  times.sort((a, b) => a - b);
  return { ours, readability: times[1]!, again: times[0]! };
}

Object.assign(globalThis, { growList, passBy, standStill });
