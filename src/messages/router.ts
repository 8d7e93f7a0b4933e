import { allowedFrom, type Handlers, type Kind, type Reply, type Sender } from './contract.ts';
import { checked, isFromContent } from './guards.ts';
import { sentenceOf } from './sentence.ts';

/** One message in, one reply out. Never rejects: whatever goes wrong is said in the reply. */
export async function route(message: unknown, sender: Sender, handlers: Handlers): Promise<Reply<Kind>> {
  try {
    const kind = kindOf(message);
    if (kind === null) throw new Error('The background does not know this message.');
    if (allowedFrom[kind] !== sender.from) throw new Error(`A ${sender.from} may not ask for ${kind}.`);
    const { request } = message as { request: unknown };
    const handle = handlers[kind] as (request: unknown, sender: Sender) => Promise<never>;
    return { ok: true, value: await handle(isFromContent(kind) ? checked(kind, request) : request, sender) };
  } catch (error) {
    return { ok: false, error: sentenceOf(error) };
  }
}

function kindOf(message: unknown): Kind | null {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return null;
  const { kind } = message;
  return typeof kind === 'string' && Object.hasOwn(allowedFrom, kind) ? (kind as Kind) : null;
}
