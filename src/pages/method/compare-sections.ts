import { html, nothing, type TemplateResult } from 'lit';
import {
  CLOSE,
  indicatorCorrelations,
  isClose,
  PLACES_AT_LEAST,
} from '../../../indicators/editions/correlations.ts';
import { NO_SUBSTANCE, STABILITY_CLUSTERS } from '../../../indicators/similar/cluster-limits.ts';
import { LEAST_COMMON } from '../../../indicators/similar/nearest-places.ts';
import { MAX_BYTES } from '../../data/upload/read-files.ts';
import { formatNumber } from '../../i18n/format.ts';
import { consistencyMessages } from '../../i18n/messages/consistency.ts';
import { methodClaimMessages } from '../../i18n/messages/method-claims.ts';
import { methodCompareMessages } from '../../i18n/messages/method-compare.ts';
import { rangeText } from '../../i18n/range-text.ts';
import { shownNumber } from '../../i18n/shown-number.ts';
import { sameWithin } from '../../layers/difference/difference-scale.ts';
import { figureView } from '../../panels/parts/figure-text.ts';
import { alphaGroups } from '../../panels/relations/alpha-view.ts';
import { choiceMark } from './choice-mark.ts';
import { dimensionRemarks } from './dimension-remarks.ts';
import { alphaFormula } from './formulas.ts';
import { type MethodContext, settingText } from './method-context.ts';
import { countText, type MethodSection, woven } from './woven.ts';

/** How two pictures are set against each other, and how indicators go together. */
export function compareSection(context: MethodContext): MethodSection {
  const { language } = context;
  const texts = methodCompareMessages[language];
  const same = (scale: Parameters<typeof sameWithin>[0]): string =>
    settingText(language, sameWithin(scale, []));
  return {
    id: 'compare',
    heading: texts.compare,
    body: html`
      <h3 id="difference">${texts.difference} ${choiceMark(context)}</h3>
      <p>${texts.differenceText}</p>
      <p>${woven(texts.differenceScale, {
        points: same({ kind: 'points', points: 100 }),
        risk: same({ kind: 'points', points: 10 }),
        ranks: same({ kind: 'ranks' }),
      })}</p>
      <p>${texts.differenceNot}</p>
      <h3 id="correlation">${texts.correlation}</h3>
      ${correlationText(context)}
      <h3 id="alpha">${texts.alpha}</h3>
      <p>${texts.alphaText}</p>
      ${alphaFormula()}
      ${alphaTable(context)}
      ${dimensionRemarks(context)}
      <h3 id="similar">${texts.similar} ${choiceMark(context)}</h3>
      <p>${woven(texts.similarText, { common: settingText(language, LEAST_COMMON) })}</p>
      ${clustersText(context)}`,
  };
}

/** Why towns are not put into clusters, with the numbers that say so; nothing where they could not be made. */
function clustersText({ language, tables: { clusters } }: MethodContext): TemplateResult | typeof nothing {
  if (clusters === null) return nothing;
  const { cuts, places, stability } = clusters;
  const shown = (value: number) => shownNumber(language, value, 2);
  const span = (values: readonly number[]): string =>
    rangeText(language, shown(Math.min(...values)), shown(Math.max(...values))).text;
  const text = woven(methodCompareMessages[language].clusters, {
    towns: formatNumber(language, places),
    counts: rangeText(
      language,
      shownNumber(language, Math.min(...cuts.map((cut) => cut.clusters))),
      shownNumber(language, Math.max(...cuts.map((cut) => cut.clusters))),
    ).text,
    own: span(cuts.map(({ silhouette }) => silhouette)),
    permuted: span(cuts.map(({ permuted }) => permuted)),
    substance: shown(NO_SUBSTANCE).text,
    three: formatNumber(language, STABILITY_CLUSTERS),
    least: shown(Math.min(...stability)).text,
  });
  return html`<p>${text}</p>`;
}

function correlationText({ language, data, town }: MethodContext): TemplateResult {
  const pairs = indicatorCorrelations(town, data.codebook, 'all');
  const close = pairs.filter(isClose);
  const useOf = (id: string): string => data.codebook.find((one) => one.id === id)?.use ?? '';
  const across = close.filter(({ a, b }) => {
    const uses = [useOf(a), useOf(b)];
    return uses.includes('potential') && uses.includes('risk');
  });
  const count = (what: string, value: number): TemplateResult =>
    countText(what, formatNumber(language, value));
  return html`<p>${woven(methodCompareMessages[language].correlationText, {
    places: String(PLACES_AT_LEAST),
    pairs: count('indicator-pairs', pairs.length),
    year: String(town.year),
    close: count('close-pairs', close.length),
    limit: settingText(language, CLOSE),
    across: count('close-pairs-across', across.length),
  })}</p>`;
}

function alphaTable({ explorer, language }: MethodContext): TemplateResult {
  const texts = consistencyMessages[language];
  const heads = [methodCompareMessages[language].colDimension, 'α', 'k', 'n'];
  return html`${alphaGroups(explorer).map(
    ({ name, rows, note }) => html`<div class="method-scroll"><table class="method-table method-counts">
      <caption>${name}</caption>
      <thead><tr>${heads.map((head, at) => html`<th scope="col" class=${at === 0 ? '' : 'numeric'}>${head}</th>`)}</tr></thead>
      <tbody>${rows.map(
        (row) => html`<tr>
          <th scope="row">${row.name}</th>
          <td class="numeric">${row.alpha === null ? row.why : figureView(row.alpha)}</td>
          <td class="numeric">${figureView(row.items)}</td>
          <td class="numeric">${figureView(row.cases)}</td>
        </tr>`,
      )}</tbody>
    </table></div>
    ${note === '' ? nothing : html`<p class="hint">${note}</p>`}`,
  )}
  <p class="hint">${texts.few}</p>`;
}

/** What happens to a reader's own tables. */
export function uploadSection({ language }: MethodContext): MethodSection {
  const texts = methodCompareMessages[language];
  return {
    id: 'own-tables',
    heading: texts.own,
    body: html`<p>${woven(texts.uploadText, {
      link: html`<a href="#recompute">${methodClaimMessages[language].recompute}</a>`,
      megabytes: String(MAX_BYTES / 1e6),
    })}</p>
    <p>${texts.ownScores}</p>
    <p>${texts.uploadRows}</p>
    <p>${texts.ownPrivate}</p>`,
  };
}
