import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/languages.ts';
import { beginSmall, joinWords } from '../../../i18n/format.ts';
import { enterpriseMessages } from '../../../i18n/messages/enterprise.ts';
import { horizonMessages } from '../../../i18n/messages/horizon.ts';
import { profileMessages } from '../../../i18n/messages/profile.ts';
import { figureView, sentence } from '../../parts/figure-text.ts';
import { chartHead } from '../chart-head-template.ts';
import { lineChart } from '../line-chart-template.ts';
import { type Cite, citeByTitle, topicList } from '../profile-facts-template.ts';
import type { ChartView } from '../profile-series.ts';
import type { EnterprisesView, EnterpriseView } from './enterprises.ts';
import type { HorizonView } from './horizon.ts';

/** City-forming enterprises, each with what is printed of it. */
export function enterprisesTemplate(
  language: Language,
  { state, share, enterprises }: EnterprisesView,
  cite: Cite = citeByTitle(language),
): TemplateResult | typeof nothing {
  if (enterprises.length === 0) return nothing;
  return html`<section class="profile-part">
    <h3>${profileMessages[language].enterprises}</h3>
    ${state === '' ? nothing : html`<p>${state}</p>`} ${share === null ? nothing : shareTemplate(share, cite)}
    ${enterprises.map(
      ({ name, product, owner, horizon, blocks }) => html`<div class="enterprise"><h4>${sentence([name])}</h4>
        ${product === null ? nothing : html`<p class="quiet">${sentence([product])}</p>`}
        ${owner === null ? nothing : html`<p class="quiet">${ownerLine(language, owner)}</p>`}
        ${horizonTemplate(language, horizon)} ${blocksTemplate(language, blocks, cite)}</div>`,
    )}
    ${enterprises.some(({ horizon }) => horizon.length > 0) ? nothing : html`<p class="quiet">${horizonMessages[language].none}</p>`}
  </section>`;
}

/** A line through the years with its two ends and its sources. */
function shareTemplate(chart: ChartView, cite: Cite): TemplateResult {
  const points = chart.runs.flat();
  return html`<div class="charts"><figure class="chart">
    ${chartHead(chart)} ${lineChart(chart, points, '')}
    <p class="chart-ends">${[points[0], points.at(-1)].map((point) => (point === undefined ? nothing : html`<span><small>${point.year}</small> ${figureView(point.figure)}</span> `))}</p>
    <p>${cite(chart.sources)}</p>
  </figure></div>`;
}

/** What is printed on each subject, and the subjects on which nothing is. */
function blocksTemplate(language: Language, blocks: EnterpriseView['blocks'], cite: Cite): TemplateResult {
  const texts = enterpriseMessages[language];
  const empty = blocks.filter(({ block, topics }) => block !== 'other' && topics.length === 0);
  return html`${blocks.map(({ block, topics }) =>
    topics.length === 0 ? nothing : html`<h5>${texts[block]}</h5>${topicList(language, topics, cite)}`,
  )}${
    empty.length === 0
      ? nothing
      : html`<p class="quiet">${texts.empty(
          joinWords(
            language,
            empty.map(({ block }) => beginSmall(language, texts[block])),
          ),
        )}</p>`
  }`;
}

/** How long the enterprise is known to run, as a bar of thirty years. */
function horizonTemplate(
  language: Language,
  horizon: readonly HorizonView[],
): TemplateResult | typeof nothing {
  if (horizon.length === 0) return nothing;
  return html`<div class="horizon"><b>${horizonMessages[language].heading}</b>${horizon.map(
    ({ end, left, share }) =>
      html`<p>${sentence([end])} <span class="quiet">${left}</span></p>
        <svg aria-hidden="true"><rect width="${Math.max(1, Math.round(share * 100))}%" /></svg>`,
  )}</div>`;
}

function ownerLine(language: Language, { name, year }: NonNullable<EnterpriseView['owner']>): TemplateResult {
  const texts = profileMessages[language];
  return html`${texts.owner} ${sentence([name])} (${year ?? texts.yearUnknown})`;
}
