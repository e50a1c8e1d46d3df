import { html, nothing, type TemplateResult } from 'lit';
import { filterMessages } from '../../i18n/messages/filter.ts';
import { figureView } from '../parts/figure-text.ts';
import { intervalTemplate } from '../parts/interval-template.ts';
import { pinButton } from '../parts/pin-button.ts';
import { figureCell, riskPlace } from './measure-cells-template.ts';
import { rankChangeTemplate } from './rank-change-template.ts';
import { differenceCell, type RowHandlers, rowName } from './table-parts.ts';
import { showsColumn, type TownTableInput } from './town-columns.ts';
import type { TownRow } from './town-rows.ts';

export interface TownRowHandlers extends RowHandlers {
  readonly onPin: (id: string) => void;
}

/** One town of the table, and below it in one line what is missing or not known of it. */
export function townRow(
  input: TownTableInput,
  row: TownRow,
  on: TownRowHandlers | null,
  columns: number,
): TemplateResult {
  const isSelected = input.selection?.kind === 'town' && input.selection.id === row.id;
  const isHighlighted = input.highlight?.kind === 'town' && input.highlight.id === row.id;
  const state = [`row-${row.status}`, isSelected && 'selected', isHighlighted && 'highlighted']
    .filter((name) => name !== false)
    .join(' ');
  const outside = input.isOutside(row.id) ? filterMessages[input.language].outside : '';
  const words = [outside, row.missingText, row.openText].filter((text) => text !== '').join(' · ');
  return html`<tr data-row=${row.id} class="${state} ${words === '' ? '' : 'row-noted'}"
    @click=${() => on?.onSelect(row.id)} @pointerenter=${() => on?.onHover(row.id)} @pointerleave=${() => on?.onHover(null)}>
    <td class="numeric rank-cell"><span class="rank">${figureView(row.rank)}</span>${intervalTemplate(input.language, row.interval)}</td>
    ${nameCell(input, row, isSelected, on)} ${valueCells(input, row)}
  </tr>${
    words === ''
      ? nothing
      : html`<tr class="note-row ${state}" data-note=${row.id} @click=${() => on?.onSelect(row.id)}><td colspan=${columns}><span class="row-missing">${words}</span></td></tr>`
  }`;
}

function nameCell(
  input: TownTableInput,
  row: TownRow,
  isSelected: boolean,
  on: TownRowHandlers | null,
): TemplateResult {
  const place = { id: row.id, name: row.name, href: input.hrefOf(row.id), isSelected };
  return html`<th scope="row"><span class="name-line">
      ${rowName(place, on)}
      ${pinButton(input.language, place, input.pins.includes(row.id), on?.onPin ?? null)}</span>
    <span class="row-detail">${row.regionName}</span>
  </th>`;
}

function valueCells(input: TownTableInput, row: TownRow): TemplateResult {
  const { language, measure } = input;
  const isOf = (node: string) => (measure.id === node ? row.colour : '');
  return html`${
    row.measure !== null && showsColumn(input, 'measure') ? figureCell(row.measure, row.colour) : nothing
  }${figureCell(row.potential, isOf('potential'), rankChangeTemplate(row.change))}${figureCell(
    row.risk,
    isOf('risk'),
    measure.id === 'risk' ? nothing : riskPlace(language, row.riskRank),
  )}${differenceCell(input.difference ?? null, row.id)}${
    input.wide ? row.dimensions.map(({ score, colour }) => figureCell(score, colour)) : nothing
  }${showsColumn(input, 'townLevel') ? figureCell(row.townLevelShare) : nothing}${
    showsColumn(input, 'population') ? figureCell(row.population) : nothing
  }`;
}
