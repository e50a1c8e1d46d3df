import { html, nothing, type TemplateResult } from 'lit';
import { figureAddress } from '../../../indicators/figure-address.ts';
import { COMPONENTS_OF } from '../../../indicators/scoring/index-tree.ts';
import { DIMENSIONS, type IndexId, RISK_DIMENSIONS, type ScorePart } from '../../../indicators/types.ts';
import { collator, formatNumber, formatPercent } from '../../i18n/format.ts';
import { methodExampleMessages } from '../../i18n/messages/method-example.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { uncertaintyMessages } from '../../i18n/messages/uncertainty.ts';
import { isOutsideInterval } from '../../layers/measures/rank-intervals.ts';
import { placePath } from '../../lib/place-path.ts';
import { figureText, figureView } from '../../panels/parts/figure-text.ts';
import { rankFigure, type ScoreContext, scoreFigure } from '../../panels/parts/figure-view.ts';
import { sourceTitle, wordsOfSource } from '../../panels/parts/source-title.ts';
import { scoreFormula, type Term } from './example-formulas.ts';
import { indicatorTable } from './example-table.ts';
import { type Example, type MethodContext, settingText } from './method-context.ts';
import { type MethodSection, woven } from './woven.ts';

/** One town worked through from its figures to its two indices; null if no town would serve. */
export function exampleSection(context: MethodContext): MethodSection | null {
  const { language, data, example, explorer } = context;
  const town = data.places.towns.find(({ id }) => id === example?.townId);
  if (example === null || town === undefined) return null;
  const texts = methodExampleMessages[language];
  const name = town.names[language];
  const isChosen = explorer.state.selection?.id === town.id;
  return {
    id: 'example',
    heading: woven(texts.heading, { town: name }),
    body: html`
      <p>${woven(texts.lead, {
        town: html`<a href="../../${placePath(language, 'town', town.id)}">${name}</a>`,
        how: isChosen ? texts.chosen : texts.byRule,
      })}</p>
      ${townChoice(context, town.id)}
      <h3>${termName(language, 'potential')}</h3>
      ${DIMENSIONS.map((node, at) => nodeBlock(context, 'potential', example, { node, isOpen: at === 0 }))}
      ${rootBlock(context, 'potential', example)}
      ${rankLine(context, town.id)}
      <h3>${termName(language, 'risk')}</h3>
      ${RISK_DIMENSIONS.map((node) => riskBlock(context, example, node))}
      ${rootBlock(context, 'risk', example)}
      ${sourcesOf(context, example)}`,
  };
}

