import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { finish } from '../../src/core/detect/read-page.ts';
import { packing } from '../../src/core/extract/packed.ts';
import { asker } from '../../src/messages/ask.ts';
import { allowedFrom, type Handlers, type Kind, type Sender } from '../../src/messages/contract.ts';
import { route } from '../../src/messages/router.ts';

const content: Sender = { from: 'content', tabId: 7, frameId: 0, url: 'https://jobs.lever.co/a', pageUrl: null };
const page: Sender = { from: 'page', tabId: null, frameId: 0, url: null, pageUrl: null };
const kinds = Object.keys(allowedFrom) as Kind[];
const spies = () => Object.fromEntries(kinds.map((kind) => [kind, vi.fn(async () => null)])) as unknown as Handlers;
const seen = { url: 'https://jobs.lever.co/a', visit: 1, mark: '1ocj9cv1s99od5' };
const scan = finish(
  packing({
    url: 'https://jobs.lever.co/a',
    language: 'en',
    titles: ['Cook'],
    siteName: '',
    type: '',
    jsonLd: [],
    otherTypes: [],
    markedUp: [],
    site: null,
    lines: [{ text: 'Cook', box: 0, linked: 0, href: null, zone: null, parts: [] }],
    boxes: [{ tag: 'body', parent: -1, heading: 0, from: 0, to: 1 }],
    unseen: [],
    fields: [],
    partial: false,
  }),
);

test('a content script may report what it sees, and nothing else', async () => {
  for (const kind of kinds.filter((kind) => allowedFrom[kind] === 'page')) {
    const handlers = spies();
    expect(await route({ kind, request: {} }, content, handlers)).toMatchObject({ ok: false });
    expect(handlers[kind]).not.toHaveBeenCalled();
  }
  const handlers = spies();
  expect(await route({ kind: 'page/seen', request: seen }, content, handlers)).toEqual({ ok: true, value: null });
});

test('our pages may not speak as if they were a content script', async () => {
  expect(await route({ kind: 'page/seen', request: seen }, page, spies())).toMatchObject({ ok: false });
});

test('keys that nobody asked for are left behind', async () => {
  const handlers = spies();
  const request = JSON.parse(`{"__proto__":{"isAdmin":true},"more":1,${JSON.stringify(scan).slice(1)}`);
  await route({ kind: 'page/read', request: { scan: request, seen: null } }, content, handlers);
  const [{ scan: kept }] = vi.mocked(handlers['page/read']).mock.calls[0]!;
  expect(Object.keys(kept).sort()).toEqual(Object.keys(scan).sort());
  expect('isAdmin' in kept).toBe(false);
});

test('a page over the size limit, or one whose numbers are none, is refused with a sentence', async () => {
  for (const wrong of [{ texts: ['a'.repeat(600_001)] }, { numbers: [0.5] }, { numbers: ['1'] }, { boxCount: -1 }]) {
    const reply = await route({ kind: 'page/read', request: { scan: { ...scan, ...wrong }, seen: null } }, content, spies());
    expect(reply).toEqual({ ok: false, error: 'The page sent something that is no page/read.' });
  }
});

test('whatever a page makes a content script send, nothing is handled and nothing breaks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.anything(), fc.record({ kind: fc.oneof(fc.string(), fc.constantFrom(...kinds)), request: fc.anything() })),
      async (message) => {
        const handlers = spies();
        const reply = await route(message, content, handlers);
        if (!reply.ok) expect(reply.error).toMatch(/\.$|may not/);
        for (const kind of kinds) if (allowedFrom[kind] === 'page') expect(handlers[kind]).not.toHaveBeenCalled();
      },
    ),
    { numRuns: 500 },
  );
});

test('an error of a handler reaches the asker as its own words', async () => {
  const handlers = { ...spies(), 'posting/save': async () => Promise.reject(new Error('There is no posting on this page to save.')) };
  const ask = asker((message) => route(message, page, handlers));
  await expect(ask('posting/save', { tabId: 1, url: 'x' })).rejects.toThrow('There is no posting on this page to save.');
});

test('a background that was killed in between is asked once more', async () => {
  const send = vi
    .fn()
    .mockRejectedValueOnce(
      new Error(
        'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
      ),
    )
    .mockResolvedValueOnce({ ok: true, value: { id: 'lever/1' } });
  expect(await asker(send)('posting/save', { tabId: 1, url: 'x' })).toEqual({ id: 'lever/1' });
  expect(send).toHaveBeenCalledTimes(2);
});

test('an extension that was updated under its page is not asked again', async () => {
  const send = vi.fn().mockRejectedValue(new Error('Extension context invalidated.'));
  await expect(asker(send)('marks/style', null)).rejects.toThrow('invalidated');
  expect(send).toHaveBeenCalledTimes(1);
});
