import type { MarkNames } from '../messages/contract.ts';

/** Words of the page and what they are marked as. */
export type Painted = { readonly role: keyof MarkNames; readonly ranges: readonly Range[] };

const SHOWN_MS = 4_000;

/** Paints by the CSS Custom Highlight API: ranges, no nodes. Registers nothing and asks for no style until there is something to paint. */
export class Highlighter {
  readonly #document: Document;
  readonly #style: () => Promise<MarkNames>;
  #names: Promise<MarkNames> | null = null;
  #known: MarkNames | null = null;
  #timer = 0;

  constructor(document: Document, style: () => Promise<MarkNames>) {
    this.#document = document;
    this.#style = style;
  }

  /** Paints these and nothing else. */
  async paint(all: readonly Painted[]): Promise<void> {
    const byRole = new Map<keyof MarkNames, Range[]>();
    for (const { role, ranges } of all) if (ranges.length > 0) byRole.set(role, [...(byRole.get(role) ?? []), ...ranges]);
    if (byRole.size === 0) return this.clear();
    const names = await this.#ready();
    for (const [i, role] of (Object.keys(names) as (keyof MarkNames)[]).entries())
      if (role !== 'current') this.#set(names[role], byRole.get(role) ?? [], i);
  }

  /** Scrolls to the words and shows them for a while. False when they are not in the page. */
  async show(ranges: readonly Range[]): Promise<boolean> {
    const first = ranges[0];
    if (!first) return false;
    const names = await this.#ready();
    const element = first.startContainer.parentElement;
    const view = this.#document.defaultView;
    const calm = this.#document.hidden || (view?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true);
    element?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    this.#set(names.current, ranges, 99);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => CSS.highlights.delete(names.current), SHOWN_MS) as unknown as number;
    return true;
  }

  clear(): void {
    clearTimeout(this.#timer);
    if (this.#known) for (const name of Object.values(this.#known)) CSS.highlights.delete(name);
  }

  /** The names of this document's marks; their style is asked for once. */
  async #ready(): Promise<MarkNames> {
    this.#names ??= this.#style();
    try {
      this.#known = await this.#names;
      return this.#known;
    } catch (error) {
      this.#names = null;
      throw error;
    }
  }

  #set(name: string, ranges: readonly Range[], priority: number): void {
    if (ranges.length === 0) {
      CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  }
}
