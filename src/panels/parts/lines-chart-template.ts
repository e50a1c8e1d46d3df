import { html, svg, type TemplateResult } from 'lit';
import { linearScale } from '../../lib/linear-scale.ts';

/** A figure of a year. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** A line of a chart, in runs that may be joined. */
export interface ChartLine {
  /** Name of its class: how it is drawn. */
  readonly look: 'natural' | 'migration' | 'residents' | 'projected' | 'same' | 'beside' | 'scenario';
  /** What it is, in words. */
  readonly name: string;
  readonly runs: readonly (readonly YearValue[])[];
}

/** Lines over years, with an interval around one of them. */
export interface LinesChart {
  readonly title: string;
  readonly lines: readonly ChartLine[];
  /** Empty = none. */
  readonly band: readonly { readonly year: number; readonly low: number; readonly high: number }[];
  readonly bandName: string;
  /** Years from which a line counts something else, and the word for that. */
  readonly breaks: readonly number[];
  readonly breakName: string;
  /** Lowest and highest value of the scale. */
  readonly range: readonly [low: number, high: number];
}

const SIZE = { width: 344, height: 128, side: 4, top: 6, bottom: 6 } as const;

/** Splits figures where a year is missing and where a break begins: no line is drawn across either. */
export function yearRuns(
  points: readonly YearValue[],
  breaks: readonly number[],
): readonly (readonly YearValue[])[] {
  const runs: YearValue[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const joins = before !== undefined && point.year === before.year + 1 && !breaks.includes(point.year);
    if (run !== undefined && joins) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** Draws the lines with a legend in words; for the eye alone, as a table beside it has every figure; `scaleWords` are its edges. */
export function linesChart(chart: LinesChart, scaleWords: string): TemplateResult {
  const years = [...chart.lines.flatMap(({ runs }) => runs.flat()), ...chart.band].map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = linearScale([first, last], [SIZE.side, SIZE.width - SIZE.side]);
  const y = linearScale(chart.range, [SIZE.height - SIZE.bottom, SIZE.top]);
  const at = ({ year, value }: YearValue): string => `${tenths(x(year))} ${tenths(y(value))}`;
  const [low, high] = chart.range;
  const hasZero = low <= 0 && high >= 0;
  return html`<figure class="chart lines-chart">
    <figcaption><span class="chart-title">${chart.title}</span></figcaption>
    <svg class="line-chart" viewBox="0 0 ${SIZE.width} ${SIZE.height}" aria-hidden="true">
      ${hasZero ? svg`<line class="chart-zero" x1="0" x2=${SIZE.width} y1=${tenths(y(0))} y2=${tenths(y(0))} />` : ''}
      ${breaksInside(chart.breaks, first, last).map(
        (year) =>
          svg`<line class="chart-gap" x1=${tenths(x(year - 0.5))} x2=${tenths(x(year - 0.5))} y1="0" y2=${SIZE.height} />`,
      )}
      ${chart.band.length === 0 ? '' : svg`<path class="history-band" d=${`M${bandEdge(chart.band).map(at).join('L')}Z`} />`}
      ${chart.lines.map(({ look, runs }) =>
        runs.map((run) => {
          const [only] = run;
          return run.length === 1 && only !== undefined
            ? svg`<circle class="dot-${look}" cx=${tenths(x(only.year))} cy=${tenths(y(only.value))} r="1.8" />`
            : svg`<path class="line-${look}" d=${`M${run.map(at).join('L')}`} />`;
        }),
      )}
    </svg>
    <p class="chart-ends"><small>${first}</small><small>${last}</small></p>
    <ul class="chart-legend">${chart.lines.map(({ look, name }) => legendItem(svg`<path class="line-${look}" d="M0 5H18" />`, name))}
      ${chart.band.length === 0 ? '' : legendItem(svg`<path class="history-band" d="M0 0H18V10H0Z" />`, chart.bandName)}
      ${breaksInside(chart.breaks, first, last).length === 0 ? '' : legendItem(svg`<path class="chart-gap" d="M9 0V10" />`, chart.breakName)}</ul>
    <p class="quiet">${scaleWords}</p>
  </figure>`;
}

function legendItem(mark: TemplateResult<2>, name: string): TemplateResult {
  return html`<li><svg viewBox="0 0 18 10" aria-hidden="true">${mark}</svg>${name}</li>`;
}

function breaksInside(breaks: readonly number[], first: number, last: number): readonly number[] {
  return [...new Set(breaks)].filter((year) => year > first && year <= last);
}

/** The upper edge of the interval forth and the lower one back. */
function bandEdge(band: LinesChart['band']): readonly YearValue[] {
  return [
    ...band.map(({ year, high }) => ({ year, value: high })),
    ...band.toReversed().map(({ year, low }) => ({ year, value: low })),
  ];
}

/** Tenths of a pixel are near enough. */
function tenths(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
