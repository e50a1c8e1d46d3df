import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { uploadDialogMessages } from '../../i18n/messages/upload-dialog.ts';
import { icon } from '../parts/icons.ts';
import { type OnUnderstoodChoice, understoodTemplate } from './understood-template.ts';
import type { UnderstoodView } from './understood-view.ts';
import type { MatchGroup } from './upload-report.ts';

/** A problem as it is listed. */
export interface ProblemLine {
  readonly file: string;
  readonly line: string;
  readonly column: string;
  readonly text: string;
}

/** What is wrong with the files: the first lines, and how many there are in all. */
export interface ProblemList {
  readonly lines: readonly ProblemLine[];
  readonly count: number;
  /** How many the download holds. */
  readonly kept: number;
}

/** What the dialog has to say of a reading. */
export type UploadDialogState =
  | { readonly kind: 'empty'; readonly wasCancelled: boolean }
  | {
      readonly kind: 'reading';
      readonly files: string;
      readonly share: number;
      readonly rows: number;
    }
  | {
      readonly kind: 'failed';
      readonly problems: ProblemList;
      /** How the table was understood, so that it can be read otherwise; null where it was not reached. */
      readonly understood: UnderstoodView | null;
      readonly isBusy: boolean;
    }
  | {
      readonly kind: 'done';
      readonly files: string;
      readonly rowsUsed: number;
      readonly rowsLeftOut: number;
      readonly groups: readonly MatchGroup[];
      readonly method: string | null;
      /** What stands above all: scores are made of a part of iMeta; '' = of all. */
      readonly partial: string;
      readonly problems: ProblemList;
      readonly understood: UnderstoodView;
      /** The files are read again as the reader chose; what was read before stays until then. */
      readonly isBusy: boolean;
    };

export interface UploadDialogHandlers {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
  readonly onProblemsCsv: () => void;
  readonly onChoice: OnUnderstoodChoice;
  readonly onSample: (sample: 'long' | 'iData.csv' | 'iMeta.csv') => void;
}

export interface UploadDialogInput {
  readonly language: Language;
  readonly state: UploadDialogState;
  /** The first lines of the sample. */
  readonly example: string;
  readonly uid: string;
}

/** Content of the dialog that reads a reader's own tables. */
export function uploadDialogTemplate(
  { language, state, example, uid }: UploadDialogInput,
  on: UploadDialogHandlers,
): TemplateResult {
  const texts = uploadDialogMessages[language];
  return html`<div class="dialog-head">
      <h2 id="${uid}-title">${texts.title}</h2>
      <button type="button" class="icon-button" aria-label=${texts.close} @click=${on.onClose}>${icon('close')}</button>
    </div>
    <p class="upload-privacy">${texts.privacy}</p>
    ${state.kind === 'reading' ? readingTemplate(language, state, on.onCancel) : chooser(language, state, on, uid)}
    ${state.kind === 'done' ? report(language, state, on, uid) : nothing}
    ${state.kind === 'failed' ? html`<p role="alert" class="upload-failed">${icon('warning')} ${texts.failed}</p>${problemsTemplate(language, state.problems, on)}${state.understood === null ? nothing : understoodTemplate(language, state.understood, { uid, isBusy: state.isBusy, onChoice: on.onChoice })}` : nothing}
    ${state.kind === 'empty' || state.kind === 'failed' ? forms(language, example, on) : nothing}`;
}

function chooser(
  language: Language,
  state: UploadDialogState,
  on: UploadDialogHandlers,
  uid: string,
): TemplateResult {
  const texts = uploadDialogMessages[language];
  const choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same file can then be chosen again.
    input.value = '';
    if (files.length > 0) on.onFiles(files);
  };
  return html`<div class="upload-choose">
    <label class="button ${state.kind === 'done' ? '' : 'button-strong'}" for="${uid}-files">${icon('plus')}${state.kind === 'done' ? texts.chooseOther : texts.choose}</label>
    <input id="${uid}-files" class="vh" type="file" multiple accept=".csv,.txt,.tsv,.xlsx,.ods,.json,.geojson,text/csv" @change=${choose} />
    <span class="quiet">${texts.orDrop}</span>
  </div>
  <p role="status" class="upload-status">${state.kind === 'empty' && state.wasCancelled ? texts.cancelled : state.kind === 'done' ? texts.done(state.files) : ''}</p>`;
}

/** How far a reading is, with a way to end it. */
export function readingTemplate(
  language: Language,
  { files, share, rows }: Extract<UploadDialogState, { kind: 'reading' }>,
  onCancel: () => void,
): TemplateResult {
  const texts = uploadDialogMessages[language];
  return html`<div class="upload-reading" data-upload-reading>
    <p role="status">${texts.reading(files)}</p>
    <progress max="1" .value=${share} aria-label=${texts.reading(files)}></progress>
    <p class="num quiet">${formatPercent(language, share)} · ${texts.rowsRead(rows, formatNumber(language, rows))}</p>
    <button type="button" class="button" data-upload-cancel @click=${onCancel}>${texts.cancel}</button>
  </div>`;
}

