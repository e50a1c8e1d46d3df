import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { historyMessages } from '../../i18n/messages/history.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { weave } from '../../i18n/weave.ts';
import { never } from '../../lib/never.ts';
import { figureText, figureView, sentence } from '../parts/figure-text.ts';
import { rankChart, scoreChart } from '../parts/history-chart-template.ts';
import type { HistoryYear } from '../parts/history-view.ts';
import { loadFailed, loadingBox } from '../parts/load-state-template.ts';
import type { ProfileHistory } from './profile-history.ts';

type Line = Extract<ProfileHistory, { readonly kind: 'line' }>;

/** Score and rank of a place through the years. `onRetry` = null on a page without scripts. */
export function historyTemplate(
  language: Language,
  name: string,
  past: ProfileHistory,
  onRetry: (() => void) | null,
): TemplateResult {
  return html`<section class="profile-part" data-history=${past.kind}>
    <h3>${historyMessages[language].heading}</h3>
    ${historyContent(language, name, past, onRetry)}
  </section>`;
}

function historyContent(
  language: Language,
  name: string,
  past: ProfileHistory,
  onRetry: (() => void) | null,
): TemplateResult {
  switch (past.kind) {
    case 'loading':
      return loadingBox(uiMessages[language].loading);
    case 'failed':
      return loadFailed(language, past, onRetry);
    case 'words':
      return html`<p class="quiet">${past.words}</p>`;
    case 'line':
      return lineTemplate(language, name, past, onRetry === null);
    default:
      return never(past);
  }
}

function lineTemplate(language: Language, name: string, past: Line, isPage: boolean): TemplateResult {
  const { hint, line, frame, isRunning } = past;
  const texts = historyMessages[language];
  const years = line.runs.flat();
  // On a page the table below says the same.
  const label = (title: string, text: (year: HistoryYear) => string): string =>
    isPage ? '' : [title, ...years.map((year) => `${year.year}: ${text(year)}`)].join('; ');
  const scores = label(texts.chartScore(name), ({ figures }) => figures.score.text);
  const ranks = label(texts.chartRank(name), ({ figures }) => figures.rank.text);
  return html`<p class="quiet">${hint}</p>
    <div class="charts history-charts">
      <figure class="chart">
        <figcaption><span class="chart-title">${texts.score(...frame.scores)}</span></figcaption>
        ${scoreChart({ line, frame, label: scores })} ${ends(years, scoreEnd)}
      </figure>
      <figure class="chart">
        <figcaption><span class="chart-title">${texts.rank(frame.places)}</span></figcaption>
        ${rankChart({ line, frame, label: ranks })} ${ends(years, (year) => rankEnd(language, year))}
      </figure>
    </div>
    ${notes(language, line, isRunning).map((note) => html`<p class="chart-break">${note}</p>`)}
    ${yearsTable(language, years)}`;
}

/** What is to be said of band and gaps. */
function notes(language: Language, { runs, breaks }: Line['line'], isRunning: boolean): readonly string[] {
  const texts = historyMessages[language];
  return [
    isRunning ? texts.bandRunning : texts.band,
    ...(breaks.length === 0 ? [] : [texts.broken(breaks.join(', '))]),
    ...(runs.length > 1 + breaks.length ? [texts.gap] : []),
  ];
}

/** First and last year under a chart. */
function ends(years: readonly HistoryYear[], end: (year: HistoryYear) => TemplateResult): TemplateResult {
  const [first, last] = [years[0], years.at(-1)];
  return html`<div class="chart-ends">${first === undefined ? nothing : html`<span class="chart-end">${end(first)}</span>`}${
    last === undefined || last === first ? nothing : html`<span class="chart-end">${end(last)}</span>`
  }</div>`;
}

function scoreEnd({ year, figures }: HistoryYear): TemplateResult {
  return html`<span class="num quiet">${year}</span> ${figureView(figures.score)}`;
}

function rankEnd(language: Language, { year, figures }: HistoryYear): TemplateResult {
  return sentence(
    weave(historyMessages[language].end, { year: String(year), rank: figures.rank, of: figures.of }),
  );
}

function yearsTable(language: Language, years: readonly HistoryYear[]): TemplateResult {
  const texts = historyMessages[language];
  return html`<details>
    <summary>${texts.table}</summary>
    <table class="printed">
      <thead><tr>${[texts.year, texts.scoreColumn, texts.rankColumn, texts.otherMethods].map((name) => html`<th>${name}</th>`)}</tr></thead>
      <tbody>
        ${years.map(
          ({ year, figures: { score, rank, of, interval } }) => html`<tr>
            <th class="num">${year}</th>
            <td>${figureView(score)}</td>
            <td>${figureView(rank)}<span class="quiet"> / ${figureView(of)}</span></td>
            <td>${interval === null ? '…' : figureText(interval.figure, interval.text)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
