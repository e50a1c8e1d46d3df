import { html, nothing, type TemplateResult } from 'lit';
import { startReading } from '../../data/upload/start-reading.ts';
import type { UploadProblem } from '../../data/upload/upload-data.ts';
import type { RunningReading, UploadReading } from '../../data/upload/upload-reading.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { csvFile, csvText } from '../../export/csv.ts';
import { downloadFile } from '../../export/exported-file.ts';
import { formatNumber } from '../../i18n/format.ts';
import { uploadDialogMessages } from '../../i18n/messages/upload-dialog.ts';
import { uploadLookup } from '../../layers/upload/upload-lookup.ts';
import { prepareUpload } from '../../layers/upload/upload-scale.ts';
import { memoLast } from '../../lib/memo.ts';
import { nextTask } from '../../lib/next-task.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import {
  type ProblemList,
  readingTemplate,
  type UploadDialogState,
  uploadDialogTemplate,
} from './upload-dialog-template.ts';
import { matchGroups, problemSentence } from './upload-report.ts';
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
  #running: { readonly reading: RunningReading; readonly files: string } | null = null;
  #progress = { share: 0, rows: 0 };
  readonly #groups = memoLast(matchGroups);
  #failed: readonly UploadProblem[] | null = null;
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

  /** Reads files; those read before stay until these have been read. A second call ends the first. */
  async read(files: readonly File[]): Promise<void> {
    const { explorer, createWorker } = this;
    if (explorer === null || createWorker === null || files.length === 0) return;
    this.#running?.reading.cancel();
    this.#progress = { share: 0, rows: 0 };
    this.#failed = null;
    this.#wasCancelled = false;
    const reading = startReading(createWorker, files, explorer.data.places, {
      onProgress: (share, rows) => {
        this.#progress = { share, rows };
        this.requestUpdate();
      },
    });
    const running = { reading, files: files.map(({ name }) => name).join(', ') };
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
      explorer.setUpload(result.data);
      // Where there is nothing to tell, the map itself is the answer.
      const isWhole = result.data.problemCount === 0 && uploadLookup(result.data).unmatched.length === 0;
      if (isWhole) this.#close();
      this.#isAside = false;
    } else if (result.isCancelled) this.#wasCancelled = true;
    else {
      this.#failed = result.problems;
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
    if (this.#running !== null) {
      return { kind: 'reading', files: this.#running.files, ...this.#progress };
    }
    if (this.#failed !== null) {
      return { kind: 'failed', problems: this.#problems(this.#failed, this.#failed.length, explorer) };
    }
    const { upload, places } = explorer.data;
    if (upload === null) return { kind: 'empty', wasCancelled: this.#wasCancelled };
    return {
      kind: 'done',
      files: upload.files.join(', '),
      rowsUsed: upload.rowsUsed,
      rowsLeftOut: upload.rowsLeftOut,
      groups: this.#groups(explorer.state.language, places, upload),
      method: upload.method,
      problems: this.#problems(upload.problems, upload.problemCount, explorer),
    };
  }

  #downloadProblems(explorer: Explorer): void {
    const { language } = explorer.state;
    const texts = uploadDialogMessages[language];
    const problems = this.#failed ?? explorer.data.upload?.problems ?? [];
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
    const text = sampleDataset(explorer.data)?.[sample];
    if (text !== undefined) downloadFile({ name: sample, blob: new Blob([text], { type: 'text/csv' }) });
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
          onSample: (sample) => this.#downloadSample(explorer, sample),
        },
      )}
    </dialog>${this.#isAside ? this.#aside(explorer) : nothing}`;
  }
}

defineElement('mono-upload-dialog', MonoUploadDialog);