function report(
  language: Language,
  state: Extract<UploadDialogState, { kind: 'done' }>,
  on: UploadDialogHandlers,
  uid: string,
): TemplateResult {
  const texts = uploadDialogMessages[language];
  const number = (value: number): string => formatNumber(language, value);
  const { understood, isBusy, partial } = state;
  return html`${partial === '' ? nothing : html`<p role="alert" class="upload-failed" data-upload-partial>${icon('warning')} ${partial}</p>`}
    ${understoodTemplate(language, understood, { uid, isBusy, onChoice: on.onChoice })}
    <dl class="upload-report" data-upload-report>
      <div><dt>${texts.rowsUsed}</dt><dd class="num" data-rows-used>${number(state.rowsUsed)}</dd></div>
      <div><dt>${texts.rowsLeftOut}</dt><dd class="num" data-rows-left-out>${number(state.rowsLeftOut)}</dd></div>
    </dl>
    <div>${state.groups.map((group) => matchTemplate(language, group))}</div>
    ${state.method === null ? nothing : html`<p class="quiet">${texts.method(state.method)}</p>`}
    ${problemsTemplate(language, state.problems, on)}
    <div class="upload-actions">
      <button type="button" class="button button-strong" @click=${on.onClose}>${texts.show}</button>
      <button type="button" class="button" data-upload-remove @click=${on.onRemove}>${texts.remove}</button>
    </div>`;
}

function matchTemplate(language: Language, { kind, label, count, names, more }: MatchGroup): TemplateResult {
  const texts = uploadDialogMessages[language];
  return html`<details class="upload-match" data-upload-match=${kind}>
    <summary><span>${label}</span> <span class="num">${count}</span></summary>
    ${kind === 'none' ? html`<p class="quiet">${texts.unmatchedHint}</p>` : nothing}
    <ul>${names.map((name) => html`<li>${name}</li>`)}${more === '' ? nothing : html`<li class="quiet">${more}</li>`}</ul>
  </details>`;
}

function problemsTemplate(
  language: Language,
  { lines, count, kept }: ProblemList,
  on: UploadDialogHandlers,
): TemplateResult {
  const texts = uploadDialogMessages[language];
  const number = (value: number): string => formatNumber(language, value);
  if (count === 0) return html`<p class="quiet">${texts.noProblems}</p>`;
  return html`<details class="upload-match upload-problems" data-upload-problems open>
    <summary>${texts.problems(count, number(count))}</summary>
    <p class="quiet">${lines.length < count ? `${texts.problemsShown(number(lines.length), number(count))} ` : ''}<button
        type="button" class="text-button" @click=${on.onProblemsCsv}>${texts.problemsCsv}</button>${kept < count ? ` ${texts.problemsKept(number(kept))}` : ''}</p>
    <div class="table-scroll" role="region" tabindex="0" aria-label=${texts.problems(count, number(count))}>
      <table class="upload-problem-table">
        <thead><tr><th scope="col">${texts.file}</th><th scope="col" class="numeric">${texts.line}</th><th scope="col">${texts.column}</th><th scope="col">${texts.problem}</th></tr></thead>
        <tbody>${lines.map(
          ({ file, line, column, text }) =>
            html`<tr data-upload-problem><td>${file}</td><td class="numeric num">${line}</td><td>${column}</td><td>${text}</td></tr>`,
        )}</tbody>
      </table>
    </div>
  </details>`;
}

function forms(language: Language, example: string, on: UploadDialogHandlers): TemplateResult {
  const texts = uploadDialogMessages[language];
  const sample = (id: 'long' | 'iData.csv' | 'iMeta.csv', label: string): TemplateResult =>
    html`<button type="button" class="text-button" @click=${() => on.onSample(id)}>${label}</button>`;
  return html`<div class="upload-forms">
    <h3>${texts.formsTitle}</h3>
    <section>
      <h4>${texts.longTitle}</h4>
      <p>${texts.longHint}</p>
      <p class="quiet">${texts.exampleOf}</p>
      <pre tabindex="0" role="region" aria-label=${texts.exampleOf}>${example}</pre>
      <p>${sample('long', texts.sampleLong)}</p>
    </section>
    <section>
      <h4>${texts.datasetTitle}</h4>
      <p>${texts.datasetHint}</p>
      <p>${sample('iData.csv', texts.sampleData)} · ${sample('iMeta.csv', texts.sampleMeta)}</p>
    </section>
    <p class="quiet">${texts.matching}</p>
  </div>`;
}
