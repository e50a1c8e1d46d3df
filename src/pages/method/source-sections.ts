import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import type { Source } from '../../../indicators/figures/observation.ts';
import { fullEditions } from '../../data/find-edition.ts';
import { industriesOf } from '../../data/industries.ts';
import { formatNumber, joinWords } from '../../i18n/format.ts';
import { licenceText } from '../../i18n/messages/licences.ts';
import { methodSourceMessages } from '../../i18n/messages/method-sources.ts';
import { pageTitleMessages } from '../../i18n/messages/page-title.ts';
import { siteLinkMessages } from '../../i18n/messages/site-links.ts';
import { figureText } from '../../panels/parts/figure-text.ts';
import { sourceTitle, wordsOfSource } from '../../panels/parts/source-title.ts';
import { CHECKS, LITERATURE } from './literature.ts';
import { type MethodContext, townNames } from './method-context.ts';
import { countText, type MethodSection, woven } from './woven.ts';

/** Published numbers that the tests reproduce. */
export function checksSection({ language }: MethodContext): MethodSection {
  const texts = methodSourceMessages[language];
  const heads = [texts.colWhat, texts.colBaseline, texts.colTest];
  return {
    id: 'checks',
    heading: texts.checks,
    body: html`<p>${texts.checksLead}</p>
      <table class="method-table">
        <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
        <tbody>${CHECKS.map(
          ({ id, baseline, test }) => html`<tr>
            <th scope="row">${texts[`check-${id}`]}</th>
            <td data-head=${heads[1]} lang="en">${baseline}</td>
            <td data-head=${heads[2]}><code class="rows">${test}</code></td>
          </tr>`,
        )}</tbody>
      </table>`,
  };
}

/** Works that the method follows. */
export function literatureSection({ language }: MethodContext): MethodSection {
  return {
    id: 'literature',
    heading: methodSourceMessages[language].literature,
    body: html`<ul class="method-works" lang="en">${LITERATURE.map((work) => html`<li>${work}</li>`)}</ul>`,
  };
}

/** Publishers with fewer sources are summed up in one row. */
const LEAST_SOURCES = 5;

/** Sources by licence and publisher, how to cite. */
export function sourcesSection(context: MethodContext): MethodSection {
  const { language, tables, data, town } = context;
  const texts = methodSourceMessages[language];
  const sources = Object.values(tables.sources);
  const cells = Object.values(data.editions).flatMap((edition) => edition.cells.flat());
  const ids = new Set(cells.flatMap((cell) => cell?.sourceIds ?? []));
  const used = sources.filter(({ id }) => ids.has(id));
  const licences = countBy(sources.map(({ licence }) => licenceText(language, licence) || texts.noLicence));
  return {
    id: 'sources',
    heading: texts.sources,
    body: html`
      <p>${woven(texts.sourcesLead, {
        count: countText('sources', formatNumber(language, sources.length)),
        used: countText('sources-used', formatNumber(language, used.length)),
      })}</p>
      ${countTable([texts.colLicence, texts.colCount], licences)}
      ${countTable([texts.colPublisher, texts.colCount], publisherCounts(language, sources))}
      <details class="method-sources">
        <summary>${woven(texts.allSources, { used: String(used.length) })}</summary>
        <ul class="method-works">${used.map((source) => sourceLine(context, source))}</ul>
      </details>
      <p>${texts.licenceOwn} <a href="../../licences.txt">${texts.licenceTexts}</a> <a href="../use/">${siteLinkMessages[language].use}</a></p>
      <h3>${texts.cite}</h3>
      <p class="formula">${woven(texts.citeText, { site: pageTitleMessages[language].title, edition: town.label })}${tables.siteUrl === '' ? '' : ` ${tables.siteUrl}`}</p>
      <p>${texts.citeFigures}</p>`,
  };
}

