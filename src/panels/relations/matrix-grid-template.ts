import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { correlationMessages } from '../../i18n/messages/correlations.ts';
import { fillCell } from './fill-cell.ts';
import type { MatrixGroup, MatrixIndicator, MatrixPair, MatrixView } from './matrix-view.ts';

export interface MatrixGridHandlers {
  /** Puts two indicators on the axes of the scatter plot. */
  readonly onPair: (a: string, b: string) => void;
  readonly onPoint: (a: string | null, b: string | null) => void;
  /** Keeps a pair in sight. */
  readonly onPin: (a: string, b: string) => void;
}

/** All pairs as a grid: rows with names, columns with their numbers. One cell is reached by the Tab key, arrows move on. */
export function matrixGrid(language: Language, view: MatrixView, on: MatrixGridHandlers): TemplateResult {
  const texts = correlationMessages[language];
  const point = (event: Event) => {
    const cell = cellOf(event);
    on.onPoint(cell?.dataset['a'] ?? null, cell?.dataset['b'] ?? null);
  };
  const leave = () => on.onPoint(null, null);
  return html`<div class="matrix-frame">
    <table class="corr" role="grid" aria-label=${texts.matrix} @pointerover=${point} @pointerleave=${leave} @focusin=${(event: Event) => usePair(event, on.onPin)}
      @click=${(event: Event) => usePair(event, on.onPin)} @keydown=${(event: KeyboardEvent) => onKey(event, on)}>
      <thead>
        <tr>
          <th scope="col" class="corr-corner"><span class="vh">${texts.other}</span></th>
          ${view.indicators.map(({ number, name }) => html`<th scope="col" title=${name}>${number}<span class="vh"> ${name}</span></th>`)}
        </tr>
      </thead>
      ${view.groups.map((group) => groupRows(group, view))}
    </table>
  </div>`;
}

function groupRows({ name, indicators }: MatrixGroup, view: MatrixView): TemplateResult {
  return html`<tbody>
    <tr class="group-row"><th scope="rowgroup" colspan=${view.indicators.length + 1}><span>${name}</span></th></tr>
    ${indicators.map((indicator) => gridRow(indicator, view))}
  </tbody>`;
}

function gridRow(row: MatrixIndicator, view: MatrixView): TemplateResult {
  return html`<tr>
    <th scope="row" title=${row.name}><span class="corr-number">${row.number}</span> ${row.name}</th>
    ${view.indicators.map((column) => {
      const pair = view.pair(row.id, column.id);
      return pair === null
        ? html`<td role="gridcell" class="corr-self"></td>`
        : gridCell(row, column, pair, row.number === 1 && column.number === 2);
    })}
  </tr>`;
}

/** One flat template for every cell, given or not: there are thousands of them. */
function gridCell(
  row: MatrixIndicator,
  column: MatrixIndicator,
  { r, n, colour, isClose }: MatrixPair,
  isFirst: boolean,
): TemplateResult {
  const kind = r === null ? 'matrix-few' : isClose ? 'matrix-close' : nothing;
  return html`<td role="gridcell" tabindex=${isFirst ? 0 : -1} data-a=${row.id} data-b=${column.id} class=${kind} ${fillCell(colour)}
    ><span class="vh"><span data-figure=${r?.figure ?? nothing}>${r?.text ?? '–'}</span>, n ${n.text}</span></td>`;
}

function cellOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('td[data-a]') : null;
}

function usePair(event: Event, use: (a: string, b: string) => void): void {
  const { a, b } = cellOf(event)?.dataset ?? {};
  if (a !== undefined && b !== undefined) use(a, b);
}

/** Moves the one stop of the Tab key with the focus; the diagonal is stepped over. */
function onKey(event: KeyboardEvent, on: MatrixGridHandlers): void {
  const cell = cellOf(event);
  if (cell === null) return;
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    usePair(event, on.onPair);
    return;
  }
  const steps: Readonly<Record<string, readonly [down: number, aside: number]>> = {
    ArrowRight: [0, 1],
    ArrowLeft: [0, -1],
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
  };
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const next = neighbour(cell, step[0], step[1]);
  if (next === null) return;
  cell.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
  next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function neighbour(cell: HTMLElement, down: number, aside: number): HTMLElement | null {
  const rows = [
    ...(cell.closest('table')?.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.group-row)') ?? []),
  ];
  let row = rows.findIndex((line) => line.contains(cell));
  let column = cell instanceof HTMLTableCellElement ? cell.cellIndex : -1;
  for (let tries = 0; tries < 2; tries += 1) {
    row += down;
    column += aside;
    const found = rows[row]?.cells[column];
    if (found instanceof HTMLElement && found.dataset['a'] !== undefined) return found;
  }
  return null;
}
