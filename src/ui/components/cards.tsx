import { useState } from 'preact/hooks';
import type { MarkedCard } from '../../core/report.ts';
import { arrows } from '../arrows.ts';
import { day, safeLink } from '../format.ts';
import { t } from '../text.ts';
import { guessOf, rankOf, whereOf } from '../view/card.ts';
import { warningText } from '../view/headlines.ts';
import { payText } from '../view/pay-view.ts';
import { IconButton } from './head.tsx';
import { Dotted, Pause } from './heard.tsx';
import { Icon, type IconName } from './icon.tsx';

type Filter = 'all' | 'new' | 'strong' | 'saved' | 'seen' | 'warned';
type Order = 'page' | 'match';
type Props = {
  cards: readonly MarkedCard[];
  onOpen: (url: string) => void;
  onHide?: ((id: string, hidden: boolean) => void) | undefined;
  onHideCompany?: ((name: string, hidden: boolean) => void) | undefined;
};

const FILTERS: Readonly<Record<Filter, (card: MarkedCard) => boolean>> = {
  all: () => true,
  new: ({ known, mark }) => known === null && mark !== 'blocked',
  strong: ({ mark }) => mark === 'strong',
  saved: ({ known }) => known === 'saved',
  seen: ({ known }) => known === 'seen',
  warned: ({ mark }) => mark === 'warned',
};

/** Drawn at once; the rest as the reader asks for them. */
const MOST_DRAWN = 200;

/** The postings of a list page: what is known of those that were read, what the card lets guess of the rest. In the page's order, or the best match first. */
export function Cards({ cards, onOpen, onHide, onHideCompany }: Props) {
  const [filter, setFilter] = useState<Filter>('all');
  const [order, setOrder] = useState<Order>('page');
  const [most, setMost] = useState(MOST_DRAWN);
  const counted = (name: Filter) => cards.filter(FILTERS[name]).length;
  const filters = (Object.keys(FILTERS) as Filter[]).filter(
    (name) => name === 'all' || (counted(name) > 0 && (name !== 'new' || counted(name) < cards.length)),
  );
  const kept = cards.filter(FILTERS[filter]);
  const shown = order === 'page' ? kept : [...kept].sort((a, b) => rankOf(b) - rankOf(a));
  const ranked = cards.some(({ score }) => score !== null);
  const scored = cards.some((card) => scoreOf(card) !== null);
  return (
    <>
      {filters.length > 1 && (
        <fieldset class="seg filters">
          <legend class="vh">{t('common_show_only')}</legend>
          {filters.map((name) => (
            <button type="button" key={name} aria-pressed={filter === name} onClick={() => setFilter(name)}>
              {t(`popup_cards_${name}`, counted(name))}
            </button>
          ))}
        </fieldset>
      )}
      {ranked && (
        <fieldset class="seg">
          <legend class="vh">{t('popup_cards_order')}</legend>
          {(['page', 'match'] as const).map((name) => (
            <button type="button" key={name} aria-pressed={order === name} onClick={() => setOrder(name)}>
              {t(`popup_cards_by_${name}`)}
            </button>
          ))}
        </fieldset>
      )}
      <ol class={scored ? 'cards scored' : 'cards'} onKeyDown={arrows}>
        {shown.slice(0, most).map((card) => (
          <Card key={card.id} card={card} scored={scored} onOpen={onOpen} onHide={onHide} onHideCompany={onHideCompany} />
        ))}
      </ol>
      {shown.length > most && (
        <button type="button" class="btn wide" onClick={() => setMost(most + MOST_DRAWN)}>
          {t('popup_cards_more', shown.length - most)}
        </button>
      )}
      {scored && <p class="xs cards-note">{t('popup_cards_note')}</p>}
    </>
  );
}

