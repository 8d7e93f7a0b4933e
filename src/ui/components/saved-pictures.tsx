import { scaleBand, scaleLinear } from 'd3-scale';
import { area, curveBumpX } from 'd3-shape';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Terms } from '../../core/saved/filters.ts';
import type { Kept } from '../../core/saved/record.ts';
import { counted, day, money, moneyRange, moneyShort, percent } from '../format.ts';
import { t } from '../text.ts';
import {
  type Asked,
  answersOf,
  ENDS,
  type End,
  type Flow,
  type Pays,
  paysOf,
  pipelineOf,
  skillsOf,
  type Week,
  weeksOf,
} from '../view/pictures.ts';
import type { Floor } from '../view/shelf.ts';

type Props = { rows: readonly Kept[]; floor: Floor | null; skills: readonly string[]; terms: Terms; now: number };

/** Until a picture has been measured: its signs are as large as any others, however wide it is. */
const WIDTH = 640;
const LINE = 22;

/** What is shown, as pictures; behind each stand its figures as a table. */
export function SavedPictures({ rows, floor, skills, terms, now }: Props) {
  const flows = useMemo(() => pipelineOf(rows, terms.statuses), [rows, terms]);
  const weeks = useMemo(() => weeksOf(rows, now), [rows, now]);
  const pays = useMemo(() => paysOf(rows, floor, terms), [rows, floor, terms]);
  const asked = useMemo(() => skillsOf(rows, skills), [rows, skills]);
  const answers = useMemo(() => answersOf(rows, terms.statuses), [rows, terms]);
  return (
    <div class="pictures">
      <Picture
        title={t('saved_pic_pipeline')}
        head={[t('saved_status'), t('saved_pic_reached'), ...ENDS.map(nameOfEnd)]}
        lines={flows.map(({ step, reached, ends }) => [t(`common_status_${step}`), reached, ...ENDS.map((end) => ends[end])])}
      >
        {(width) => <Pipeline flows={flows} width={width} />}
      </Picture>
      <Picture
        title={t('saved_pic_weeks')}
        head={[t('saved_pic_week'), t('saved_pic_sent')]}
        lines={weeks.map(({ from, count }) => [day(from), count])}
      >
        {(width) => <Weeks weeks={weeks} width={width} />}
      </Picture>
      <Picture
        title={t('saved_pic_pay', pays.currency)}
        head={[t('saved_posting'), t('saved_pic_pay_year')]}
        lines={pays.list.map(({ title, min, max }) => [title, moneyRange(rounded(min), rounded(max), pays.currency) ?? ''])}
        note={pays.untold > 0 ? t('saved_pic_pay_untold', pays.untold) : null}
      >
        {(width) => <Ranges pays={pays} width={width} />}
      </Picture>
      <Picture
        title={t('saved_pic_skills')}
        head={[t('saved_pic_skill'), t('saved_pic_asked'), t('saved_pic_profile')]}
        lines={asked.map(({ name, count, has }) => [name, count, hasOf(has)])}
      >
        {(width) => (
          <Bars
            width={width}
            label={t('saved_pic_skills')}
            bars={asked.map(({ name, count, has }) => ({
              name,
              value: count,
              whole: count,
              words: `${counted(count)} · ${hasOf(has)}`,
              lacking: has === false,
            }))}
          />
        )}
      </Picture>
      <Picture
        title={t('saved_pic_answers')}
        head={[t('saved_pic_board'), t('saved_pic_sent'), t('saved_pic_answered')]}
        lines={answers.map(({ board, sent, answered }) => [board, sent, answered])}
      >
        {(width) => (
          <Bars
            width={width}
            label={t('saved_pic_answers')}
            bars={answers.map(({ board, sent, answered }) => ({
              name: board,
              value: answered,
              whole: sent,
              words: t('saved_pic_of', answered, sent, percent(answered / sent)),
              lacking: false,
            }))}
          />
        )}
      </Picture>
    </div>
  );
}

type PictureProps = {
  title: string;
  head: readonly string[];
  lines: readonly (readonly (string | number)[])[];
  note?: string | null;
  children: (width: number) => ComponentChildren;
};

