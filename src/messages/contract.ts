import type { Understood } from '../core/detect/understand.ts';
import type { PackedScan } from '../core/extract/packed.ts';
import type { Spot } from '../core/extract/text-map.ts';
import type { Mark, Role } from '../core/marks.ts';
import type { Profile } from '../core/match/profile.ts';
import type { Profiles } from '../core/match/profiles.ts';
import type { CardMark } from '../core/posting/card-mark.ts';
import type { Span } from '../core/posting/evidence.ts';
import type { PostingId } from '../core/posting/posting.ts';
import type { Own } from '../core/saved/own.ts';
import type { Judging } from './judgement.ts';
import type { Settings } from './settings.ts';
import type { Shelf } from './shelf.ts';

/** What a content script saw at an address. `visit` is when the visit began (ms since 1970): an older visit never overwrites a newer one. */
export type Seen = { readonly url: string; readonly visit: number };

/** Marks, never the report: it speaks of the profile. `paint` is null where the person has to ask for marks first: painted or not, it stays as it is. */
export type Answer = { readonly marks: readonly Mark[]; readonly cards: readonly (CardMark | null)[]; readonly paint: boolean | null };

/**
 * What the background made of a scan, as far as the page's side needs it; the rest stays there under `mark`, which is the same for the same page.
 * `words` stands for the posting's text (empty for none), which is that of the picked lines; without picks it stands nowhere in the page.
 */
export type Read = Omit<Understood, 'page'> & {
  readonly mark: string;
  readonly posting: { readonly id: PostingId; readonly words: string } | null;
};

/** The names under which this document's highlights are registered: random, so that a page cannot look for them. */
export type MarkNames = { readonly [R in Role | CardMark | 'current']: string };

/** What a person writes down of a posting; everything may be empty but not all. */
export type Added = {
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly url: string;
  readonly text: string;
};

/**
 * Everything the background can be asked to do. Pages read state from storage and change it here, nowhere else.
 * `from` says who may ask: a content script lives in a page we do not trust, so it may only report what it sees.
 */
