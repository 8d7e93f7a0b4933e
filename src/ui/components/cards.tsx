import { useState } from 'preact/hooks';
import type { MarkedCard } from '../../core/report.ts';
import { arrows } from '../arrows.ts';
import { safeLink } from '../format.ts';
import { t } from '../text.ts';
import { Icon, type IconName } from './icon.tsx';

type Filter = 'all' | 'saved' | 'seen' | 'warned';
type Props = { cards: readonly MarkedCard[]; onOpen: (url: string) => void };

const SIGNS: Readonly<Record<NonNullable<MarkedCard['mark']>, { icon: IconName; tone: string }>> = {
  warned: { icon: 'octagon', tone: 'danger' },
  blocked: { icon: 'cross', tone: 'plain' },
  saved: { icon: 'kept', tone: 'plain' },
  seen: { icon: 'eye', tone: 'plain' },
  strong: { icon: 'check', tone: 'met' },
  weak: { icon: 'half', tone: 'plain' },
};

/** The postings of a list page: title, employer and place, pay; one mark a card. */
export function Cards({ cards, onOpen }: Props) {
  const [filter, setFilter] = useState<Filter>('all');
  const counted = (mark: Filter) => (mark === 'all' ? cards.length : cards.filter((card) => card.mark === mark).length);
  const filters = (['all', 'saved', 'seen', 'warned'] as const).filter((name) => name === 'all' || counted(name) > 0);
  const shown = filter === 'all' ? cards : cards.filter(({ mark }) => mark === filter);
  return (
    <>
      {filters.length > 1 && (
        <fieldset class="seg">
          <legend class="vh">{t('common_show_only')}</legend>
          {filters.map((name) => (
            <button type="button" key={name} aria-pressed={filter === name} onClick={() => setFilter(name)}>
              {t(`popup_cards_${name}`, counted(name))}
            </button>
          ))}
        </fieldset>
      )}
      <ol class="cards" onKeyDown={arrows}>
        {shown.map((card) => (
          <Card key={card.id} card={card} onOpen={onOpen} />
        ))}
      </ol>
    </>
  );
}

function Card({ card, onOpen }: { card: MarkedCard; onOpen: (url: string) => void }) {
  const url = safeLink(card.url);
  const places = card.jobLocation.slice(0, 2).join('; ');
  const by = [card.hiringOrganization, places || t('popup_place_not_stated')].filter(Boolean).join(' · ');
  const inside = (
    <>
      <span class="t" dir="auto">
        {card.title}
      </span>
      <span class="by">{by}</span>
      <span class="p">
        <span>{card.salaryText ?? t('common_pay_not_stated')}</span>
        {card.mark && (
          <span class={`tag r-${SIGNS[card.mark].tone}`}>
            <Icon name={SIGNS[card.mark].icon} />
            {t(`popup_mark_${card.mark}`)}
          </span>
        )}
      </span>
    </>
  );
  return (
    <li class={card.mark === 'warned' ? 'card bad' : 'card'}>
      {url ? (
        <a
          href={url}
          data-arrow
          rel="noreferrer noopener"
          onClick={(event) => {
            event.preventDefault();
            onOpen(url);
          }}
        >
          {inside}
        </a>
      ) : (
        <div>{inside}</div>
      )}
    </li>
  );
}
