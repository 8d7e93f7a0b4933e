import type { Visit } from './gloss.ts';
import { reader } from './world.ts';

/**
 * What has changed in a document: elements that were added, have left or whose words changed. `all`: too much to tell; `again`: nothing that was seen, but
 * a new address has stood for a while; `back`: nobody knows, the document was out of sight.
 */
export type Changes = ReadonlySet<Element> | 'all' | 'again' | 'back';

type Tell = {
  /** The address has changed, or the script has just come. */
  visit(visit: Visit): Promise<void>;
  /** The document has changed; answers whether that mattered. */
  changed(visit: Visit, changes: Changes): Promise<boolean>;
};

const SOONEST_MS = 300;
const LATEST_MS = 10_000;
/** When a new address is looked at again though nothing has moved. */
const SETTLED_MS = [1_200, 10_500];
/** More elements than this are not told one by one. */
const MOST_CHANGES = 2_000;
/** What pages put in and take out all the time, and nobody reads. */
const WORDLESS = 'style, link, script:not([type*="json" i])';

/**
 * Follows a document through its routes: one AbortSignal a visit. Single-page apps change the address without a load, fill pages late and
 * draw them again; a burst of changes is looked at once, and the longer nothing of interest changes, the more seldom.
 * Answers how a root of its own, in a document or not, is followed as well.
 */
export function watch(document: Document, stopped: AbortSignal, tell: Tell): (root: Node) => void {
  const page = document.defaultView!;
  let visit: Visit | null = null;
  let ending: AbortController | undefined;
  let pause = SOONEST_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settle: ReturnType<typeof setTimeout>[] = [];
  let dirty = false;
  let changes = new Set<Element>();
  let reason: Exclude<Changes, ReadonlySet<Element>> | null = null;
  let busy = false;
  let first = 0; // first looks at a visit that have not come to their end

  const observer = new MutationObserver((records) => {
    if (routed()) return begin();
    if (records.filter(note).length > 0) soon();
  });

  /** Answers whether anybody could have read it. */
  const note = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean => {
    let isRead = false;
    for (const node of type === 'childList' ? [...addedNodes, ...removedNodes] : [target]) {
      const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
      if (element?.matches(WORDLESS)) continue;
      isRead = true;
      if (element) changes.add(element);
    }
    if (changes.size > MOST_CHANGES) {
      changes = new Set();
      reason = 'all';
    }
    return isRead;
  };

  const begin = (atOnce = false) => {
    // Changes made in the very task that changed the address belong to the new one; those seen before it, to the old.
    const unread = atOnce && (dirty || busy || first > 0) && observer.takeRecords().length === 0;
    dirty = false;
    changes = new Set();
    reason = null;
    for (const one of settle) clearTimeout(one);
    settle = SETTLED_MS.map((ms) => setTimeout(again, ms));
    ending?.abort();
    ending = new AbortController();
    visit = {
      url: page.location.href,
      began: Math.max(Date.now(), (visit?.began ?? 0) + 1),
      unread,
      signal: ending.signal,
    };
    pause = SOONEST_MS;
    first += 1;
    void tell.visit(visit).finally(() => {
      first -= 1;
    });
  };

  // What stood still under a new address for long enough is asked once more whether it is the same; out of sight, when it comes back.
  const again = () => {
    if (document.hidden) return;
    if (!dirty) reason ??= 'again';
    soon();
  };

  const routed = () => visit !== null && page.location.href !== visit.url;

  const look = async () => {
    timer = undefined;
    if (stopped.aborted || !visit) return;
    if (routed()) return begin();
    if (!dirty || busy || document.hidden) return;
    const what = reason === 'again' && changes.size > 0 ? changes : (reason ?? changes);
    changes = new Set();
    reason = null;
    dirty = false;
    busy = true;
    try {
      pause = (await tell.changed(visit, what)) ? SOONEST_MS : Math.min(pause * 2, LATEST_MS);
    } finally {
      busy = false;
      if (dirty) soon();
    }
  };

  const soon = () => {
    dirty = true;
    timer ??= setTimeout(() => void look(), pause);
  };

  // The page's own frames are part of it; they come, and load, as they please.
  const follow = (root: Node) => observer.observe(root, { childList: true, subtree: true, characterData: true });
  const followAll = () => {
    const documents = reader().documentsOf(document);
    documents.forEach(follow);
    return documents;
  };
  followAll();
  const loaded = ({ target }: Event) => {
    const { localName, contentDocument } = target as HTMLIFrameElement;
    if (localName !== 'iframe' || !followAll().includes(contentDocument!)) return;
    reason = 'all';
    soon();
  };

  const options = { signal: stopped };
  const arrived = () => {
    if (routed()) begin();
  };
  for (const event of ['popstate', 'hashchange']) page.addEventListener(event, arrived, options);
  // Where it exists, the Navigation API tells of pushState at once; elsewhere the next change of the document does.
  (page as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', () => routed() && begin(true), options);
  page.addEventListener('pageshow', ({ persisted }) => persisted && begin(), options); // back from the back-forward cache
  const shown = () => {
    if (document.hidden) return;
    reason = dirty ? 'all' : 'back';
    soon();
  };
  document.addEventListener('visibilitychange', shown, options);
  document.addEventListener('load', loaded, { ...options, capture: true });
  stopped.addEventListener('abort', () => {
    ending?.abort();
    observer.disconnect();
    clearTimeout(timer);
    for (const one of settle) clearTimeout(one);
  });
  begin();
  return follow;
}
