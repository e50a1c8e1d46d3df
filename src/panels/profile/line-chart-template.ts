import { scaleLinear } from 'd3-scale';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import type { ChartPoint, ChartView } from './profile-series.ts';

const SIZE = { width: 176, height: 64, side: 4, top: 6, bottom: 6 } as const;

/**
 * Line over years from zero (or from the least value below it). A run of one year is a dot; nothing is drawn across
 * a missing year, a break or a misprint. A break is marked by a dashed upright, a figure apart from its neighbours by a
 * ring. `name` is read out in its place; '' where words beside it say all that it shows.
 */
export function lineChart(chart: ChartView, points: readonly ChartPoint[], name: string): TemplateResult {
  const years = points.map(({ year }) => year);
  const values = points.map(({ value }) => value);
  const scale = makeScale(
    Math.min(...years),
    Math.max(...years),
    Math.min(0, ...values),
    Math.max(0, ...values),
  );
  const last = points.at(-1);
  return html`<svg class="line-chart" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role=${name === '' ? nothing : 'img'} aria-label=${name === '' ? nothing : name} aria-hidden=${name === '' ? 'true' : nothing}>
    <line class="chart-zero" x1="0" x2=${SIZE.width} y1=${scale.y(0)} y2=${scale.y(0)} />
    ${chart.breaks
      .flatMap(({ years }) => years)
      .map(
        (year) =>
          svg`<line class="chart-gap" x1=${scale.x(year - 0.5)} x2=${scale.x(year - 0.5)} y1="0" y2=${SIZE.height} />`,
      )}
    ${chart.runs.map((run) => runShape(run, scale))}
    ${points
      .filter(({ mark }) => mark !== undefined)
      .map(
        ({ year, value, mark }) =>
          svg`<circle class="chart-mark chart-${mark}" cx=${scale.x(year)} cy=${scale.y(value)} r="3.6" />`,
      )}
    ${last === undefined ? nothing : svg`<circle class="chart-last" cx=${scale.x(last.year)} cy=${scale.y(last.value)} r="2.8" />`}
  </svg>`;
}

interface Scale {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

function makeScale(fromYear: number, toYear: number, low: number, high: number): Scale {
  const x = scaleLinear([fromYear, toYear], [SIZE.side, SIZE.width - SIZE.side]);
  const y = scaleLinear([low, high], [SIZE.height - SIZE.bottom, SIZE.top]);
  // A year is five pixels wide or more: whole pixels are near enough, and half as long to write.
  return { x: (year) => Math.round(x(year)), y: (value) => tenths(y(value)) };
}

function tenths(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

function runShape(run: readonly ChartPoint[], scale: Scale) {
  const only = run.length === 1 ? run[0] : undefined;
  if (only !== undefined)
    return svg`<circle class="chart-dot" cx=${scale.x(only.year)} cy=${scale.y(only.value)} r="1.8" />`;
  return svg`<path class="chart-line" d=${pathOf(run.map(({ year, value }) => [scale.x(year), scale.y(value)] as const))} />`;
}

/** A line through points, each from the one before it, which is half as long to write. */
function pathOf(points: readonly (readonly [x: number, y: number])[]): string {
  return points
    .map(([x, y], i) => {
      const [fromX, fromY] = points[i - 1] ?? [0, 0];
      const step = [x - fromX, y - fromY].map((by) => short(tenths(by))).join(' ');
      return i === 0 ? `M${step}` : `l${step}`;
    })
    .join('')
    .replaceAll(' -', '-');
}

function short(number: number): string {
  return String(number).replace(/^(-?)0\./, '$1.');
}

/** A chart in words, for those who do not see it. */
export function chartName(language: Language, chart: ChartView, points: readonly ChartPoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  const ends = [first, last].map((point) =>
    point === undefined ? '' : `${point.year}: ${point.figure.text}`,
  );
  const breaks = chart.breaks.map(
    ({ years }) => `${profileMessages[language].brokenHere} ${years.join(', ')}`,
  );
  const marks = chart.marks.map(({ years, note }) => `${years.join(', ')}: ${note}`);
  return [`${chart.title}, ${chart.subtitle}`, ...ends, ...breaks, ...marks].join('; ');
}
