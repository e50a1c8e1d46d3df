import { html, nothing, type TemplateResult } from 'lit';
import { figureAddress } from '../../../indicators/figure-address.ts';
import type { IndexId, IndexScores, Indicator } from '../../../indicators/types.ts';
import { figureText, figureView } from '../../components/figure-text.ts';
import { rankFigure, type ScoreContext, scoreFigure } from '../../explorer/views/figure-view.ts';
import { formatNumber, formatPlain } from '../../i18n/format.ts';
import { methodMessages } from '../../i18n/messages/method.ts';
import { methodScoreMessages } from '../../i18n/messages/method-score.ts';
import { termName } from '../../i18n/messages/terms.ts';
import type { Example, MethodContext } from './method-context.ts';
import { type MethodSection, woven } from './woven.ts';

/** One dimension of one town worked through from its figures, then its two indices; null if no town would serve. */
export function exampleSection(context: MethodContext): MethodSection | null {
  const { language, data, example } = context;
  const town = data.places.towns.find(({ id }) => id === example?.townId);
  if (example === null || town === undefined) return null;
  const texts = methodScoreMessages[language];
  const name = town.names[language];
  const dimension = termName(language, example.dimension);
  return {
    id: 'example',
    heading: woven(texts.example, { town: name }),
    body: html`
      <p>${woven(texts.exampleWhy, { town: html`<a href="../town/${town.id}/">${name}</a>`, dimension })}</p>
      ${indicatorTable(context, example)}
      <p>${woven(texts.exampleMean, { dimension })}</p>
      ${sumLine(context, example)}
      <p>${texts.exampleIndex}</p>
      ${productLine(context, 'potential', example.townId)}
      ${rankLine(context, example.townId)}
      <p>${texts.exampleRisk}</p>
      ${productLine(context, 'risk', example.townId)}
      <p class="hint">${woven(texts.sourcesOfExample, { sources: sourceTitles(example, indicatorsIn(context, example)) })}</p>`,
  };
}

function indicatorsIn({ data }: MethodContext, { dimension }: Example): readonly Indicator[] {
  return data.codebook.filter(
    ({ parent, use, scope }) => parent === dimension && use === 'potential' && scope === 'town',
  );
}

function indicatorTable(context: MethodContext, example: Example): TemplateResult {
  const { language } = context;
  const texts = methodScoreMessages[language];
  const frame = methodMessages[language];
  const heads = [
    frame.colIndicator,
    texts.colValue,
    texts.colYear,
    frame.colPosts,
    texts.colScore,
    texts.colRow,
  ];
  return html`<table class="method-table">
    <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${indicatorsIn(context, example).map((one) => indicatorRow(context, example, one, heads))}</tbody>
  </table>`;
}

function indicatorRow(
  { language, scores, town }: MethodContext,
  { townId, profile }: Example,
  indicator: Indicator,
  heads: readonly string[],
): TemplateResult | typeof nothing {
  const entry = scores.potential.places[townId]?.indicators[indicator.id];
  if (entry === undefined || entry.cell === null || entry.score === null) return nothing;
  const figure = profile.figures.find(({ indicatorId }) => indicatorId === indicator.id);
  const address = (kind: 'value' | 'normalised'): string =>
    figureAddress(kind, town.id, townId, indicator.id);
  return html`<tr>
    <th scope="row">${indicator.names[language]} <span class="hint">${indicator.unit[language]}</span></th>
    <td data-head=${heads[1]}>${figureText(address('value'), formatNumber(language, entry.cell.value, indicator.decimals))}</td>
    <td data-head=${heads[2]}><span class="posts">${entry.cell.year}, ${entry.cell.grade}</span></td>
    <td data-head=${heads[3]}><span class="posts">${postsText(language, indicator)}</span>
      ${indicator.log ? html`<span class="hint">${methodMessages[language].log}</span>` : nothing}</td>
    <td data-head=${heads[4]}>${figureText(address('normalised'), formatNumber(language, entry.score, 1))}</td>
    <td data-head=${heads[5]}><code class="rows">${rowsText(figure?.rows ?? [])}</code></td>
  </tr>`;
}

