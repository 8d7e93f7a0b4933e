import type { Contract, Kind, Reply } from './contract.ts';

type Send = (message: unknown) => Promise<unknown>;

/** Said by the browser when the background was put to sleep, or killed, between question and answer. Every request may be asked twice. */
const GONE = /channel closed|end does not exist|port closed|not establish connection/iu;

/** Asks the background, once more if it went away. Rejects with the background's own words. */
export const asker = (send: Send) =>
  async function ask<K extends Kind>(kind: K, request: Contract[K]['request']): Promise<Contract[K]['response']> {
    const message = { kind, request };
    let reply = (await send(message).catch((error: unknown) => {
      if (GONE.test(String(error))) return undefined;
      throw error;
    })) as Reply<K> | undefined;
    reply ??= (await send(message)) as Reply<K> | undefined;
    if (!reply) throw new Error('The background did not answer.');
    if (!reply.ok) throw new Error(reply.error);
    return reply.value;
  };