export type Contract = {
  /** What a scanned page is and says. Without `seen` it asks for a judgement and nothing is kept; with it, it is seen as well. */
  'page/read': { from: 'content'; request: { scan: PackedScan; seen: Seen | null }; response: Read & { readonly answer: Answer | null } };
  /** Says that what was read under a mark is what stands there. Null when it is forgotten: the background was put to sleep meanwhile. */
  'page/seen': { from: 'content'; request: Seen & { readonly mark: string }; response: Answer | null };
  /** What was added to a list: `scan` holds it alone. Answers where the titles of its cards stand in it, and the mark of each. */
  'page/more': {
    from: 'content';
    request: { url: string; visit: number; shape: string; scan: PackedScan };
    response: { titles: readonly (Spot | null)[]; cards: readonly (CardMark | null)[] };
  };
  /** Reading broke; `error` is for a report of the fault, never page text. */
  'page/failed': { from: 'content'; request: { visit: number; url: string; error: string }; response: null };
  /** The address has changed: what was known of the tab no longer holds. */
  'page/left': { from: 'content'; request: { visit: number; url: string }; response: null };
  /** Whether the frame whose report is kept for the tab is still there and says the same. */
  'frame/here': { from: 'page'; request: { tabId: number }; response: { here: boolean } };
  /** Judges a list's cards anew, by what is known of them by now. */
  'list/again': { from: 'page'; request: { tabId: number; frameId?: number }; response: null };
  /** Puts the style of the marks into the document that asks, when there is something to paint; with names it has already, into its frames as well. */
  'marks/style': { from: 'content'; request: MarkNames | null; response: MarkNames };
  /** Reads a tab of no listed site, because the person asked. */
  'page/check': { from: 'page'; request: { tabId: number }; response: null };
  /** Saves what the tab shows. Asking twice saves once. `url` is the address the person saw beside the button. */
  'posting/save': { from: 'page'; request: { tabId: number; url: string; frameId?: number }; response: { id: PostingId } };
  'posting/forget': { from: 'page'; request: { id: PostingId }; response: null };
  /** Takes a forget back. */
  'posting/restore': { from: 'page'; request: { id: PostingId }; response: null };
  /** Adds a posting by hand: from pasted words, an address, or a title alone. Adding the same twice keeps one. */
  'shelf/add': { from: 'page'; request: Added; response: { id: PostingId } };
  /** Changes the person's fields of one or many postings at once. `act` undoes it; null when nothing changed. */
  'shelf/edit': { from: 'page'; request: { ids: readonly PostingId[]; patch: Partial<Own> }; response: { act: number | null } };
  /** Into the bin, where they stay for 30 days. */
  'shelf/forget': { from: 'page'; request: { ids: readonly PostingId[] }; response: { act: number | null } };
  /** Out of the bin. */
  'shelf/restore': { from: 'page'; request: { ids: readonly PostingId[] }; response: { act: number | null } };
  /** Takes an act back (an edit, a forget, an import); what was changed since stays. None when it is too old or was taken back. */
  'shelf/undo': { from: 'page'; request: { act: number }; response: { changed: number } };
  /** Own statuses, saved views, reminders, sync. */
  'shelf/set': { from: 'page'; request: Partial<Shelf>; response: null };
  /** What the person says of a warning, or that one is missing. Kept here, sent nowhere. */
  'warning/judge': { from: 'page'; request: Judging; response: null };
  /** Hides a posting, or every posting of a company, on lists; or shows it again. */
  'posting/hide': { from: 'page'; request: { id: PostingId; hidden: boolean }; response: null };
  'company/hide': { from: 'page'; request: { name: string; hidden: boolean }; response: null };
  /** The person changed the active profile. */
  'profile/set': { from: 'page'; request: Profile; response: null };
  /** Another profile becomes the active one. */
  'profile/use': { from: 'page'; request: { id: string }; response: null };
  'profiles/set': { from: 'page'; request: Profiles; response: null };
  'settings/set': { from: 'page'; request: Settings; response: null };
  /** Scrolls the tab to the words and shows them. False when they are not in the page any more. */
  'evidence/show': { from: 'page'; request: { tabId: number; span: Span; frameId?: number }; response: { shown: boolean } };
  /** Paints the marks of a tab, or takes them away, whatever the site's habit. */
  'marks/paint': { from: 'page'; request: { tabId: number; on: boolean; frameId?: number }; response: null };
  /** Leaves nothing: profile, settings, saved postings, memory, tab reports. */
  'data/erase': { from: 'page'; request: null; response: null };
};

export type Kind = keyof Contract;

/** Errors cross the wire as data; `Error` objects do not survive it in every browser. */
export type Reply<K extends Kind> = { ok: true; value: Contract[K]['response'] } | { ok: false; error: string };

export type Sender = {
  readonly from: 'content' | 'page';
  readonly tabId: number | null;
  readonly frameId: number;
  readonly url: string | null;
  /** Of the tab around a frame, where we may know it. */
  readonly pageUrl: string | null;
};
export type Handlers = {
  readonly [K in Kind]: (request: Contract[K]['request'], sender: Sender) => Promise<Contract[K]['response']>;
};

/** Who may ask what, at run time. Leaving a kind out does not compile. */
export const allowedFrom: { readonly [K in Kind]: Contract[K]['from'] } = {
  'page/read': 'content',
  'page/seen': 'content',
  'page/more': 'content',
  'page/failed': 'content',
  'page/left': 'content',
  'marks/style': 'content',
  'page/check': 'page',
  'frame/here': 'page',
  'list/again': 'page',
  'posting/save': 'page',
  'posting/forget': 'page',
  'posting/restore': 'page',
  'shelf/add': 'page',
  'shelf/edit': 'page',
  'shelf/forget': 'page',
  'shelf/restore': 'page',
  'shelf/undo': 'page',
  'shelf/set': 'page',
  'warning/judge': 'page',
  'posting/hide': 'page',
  'company/hide': 'page',
  'profile/set': 'page',
  'profile/use': 'page',
  'profiles/set': 'page',
  'settings/set': 'page',
  'evidence/show': 'page',
  'marks/paint': 'page',
  'data/erase': 'page',
};

/** What the background may tell a content script. */
export type Told =
  | { readonly kind: 'evidence/show'; readonly span: Span }
  | { readonly kind: 'marks/paint'; readonly on: boolean }
  /** Answers when its visit began. */
  | { readonly kind: 'page/here' }
  | { readonly kind: 'page/again' };
