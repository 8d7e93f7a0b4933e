import type { Scan } from '../extract/scan.ts';
import type { Spot } from '../extract/text-map.ts';
import type { Detection, PageRead } from '../posting/page-read.ts';

/**
 * What a scanned page is and says. `picks` are the lines of the scan that make up the posting's text; null when it stands nowhere in the page.
 * `titles`: where the title of each of `page.cards` stands in the scan, in their order. `shape`: what the cards' links have in common, for
 * reading what is added to the list later.
 */
export type Understood = {
  readonly page: PageRead;
  readonly picks: readonly number[] | null;
  readonly titles: readonly (Spot | null)[];
  readonly shape: string | null;
};

export const NO_CARDS = { titles: [], shape: null } as const;

/** What is said of every page: its kind, how that was told (`via`) and `why`, in English. */
export function detected({ partial, site }: Scan, kind: Detection['kind'], via: Detection['via'], why: string): Detection {
  return { kind, via, site: site?.id ?? null, why, partial };
}
