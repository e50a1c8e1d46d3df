import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { HistoryFrame, HistoryLine, HistoryYear } from './history-view.ts';

/** Height and width of both charts, in units of their drawings. */
const SIZE = { width: 176, height: 64, side: 4, top: 6, bottom: 6 } as const;

interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

interface ChartInput {
  readonly line: HistoryLine;
  readonly frame: HistoryFrame;
  /** What the drawing shows, for those who do not see it; '' where words beside it say so. */
  readonly label: string;
  /** Lines of the other places, drawn behind; absent = none. */
  readonly others?: readonly HistoryLine[];
}

/** Scores of a place through the years, on a scale that all places share. */
export function scoreChart({ line: own, frame, label, others = [] }: ChartInput): TemplateResult {
  const scales = scalesOf(frame, frame.scores);
  const path = pathOf(scales, ({ score }) => score);
  const behind = others.flatMap(({ runs }) => runs.map((run) => path(run) ?? '')).join('');
  return chart(label, [
    behind === '' ? nothing : svg`<path class="history-others" d=${behind} />`,
    ...breakLines(own, scales),
    ...ownLine(own, scales, ({ score }) => score),
  ]);
}

/** Ranks of a place through the years, the first at the top, with the places in most other methods as a band. */
export function rankChart({ line: own, frame, label }: ChartInput): TemplateResult {
  const scales = scalesOf(frame, [frame.places, 1]);
  return chart(label, [
    ...own.runs.map((run) => band(run, scales)),
    ...breakLines(own, scales),
    ...ownLine(own, scales, ({ rank }) => rank),
  ]);
}

type Shape = ReturnType<typeof svg> | typeof nothing;

function chart(label: string, shapes: readonly Shape[]): TemplateResult {
  return html`<svg class="line-chart history-chart" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role=${label === '' ? nothing : 'img'} aria-label=${label === '' ? nothing : label} aria-hidden=${label === '' ? 'true' : nothing}>
    <path class="history-frame" d="M0 ${SIZE.top}H${SIZE.width}M0 ${SIZE.height - SIZE.bottom}H${SIZE.width}" />
    ${shapes}
  </svg>`;
}

function scalesOf({ years }: HistoryFrame, [low, high]: readonly [number, number]): Scales {
  const x = scaleLinear([...years], [SIZE.side, SIZE.width - SIZE.side]);
  const y = scaleLinear([low, high], [SIZE.height - SIZE.bottom, SIZE.top]);
  return { x: (year) => tenths(x(year)), y: (value) => tenths(y(value)) };
}

function tenths(units: number): number {
  return Math.round(units * 10) / 10;
}

function pathOf(
  { x, y }: Scales,
  value: (year: HistoryYear) => number,
): (run: readonly HistoryYear[]) => string | null {
  const path = line<HistoryYear>(
    ({ year }) => x(year),
    (one) => y(value(one)),
  );
  return (run) => path([...run]);
}

function ownLine(
  { runs }: HistoryLine,
  scales: Scales,
  value: (year: HistoryYear) => number,
): readonly Shape[] {
  const path = pathOf(scales, value);
  const last = runs.at(-1)?.at(-1);
  const at = (one: HistoryYear): string => `M${scales.x(one.year)} ${scales.y(value(one))}h0`;
  return [
    svg`<path class="chart-line" d=${runs.map((run) => path(run) ?? '').join('')} />`,
    svg`<path class="history-dots" d=${runs.flat().map(at).join('')} />`,
    last === undefined
      ? nothing
      : svg`<circle class="chart-last" cx=${scales.x(last.year)} cy=${scales.y(value(last))} r="2.8" />`,
  ];
}

/** Where no line is drawn because a figure counts something else from then on. */
function breakLines({ breaks }: HistoryLine, { x }: Scales): readonly Shape[] {
  return breaks.map(
    (year) =>
      svg`<line class="chart-gap" x1=${x(year - 0.5)} x2=${x(year - 0.5)} y1="0" y2=${SIZE.height} />`,
  );
}

/** Interval of each year; between years of one run it goes over from one to the next. */
function band(run: readonly HistoryYear[], { x, y }: Scales): Shape {
  const known = run.flatMap(({ year, interval }) => (interval === null ? [] : [{ year, interval }]));
  const [only] = known;
  if (only === undefined) return nothing;
  if (known.length === 1) {
    const [low, high] = only.interval;
    return svg`<path class="history-span" d="M${x(only.year)} ${y(low)}V${y(high)}" />`;
  }
  const shape = area<(typeof known)[number]>(
    ({ year }) => x(year),
    ({ interval }) => y(interval[0]),
    ({ interval }) => y(interval[1]),
  );
  return svg`<path class="history-band" d=${shape(known) ?? nothing} />`;
}