/** Goalposts of an indicator as "low – high"; a dash where none are frozen. */
export function postsText(language: MethodContext['language'], { goalposts }: Indicator): string {
  return goalposts === null ? '–' : goalposts.map((post) => formatPlain(language, post)).join(' – ');
}

/** Row references by table: `town-observations: 16838, 16836`. */
export function rowsText(rows: readonly string[]): string {
  const byTable = new Map<string, string[]>();
  for (const row of rows) {
    const at = row.lastIndexOf(':');
    const table = row.slice(0, at);
    byTable.set(table, [...(byTable.get(table) ?? []), row.slice(at + 1)]);
  }
  return [...byTable].map(([table, lines]) => `${table}: ${lines.join(', ')}`).join('; ');
}

function scoreContext({ language, scores, town, data }: MethodContext, index: IndexId): ScoreContext {
  return { language, scores: scores[index], edition: town, codebook: data.codebook };
}

function sumLine(context: MethodContext, example: Example): TemplateResult {
  const { language, town } = context;
  const parts = context.scores.potential.places[example.townId]?.nodes[example.dimension]?.parts ?? [];
  const scored = parts.filter(({ score }) => score !== null);
  const terms = scored.map(
    ({ node, score }, i) =>
      html`${i === 0 ? '' : ' + '}${figureText(figureAddress('normalised', town.id, example.townId, node), formatNumber(language, score ?? 0, 1))}`,
  );
  return html`<p class="formula">(${terms}) / ${scored.length} = <b>${figureView(
    scoreFigure(scoreContext(context, 'potential'), example.townId, example.dimension),
  )}</b></p>`;
}

function productLine(context: MethodContext, index: IndexId, townId: string): TemplateResult {
  const { language } = context;
  const of = scoreContext(context, index);
  const scored = partsOf(of.scores, index, townId);
  const terms = scored.map(
    (node, i) =>
      html`${i === 0 ? '' : ' · '}<span class="term">${figureView(scoreFigure(of, townId, node))} <span class="hint">${termName(language, node)}</span></span>`,
  );
  return html`<p class="formula formula-terms">( ${terms} )<sup>1/${scored.length}</sup> = <b>${figureView(scoreFigure(of, townId, index))}</b></p>`;
}

function partsOf(scores: IndexScores, index: IndexId, townId: string): readonly string[] {
  const parts = scores.places[townId]?.nodes[index]?.parts ?? [];
  return parts.filter(({ score }) => score !== null).map(({ node }) => node);
}

function rankLine(context: MethodContext, townId: string): TemplateResult | typeof nothing {
  const { language, explorer, scores } = context;
  const known = explorer.uncertainty('potential', 'town')?.result ?? null;
  const interval = known?.intervals[townId];
  // A rank is never shown without its interval.
  if (known === null || interval === undefined) return nothing;
  const address = figureAddress('interval', scores.potential.editionId, townId, 'potential');
  return html`<p>${woven(methodScoreMessages[language].exampleRank, {
    rank: figureView(rankFigure(scoreContext(context, 'potential'), townId)),
    ranked: String(scores.potential.ranked.length),
    runs: formatNumber(language, known.runs),
    low: figureText(address, String(interval.rankLow)),
    high: figureText(address, String(interval.rankHigh)),
  })}</p>`;
}

function sourceTitles({ profile }: Example, indicators: readonly Indicator[]): string {
  const ids = new Set(indicators.map(({ id }) => id));
  const used = profile.figures.filter(({ indicatorId }) => ids.has(indicatorId));
  const titles = used.flatMap(({ sourceIds }) => sourceIds.map((id) => profile.sources[id]?.title ?? id));
  return [...new Set(titles)].join('; ');
}
