import type { Gist } from '../../core/glance.ts';
import { canonicalAddress } from '../../core/history/address.ts';
import type { TextChange } from '../../core/history/history.ts';
import type { Trace } from '../../core/history/kinship.ts';
import { bandsOf, type Sketch, sketchOf } from '../../core/history/sketch.ts';
import { hashOf } from '../../core/posting/hash.ts';
import type { Posting, PostingId } from '../../core/posting/posting.ts';
import type { Brief } from '../../core/saved/brief.ts';

/** What is remembered of a posting that was on screen. What it was found by is missing in those of the first version and those hidden unseen. */
export type Sighting = Partial<Trace> & {
  readonly id: PostingId;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly times: number;
  /** Numbers it is looked up by: bands of its sketch, and its addresses. */
  readonly bands?: readonly number[];
  readonly changes?: readonly TextChange[];
  /** When it was first seen to be closed; gone when it is open again, and then in `reopened`. */
  readonly closedAt?: string;
  readonly reopened?: readonly string[];
  /** The person does not want to see it on lists. */
  readonly hidden?: true;
  /** What was found when it was last read, and for whom (`readerOf`): a score holds for one profile. */
  readonly gist?: Gist;
  readonly gistFor?: string;
};

/** What a list shows of a posting that was read; `warning`: the rule that warns loudest. */
export function gistOf({ score, judged, of, pay, places, mode, scam }: Brief, broken = false, warning: string | null = null): Gist {
  return { score, judged, of, broken, pay, places: places.slice(0, 5), mode, scam, warning };
}

/** What a posting is compared and looked up by. */
export function traceOf({ title, hiringOrganization, agency, jobLocation, url, applyUrl, text }: Posting): Trace & { bands: number[] } {
  const sketch: Sketch | null = sketchOf(text);
  const addresses = [url, applyUrl].map(canonicalAddress).filter((address) => address !== null);
  return {
    title,
    organization: hiringOrganization,
    agency,
    places: jobLocation.slice(0, 20),
    url,
    applyUrl,
    sketch,
    bands: [...(sketch ? bandsOf(sketch) : []), ...addresses.map((address) => Number.parseInt(hashOf(address).slice(0, 7), 36))],
  };
}
