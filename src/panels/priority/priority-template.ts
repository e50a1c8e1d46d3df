import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../../../geodata/types.ts';
import type { Scope } from '../../../indicators/types.ts';
import { filterMessages } from '../../i18n/messages/filter.ts';
import { priorityMessages } from '../../i18n/messages/priority.ts';
import { priorityLayerMessages } from '../../i18n/messages/priority-layer.ts';
import type { PriorityState, Selection } from '../../state/state.ts';
import { inkOn } from '../layers/legend-marks.ts';
import { figureText, figureView, sentence } from '../parts/figure-text.ts';
import { countAddress } from '../parts/figure-view.ts';
import { type HowMade, partHead } from '../parts/how-made-template.ts';
import { pinButton } from '../parts/pin-button.ts';
import { placeLink } from '../parts/place-link.ts';
import { methodNote } from '../tables/rank-change-template.ts';
import { type RowHandlers, rowName } from '../tables/table-parts.ts';
import { priorityControls } from './priority-controls-template.ts';
import type { PriorityCount, PriorityGroup, PriorityRow, PriorityView } from './priority-view.ts';
import type { UnplacedRow } from './unplaced-view.ts';

export interface PriorityTemplateInput {
  readonly language: Language;
  readonly view: PriorityView;
  readonly priority: PriorityState;
  /** Regions with towns, in order. */
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  /** Regions that the filter allows; none = all. */
  readonly region: readonly string[];
  /** What is asked of towns; '' = nothing. */
  readonly filterPhrase: string;
  readonly pins: readonly string[];
  readonly isOnMap: boolean;
  /** The scores are by another method than the author's. */
  readonly otherMethod: boolean;
  readonly selection: Selection | null;
  readonly highlight: Selection | null;
  readonly hrefOf: (kind: Scope, id: string) => string;
  readonly how: HowMade;
  readonly uid: string;
}

export interface PriorityHandlers extends RowHandlers {
  readonly onChange: (change: Partial<PriorityState>) => void;
  /** '' = the whole country. */
  readonly onRegion: (id: string) => void;
  readonly onPin: (id: string) => void;
  readonly onMap: () => void;
  /** Opens the plot of potential and risk, divided at the cuts. */
  readonly onPlot: () => void;
  /** Back to the author's method. */
  readonly onAuthor: () => void;
  readonly onSave: () => void;
}

/** The rule with its cuts, the classes with their counts, the list with a reason each, and what cannot be placed. */
export function priorityTemplate(input: PriorityTemplateInput, on: PriorityHandlers): TemplateResult {
  const { language, view, priority, how } = input;
  const texts = priorityMessages[language];
  const isOfTowns = priority.scope === 'town';
  return html`<article class="priority" data-priority=${priority.scope} aria-busy=${view.state === 'busy' ? 'true' : 'false'}>
    ${partHead(texts.title, how('priority', texts.title))}
    <p>${texts.rule} ${isOfTowns ? texts.order : texts.orderRegions} ${texts.ownRule}</p>
    ${methodNote(language, input.otherMethod, on.onAuthor)}
    ${priorityControls(input, on)}
    ${view.state === 'without' ? html`<p class="priority-note">${priorityLayerMessages[language].noIntervals}</p>` : nothing}
    ${keyOf(language, view.counts)}
    ${isOfTowns && input.filterPhrase !== '' ? html`<p class="priority-note" role="status">${input.filterPhrase}</p>` : nothing}
    ${view.groups.length === 0 ? html`<p class="empty">${texts.none}</p>` : view.groups.map((group) => groupTemplate(input, group, on))}
    ${view.notKnown.length === 0 ? nothing : html`<p class="priority-note">${filterMessages[language].notKnown(view.notKnown.join(', '))}</p>`}
    ${unplacedTemplate(input, on)}
    <p class="priority-note">${texts.ends}</p>
    <p class="priority-foot">
      ${input.isOnMap ? nothing : html`<button type="button" class="button" data-show-map @click=${on.onMap}>${texts.showOnMap}</button>`}
      <button type="button" class="button" data-plot @click=${on.onPlot}>${texts.showPlot}</button>
      <button type="button" class="button" data-save @click=${on.onSave}>${texts.download}</button>
    </p>
  </article>`;
}

/** Letter of a class in its colour, as on the map. */
function badge({ letter, colour }: Pick<PriorityCount, 'letter' | 'colour'>): TemplateResult {
  return html`<svg class="priority-badge" viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
    <circle cx="11" cy="11" r="10" fill=${colour} class="swatch-line" stroke-width="0.75" />
    <text x="11" y="11.6" text-anchor="middle" dominant-baseline="central" font-size="12" font-weight="600" fill=${inkOn(colour)}>${letter}</text>
  </svg>`;
}

