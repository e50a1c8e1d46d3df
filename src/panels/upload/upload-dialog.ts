import { html, nothing, type TemplateResult } from 'lit';
import { startReading } from '../../data/upload/start-reading.ts';
import type { ReadingChoices } from '../../data/upload/table-shape.ts';
import type { Understood, UploadProblem } from '../../data/upload/upload-data.ts';
import type { RunningReading, UploadReading } from '../../data/upload/upload-reading.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { csvFile, csvText } from '../../export/csv.ts';
import { downloadFile } from '../../export/exported-file.ts';
import { formatNumber } from '../../i18n/format.ts';
import { uploadDialogMessages } from '../../i18n/messages/upload-dialog.ts';
import { prepareUpload } from '../../layers/upload/upload-scale.ts';
import { memoLast } from '../../lib/memo.ts';
import { nextTask } from '../../lib/next-task.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { understoodView, withChoice } from './understood-view.ts';
import {
  type ProblemList,
  readingTemplate,
  type UploadDialogState,
  uploadDialogTemplate,
} from './upload-dialog-template.ts';
import { matchGroups, partialSentence, problemSentence } from './upload-report.ts';
import { sampleDataset, sampleLongRows } from './upload-samples.ts';
import './upload-profile.ts';
import './upload-table.ts';

/** Problems that are listed; the download holds the rest. */
const MAX_LISTED = 100;
/** Lines of the example, with the header. */
const EXAMPLE_LINES = 4;

/**
 * Dialog that reads a reader's own tables: what is accepted, progress, and what came of it. Fetched with the table and
 * the profile of own units when the reader first wants any of them.
 */
export class MonoUploadDialog extends ExplorerElement {
  static override properties = {
    ...ExplorerElement.properties,
    createWorker: { attribute: false },
  };

  /** Makes the worker of a reading; null = the page reads no files. */
  declare createWorker: (() => Worker) | null;
  #running: { readonly reading: RunningReading; readonly files: string; readonly isAgain: boolean } | null =
    null;
  /** The files of the last reading and how they are to be read. */
  #source: { readonly files: readonly File[]; readonly choices: ReadingChoices } = { files: [], choices: {} };
  #progress = { share: 0, rows: 0 };
  readonly #groups = memoLast(matchGroups);
  readonly #understood = memoLast(understoodView);
  #failed: { readonly problems: readonly UploadProblem[]; readonly understood: Understood | null } | null =
    null;
  #wasCancelled = false;
  /** The dialog was closed while a reading goes on: progress is told below the map instead. */
  #isAside = false;

  constructor() {
    super(['state', 'data']);
    this.createWorker = null;
  }