function Picture({ title, head, lines, note = null, children }: PictureProps) {
  const figure = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(WIDTH);
  useLayoutEffect(() => {
    const element = figure.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setWidth(Math.max(220, Math.round(element.clientWidth)) || WIDTH));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <figure class="picture" ref={figure}>
      <figcaption>
        <h2>{title}</h2>
        {note && <p class="xs">{note}</p>}
      </figcaption>
      {lines.length === 0 ? <p class="small dim">{t('saved_pic_nothing')}</p> : children(width)}
      {lines.length > 0 && (
        <details>
          <summary class="more">{t('saved_pic_table')}</summary>
          <table class="columns">
            <thead>
              <tr>
                {head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((cells, line) => (
                <tr key={line}>
                  {cells.map((cell, place) => (
                    <td key={place} dir="auto">
                      {typeof cell === 'number' ? new Intl.NumberFormat(document.documentElement.lang || undefined).format(cell) : cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </figure>
  );
}

const BAR = 10;

/** From step to step: what goes on flows to the right, what ends falls out below. */
function Pipeline({ flows, width }: { flows: readonly Flow[]; width: number }) {
  const height = flows.some(({ ends }) => ends.rejected + ends.ghosted + ends.withdrawn > 0) ? 240 : 164;
  const all = Math.max(1, flows[0]!.reached);
  const thick = scaleLinear([0, all], [0, 120]);
  const x = scaleBand<number>([0, 1, 2, 3], [0, width]).paddingInner(0);
  const ribbon = area<{ x: number; top: number; bottom: number }>()
    .x((point) => point.x)
    .y0((point) => point.top)
    .y1((point) => point.bottom)
    .curve(curveBumpX);
  const top = 36;
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={flows.map(({ step, reached }) => `${t(`common_status_${step}`)}: ${reached}`).join(', ')}
    >
      {flows.map(({ step, reached, ends }, place) => {
        const left = x(place)!;
        const next = flows[place + 1]?.reached ?? 0;
        const gone = ENDS.map((end) => [end, ends[end]] as const).filter(([end, count]) => count > 0 && end !== 'waiting');
        let out = top + thick(next);
        let low = top + 140;
        return (
          <g key={step}>
            <text class="name" x={left} y={14}>
              {t(`common_status_${step}`)}
            </text>
            <text class="figure" x={left} y={29}>
              {reached}
            </text>
            <rect class="step" x={left} y={top} width={BAR} height={Math.max(1, thick(reached))} />
            {next > 0 && (
              <path
                class="flow"
                d={
                  ribbon([
                    { x: left + BAR, top, bottom: top + thick(next) },
                    { x: x(place + 1)!, top, bottom: top + thick(next) },
                  ]) ?? ''
                }
              />
            )}
            {gone.map(([end, count]) => {
              const size = Math.max(1, thick(count));
              const from = out;
              const to = low;
              out += thick(count);
              low += Math.max(size, 14) + 4;
              return (
                <g key={end}>
                  <path
                    class="flow out"
                    d={
                      ribbon([
                        { x: left + BAR, top: from, bottom: from + size },
                        { x: left + 54, top: to, bottom: to + size },
                      ]) ?? ''
                    }
                  />
                  <text class="small" x={left + 58} y={to + 10}>
                    {nameOfEnd(end)} {counted(count)}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

function Weeks({ weeks, width }: { weeks: readonly Week[]; width: number }) {
  const height = 150;
  const x = scaleBand(
    weeks.map(({ from }) => from),
    [0, width],
  ).padding(0.25);
  const y = scaleLinear([0, Math.max(1, ...weeks.map(({ count }) => count))], [0, height - 44]);
  const each = Math.ceil((weeks.length * 56) / width);
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('saved_pic_weeks')}>
      {weeks.map(({ from, count }, place) => (
        <g key={from}>
          <rect class="step" x={x(from)} y={height - 22 - y(count)} width={Math.min(x.bandwidth(), 40)} height={y(count)} />
          {count > 0 && (
            <text class="small mid" x={x(from)! + Math.min(x.bandwidth(), 40) / 2} y={height - 26 - y(count)}>
              {counted(count)}
            </text>
          )}
          {place % each === 0 && (
            <text class="small" x={x(from)} y={height - 6}>
              {day(from)}
            </text>
          )}
        </g>
      ))}
      <line class="base" x1={0} x2={width} y1={height - 22} y2={height - 22} />
    </svg>
  );
}

/** Room for names beside bars, and as much of a name as fits in it. */
const roomOf = (width: number) => Math.min(230, Math.round(width * 0.38));
const short = (words: string, room: number) => (words.length > room / 7 ? `${words.slice(0, Math.floor(room / 7) - 1)}…` : words);

/** Every range on one scale, and the reader's floor through all of them. An open end fades in dashes. */
function Ranges({ pays: { list, floor, currency }, width }: { pays: Pays; width: number }) {
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

type Bar = { readonly name: string; readonly value: number; readonly whole: number; readonly words: string; readonly lacking: boolean };

function Bars({ label, bars, width }: { label: string; bars: readonly Bar[]; width: number }) {
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

const nameOfEnd = (end: End) => (end === 'waiting' ? t('saved_pic_waiting') : t(`common_status_${end}`));
const hasOf = (has: Asked['has']) => (has === null ? '–' : t(has ? 'saved_pic_has' : 'saved_pic_lacks'));
const rounded = (amount: number | null) => (amount === null ? null : Math.round(amount));