function keyOf(language: Language, counts: readonly PriorityCount[]): TemplateResult {
  const texts = priorityMessages[language];
  const rule = priorityLayerMessages[language];
  return html`<ul class="priority-key" aria-label=${texts.classes}>${counts.map(
    (one) => html`<li data-class=${one.kind}>${badge(one)}
      <span><b>${texts[one.kind]}</b>${one.kind === 'between' ? nothing : html`<span class="quiet">${rule[one.kind]}</span>`}</span>
      ${figureText(countAddress(`priority-${one.kind}`), String(one.count))}</li>`,
  )}</ul>`;
}

function groupTemplate(
  input: PriorityTemplateInput,
  { region, burden, rows }: PriorityGroup,
  on: PriorityHandlers,
): TemplateResult {
  const texts = priorityMessages[input.language];
  const link = placeLink(({ kind, id }) => input.hrefOf(kind, id));
  const head =
    region === null
      ? nothing
      : html`<h4 class="priority-region"><span>${sentence([region], link)}</span>${burden === null ? nothing : html`<span class="priority-burden"><span class="vh">${texts.burden} </span>${figureView(burden)}</span>`}</h4>`;
  const hasBurden = rows.some((row) => row.burden !== null);
  return html`${head}${
    region === null && hasBurden
      ? html`<p class="priority-head" aria-hidden="true">${texts.burden}, ${texts.burdenUnit}</p>`
      : nothing
  }<ol class="priority-list" aria-label=${region === null ? texts.listCaption : region.text}>${repeat(
    rows,
    ({ id }) => id,
    (row) => rowTemplate(input, row, on),
  )}</ol>`;
}

function rowTemplate(input: PriorityTemplateInput, row: PriorityRow, on: PriorityHandlers): TemplateResult {
  const {
    language,
    priority: { scope },
  } = input;
  const texts = priorityMessages[language];
  const is = (place: Selection | null) => place?.kind === scope && place.id === row.id;
  const place = {
    id: row.id,
    name: row.name,
    href: input.hrefOf(scope, row.id),
    isSelected: is(input.selection),
  };
  const { priority } = row;
  return html`<li data-row=${row.id} data-class=${priority.kind === 'between' ? 'between' : priority.byScores}
    class="${is(input.selection) ? 'selected' : ''} ${is(input.highlight) ? 'highlighted' : ''}"
    @click=${() => on.onSelect(row.id)} @pointerenter=${() => on.onHover(row.id)} @pointerleave=${() => on.onHover(null)}>
    ${badge(row)}
    <div>
      <span class="name-line">${rowName(place, on)}${row.regionName === '' ? nothing : html`<span class="row-detail">${row.regionName}</span>`}${pinButton(language, place, input.pins.includes(row.id), on.onPin)}</span>
      <span class="priority-what">${row.what}${priority.kind === 'between' ? html`<span class="quiet"> (${texts.byScores(priority.byScores)})</span>` : nothing}</span>
      <span class="priority-reason">${sentence(row.reason)}</span>
    </div>
    ${row.burden === null ? nothing : html`<span class="priority-burden"><span class="vh">${texts.burden} </span>${figureView(row.burden)}</span>`}
  </li>`;
}

function unplacedTemplate(
  input: PriorityTemplateInput,
  on: PriorityHandlers,
): TemplateResult | typeof nothing {
  const { language, view } = input;
  const texts = priorityMessages[language];
  if (view.unplaced.length === 0) return nothing;
  return html`<section class="priority-unplaced" aria-label=${texts.unplaced}>
    <h3>${texts.unplaced}</h3>
    <p class="priority-note">${texts.unplacedHint}</p>
    <ol class="priority-list">${view.unplaced.map((row) => unplacedRow(input, row, on))}</ol>
  </section>`;
}

function unplacedRow(input: PriorityTemplateInput, row: UnplacedRow, on: PriorityHandlers): TemplateResult {
  const { scope } = input.priority;
  const isSelected = input.selection?.kind === scope && input.selection.id === row.id;
  const isHighlighted = input.highlight?.kind === scope && input.highlight.id === row.id;
  const place = { id: row.id, name: row.name, href: input.hrefOf(scope, row.id), isSelected };
  return html`<li data-row=${row.id} data-class="unplaced" class="${isSelected ? 'selected' : ''} ${isHighlighted ? 'highlighted' : ''}"
    @click=${() => on.onSelect(row.id)} @pointerenter=${() => on.onHover(row.id)} @pointerleave=${() => on.onHover(null)}>
    <svg class="priority-badge swatch-hatch" viewBox="0 0 22 22" width="22" height="22" aria-hidden="true"><circle cx="11" cy="11" r="10" fill="none" class="swatch-line" stroke-width="0.75" /></svg>
    <div>
      <span class="name-line">${rowName(place, on)}${row.regionName === '' ? nothing : html`<span class="row-detail">${row.regionName}</span>`}</span>
      <span class="priority-reason">${sentence(row.residents)}. ${row.ask.join(' ')}</span>
    </div>
  </li>`;
}
