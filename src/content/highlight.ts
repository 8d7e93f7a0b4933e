import type { MarkNames } from '../messages/contract.ts';

/** Words of the page and what they are marked as. */
export type Painted = { readonly role: keyof MarkNames; readonly ranges: readonly Range[] };

/** A window, ours or one of the page's own frames: each registers the marks of its own document. */
type View = Pick<typeof globalThis, 'CSS' | 'Highlight'>;

const SHOWN_MS = 4_000;

/** Paints by the CSS Custom Highlight API: ranges, no nodes. Registers nothing and asks for no style until there is something to paint. */
export class Highlighter {
  readonly #document: Document;
  readonly #style: (names: MarkNames | null) => Promise<MarkNames>;
  #names: Promise<MarkNames> | null = null;
  #known: MarkNames | null = null;
  /** Those that have the style. */
  readonly #views = new Set<View>([globalThis]);
  #timer = 0;

  /** `style` puts the style of the marks into the document, and with names that are known already into its frames. */
  constructor(document: Document, style: (names: MarkNames | null) => Promise<MarkNames>) {
    this.#document = document;
    this.#style = style;
  }

  /** Paints these and nothing else. */
  async paint(all: readonly Painted[]): Promise<void> {
    const byRole = new Map<keyof MarkNames, Range[]>();
    for (const { role, ranges } of all) if (ranges.length > 0) byRole.set(role, [...(byRole.get(role) ?? []), ...ranges]);
    if (byRole.size === 0) return this.clear();
    const names = await this.#ready([...byRole.values()].flat());
    for (const [i, role] of (Object.keys(names) as (keyof MarkNames)[]).entries())
      if (role !== 'current') this.#set(names[role], byRole.get(role) ?? [], i);
  }

  /** Scrolls to the words and shows them for a while. False when they are not in the page. */
  async show(ranges: readonly Range[]): Promise<boolean> {
    const first = ranges[0];
    if (!first) return false;
    const names = await this.#ready(ranges);
    const element = first.startContainer.parentElement;
    const view = this.#document.defaultView;
    const calm = this.#document.hidden || (view?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true);
    element?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    this.#set(names.current, ranges, 99);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#set(names.current, [], 0), SHOWN_MS) as unknown as number;
    return true;
  }

  clear(): void {
    clearTimeout(this.#timer);
    if (this.#known) for (const name of Object.values(this.#known)) this.#set(name, [], 0);
  }

  /** The names of this document's marks; their style is asked for once, and once for each frame that is painted in. */
  async #ready(ranges: readonly Range[]): Promise<MarkNames> {
    this.#names ??= this.#style(null);
    try {
      this.#known = await this.#names;
    } catch (error) {
      this.#names = null;
      throw error;
    }
    const fresh = ranges.map((range) => this.#viewOf(range)).filter((view) => !this.#views.has(view));
    if (fresh.length > 0) {
      await this.#style(this.#known);
      for (const view of fresh) this.#views.add(view);
    }
    return this.#known;
  }

  #viewOf({ startContainer }: Range): View {
    const view = startContainer.ownerDocument?.defaultView;
    return view && view !== this.#document.defaultView ? view : globalThis;
  }

  #set(name: string, ranges: readonly Range[], priority: number): void {
    for (const view of this.#views) {
      const own = ranges.filter((range) => this.#viewOf(range) === view);
      if (own.length === 0) {
        view.CSS?.highlights.delete(name);
        continue;
      }
      const highlight = new view.Highlight(...own);
      highlight.priority = priority;
      view.CSS.highlights.set(name, highlight);
    }
  }
}
