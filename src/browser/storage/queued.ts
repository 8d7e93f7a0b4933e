/** A write nobody waits for: what goes wrong with it is the transaction's to say, and heard there. */
export function queued(write: Promise<unknown> | undefined): void {
  write?.catch(() => undefined);
}