  /** Opens the dialog. */
  open(): void {
    this.#isAside = false;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const dialog = this.querySelector('dialog');
      if (dialog?.open === false) dialog.showModal();
    });
  }

  /**
   * Reads files; those read before stay until these have been read. A second call ends the first. `choices` are what
   * the reader set by hand after a first reading.
   */
  async read(files: readonly File[], choices: ReadingChoices | null = null): Promise<void> {
    const { explorer, createWorker } = this;
    if (explorer === null || createWorker === null || files.length === 0) return;
    this.#running?.reading.cancel();
    this.#progress = { share: 0, rows: 0 };
    if (choices === null) this.#failed = null;
    this.#wasCancelled = false;
    this.#source = { files, choices: choices ?? {} };
    const request = { files, places: explorer.data.places, choices: choices ?? {} };
    const reading = startReading(createWorker, request, {
      onProgress: (share, rows) => {
        this.#progress = { share, rows };
        this.requestUpdate();
      },
    });
    const running = { reading, files: files.map(({ name }) => name).join(', '), isAgain: choices !== null };
    this.#running = running;
    this.open();
    this.requestUpdate();
    const result = await reading.result;
    if (result.ok)
      for (const _ of prepareUpload(result.data)) {
        await nextTask();
      }
    if (this.#running !== running) return;
    this.#running = null;
    this.#settle(explorer, result);
  }

  #settle(explorer: Explorer, result: UploadReading): void {
    if (result.ok) {
      this.#failed = null;
      // What was understood is shown before the dialog closes: a table read wrongly without a problem would be a map.
      explorer.setUpload(result.data);
      this.#isAside = false;
    } else if (result.isCancelled) this.#wasCancelled = true;
    else {
      this.#failed = { problems: result.problems, understood: result.understood ?? null };
      this.open();
    }
    this.requestUpdate();
  }

  #problems(problems: readonly UploadProblem[], count: number, explorer: Explorer): ProblemList {
    const { language } = explorer.state;
    return {
      lines: problems.slice(0, MAX_LISTED).map((problem) => ({
        file: problem.file,
        line: problem.line === null ? '' : formatNumber(language, problem.line),
        column: problem.column ?? '',
        text: problemSentence(language, explorer.data.places, problem),
      })),
      count,
      kept: problems.length,
    };
  }

  #state(explorer: Explorer): UploadDialogState {
    const { language } = explorer.state;
    const isBusy = this.#running !== null;
    if (this.#running !== null && !this.#running.isAgain) {
      return { kind: 'reading', files: this.#running.files, ...this.#progress };
    }
    if (this.#failed !== null) {
      const { problems, understood } = this.#failed;
      return {
        kind: 'failed',
        problems: this.#problems(problems, problems.length, explorer),
        understood: understood === null ? null : this.#understood(language, understood, null),
        isBusy,
      };
    }
    const { upload, places } = explorer.data;
    if (upload === null) return { kind: 'empty', wasCancelled: this.#wasCancelled };
    return {
      kind: 'done',
      files: upload.files.join(', '),
      rowsUsed: upload.rowsUsed,
      rowsLeftOut: upload.rowsLeftOut,
      groups: this.#groups(language, places, upload),
      partial: partialSentence(language, upload),
      understood: this.#understood(language, upload.understood, upload),
      isBusy,
      method: upload.method,
      problems: this.#problems(upload.problems, upload.problemCount, explorer),
    };
  }

  #downloadProblems(explorer: Explorer): void {
    const { language } = explorer.state;
    const texts = uploadDialogMessages[language];
    const problems = this.#failed?.problems ?? explorer.data.upload?.problems ?? [];
    const rows = problems.map((problem) => [
      problem.file,
      problem.line,
      problem.column,
      problemSentence(language, explorer.data.places, problem),
    ]);
    downloadFile(csvFile('problems', [[texts.file, texts.line, texts.column, texts.problem], ...rows]));
  }

  #downloadSample(explorer: Explorer, sample: 'long' | 'iData.csv' | 'iMeta.csv'): void {
    if (sample === 'long') {
      downloadFile(csvFile('sample-long', sampleLongRows(explorer.data)));
      return;
    }
    const text = sampleDataset(explorer.data, explorer.state.language)[sample];
    downloadFile({ name: sample, blob: new Blob([text], { type: 'text/csv' }) });
  }

  #onClosed(): void {
    this.#isAside = this.#running !== null;
    this.requestUpdate();
  }

  #aside(explorer: Explorer): TemplateResult | typeof nothing {
    const state = this.#state(explorer);
    if (state.kind !== 'reading') return nothing;
    return html`<div class="upload-aside">${readingTemplate(explorer.state.language, state, () => this.#running?.reading.cancel())}</div>`;
  }

  #close(): void {
    this.querySelector('dialog')?.close();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const example = csvText(sampleLongRows(explorer.data).slice(0, EXAMPLE_LINES));
    return html`<dialog class="share-dialog upload-dialog" aria-labelledby="${this.uid}-title" @close=${() => this.#onClosed()}>
      ${uploadDialogTemplate(
        { language: explorer.state.language, state: this.#state(explorer), example, uid: this.uid },
        {
          onFiles: (files) => void this.read(files),
          onCancel: () => this.#running?.reading.cancel(),
          onRemove: () => {
            explorer.setUpload(null);
            this.#close();
          },
          onClose: () => this.#close(),
          onProblemsCsv: () => this.#downloadProblems(explorer),
          onChoice: (id, value) =>
            void this.read(this.#source.files, withChoice(this.#source.choices, id, value)),
          onSample: (sample) => this.#downloadSample(explorer, sample),
        },
      )}
    </dialog>${this.#isAside ? this.#aside(explorer) : nothing}`;
  }
}

defineElement('mono-upload-dialog', MonoUploadDialog);
