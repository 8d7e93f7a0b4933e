/** Lets the arrow keys, Home and End move along the `data-arrow` elements inside the element that hears them. */
export function arrows(event: KeyboardEvent & { readonly currentTarget: EventTarget | null }): void {
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[data-arrow]')];
  const here = all.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined || here === -1) return;
  event.preventDefault();
  all[Math.min(Math.max(to, 0), all.length - 1)]?.focus();
}

/** Is this key press meant as a command, and not as writing? `code` is the key's place, so that it holds on every layout. */
export function isCommand(event: KeyboardEvent, code: string): boolean {
  if (event.code !== code || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return false;
  const { target } = event;
  return !(target instanceof Element && target.closest('input, textarea, select, [contenteditable]'));
}
