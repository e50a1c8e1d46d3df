import { html, nothing, type TemplateResult } from 'lit';
import { COMPONENTS_OF } from '../../../indicators/scoring/index-tree.ts';
import {
  DIMENSIONS,
  type Edition,
  type Indicator,
  type IndicatorCell,
  RISK_DIMENSIONS,
} from '../../../indicators/types.ts';
import { formatYears } from '../../i18n/format.ts';
import { methodMessages } from '../../i18n/messages/method.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { postsText } from './example-table.ts';
import type { MethodContext } from './method-context.ts';
import { countText, type MethodSection, woven } from './woven.ts';

/** The whole codebook, a table a dimension or component. */
export function codebookSection(context: MethodContext): MethodSection {
  const { language, data, town } = context;
  const texts = methodMessages[language];
  const members = (use: Indicator['use'], scope: Indicator['scope']): readonly Indicator[] =>
    data.codebook.filter((one) => one.use === use && one.scope === scope);
  const count = (use: 'potential' | 'risk', scope: 'town' | 'region'): TemplateResult =>
    countText(`${use}-${scope}-indicators`, String(members(use, scope).length));
  const parts = PARTS.map(([use, scope, heading]): Part => {
    const indicators = members(use, scope);
    return {
      id: `${scope}-${use}`,
      heading: texts[heading],
      indicators,
      groups: groupsOf(context, indicators),
    };
  }).filter(({ indicators }) => indicators.length > 0);
  return {
    id: 'codebook',
    heading: texts.codebook,
    body: html`<p>${woven(texts.codebookLead, {
      potential: count('potential', 'town'),
      risk: count('risk', 'town'),
      regionPotential: count('potential', 'region'),
      regionRisk: count('risk', 'region'),
      year: String(town.year),
    })}</p>
    ${codebookFilter(context, parts)}
    ${parts.map(
      ({ id, heading, groups }) => html`<div data-codebook-part=${id}><h3>${heading}</h3>
        ${groups.map((group) => groupTable(context, group))}</div>`,
    )}`,
  };
}

const PARTS = [
  ['potential', 'town', 'townPotential'],
  ['risk', 'town', 'townRisk'],
  ['panel', 'town', 'townPanel'],
  ['potential', 'region', 'regionPotential'],
  ['risk', 'region', 'regionRisk'],
] as const;

/** Indicators of one index and kind of place. */
interface Part {
  readonly id: string;
  readonly heading: string;
  readonly indicators: readonly Indicator[];
  readonly groups: readonly Group[];
}

