import { useState } from 'preact/hooks';
import { plural, t } from '../text.ts';
import { answersOf } from '../view/headlines.ts';
import type { Requirement } from '../view/requirements.ts';
import type { Show } from './claim.tsx';
import { Dotted, Pause } from './heard.tsx';
import { Quote } from './quote.tsx';
import { Section } from './section.tsx';
import { Sign } from './sign.tsx';

type Props = { title: string; items: readonly Requirement[]; nice?: boolean; lang: string | null; onShow: Show };

const AT_FIRST = 8;

/** What is asked, in the posting's words: met, missing or unknown where there is a profile to compare with. */
export function Checklist({ title, items, nice = false, lang, onShow }: Props) {
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  const shown = all || items.length <= AT_FIRST + 2 ? items : items.slice(0, AT_FIRST);
  return (
    <Section title={title} count={countOf(items, nice)}>
      <ul class={nice ? 'reqs nice' : 'reqs'}>
        {shown.map((item) => (
          <Item key={item.span.start} item={item} nice={nice} lang={lang} onShow={onShow} />
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {plural('common_show_more', items.length - shown.length)}
        </button>
      )}
    </Section>
  );
}

function Item({ item, nice, lang, onShow }: { item: Requirement; nice: boolean; lang: string | null; onShow: Show }) {
  const { span, verdict } = item;
  const you = sayOf(item);
  return (
    <li class={`is-${verdict ?? (nice ? 'nice' : 'must')}`}>
      <button type="button" onClick={() => onShow(span)}>
        {verdict ? <Sign verdict={verdict} /> : <span class="dot" />}
        <span class="words">
          <Quote words={span.quote} lang={lang} />
          {you && (
            <span class="you">
              <Pause />
              <Dotted text={you} />
            </span>
          )}
        </span>
      </button>
    </li>
  );
}

function sayOf({ verdict, reasons, has, lacks }: Requirement): string | null {
  if (verdict === null) return null;
  const words = answersOf(reasons, has, lacks);
  if (words.length === 0) return t('common_profile_silent');
  return words.join(' · ');
}

function countOf(items: readonly Requirement[], nice: boolean): string {
  const count = (verdict: Requirement['verdict']) => items.filter((item) => item.verdict === verdict).length;
  if (items[0]?.verdict === null) return plural('common_lines', items.length);
  if (nice) return t('common_nice_count', count('met'), items.length);
  const words = [
    count('met') && plural('common_count_met', count('met')),
    count('partly') && plural('common_count_partly', count('partly')),
    count('unmet') && plural('common_count_unmet', count('unmet')),
    count('unknown') && plural('common_count_unknown', count('unknown')),
  ];
  return words.filter(Boolean).join(', ');
}