function Card({ card, scored, onOpen, onHide, onHideCompany }: { card: MarkedCard; scored: boolean } & Omit<Props, 'cards'>) {
  const url = safeLink(card.url);
  const posted = card.datePosted && t('common_posted', day(card.datePosted));
  const by = [card.hiringOrganization, whereOf(card) ?? t('popup_place_not_stated'), posted].filter(Boolean).join(' · ');
  const pay = card.gist?.pay ? payText(card.gist.pay) : card.salaryText;
  const guess = guessOf(card);
  const company = card.hiringOrganization;
  const hidden = card.hidden ?? (card.mark === 'blocked' ? 'posting' : null);
  const inside = (
    <>
      {scored && <Score card={card} />}
      <span class="t" dir="auto">
        {card.title}
        <Pause />
      </span>
      <span class="by">
        <Dotted text={by} />
        <Pause />
      </span>
      <span class="p">
        <span class={pay ? 'sum-text' : undefined}>{pay ?? t('common_pay_not_stated')}</span>
        <Tags card={card} />
      </span>
      {guess && (
        <span class="guess">
          <Pause />
          <Dotted text={guess} />
        </span>
      )}
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
      {onHide && hidden !== 'company' && (
        <IconButton
          icon={hidden ? 'eye' : 'unseen'}
          label={t(hidden ? 'popup_cards_show' : 'popup_cards_hide', card.title)}
          onPress={() => onHide(card.id, !hidden)}
        />
      )}
      {onHideCompany && hidden && company && (
        <button type="button" class="btn quiet all" onClick={() => onHideCompany(company, hidden !== 'company')}>
          {t(hidden === 'company' ? 'common_show_company' : 'common_hide_company', company)}
        </button>
      )}
    </li>
  );
}

/** A number where the posting itself was read; none where only its card was, where too little could be judged, and while a danger stands. */
const scoreOf = ({ gist, score }: MarkedCard) => (!gist || gist.score === null || gist.scam === 'danger' ? null : score);

function Score({ card }: { card: MarkedCard }) {
  const { gist } = card;
  const score = scoreOf(card);
  if (!gist || score === null) {
    return (
      <span class="sc none">
        <span aria-hidden="true">–</span>
        <span class="vh">{t(unscored(gist))}: </span>
      </span>
    );
  }
  return (
    <span class="sc">
      <b aria-hidden="true">{Math.round(score)}</b>
      <span class="xs" aria-hidden="true">
        {t('popup_cards_judged', gist.judged, gist.of)}
      </span>
      <span class="vh">{t('popup_cards_score', Math.round(score), gist.judged, gist.of)}: </span>
    </span>
  );
}

function unscored(gist: MarkedCard['gist']): string {
  if (!gist) return 'popup_cards_unread';
  return gist.scam === 'danger' ? 'common_role_danger' : 'common_no_score';
}

/** What warns or what was decided, and whether the posting is kept. */
function Tags({ card: { mark, known, gist } }: { card: MarkedCard }) {
  return (
    <span class="tags">
      {mark === 'warned' && gist?.scam === 'danger' && (
        <Tag icon="octagon" tone="danger" words={gist.warning ? warningText(gist.warning) : t('popup_mark_danger')} />
      )}
      {mark === 'warned' && gist?.scam !== 'danger' && (
        <Tag icon="triangle" tone="warning" words={gist?.warning ? warningText(gist.warning) : t('popup_mark_warned')} />
      )}
      {mark === 'blocked' && <Tag icon="cross" tone="plain" words={t('popup_mark_blocked')} />}
      {known === 'saved' && <Tag icon="kept" tone="plain" words={t('popup_mark_saved')} />}
      {known === 'seen' && <Tag icon="eye" tone="plain" words={t('popup_mark_seen')} />}
    </span>
  );
}

function Tag({ icon, tone, words }: { icon: IconName; tone: string; words: string }) {
  return (
    <span class={`tag r-${tone}`}>
      <Pause />
      <Icon name={icon} />
      {words}
    </span>
  );
}