/** A choice of towns; the page's script makes it work, and without scripts it is not seen. */
function townChoice({ data, language }: MethodContext, chosen: string): TemplateResult {
  const towns = data.places.towns
    .map(({ id, names }) => ({ id, name: names[language] }))
    .sort((a, b) => collator(language).compare(a.name, b.name));
  return html`<p class="method-choose"><label for="method-town">${methodExampleMessages[language].choose}</label>
    <select id="method-town">${towns.map(
      ({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`,
    )}</select></p>`;
}

/** A node over indicators: its figures one by one, and their mean. */
function nodeBlock(
  context: MethodContext,
  index: IndexId,
  example: Example,
  { node, isOpen }: { readonly node: string; readonly isOpen: boolean },
): TemplateResult | typeof nothing {
  const { language, indices, data } = context;
  const texts = methodExampleMessages[language];
  const score = indices[index].scores.places[example.townId]?.nodes[node];
  if (score === undefined || score.of === 0) return nothing;
  const indicators = data.codebook.filter(
    ({ parent, use, scope }) => parent === node && use === index && scope === 'town',
  );
  const name = termName(language, node);
  const note = score.status === 'estimate' ? texts.estimate : score.score === null ? texts.tooFew : '';
  const figure = figureView(scoreFigure(scoreContext(context, index), example.townId, node));
  return html`<details class="method-step" ?open=${isOpen}>
    <summary>${name} <b>${figure}</b>${note === '' ? nothing : html` <span class="hint">${note}</span>`}</summary>
    ${indicatorTable(context, index, example, indicators)}
    <p class="hint">${woven(texts.counted, {
      counted: String(score.counted),
      of: String(score.of),
      coverage: figureText(
        figureAddress('coverage', context.town.id, example.townId, node),
        formatPercent(language, score.coverage),
      ),
    })}</p>
    ${
      score.score === null
        ? nothing
        : html`<p>${woven(texts.sumOf, { name })} ${texts[`mean-${aggregationOf(context, index, node)}`]}:</p>
          ${scoreFormula(context, indices[index], { score, termOf: (part) => indicatorTerm(context, example, part), result: figure })}`
    }
  </details>`;
}

/** A dimension of the risk: its components, and what is made of them where there are several. */
function riskBlock(
  context: MethodContext,
  example: Example,
  node: (typeof RISK_DIMENSIONS)[number],
): TemplateResult {
  const { language, indices } = context;
  const texts = methodExampleMessages[language];
  const score = indices.risk.scores.places[example.townId]?.nodes[node];
  const blocks = COMPONENTS_OF[node].map((component) =>
    nodeBlock(context, 'risk', example, { node: component, isOpen: false }),
  );
  if (score === undefined || score.score === null) return html`${blocks}`;
  const of = scoreContext(context, 'risk');
  return html`${blocks}
    <p>${woven(texts.sumOf, { name: termName(language, node) })} ${texts[`mean-${aggregationOf(context, 'risk', node)}`]}:</p>
    ${scoreFormula(context, indices.risk, {
      score,
      termOf: (part) => nodeTerm(context, 'risk', example, part),
      result: figureView(scoreFigure(of, example.townId, node)),
    })}`;
}

/** The index itself, or why there is none. */
function rootBlock(
  context: MethodContext,
  index: IndexId,
  example: Example,
): TemplateResult | typeof nothing {
  const { language, indices, methods } = context;
  const texts = methodExampleMessages[language];
  const score = indices[index].scores.places[example.townId]?.nodes[index];
  if (score === undefined) return nothing;
  if (score.score === null)
    return html`<p>${woven(texts.noIndex, { counted: String(score.counted), of: String(score.of) })}</p>`;
  const kind = aggregationOf(context, index, index);
  const { floor } = methods[index];
  const isFloored = (kind === 'geometric' || kind === 'harmonic') && floor !== null;
  return html`<p>${woven(texts[index], { mean: texts[`mean-${kind}`] })}:</p>
    ${scoreFormula(context, indices[index], {
      score,
      termOf: (part) => nodeTerm(context, index, example, part),
      result: figureView(scoreFigure(scoreContext(context, index), example.townId, index)),
    })}
    ${isFloored ? html`<p class="hint">${woven(texts.floored, { floor: settingText(language, floor) })}</p>` : nothing}`;
}

function aggregationOf({ indices }: MethodContext, index: IndexId, node: string) {
  return indices[index].stages.nodes.get(node)?.aggregation ?? 'arithmetic';
}

function indicatorTerm(
  { language, town }: MethodContext,
  { townId }: Example,
  { node, score }: ScorePart,
): Term {
  const address = figureAddress('normalised', town.id, townId, node);
  return { figure: figureText(address, formatNumber(language, score ?? 0, 1)), name: '' };
}

function nodeTerm(context: MethodContext, index: IndexId, { townId }: Example, part: ScorePart): Term {
  const { language, town } = context;
  const { node, score } = part;
  const name = termName(language, node);
  if (part.isNeutral) {
    const address = figureAddress('neutral', town.id, townId, node);
    const figure = figureText(address, formatNumber(language, score ?? 0, 1));
    return { figure, name: `${name} (${methodExampleMessages[language].median})` };
  }
  return { figure: figureView(scoreFigure(scoreContext(context, index), townId, node)), name };
}

function scoreContext({ language, indices, town, data }: MethodContext, index: IndexId): ScoreContext {
  return { language, scores: indices[index].scores, edition: town, codebook: data.codebook };
}

function rankLine(context: MethodContext, townId: string): TemplateResult | typeof nothing {
  const { language, explorer, indices } = context;
  const { scores } = indices.potential;
  if (scores.places[townId]?.rank == null) return nothing;
  const texts = methodExampleMessages[language];
  const view = explorer.rankIntervals('potential', 'town');
  const interval = view?.result?.intervals[townId];
  // A rank is never shown without its interval.
  if (view?.state === 'running') return html`<p>${texts.rankRunning}</p>`;
  if (view?.result == null || interval === undefined) return nothing;
  const address = figureAddress('interval', scores.editionId, townId, 'potential');
  const low = figureText(address, String(interval.rankLow));
  return html`<p>${woven(texts.rank, {
    rank: figureView(rankFigure(scoreContext(context, 'potential'), townId)),
    ranked: String(scores.ranked.length),
    runs: formatNumber(language, view.result.runs),
    interval:
      interval.rankLow === interval.rankHigh
        ? low
        : html`${low}–${figureText(address, String(interval.rankHigh))}`,
  })}${isOutsideInterval(interval) ? ` ${uncertaintyMessages[language].outsideHint}` : nothing}</p>`;
}

function sourcesOf({ language, data }: MethodContext, { profile }: Example): TemplateResult {
  const used = new Set(profile.figures.flatMap(({ sourceIds }) => sourceIds));
  const titles = [...used].map((id) => {
    const source = profile.sources[id];
    return source === undefined ? id : sourceTitle(wordsOfSource(data, language, source));
  });
  return html`<details class="method-sources">
    <summary>${methodExampleMessages[language].sources}</summary>
    <ul class="method-works">${titles.map((title) => html`<li>${title}</li>`)}</ul>
  </details>`;
}
