import { scaleLinear } from 'd3-scale';
import { money, moneyShort } from '../../format.ts';
import { t } from '../../text.ts';
import { type Pays, rounded } from '../../view/pictures.ts';
import { LINE, roomOf, short } from './lines.ts';

/** Every range on one scale, and the reader's floor through all of them. An open end fades in dashes. */
export function Ranges({ pays: { list, floor, currency }, width }: { pays: Pays; width: number }) {
  const names = roomOf(width);
  const height = list.length * LINE + 28;
  const most = Math.max(floor ?? 0, ...list.map(({ min, max }) => max ?? min ?? 0));
  const x = scaleLinear([0, most || 1], [names, Math.max(names + 20, width - 110)]).nice();
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('saved_pic_pay', currency)}>
      {list.map(({ id, title, min, max }, place) => {
        const y = place * LINE + 20;
        const [from, to] = [x(min ?? 0), x(max ?? x.domain()[1]!)];
        return (
          <g key={id}>
            <text class="small" x={0} y={y + 11}>
              {short(title, names)}
            </text>
            <rect
              class={min === null || max === null ? 'range open' : 'range'}
              x={from}
              y={y + 3}
              width={Math.max(3, to - from)}
              height={9}
              rx={3}
            />
            <text class="small" x={width} text-anchor="end" y={y + 11}>
              {moneyShort(rounded(min), rounded(max), currency)}
            </text>
          </g>
        );
      })}
      {floor !== null && (
        <g>
          <line class="floor" x1={x(floor)} x2={x(floor)} y1={14} y2={height} />
          <text class="small" x={x(floor) + 4} y={11}>
            {t('saved_pic_floor', money(Math.round(floor), currency))}
          </text>
        </g>
      )}
    </svg>
  );
}
