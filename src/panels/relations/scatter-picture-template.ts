import { nothing, svg, type TemplateResult } from 'lit';
import type { MapColours } from '../../../styles/colours.ts';
import { COUNT_TEXT_PX, PLOT_TEXT_PX, type PlotLayout, type PlottedPoint } from './scatter-layout.ts';
import type { ScatterView } from './scatter-view.ts';

export interface ScatterHandlers {
  readonly onSelect: (placeId: string) => void;
  readonly onHover: (placeId: string | null) => void;
  readonly onKey: (event: KeyboardEvent, placeId: string) => void;
}

export interface ScatterPictureInput {
  readonly view: ScatterView;
  readonly layout: PlotLayout;
  readonly chosenId: string | null;
  readonly highlightId: string | null;
  /** The circle that the Tab key reaches. */
  readonly stopId: string | null;
}

/** The plot as SVG with its colours inside, so that it can also stand in a file. `on` = null: nothing can be chosen. */
export function scatterPicture(input: ScatterPictureInput, on: ScatterHandlers | null): TemplateResult {
  const { view, layout } = input;
  const { width, height, points } = layout;
  const marks = points.map((plotted) => pointMark(input, plotted, on));
  return svg`<svg class="scatter" width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="group" aria-label=${view.name}
    font-size=${PLOT_TEXT_PX}>
    ${grid(input)} ${partLines(input)} ${axisTitles(input)}
    <g role=${on === null ? nothing : 'list'} aria-label=${on === null ? nothing : view.name}>${marks}</g>
    ${rings(input)} ${labels(input)}
  </svg>`;
}

function grid({ view, layout }: ScatterPictureInput): TemplateResult {
  const { frame, xTicks, yTicks } = layout;
  const { border, mutedInk } = view.colours;
  return svg`<g aria-hidden="true" fill=${mutedInk} stroke-width="1">
    ${xTicks.map(
      ({ at, text }) =>
        svg`<line x1=${at} x2=${at} y1=${frame.top} y2=${frame.bottom} stroke=${border} stroke-opacity="0.18" /><text x=${at} y=${frame.bottom + 15} text-anchor="middle">${text}</text>`,
    )}
    ${yTicks.map(
      ({ at, text }) =>
        svg`<line x1=${frame.left} x2=${frame.right} y1=${at} y2=${at} stroke=${border} stroke-opacity="0.18" /><text x=${frame.left - 6} y=${at + 4} text-anchor="end">${text}</text>`,
    )}
    <rect x=${frame.left} y=${frame.top} width=${frame.right - frame.left} height=${frame.bottom - frame.top} fill="none" stroke=${border} stroke-opacity="0.5" />
  </g>`;
}

/** Lines of the division, and how many stand in each part. */
function partLines({ view, layout }: ScatterPictureInput): TemplateResult {
  const { frame, xCuts, yCuts, corners } = layout;
  const { ink, mutedInk } = view.colours;
  const rows = [...view.parts].reverse();
  return svg`<g aria-hidden="true">
    ${xCuts.map((at) => svg`<line x1=${at} x2=${at} y1=${frame.top} y2=${frame.bottom} stroke=${ink} stroke-width="1" stroke-dasharray="4 3" />`)}
    ${yCuts.map((at) => svg`<line x1=${frame.left} x2=${frame.right} y1=${at} y2=${at} stroke=${ink} stroke-width="1" stroke-dasharray="4 3" />`)}
    ${corners.map((line, row) =>
      line.map(({ x, y }, column) => {
        const count = rows[row]?.[column]?.count;
        return svg`<text x=${x} y=${y} text-anchor="middle" font-size=${COUNT_TEXT_PX} fill=${mutedInk} fill-opacity="0.75" data-figure=${count?.figure ?? nothing}>${count?.text}</text>`;
      }),
    )}
  </g>`;
}

function axisTitles({ view, layout }: ScatterPictureInput): TemplateResult {
  const { frame, height } = layout;
  const { x, y } = view.scatter;
  const { ink, mutedInk } = view.colours;
  const title = (name: string, unit: string) =>
    svg`<tspan font-weight="600" fill=${ink}>${name}</tspan>${unit === '' ? nothing : svg`<tspan fill=${mutedInk}>, ${unit}</tspan>`}`;
  return svg`<g aria-hidden="true" fill=${mutedInk}>
    <text x="0" y="14">↑ ${title(y.name, y.unit)}</text>
    <text x=${frame.right} y=${height - 6} text-anchor="end">${title(x.name, x.unit)} →</text>
  </g>`;
}

