import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { joinWords } from '../../i18n/format.ts';
import { tableMessages } from '../../i18n/messages/table.ts';
import type { Selection } from '../../state/state.ts';
import { figureView } from '../parts/figure-text.ts';
import type { HowMade } from '../parts/how-made-template.ts';
import { intervalTemplate } from '../parts/interval-template.ts';
import { pinButton } from '../parts/pin-button.ts';
import type { DifferenceColumn } from './difference-column.ts';
import { figureCell, rankKey, riskPlace } from './measure-cells-template.ts';
import { methodNote, rankChangeTemplate } from './rank-change-template.ts';
import type { ExposedShare, RegionRow } from './region-rows.ts';
import {
  type ColumnView,
  differenceCell,
  differenceColumn,
  type RowHandlers,
  rowName,
  type SortView,
  sortHead,
  stateKey,
} from './table-parts.ts';
import type { TableMeasure } from './town-columns.ts';

export interface RegionTableInput {
  readonly language: Language;
  readonly rows: readonly RegionRow[];
  /** Differences that the map shows; absent or null = no such column. */
  readonly difference?: DifferenceColumn | null;
  readonly measure: TableMeasure;
  readonly pins: readonly string[];
  /** Address of a region's own page; '' = none. */
  readonly hrefOf: (regionId: string) => string;
  readonly sort: SortView;
  readonly selection: Selection | null;
  readonly highlight: Selection | null;
  /** The ranks are by another method than the author's. */
  readonly otherMethod?: boolean;
  readonly how: HowMade;
}

export interface RegionTableHandlers extends RowHandlers {
  readonly onSort: (column: string) => void;
  readonly onPin: (regionId: string) => void;
  /** Back to the author's method. */
  readonly onAuthor: () => void;
}

/** Table of the regions, with the residents of their monotowns at each risk class. */
export function regionTableTemplate(input: RegionTableInput, on: RegionTableHandlers | null): TemplateResult {
  const texts = tableMessages[input.language];
  const most = Math.max(1, ...input.rows.map(({ residents }) => residents?.value ?? 0));
  return html`${tableLink(input.how('ranking', texts.regionsCaption))}${methodNote(
    input.language,
    input.otherMethod === true,
    on?.onAuthor ?? null,
    input.rows.some(({ potential, risk }) => (potential.filledIn ?? 0) + (risk.filledIn ?? 0) > 0),
  )} ${rankKey(input.language, input.measure.name, hasIntervals(input))}
    <div class="table-scroll" role="region" tabindex="0" aria-label=${texts.regionsCaption}>
      <table class="ranked ranked-regions">
        <caption class="vh">${texts.regionsCaption}</caption>
        <thead>
          <tr>${columns(input).map((column) => sortHead(input.language, column, input.sort, on?.onSort ?? null))}</tr>
        </thead>
        <tbody>${input.rows.map((row) => regionRow(input, row, most, on))}</tbody>
      </table>
    </div>
    ${stateKey(input.language)}`;
}

/** The link above the table; nothing where there is none. */
function tableLink(link: ReturnType<HowMade>): TemplateResult | typeof nothing {
  return link === nothing ? nothing : html`<p class="table-bar">${link}</p>`;
}

/** Ranks of an index come with their intervals. */
function hasIntervals({ measure }: Pick<RegionTableInput, 'measure'>): boolean {
  return measure.id === 'potential' || measure.id === 'risk';
}

/** A name whose Russian ending may go to the next line: no narrow column holds "Кызылординская". */
function breakable(name: string): string {
  return name.replace(/(?=ская)/g, '\u00ad');
}

/** A narrow table has room for five columns: a difference, else the measure, takes the place of the residents. */
function lastColumn(input: RegionTableInput): 'difference' | 'measure' | 'population' {
  if (input.difference) return 'difference';
  return hasIntervals(input) ? 'population' : 'measure';
}

