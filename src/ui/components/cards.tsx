import { useState } from 'preact/hooks';
import type { MarkedCard } from '../../core/report.ts';
import { arrows } from '../arrows.ts';
import { day, safeLink } from '../format.ts';
import { t } from '../text.ts';
import { Icon, type IconName } from './icon.tsx';

type Filter = 'all' | 'strong' | 'saved' | 'seen' | 'warned';
type Order = 'page' | 'match';
type Props = { cards: readonly MarkedCard[]; onOpen: (url: string) => void; onHide?: ((id: string, hidden: boolean) => void) | undefined };

const SIGNS: Readonly<Record<NonNullable<MarkedCard['mark']>, { icon: IconName; tone: string }>> = {
  warned: { icon: 'octagon', tone: 'danger' },
  blocked: { icon: 'cross', tone: 'plain' },
  saved: { icon: 'kept', tone: 'plain' },
  seen: { icon: 'eye', tone: 'plain' },
  strong: { icon: 'check', tone: 'met' },
  weak: { icon: 'half', tone: 'plain' },
};

/** Drawn at once; the rest as the reader asks for them. */
const MOST_DRAWN = 200;

/** The postings of a list page: title, employer, place and day, pay; one mark a card. In the page's order, or the best match first. */
export function Cards({ cards, onOpen, onHide }: Props) {
  const [filter, setFilter] = useState<Filter>('all');
  const [order, setOrder] = useState<Order>('page');
  const [most, setMost] = useState(MOST_DRAWN);
  const counted = (mark: Filter) => (mark === 'all' ? cards.length : cards.filter((card) => card.mark === mark).length);
  const filters = (['all', 'strong', 'saved', 'seen', 'warned'] as const).filter((name) => name === 'all' || counted(name) > 0);
  const kept = filter === 'all' ? cards : cards.filter(({ mark }) => mark === filter);
  const shown = order === 'page' ? kept : [...kept].sort((a, b) => rank(b) - rank(a));
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
      {cards.some(({ score }) => score !== null) && (
        <fieldset class="seg">
          <legend class="vh">{t('popup_cards_order')}</legend>
          {(['page', 'match'] as const).map((name) => (
            <button type="button" key={name} aria-pressed={order === name} onClick={() => setOrder(name)}>
              {t(`popup_cards_by_${name}`)}
            </button>
          ))}
        </fieldset>
      )}
      <ol class="cards" onKeyDown={arrows}>
        {shown.slice(0, most).map((card) => (
          <Card key={card.id} card={card} onOpen={onOpen} onHide={onHide} />
        ))}
      </ol>
      {shown.length > most && (
        <button type="button" class="btn wide" onClick={() => setMost(most + MOST_DRAWN)}>
          {t('popup_cards_more', shown.length - most)}
        </button>
      )}
    </>
  );
}

/** Best match first; what is not judged after what is, and what nobody should open last. */
const rank = ({ score, mark }: MarkedCard): number => (mark === 'blocked' ? -3 : mark === 'warned' ? -2 : (score ?? -1));

function Card({ card, onOpen, onHide }: { card: MarkedCard } & Pick<Props, 'onOpen' | 'onHide'>) {
  const url = safeLink(card.url);
  const places = card.jobLocation.slice(0, 2).join('; ');
  const posted = card.datePosted && t('common_posted', day(card.datePosted));
  const by = [card.hiringOrganization, places || t('popup_place_not_stated'), posted].filter(Boolean).join(' · ');
  const inside = (
    <>
      <span class="t" dir="auto">
        {card.title}
      </span>
      <span class="by">{by}</span>
      <span class="p">
        <span>{card.salaryText ?? t('common_pay_not_stated')}</span>
        {card.score !== null && (
          <span class="num" title={t('popup_cards_match', Math.round(card.score))}>
            <span aria-hidden="true">≈ {Math.round(card.score)}</span>
            <span class="vh">{t('popup_cards_match', Math.round(card.score))}</span>
          </span>
        )}
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
      {onHide && (
        <button
          type="button"
          class="btn quiet hide"
          aria-label={t(card.mark === 'blocked' ? 'popup_cards_show' : 'popup_cards_hide', card.title)}
          onClick={() => onHide(card.id, card.mark !== 'blocked')}
        >
          {t(card.mark === 'blocked' ? 'popup_show' : 'popup_hide')}
        </button>
      )}
    </li>
  );
}