const LEAST_WITH_CODE_PX = 9;

function pointMark(
  { view, stopId, chosenId }: ScatterPictureInput,
  plotted: PlottedPoint,
  on: ScatterHandlers | null,
) {
  const { point, x, y } = plotted;
  const { colours } = view;
  const id = point.placeId;
  const fill = point.fill.kind === 'colour' ? point.fill.colour : colours.hatchGround;
  const fade = view.fades.get(id);
  const circle =
    fade !== undefined
      ? fadedPoint(point.radius, fade, colours)
      : svg`<circle r=${point.radius + 1} fill=${colours.halo} fill-opacity="0.85" /><circle r=${point.radius} fill=${fill} stroke=${colours.ink} stroke-width="1.2"
    stroke-linecap="round" stroke-dasharray=${point.dotted ? '0 2.6' : nothing} />${codeText(plotted)}`;
  const at = `translate(${x} ${y})`;
  if (on === null) return svg`<g transform=${at}>${circle}</g>`;
  return svg`<g role="listitem"><g data-point=${id} transform=${at} role="button" tabindex=${id === stopId ? 0 : -1}
    aria-pressed=${id === chosenId ? 'true' : 'false'} aria-label=${view.pointWords.get(id) ?? point.name}
    @click=${() => on.onSelect(id)} @pointerenter=${() => on.onHover(id)} @pointerleave=${() => on.onHover(null)}
    @focus=${() => on.onHover(id)} @blur=${() => on.onHover(null)} @keydown=${(event: KeyboardEvent) => on.onKey(event, id)}>
    ${circle}<circle r=${Math.max(12, point.radius)} fill="transparent" /></g></g>`;
}

/** A town outside the filter, as on the map. */
function fadedPoint(radius: number, fade: 'outside' | 'unknown', colours: MapColours) {
  return svg`<circle r=${radius} fill=${colours.halo} fill-opacity="0.55" stroke=${colours.mutedInk} stroke-opacity="0.8" />${
    fade === 'outside'
      ? nothing
      : svg`<text y="3.2" text-anchor="middle" font-size="9" font-weight="600" fill=${colours.mutedInk} aria-hidden="true" pointer-events="none">?</text>`
  }`;
}

function codeText({ point }: PlottedPoint) {
  if (point.code === '' || point.radius < LEAST_WITH_CODE_PX) return nothing;
  return svg`<text y="3" text-anchor="middle" font-size="8.5" font-weight="600" fill=${point.codeColour} aria-hidden="true" pointer-events="none">${point.code}</text>`;
}

/** Rings around the place under the pointer and the chosen one, as on the map, above all circles. */
function rings({ view, layout, chosenId, highlightId }: ScatterPictureInput) {
  const { ink, accent } = view.colours;
  const ring = (id: string | null, colour: string, width: number) => {
    const found = id === null ? undefined : layout.points.find(({ point }) => point.placeId === id);
    if (found === undefined) return nothing;
    return svg`<circle cx=${found.x} cy=${found.y} r=${found.point.radius + 3} stroke=${colour} stroke-width=${width} />`;
  };
  return svg`<g aria-hidden="true" pointer-events="none" fill="none">${[
    highlightId === chosenId ? nothing : ring(highlightId, ink, 2),
    ring(chosenId, accent, 3),
  ]}</g>`;
}

function labels({ view, layout }: ScatterPictureInput) {
  const { ink, halo, mutedInk } = view.colours;
  return svg`<g aria-hidden="true" pointer-events="none" fill=${ink} stroke=${halo} stroke-width="3" stroke-linejoin="round" paint-order="stroke">${layout.labels.map(
    ({ id, textX, textY, text }) =>
      svg`<text x=${textX} y=${textY} fill=${view.fades.has(id) ? mutedInk : nothing} data-label>${text}</text>`,
  )}</g>`;
}
