import { t } from '../text.ts';
import type { Tile } from '../view/tiles.ts';
import type { Show } from './claim.tsx';
import { Quote } from './quote.tsx';
import { Sign } from './sign.tsx';

type Props = { tiles: readonly Tile[]; lang: string | null; onShow: Show };

/** Facts that are quotations. What the posting does not state keeps its place, dim. */
export function Tiles({ tiles, lang, onShow }: Props) {
  return (
    <ul class={tiles.some(hasLongWord) ? 'facts pairs' : 'facts'} aria-label={t('common_facts')}>
      {[...tiles.filter((tile) => !isLong(tile)), ...tiles.filter(isLong)].map((tile) => (
        <li key={tile.key} class={isLong(tile) ? 'long' : undefined}>
          <Fact tile={tile} lang={lang} onShow={onShow} />
        </li>
      ))}
    </ul>
  );
}

/** Three to a line have no room for such a word. */
const LONG_WORD = /\p{L}{10}/u;
const LONGER_WORD = /\p{L}{13}/u;
const hasLongWord = (tile: Tile) => !isLong(tile) && (LONG_WORD.test(tile.label) || LONGER_WORD.test(tile.claim?.evidence[0]?.quote ?? ''));

/** FULL_TIME and TELECOMMUTE are a page's codes, not its words. */
const isCode = (value: string) => /^[A-Z_]{4,40}$/.test(value);

/** Words that would make a narrow tile a tower get a line of their own. */
const isLong = ({ label, claim }: Tile) => label.length > 24 || (claim?.evidence[0]?.quote.length ?? 0) > 56;

function Fact({ tile: { label, claim, verdict, detail }, lang, onShow }: { tile: Tile; lang: string | null; onShow: Show }) {
  const [span] = claim?.evidence ?? [];
  const head = (
    <span class="k">
      <span>{label}</span>
      {verdict && verdict !== 'unknown' && <Sign verdict={verdict} />}
    </span>
  );
  if (span) {
    return (
      <button type="button" class="fact" onClick={() => onShow(span)}>
        {head}
        {detail && <span class="v">{detail}</span>}
        <Quote words={span.quote} lang={lang} />
      </button>
    );
  }
  const about = claim?.about?.map(({ value }) => value).filter((value) => value !== label && !isCode(value)) ?? [];
  return (
    <div class={claim ? 'fact' : 'fact none'}>
      {head}
      <span class="v">{claim ? about.slice(0, 6).join('; ') || t('common_from_page') : t('common_not_stated')}</span>
    </div>
  );
}