function columns(input: RegionTableInput): readonly ColumnView[] {
  const texts = tableMessages[input.language];
  const last = lastColumn(input);
  return [
    { id: 'rank', label: texts.rank, hint: '', numeric: true },
    { id: 'name', label: texts.region, hint: '', numeric: false },
    ...(last === 'measure' ? [{ id: 'measure', label: input.measure.name, hint: '', numeric: true }] : []),
    { id: 'potential', label: texts.potential, hint: texts.potentialScale, numeric: true },
    { id: 'risk', label: texts.risk, hint: texts.riskScale, numeric: true },
    ...differenceColumn(input.difference ?? null),
    ...(last === 'population' ? [{ id: 'population', label: texts.exposed, hint: '', numeric: false }] : []),
  ];
}

function regionRow(
  input: RegionTableInput,
  row: RegionRow,
  most: number,
  on: RegionTableHandlers | null,
): TemplateResult {
  const isSelected = input.selection?.kind === 'region' && input.selection.id === row.id;
  const isHighlighted = input.highlight?.kind === 'region' && input.highlight.id === row.id;
  const place = { id: row.id, name: row.name, href: input.hrefOf(row.id), isSelected };
  const last = lastColumn(input);
  const isOf = (node: string) => (input.measure.id === node ? row.colour : '');
  return html`<tr data-row=${row.id} class="${isSelected ? 'selected' : ''} ${isHighlighted ? 'highlighted' : ''}"
    @click=${() => on?.onSelect(row.id)} @pointerenter=${() => on?.onHover(row.id)} @pointerleave=${() => on?.onHover(null)}>
    <td class="numeric rank-cell"><span class="rank">${figureView(row.rank)}</span>${intervalTemplate(input.language, row.interval)}</td>
    <th scope="row"><span class="name-line">
      ${rowName({ ...place, name: breakable(row.name) }, on)}${pinButton(input.language, place, input.pins.includes(row.id), on?.onPin ?? null)}</span>
    </th>
    ${last === 'measure' && row.measure !== null ? figureCell(row.measure, row.colour) : nothing}
    ${figureCell(row.potential, isOf('potential'), rankChangeTemplate(row.change))}
    ${figureCell(row.risk, isOf('risk'), input.measure.id === 'risk' ? nothing : riskPlace(input.language, row.riskRank))}
    ${differenceCell(input.difference ?? null, row.id)}
    ${last === 'population' ? html`<td class="exposed-cell">${exposed(input.language, row, most)}</td>` : nothing}
  </tr>`;
}

const BAR = { width: 150, height: 10 } as const;

function exposed(language: Language, row: RegionRow, most: number): TemplateResult {
  const texts = tableMessages[language];
  if (row.residents === null) return html`<span class="quiet">${texts.exposedNone}</span>`;
  return html`<span class="exposed-total">${figureView(row.residents)}
      <span class="quiet">${texts.townsHere(row.townCount)}</span></span>
    <svg class="exposed-bar" viewBox="0 0 ${BAR.width} ${BAR.height}" preserveAspectRatio="none" aria-hidden="true">
      ${bars(row.exposed, most)}
    </svg>
    <ul class="exposed-list">
      ${row.exposed.map(
        (share) => html`<li title=${joinWords(language, share.townNames)}>
          ${dot(share)}<span>${share.className}</span> ${figureView(share.residents)}
        </li>`,
      )}
    </ul>`;
}

function bars(shares: readonly ExposedShare[], most: number) {
  let from = 0;
  return shares.map(({ residents, colour }) => {
    const wide = ((residents.value ?? 0) / most) * BAR.width;
    const x = from;
    from += wide;
    return svg`<rect class=${colour === '' ? 'bar-unscored' : 'bar-class'} x=${x.toFixed(2)} y="0.5" width=${Math.max(0.6, wide - 0.5).toFixed(2)}
      height=${BAR.height - 1} fill=${colour === '' ? nothing : colour} />`;
  });
}

function dot({ colour }: ExposedShare): TemplateResult {
  return html`<svg class="dot ${colour === '' ? 'swatch-hatch' : ''}" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
    <rect class="swatch-line" x="0.5" y="0.5" width="9" height="9" fill=${colour === '' ? 'none' : colour} stroke-width="0.75" />
  </svg>`;
}
