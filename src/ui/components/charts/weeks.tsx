import { scaleBand, scaleLinear } from 'd3-scale';
import { counted, day } from '../../format.ts';
import { t } from '../../text.ts';
import type { Week } from '../../view/pictures.ts';
import { LETTER } from './lines.ts';

const HEIGHT = 150;
/** Where the columns stand, and what is left above them for their figures. */
const BASE = HEIGHT - 22;
const TALLEST = HEIGHT - 44;
const WIDEST = 40;
/** A day's name takes as much. */
const NAME = 56;

/** A column a week. */
export function Weeks({ weeks, width }: { weeks: readonly Week[]; width: number }) {
  const x = scaleBand(
    weeks.map(({ from }) => from),
    [0, width],
  ).padding(0.25);
  const y = scaleLinear([0, Math.max(1, ...weeks.map(({ count }) => count))], [0, TALLEST]);
  const column = Math.min(x.bandwidth(), WIDEST);
  const each = Math.ceil((weeks.length * NAME) / width);
  // Figures wider than their columns would run into one another: then only those over a day's name are told.
  const longest = Math.max(...weeks.map(({ count }) => counted(count).length));
  const figureEach = longest * LETTER > x.step() ? each : 1;
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={t('saved_pic_weeks')}>
      {weeks.map(({ from, count }, place) => (
        <g key={from}>
          <rect class="step" x={x(from)} y={BASE - y(count)} width={column} height={y(count)} />
          {count > 0 && place % figureEach === 0 && (
            <text class="small mid" x={x(from)! + column / 2} y={BASE - 4 - y(count)}>
              {counted(count)}
            </text>
          )}
          {place % each === 0 && (
            <text class="small" x={x(from)} y={HEIGHT - 6}>
              {day(from)}
            </text>
          )}
        </g>
      ))}
      <line class="base" x1={0} x2={width} y1={BASE} y2={BASE} />
    </svg>
  );
}