interface Group {
  /** Dimension or component; '' = none. */
  readonly node: string;
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

/** Search and choice of a part; the page's script makes them work, and without scripts all rows are shown. */
function codebookFilter({ language }: MethodContext, parts: readonly Part[]): TemplateResult {
  const texts = methodMessages[language];
  const all = String(parts.reduce((sum, { indicators }) => sum + indicators.length, 0));
  const options = ({ id, heading, groups }: Part): TemplateResult => {
    const named = groups.filter(({ node }) => node !== '');
    return html`<optgroup label=${heading}>
      <option value=${id}>${heading}</option>
      ${named.map(({ node, name }) => html`<option value="${id} ${node}">${name}</option>`)}
    </optgroup>`;
  };
  return html`<div class="codebook-filter" role="search" aria-label=${texts.codebook}>
    <p><label for="codebook-search">${texts.codebookSearch}</label>
      <input id="codebook-search" type="search" autocomplete="off" spellcheck="false" /></p>
    <p><label for="codebook-part">${texts.codebookPart}</label>
      <select id="codebook-part"><option value="">${texts.codebookAll}</option>${parts.map(options)}</select></p>
    <p class="hint" role="status" aria-atomic="true">${woven(texts.codebookShown, {
      shown: html`<span data-codebook-shown>${countText('codebook-shown', all)}</span>`,
      all: countText('codebook-all', all),
    })}</p>
    <p data-codebook-empty hidden>${texts.codebookNone}
      <button type="button" class="button" data-codebook-clear>${texts.codebookClear}</button></p>
  </div>`;
}

/** Indicators by dimension or component, in the order of the index tree. */
function groupsOf({ language }: MethodContext, indicators: readonly Indicator[]): readonly Group[] {
  const order: readonly (readonly [node: string, name: string])[] = [
    ...DIMENSIONS.map((node) => [node, termName(language, node)] as const),
    ...RISK_DIMENSIONS.flatMap((dimension) =>
      COMPONENTS_OF[dimension].map((node) => [node, componentName(language, dimension, node)] as const),
    ),
    ['', ''],
  ];
  return order
    .map(([node, name]) => ({ node, name, indicators: indicators.filter(({ parent }) => parent === node) }))
    .filter((group) => group.indicators.length > 0);
}

function componentName(
  language: MethodContext['language'],
  dimension: (typeof RISK_DIMENSIONS)[number],
  node: string,
): string {
  const name = termName(language, dimension);
  return COMPONENTS_OF[dimension].length < 2 ? name : `${name}: ${termName(language, node)}`;
}

function groupTable(context: MethodContext, { node, name, indicators }: Group): TemplateResult {
  const texts = methodMessages[context.language];
  const heads = [texts.colIndicator, texts.colUnit, texts.colMade, texts.colPosts, texts.colPlaces];
  return html`<table class="method-table method-codebook" data-codebook-node=${node}>
    ${name === '' ? nothing : html`<caption>${name}</caption>`}
    <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${indicators.map((one) => indicatorRow(context, one, heads))}</tbody>
  </table>`;
}

function indicatorRow(
  context: MethodContext,
  indicator: Indicator,
  heads: readonly string[],
): TemplateResult {
  const { language, tables } = context;
  const texts = methodMessages[language];
  const { id, warning } = indicator;
  return html`<tr data-indicator=${id}>
    <th scope="row">${indicator.names[language]}
      <span class="hint">${indicator.why[language]}</span>
      ${warning === '' ? nothing : html`<span class="method-warning">${texts[`warning-${warning}`]}</span>`}
    </th>
    <td data-head=${heads[1]}>${indicator.unit[language]} <span class="hint">${directionText(language, indicator)}</span></td>
    <td data-head=${heads[2]}>${madeText(context, indicator)} <code class="rows" lang="en">${indicator.formula}</code></td>
    <td data-head=${heads[3]}><span class="posts">${postsText(language, indicator)}</span>
      ${tables.norms.includes(id) ? html`<span class="hint">${texts.norm}</span>` : nothing}</td>
    <td data-head=${heads[4]}>${placesText(context, indicator)}</td>
  </tr>`;
}

function directionText(language: MethodContext['language'], { use, direction }: Indicator): string {
  const texts = methodMessages[language];
  if (use === 'panel') return texts.shownOnly;
  if (use === 'risk') return direction === 1 ? texts.upRisk : texts.downRisk;
  return direction === 1 ? texts.upGood : texts.downGood;
}

function madeText({ language, tables }: MethodContext, { id, log, scope }: Indicator): string {
  const texts = methodMessages[language];
  const row = tables.recipes[id];
  if (row === undefined) return '';
  const levels = row.levels.join(' ');
  const level = scope === 'town' && isLevels(levels) ? [texts[`levels-${levels}`]] : [];
  return [texts[`window-${row.window}`], ...level, ...(log ? [texts.log] : [])].join('; ');
}

function isLevels(text: string): text is 'town' | 'region' {
  return text === 'town' || text === 'region';
}

/** Places with a figure of their own, and with one of a wider area; the years of the figures, how many sources. */
function placesText({ town, region, language }: MethodContext, indicator: Indicator): TemplateResult {
  const cells = cellsOf(indicator.scope === 'town' ? town : region, indicator.id);
  const wider = cells.filter(({ grade }) => grade === 'C').length;
  const sources = new Set(cells.flatMap(({ sourceIds }) => sourceIds)).size;
  return html`${countText(`town-level-${indicator.id}`, String(cells.length - wider))} / ${countText(`wider-${indicator.id}`, String(wider))}
    <span class="hint">${formatYears(cells.flatMap(({ year }) => year ?? []))}</span>
    <span class="hint">${woven(methodMessages[language].sourceCount, {
      count: countText(`sources-${indicator.id}`, String(sources)),
    })}</span>`;
}

/** Figures of an indicator in an edition. */
function cellsOf(edition: Edition, indicatorId: string): readonly IndicatorCell[] {
  const column = edition.indicatorIds.indexOf(indicatorId);
  return edition.cells.flatMap((row) => row[column] ?? []);
}
