import type { AddressBar } from '../browser/omnibox.ts';
import { type OwnStatus, stageOf } from '../core/saved/own.ts';
import type { Kept } from '../core/saved/record.ts';
import { WordIndex } from '../core/search/word-index.ts';
import type { Words } from '../messages/words.ts';

export type AddressBarDeps = {
  readonly rows: () => AsyncIterable<readonly Kept[]>;
  readonly statuses: () => Promise<readonly OwnStatus[]>;
  readonly words: () => Promise<Words>;
};

const MOST = 6;
const SAVED = 'src/ui/saved/index.html';

/** Saved postings under the address bar: found by title, company, place, tag and note; the page of saved postings finds by the text as well. */
export function createAddressBar({ rows, statuses, words }: AddressBarDeps): AddressBar {
  // Of one run of typing: a worker forgets, and reads the light rows again.
  let known: Promise<{ index: WordIndex; kept: Map<string, Kept> }> | null = null;

  async function read() {
    const index = new WordIndex();
    const kept = new Map<string, Kept>();
    for await (const chunk of rows()) {
      for (const row of chunk) {
        const { id, own, brief } = row;
        kept.set(id, row);
        const names = [brief.organization, brief.agency, ...brief.places, ...own.tags].filter(Boolean).join('\n');
        index.add({ id, title: brief.title ?? '', names, text: own.notes, language: brief.language });
      }
    }
    return { index, kept };
  }

  const begin = () => {
    known = read();
    known.catch(() => {
      known = null;
    });
  };

  async function found(text: string): Promise<Kept[]> {
    if (!known) begin();
    const { index, kept } = await known!;
    const ids = index.search(text) ?? [...kept.keys()].slice(0, MOST);
    return ids.slice(0, MOST).flatMap((id) => kept.get(id) ?? []);
  }

  return {
    begin,
    typed: async (text) => {
      const [speech, own, hits] = await Promise.all([words(), statuses(), found(text).catch(() => [])]);
      const { t } = speech;
      const asked = text.trim();
      const first = asked === '' ? t('omnibox_hint') : hits.length === 0 ? t('omnibox_none', asked) : t('omnibox_search', asked);
      return {
        first,
        lines: hits.map(({ id, brief, own: { status } }) => ({
          content: id,
          words: brief.title ?? t('common_untitled'),
          more: [brief.organization, own.find((one) => one.id === status)?.name ?? t(`common_status_${stageOf(status, own)}`)]
            .filter(Boolean)
            .join(' · '),
        })),
      };
    },
    entered: async (text) => {
      const asked = text.trim();
      if (asked === '') return SAVED;
      if (!known) begin();
      const { index, kept } = await known!.catch(() => ({ index: new WordIndex(), kept: new Map<string, Kept>() }));
      known = null;
      const hits = kept.has(asked) ? [asked] : (index.search(asked) ?? []);
      // One answer is the answer; of several the person chooses
      return hits.length === 1 ? `${SAVED}#${encodeURIComponent(hits[0]!)}` : `${SAVED}?find=${encodeURIComponent(asked)}`;
    },
  };
}
