import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../../../geodata/types.ts';
import { filterMessages } from '../../i18n/messages/filter.ts';
import { tableMessages } from '../../i18n/messages/table.ts';
import { figureText } from '../parts/figure-text.ts';
import { countAddress } from '../parts/figure-view.ts';
import { icon } from '../parts/icons.ts';
import { placeLink } from '../parts/place-link.ts';
import { rankKey } from './measure-cells-template.ts';
import { methodNote } from './rank-change-template.ts';
import { sortHead, stateKey } from './table-parts.ts';
import { type TownTableInput, townColumns } from './town-columns.ts';
import { type TownRowHandlers, townRow } from './town-row-template.ts';
import type { TownRow } from './town-rows.ts';

export interface TownTableHandlers extends TownRowHandlers {
  readonly onSort: (column: string) => void;
  readonly onWide: (wide: boolean) => void;
  readonly onClear: () => void;
  /** Back to the author's method. */
  readonly onAuthor: () => void;
}

/** Id of the head of the table: what a page draws first ends with it, the rows follow. */
export const TOWN_COLUMNS = 'town-columns';

/** The table of the towns by the measure of the map: pinned ones first, then those with a rank, those without, those not known. */
export function townTableTemplate(input: TownTableInput, on: TownTableHandlers | null): TemplateResult {
  const texts = tableMessages[input.language];
  const { groups, language, measure } = input;
  const rows = [...groups.pinned, ...groups.ranked, ...groups.unranked, ...groups.unknown];
  const columns = townColumns(input);
  const hasIntervals = measure.id === 'potential' || measure.id === 'risk';
  return html`${tableBar(input, on)} ${methodNote(
    language,
    input.otherMethod === true,
    on?.onAuthor ?? null,
    rows.some(({ potential, risk }) => (potential.filledIn ?? 0) + (risk.filledIn ?? 0) > 0),
  )} ${input.filter} ${rankKey(language, measure.name, hasIntervals)}
    <div class="table-scroll ${input.busy ? 'table-busy' : ''}" aria-busy=${input.busy ? 'true' : 'false'} role="region" tabindex="0" aria-label=${texts.townsCaption}>
      <table class="ranked ${input.wide ? 'ranked-wide' : ''}">
        <caption class="vh">${texts.townsCaption}</caption>
        <thead id=${TOWN_COLUMNS}>
          <tr>${columns.map((column) => sortHead(language, column, input.sort, on?.onSort ?? null))}</tr>
        </thead>
        ${bodies(input, on, columns.length)}
      </table>
    </div>
    ${input.met === 0 && groups.unknown.length === 0 ? emptyTable(language, on) : nothing} ${unmetTemplate(input, on)} ${stateKey(language)}`;
}

function bodies(
  input: TownTableInput,
  on: TownTableHandlers | null,
  columns: number,
): readonly TemplateResult[] {
  const { groups, language } = input;
  const texts = tableMessages[language];
  const words = filterMessages[language];
  const group = (
    kind: string,
    rows: readonly TownRow[],
    title: string,
    hint: string | TemplateResult,
  ): TemplateResult =>
    html`<tbody class=${kind}>${
      title === '' || rows.length === 0
        ? nothing
        : html`<tr class="group-row"><th scope="rowgroup" colspan=${columns}>${title}${hint === '' ? nothing : html`<span class="hint">${hint}</span>`}</th></tr>`
    }${
      // A row stays with its town when the order changes: it moves, keeps the focus, and only its numbers are set anew.
      repeat(
        rows,
        ({ id }) => id,
        (row) => townRow(input, row, on, columns),
      )
    }</tbody>`;
  const shown = [
    group('pinned-rows', groups.pinned, words.pinned, sideLink(input)),
    group('ranked-rows', groups.ranked, '', ''),
    group('unranked', groups.unranked, texts.unranked, texts.unrankedHint),
    group(
      'unknown-rows',
      groups.unknown,
      words.unknownGroup(texts.townsHere(groups.unknown.length)),
      words.unknownHint,
    ),
  ];
  const sizes = [groups.pinned, groups.ranked, groups.unranked, groups.unknown].map(({ length }) => length);
  return shown.filter((_, at) => at === 1 || (sizes[at] ?? 0) > 0);
}

/** The towns that the filter leaves out and what speaks against each, folded. */
function unmetTemplate(
  { language, unmet, hrefOf }: TownTableInput,
  on: TownTableHandlers | null,
): TemplateResult | typeof nothing {
  if (unmet.length === 0) return nothing;
  const link = placeLink(({ id }) => hrefOf(id), on === null ? null : ({ id }) => on.onSelect(id));
  const towns = tableMessages[language].townsHere(unmet.length);
  return html`<details class="unmet">
    <summary>${filterMessages[language].unmetGroup(towns)}</summary>
    <ul>${unmet.map(
      ({ id, name, reasons }) =>
        html`<li>${link({ place: { kind: 'town', id }, text: name })}: ${reasons}</li>`,
    )}</ul>
  </details>`;
}

/** The way to the pinned towns side by side. */
function sideLink({ language, sideHref }: TownTableInput): TemplateResult | '' {
  return sideHref === ''
    ? ''
    : html`<a href=${sideHref} data-side-by-side>${filterMessages[language].sideBySide}</a>`;
}

function tableBar(input: TownTableInput, on: TownTableHandlers | null): TemplateResult {
  const texts = tableMessages[input.language];
  const shown = figureText(countAddress('table-rows'), texts.shownOf(input.met, input.total));
  return html`<div class="table-bar">
    <p role="status">${shown}</p>${input.how('ranking', texts.townsCaption)}
    <button type="button" class="text-button widen" aria-pressed=${input.wide ? 'true' : 'false'}
      @click=${() => on?.onWide(!input.wide)}>${icon('widen')}${input.wide ? texts.narrow : texts.widen}</button>
  </div>`;
}

function emptyTable(language: Language, on: TownTableHandlers | null): TemplateResult {
  const texts = tableMessages[language];
  return html`<div class="empty">
    <p>${texts.noneLeft}</p>
    <button type="button" class="button" @click=${on?.onClear}>${texts.clearAll}</button>
  </div>`;
}
