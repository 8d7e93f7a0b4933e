import { scaleBand, scaleLinear } from 'd3-scale';
import { area, curveBumpX } from 'd3-shape';
import { counted } from '../../format.ts';
import { t } from '../../text.ts';
import { ENDS, type Flow, nameOfEnd, STEPS } from '../../view/pictures.ts';

const TOP = 36;
/** How thick it is where all pass. */
const THICKEST = 120;
const BAR = 10;
/** Where what has ended comes to lie: below the flow, and beside its step. */
const OUT_TOP = TOP + 140;
const OUT_LEFT = 54;
const OUT_LINE = 14;

const ribbonOf = area<{ x: number; top: number; bottom: number }>()
  .x((point) => point.x)
  .y0((point) => point.top)
  .y1((point) => point.bottom)
  .curve(curveBumpX);

/** From step to step: what goes on flows to the right, what ends falls out below. */
export function Pipeline({ flows, width }: { flows: readonly Flow[]; width: number }) {
  const height = flows.some(({ ends }) => ends.rejected + ends.ghosted + ends.withdrawn > 0) ? 240 : 164;
  const thick = scaleLinear([0, Math.max(1, flows[0]!.reached)], [0, THICKEST]);
  const x = scaleBand(STEPS, [0, width]);
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={flows.map(({ step, reached }) => `${t(`common_status_${step}`)}: ${counted(reached)}`).join(', ')}
    >
      {flows.map((flow, place) => (
        <Step
          key={flow.step}
          flow={flow}
          next={flows[place + 1]?.reached ?? 0}
          left={x(flow.step)!}
          right={x(flow.step)! + x.step()}
          thick={thick}
        />
      ))}
    </svg>
  );
}

type Thick = (count: number) => number;
type StepProps = { flow: Flow; next: number; left: number; right: number; thick: Thick };

function Step({ flow: { step, reached, ends }, next, left, right, thick }: StepProps) {
  const onward = { top: TOP, bottom: TOP + thick(next) };
  return (
    <g>
      <text class="name" x={left} y={14}>
        {t(`common_status_${step}`)}
      </text>
      <text class="figure" x={left} y={29}>
        {counted(reached)}
      </text>
      <rect class="step" x={left} y={TOP} width={BAR} height={Math.max(1, thick(reached))} />
      {next > 0 && (
        <path
          class="flow"
          d={
            ribbonOf([
              { x: left + BAR, ...onward },
              { x: right, ...onward },
            ]) ?? ''
          }
        />
      )}
      <Ended ends={ends} left={left} from={onward.bottom} thick={thick} />
    </g>
  );
}

function Ended({ ends, left, from, thick }: { ends: Flow['ends']; left: number; from: number; thick: Thick }) {
  let out = from;
  let low = OUT_TOP;
  const gone = ENDS.filter((end) => end !== 'waiting' && ends[end] > 0).map((end) => {
    const size = Math.max(1, thick(ends[end]));
    const place = { end, size, out, low };
    out += thick(ends[end]);
    low += Math.max(size, OUT_LINE) + 4;
    return place;
  });
  return gone.map(({ end, size, out, low }) => (
    <g key={end}>
      <path
        class="flow out"
        d={
          ribbonOf([
            { x: left + BAR, top: out, bottom: out + size },
            { x: left + OUT_LEFT, top: low, bottom: low + size },
          ]) ?? ''
        }
      />
      <text class="small" x={left + OUT_LEFT + 4} y={low + 10}>
        {nameOfEnd(end)} {counted(ends[end])}
      </text>
    </g>
  ));
}
