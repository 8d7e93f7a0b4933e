import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { BLANK_POSTING } from '../../src/core/posting/posting.ts';
import { asker } from '../../src/messages/ask.ts';
import { allowedFrom, type Handlers, type Kind, type Sender } from '../../src/messages/contract.ts';
import { route } from '../../src/messages/router.ts';

const content: Sender = { from: 'content', tabId: 7, frameId: 0, url: 'https://jobs.lever.co/a', pageUrl: null };
const page: Sender = { from: 'page', tabId: null, frameId: 0, url: null, pageUrl: null };
const kinds = Object.keys(allowedFrom) as Kind[];
const spies = () => Object.fromEntries(kinds.map((kind) => [kind, vi.fn(async () => null)])) as unknown as Handlers;
const detection = { kind: 'posting', via: 'json-ld', site: null, why: 'It says so.', partial: false };
const seen = { url: 'https://jobs.lever.co/a', visit: 1, page: { detection, posting: BLANK_POSTING, cards: [] } };

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
  const posting = JSON.parse(`{"__proto__":{"isAdmin":true},"more":1,${JSON.stringify(BLANK_POSTING).slice(1)}`);
  await route({ kind: 'page/seen', request: { ...seen, page: { ...seen.page, posting } } }, content, handlers);
  const [request] = vi.mocked(handlers['page/seen']).mock.calls[0]!;
  expect(Object.keys(request.page.posting!).sort()).toEqual(Object.keys(BLANK_POSTING).sort());
  expect('isAdmin' in request.page.posting!).toBe(false);
});

test('a posting over the size limit is refused with a sentence', async () => {
  const posting = { ...BLANK_POSTING, text: 'a'.repeat(600_001) };
  const reply = await route({ kind: 'page/seen', request: { ...seen, page: { ...seen.page, posting } } }, content, spies());
  expect(reply).toEqual({ ok: false, error: 'The page sent something that is no page/seen.' });
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
