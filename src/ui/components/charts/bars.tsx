import { scaleLinear } from 'd3-scale';
import { LINE, roomOf, short } from './lines.ts';

/** `value` of `whole`, and what is said of it; `lacking` is drawn as something missing. */
type Bar = { readonly name: string; readonly value: number; readonly whole: number; readonly words: string; readonly lacking: boolean };

/** A bar a name: what it is, in what it could be. */
export function Bars({ label, bars, width }: { label: string; bars: readonly Bar[]; width: number }) {
  const names = roomOf(width);
  const height = bars.length * LINE + 4;
  const x = scaleLinear([0, Math.max(1, ...bars.map(({ whole }) => whole))], [0, Math.max(20, width - names - 150)]);
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {bars.map(({ name, value, whole, words, lacking }, place) => (
        <g key={name}>
          <text class="small" x={0} y={place * LINE + 14}>
            {short(name, names)}
          </text>
          <rect class="whole" x={names} y={place * LINE + 5} width={Math.max(2, x(whole))} height={11} />
          <rect class={lacking ? 'step lacking' : 'step'} x={names} y={place * LINE + 5} width={x(value)} height={11} />
          <text class="small" x={names + Math.max(2, x(whole)) + 6} y={place * LINE + 14}>
            {words}
          </text>
        </g>
      ))}
    </svg>
  );
}
