/** A model that the browser itself carries, on this machine; Chrome's `LanguageModel` (Prompt API), where it is there and ready. */
export type Polisher = {
  readonly ready: () => Promise<boolean>;
  /** The same letter, better said. Rejects when the browser cannot. */
  readonly polish: (text: string, language: string, signal: AbortSignal) => Promise<string>;
};

type Session = { prompt(words: string, options: { signal: AbortSignal }): Promise<string>; destroy(): void };
type Model = {
  availability(options: object): Promise<string>;
  create(options: object): Promise<Session>;
};

const ASK =
  'Improve the wording of this application letter. Keep its language, its facts, its numbers, its names and its quotations exactly. Add nothing. Answer with the letter alone.';

/** Null where the browser has no model: then nothing is missing. A model that would first have to be downloaded is not used: that would be a request. */
export function polisherOf(browser: object): Polisher | null {
  const model = (browser as { LanguageModel?: Model }).LanguageModel;
  if (typeof model?.availability !== 'function') return null;
  return {
    ready: async () => (await model.availability({}).catch(() => 'unavailable')) === 'available',
    polish: async (text, language, signal) => {
      const session = await model.create({ signal, initialPrompts: [{ role: 'system', content: `${ASK} Language: ${language}.` }] });
      try {
        return (await session.prompt(text, { signal })).trim();
      } finally {
        session.destroy();
      }
    },
  };
}
