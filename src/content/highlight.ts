import type { MarkNames } from '../messages/contract.ts';

/** Words of the page and what they are marked as. */
export type Painted = { readonly role: keyof MarkNames; readonly ranges: readonly Range[] };

/** A window, ours or one of the page's own frames: each registers the marks of its own document. */
type View = Pick<typeof globalThis, 'CSS' | 'Highlight'>;

const SHOWN_MS = 4_000;

export type Highlighter = {
  /** Paints these and nothing else. */
  paint(all: readonly Painted[]): Promise<void>;
  /** Scrolls to the words and shows them for a while. False when they are not in the page. */
  show(ranges: readonly Range[]): Promise<boolean>;
  clear(): void;
};

/**
 * Paints by the CSS Custom Highlight API: ranges, no nodes. Registers nothing and asks for no style until there is something to paint.
 * `style` puts the style of the marks into the document, and with names that are known already into its frames.
 */
export function highlighter(document: Document, style: (names: MarkNames | null) => Promise<MarkNames>): Highlighter {
  let asked: Promise<MarkNames> | null = null;
  let known: MarkNames | null = null;
  /** Those that have the style. */
  const views = new Set<View>([globalThis]);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const viewOf = ({ startContainer }: Range): View => {
    const view = startContainer.ownerDocument?.defaultView;
    return view && view !== document.defaultView ? view : globalThis;
  };

  const set = (name: string, ranges: readonly Range[], priority: number) => {
    for (const view of views) {
      const own = ranges.filter((range) => viewOf(range) === view);
      if (own.length === 0) {
        view.CSS?.highlights.delete(name);
        continue;
      }
      const highlight = new view.Highlight(...own);
      highlight.priority = priority;
      view.CSS.highlights.set(name, highlight);
    }
  };

  /** The names of this document's marks; their style is asked for once, and once for each frame that is painted in. */
  const ready = async (ranges: readonly Range[]): Promise<MarkNames> => {
    asked ??= style(null);
    try {
      known = await asked;
    } catch (error) {
      asked = null;
      throw error;
    }
    const fresh = ranges.map(viewOf).filter((view) => !views.has(view));
    if (fresh.length > 0) {
      await style(known);
      for (const view of fresh) views.add(view);
    }
    return known;
  };

  const clear = () => {
    clearTimeout(timer);
    if (known) for (const name of Object.values(known)) set(name, [], 0);
  };

  return {
    clear,

    async paint(all) {
      const byRole = new Map<keyof MarkNames, Range[]>();
      for (const { role, ranges } of all) if (ranges.length > 0) byRole.set(role, [...(byRole.get(role) ?? []), ...ranges]);
      if (byRole.size === 0) return clear();
      const names = await ready([...byRole.values()].flat());
      for (const [i, role] of (Object.keys(names) as (keyof MarkNames)[]).entries())
        if (role !== 'current') set(names[role], byRole.get(role) ?? [], i);
    },

    async show(ranges) {
      const first = ranges[0];
      if (!first) return false;
      const names = await ready(ranges);
      const view = document.defaultView;
      const calm = document.hidden || (view?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true);
      first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
      set(names.current, ranges, 99);
      clearTimeout(timer);
      timer = setTimeout(() => set(names.current, [], 0), SHOWN_MS);
      return true;
    },
  };
}
