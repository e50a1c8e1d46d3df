import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import type { CoverageMark, ReportFile } from '../../../indicators/built-files.ts';
import type { FileResult } from '../../data/explorer-data.ts';
import { openingMessages } from '../../i18n/messages/opening.ts';
import { reportMessages } from '../../i18n/messages/report.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { figureView } from '../parts/figure-text.ts';
import { type HowMade, howMade } from '../parts/how-made-template.ts';
import { loadFailed, loadingBox } from '../parts/load-state-template.ts';
import { type CoverageMatrix, coverageMatrix, type ReadingView, readingView } from './coverage-view.ts';
import './drivers.ts';

/** Coverage report; its file is fetched when it is first shown. */
export class MonoCoverage extends ExplorerElement {
  #result: FileResult<ReportFile> | null = null;
  #asked = false;

  constructor() {
    super(['state', 'data']);
  }

  async #load(): Promise<void> {
    if (this.explorer === null) return;
    this.#asked = true;
    this.#result = await this.explorer.data.loadReport();
    this.requestUpdate();
  }

  #retry(): void {
    this.#result = null;
    void this.#load();
    this.requestUpdate();
  }

  protected override prepare(): void {
    if (!this.#asked) void this.#load();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { language } = explorer.state;
    if (this.#result === null) return loadingBox(uiMessages[language].loading);
    if (!this.#result.ok) return loadFailed(language, this.#result, () => this.#retry());
    const report = this.#result.value;
    const matrices = (['town', 'region'] as const).map((scope) =>
      coverageMatrix(report, explorer.data, language, scope),
    );
    const input = {
      language,
      matrices,
      reading: readingView(report, language),
      problems: report.reading.problems,
      how: howMade(language, this.settings.methodHref(explorer.state)),
    };
    return html`${coverageTemplate(input)}<details class="drivers-research" data-research>
      <summary>${openingMessages[language].researchSettings}</summary>
      <mono-drivers .settings=${this.settings} .explorer=${explorer}></mono-drivers>
    </details>`;
  }
}

interface CoverageInput {
  readonly language: Language;
  readonly matrices: readonly CoverageMatrix[];
  readonly reading: ReadingView;
  readonly problems: ReportFile['reading']['problems'];
  readonly how: HowMade;
}

/** Coverage report: matrix of indicators by place, and what was read and left out. */
export function coverageTemplate({
  language,
  matrices,
  reading,
  problems,
  how,
}: CoverageInput): TemplateResult {
  const texts = reportMessages[language];
  return html`<article class="report">
    <h2>${texts.title}</h2>
    <p>${texts.lead} ${how('coverage', texts.title)}</p>
    ${markKey(language)} ${matrices.map((matrix) => matrixTemplate(language, matrix))}
    <h3>${texts.reading}</h3>
    ${countTable(
      texts.table,
      texts.rowsRead,
      reading.files.map(({ name, rows }) => [name, figureView(rows)]),
    )}
    <h3>${texts.problems}</h3>
    <p class="quiet">${texts.languageNote}</p>
    ${countTable(
      texts.problemKind,
      texts.problemCount,
      reading.kinds.map(({ name, count }) => [name, figureView(count)]),
    )}
    ${problemList(language, problems)}
  </article>`;
}

function markKey(language: Language): TemplateResult {
  const texts = reportMessages[language];
  const items = [
    texts.markA,
    texts.markB,
    texts.markC,
    texts.markOld,
    texts.markNone,
    texts.markNotApplicable,
  ];
  return html`<ul class="mark-key">${items.map((text) => html`<li>${text}</li>`)}</ul>`;
}

function matrixTemplate(language: Language, { scope, places, groups }: CoverageMatrix): TemplateResult {
  const texts = reportMessages[language];
  const title = scope === 'town' ? texts.towns : texts.regions;
  return html`<h3>${title}</h3>
    <div class="table-scroll matrix-scroll" role="region" tabindex="0" aria-label="${texts.matrix}: ${title}">
      <table class="matrix">
        <caption class="vh">${texts.matrix}: ${title}</caption>
        <thead>
          <tr>
            <th scope="col">${texts.indicator}</th>
            <th scope="col" class="numeric" title=${texts.townLevelHint}>${texts.townLevel}</th>
            <th scope="col" class="numeric" title=${texts.widerHint}>${texts.wider}</th>
            ${places.map(({ name }) => html`<th scope="col" class="matrix-place"><span>${name}</span></th>`)}
          </tr>
        </thead>
        ${groups.map(
          ({ name, rows }) => html`<tbody>
            <tr class="group-row"><th scope="rowgroup" colspan=${places.length + 3}>${name}</th></tr>
            ${rows.map(
              (row) => html`<tr>
                <th scope="row">${row.name}</th>
                <td class="numeric">${figureView(row.townLevel)}</td>
                <td class="numeric">${figureView(row.wider)}</td>
                ${row.marks.map((mark) => markCell(language, mark))}
              </tr>`,
            )}
          </tbody>`,
        )}
      </table>
    </div>`;
}

function markCell(language: Language, mark: CoverageMark): TemplateResult {
  const texts = reportMessages[language];
  if (mark === null) return html`<td class="mark mark-none"></td>`;
  if (mark === 'old') return html`<td class="mark mark-old">${texts.old}</td>`;
  if (mark === 'n/a') return html`<td class="mark mark-na">${texts.notApplicable}</td>`;
  return html`<td class="mark mark-${mark}">${mark}</td>`;
}

function countTable(
  first: string,
  second: string,
  rows: readonly (readonly [string, TemplateResult])[],
): TemplateResult {
  return html`<table class="counts">
    <thead><tr><th scope="col">${first}</th><th scope="col" class="numeric">${second}</th></tr></thead>
    <tbody>${rows.map(([name, count]) => html`<tr><th scope="row">${name}</th><td class="numeric">${count}</td></tr>`)}</tbody>
  </table>`;
}

function problemList(
  language: Language,
  problems: ReportFile['reading']['problems'],
): TemplateResult | typeof nothing {
  const texts = reportMessages[language];
  if (problems.length === 0) return nothing;
  const severities: Readonly<Record<string, string>> = {
    error: texts.severityError,
    'left-out': texts.severityLeftOut,
    note: texts.severityNote,
  };
  return html`<details class="problems">
    <summary>${texts.firstProblems(problems.length)}</summary>
    <ul>
      ${problems.map(
        ({ severity, file, line, message, hint }) => html`<li>
          <span class="quiet">${file}${line === null ? nothing : `, ${texts.line(line)}`} · ${severities[severity] ?? severity}</span>
          <span lang="en">${message} <em>${texts.hint(hint)}</em></span>
        </li>`,
      )}
    </ul>
  </details>`;
}

defineElement('mono-coverage', MonoCoverage);
