import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { joinParts } from '../../i18n/format.ts';
import { historyMessages } from '../../i18n/messages/history.ts';
import { weave } from '../../i18n/weave.ts';
import { figureView, sentence } from '../parts/figure-text.ts';
import { rankChart, scoreChart } from '../parts/history-chart-template.ts';
import type { HistoryYear } from '../parts/history-view.ts';
import type { PlaceLink } from '../parts/place-link.ts';
import type { HistoriesView } from './history-view.ts';

/** Small multiples: score and rank of every place through the years, each leading to its place. */
export function historiesTemplate(
  language: Language,
  hint: string,
  view: HistoriesView,
  link: PlaceLink,
): TemplateResult {
  const texts = historyMessages[language];
  const { places, without, isRunning } = view;
  return html`<p>${texts.lead}</p>
    <p class="quiet">${hint} ${texts.score(...view.frame.scores)}. ${texts.rank(view.frame.places)}. ${isRunning ? texts.bandRunning : texts.band}</p>
    <ul class="charts histories">${places.map((place) => historyItem(language, place, view, link))}</ul>
    ${
      without.length === 0
        ? nothing
        : html`<section class="relations-part">
          <h3>${texts.without}</h3>
          <p>${sentence(joinParts(language, without), link)}</p>
        </section>`
    }`;
}

function historyItem(
  language: Language,
  { name, line }: HistoriesView['places'][number],
  { frame, places }: HistoriesView,
  link: PlaceLink,
): TemplateResult {
  const texts = historyMessages[language];
  const years = line.runs.flat();
  const others = places.flatMap((place) => (place.line === line ? [] : [place.line]));
  const label = (title: string, text: (year: HistoryYear) => string): string =>
    [title, ...years.map((year) => `${year.year}: ${text(year)}`)].join('; ');
  const scores = label(texts.chartScore(name.text), ({ figures }) => figures.score.text);
  const ranks = label(texts.chartRank(name.text), ({ figures }) => figures.rank.text);
  return html`<li class="history" data-history=${line.placeId}>
    <h3>${link(name)}</h3>
    ${scoreChart({ line, frame, label: scores, others })}
    ${rankChart({ line, frame, label: ranks })}
    <p class="chart-ends">${[...new Set([years[0], years.at(-1)])].map((year) => (year === undefined ? nothing : endTemplate(language, year)))}</p>
    ${line.breaks.length === 0 ? nothing : html`<p class="chart-break">${texts.broken(line.breaks.join(', '))}</p>`}
  </li>`;
}

/** Score and rank of one year. */
function endTemplate(language: Language, { year, figures }: HistoryYear): TemplateResult {
  const words = weave(historyMessages[language].end, {
    year: String(year),
    rank: figures.rank,
    of: figures.of,
  });
  return html`<span class="chart-end">${figureView(figures.score)}<br />${sentence(words)}</span>`;
}