/** Counts equal words, most frequent first. */
export function countBy(words: readonly string[]): readonly (readonly [word: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function publisherCounts(
  language: Language,
  sources: readonly Source[],
): readonly (readonly [string, number])[] {
  const texts = methodSourceMessages[language];
  const all = countBy(sources.map((source) => publisherText(language, source) || '—'));
  const large = all.filter(([, count]) => count >= LEAST_SOURCES);
  const rest = all.filter(([, count]) => count < LEAST_SOURCES);
  if (rest.length === 0) return large;
  const name = texts.otherPublishers(rest.length);
  return [...large, [name, rest.reduce((sum, [, count]) => sum + count, 0)]];
}

function countTable(
  heads: readonly [string, string],
  rows: readonly (readonly [string, number])[],
): TemplateResult {
  return html`<div class="method-scroll"><table class="method-table method-counts">
    <thead><tr><th scope="col">${heads[0]}</th><th scope="col" class="numeric">${heads[1]}</th></tr></thead>
    <tbody>${rows.map(([name, count]) => html`<tr><th scope="row">${name}</th><td class="numeric">${count}</td></tr>`)}</tbody>
  </table></div>`;
}

function publisherText(language: Language, { publisher }: Source): string {
  return typeof publisher === 'string' ? publisher : publisher[language];
}

/** A publisher by the words of the table is marked as such: they are English, or a name in Latin letters. */
function publisherPart(language: Language, source: Source): string | TemplateResult {
  const text = publisherText(language, source);
  const isPrinted = typeof source.publisher === 'string' && /[A-Za-z]/.test(text);
  return isPrinted ? html`<span lang="en">${text}</span>` : text;
}

function sourceLine({ data, language }: MethodContext, source: Source): TemplateResult {
  const { year, url, licence, files } = source;
  const title = sourceTitle(wordsOfSource(data, language, source));
  const about = [publisherPart(language, source), year, licenceText(language, licence)].filter(
    (part) => part !== '',
  );
  return html`<li>${
    /^https?:/.test(url) ? html`<a href=${url} rel="external noopener" target="_blank">${title}</a>` : title
  }${about.length === 0 ? nothing : html` <span class="hint">${about.map((part, i) => [i === 0 ? '' : ', ', part])}</span>`}${
    files === '' ? nothing : html` <span class="hint" lang="en">${files}</span>`
  }</li>`;
}

/** What the figures cannot tell. */
export function limitsSection(context: MethodContext): MethodSection {
  const { language, data, indices, tables } = context;
  const texts = methodSourceMessages[language];
  const unscored = data.places.towns.filter(({ id }) => !indices.potential.authorScores.ranked.includes(id));
  const thin = unscored.filter(({ id }) => industriesOf(data).towns[id]?.level == null);
  const wider = unscored.filter((town) => !thin.includes(town)).map(({ id }) => id);
  const residents = thin.reduce((sum, town) => sum + town.residents, 0);
  const panel = data.panel.flatMap((id) => data.codebook.find((one) => one.id === id)?.names[language] ?? []);
  const items: readonly TemplateResult[] = [
    woven(texts.limitThin, {
      count: countText('thin-towns', String(thin.length)),
      towns: townNames(
        context,
        thin.map(({ id }) => id),
      ),
      year: String(data.places.residentsYear),
      residents: countText('thin-residents', formatNumber(language, residents)),
    }),
    ...(wider.length === 0 ? [] : [woven(texts.limitDistrict, { towns: townNames(context, wider) })]),
    woven(texts.limitPanel, {
      count: countText('towns', String(data.places.towns.length)),
      indicators: panel.join('; '),
    }),
    woven(texts.limitSeat, { towns: seatTowns(context) }),
    woven(texts.limitCensus, { years: breakYears(tables.breaks.filter(({ kind }) => kind === 'census')) }),
    woven(texts.limitSheets, { towns: townNames(context, tables.relevelledTowns) }),
    ...unemploymentRange(context),
    html`${fullEditions(data, 'region').length > 1 ? texts.limitRegionsFull : texts.limitRegions}`,
    readingText(context),
  ];
  return {
    id: 'limits',
    heading: texts.limits,
    body: html`<ul class="method-list">${items.map((item) => html`<li>${item}</li>`)}</ul>`,
  };
}

function breakYears(breaks: readonly { readonly fromYear: number }[]): string {
  return [...new Set(breaks.map(({ fromYear }) => fromYear))].sort((a, b) => a - b).join(', ');
}

function seatTowns({ data, language, tables }: MethodContext): string {
  const seats = tables.breaks.filter(({ kind }) => kind === 'legal-seat');
  const names = data.places.towns.flatMap((town) => {
    const own = seats.filter(({ placeId }) => placeId === town.id);
    return own.length === 0 ? [] : [`${town.names[language]} (${breakYears(own)})`];
  });
  return joinWords(language, names);
}

/** Lowest and highest unemployment, traced to their towns; empty without figures. */
function unemploymentRange({ data, language, town }: MethodContext): readonly TemplateResult[] {
  const indicator = data.codebook.find(({ id }) => id === 'unemployment');
  const column = town.indicatorIds.indexOf('unemployment');
  const known = town.placeIds.flatMap((placeId, row) => {
    const cell = town.cells[row]?.[column];
    return cell == null ? [] : [{ placeId, value: cell.value }];
  });
  const sorted = known.sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (indicator === undefined || low === undefined || high === undefined) return [];
  const text = ({ placeId, value }: typeof low): TemplateResult =>
    figureText(
      figureAddress('value', town.id, placeId, indicator.id),
      formatNumber(language, value, indicator.decimals),
    );
  return [woven(methodSourceMessages[language].limitFlat, { low: text(low), high: text(high) })];
}

function readingText({ language, tables }: MethodContext): TemplateResult {
  const { rowsRead, problemCounts } = tables.reading;
  const rows = Object.entries(rowsRead).filter(([file]) => file.endsWith('-observations.csv'));
  const count = (kind: string): string => formatNumber(language, problemCounts[kind] ?? 0);
  return woven(methodSourceMessages[language].limitReading, {
    rows: countText(
      'rows-read',
      formatNumber(
        language,
        rows.reduce((sum, [, read]) => sum + read, 0),
      ),
    ),
    excluded: count('excluded'),
    suspect: count('suspect'),
    steps: count('step-over-20'),
  });
}
