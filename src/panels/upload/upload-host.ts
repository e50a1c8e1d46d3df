import { html, nothing, type TemplateResult } from 'lit';
import { damagedFile } from '../../explorer/damaged-file.ts';
import { uploadLayerMessages } from '../../i18n/messages/upload-layers.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import type { MonoUploadDialog } from './upload-dialog.ts';

/** What is fetched when own tables are first wanted. */
export interface UploadParts {
  readonly createUploadWorker: () => Worker;
}

/**
 * The way in for a reader's own tables: files dropped anywhere on the page, or `mono-upload` from anywhere in the same
 * shell. Everything beyond this is fetched when it is first wanted.
 */
export class MonoUploadHost extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, load: { attribute: false } };

  /** Fetches the elements that show own tables, and what makes their worker; null = the page reads no files. */
  declare load: (() => Promise<UploadParts>) | null;
  #parts: UploadParts | null = null;
  #isOver = false;
  #isRequested = false;
  #stop: AbortController | null = null;

  constructor() {
    super(['state', 'data']);
    this.load = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const stop = new AbortController();
    this.#stop = stop;
    const { signal } = stop;
    const shell = this.closest<HTMLElement>('[data-shell]') ?? this;
    shell.addEventListener('mono-upload', () => void this.#open([]), { signal });
    for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop'] as const) {
      shell.addEventListener(kind, (event) => this.#onDrag(event), { signal });
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.abort();
  }

  #onDrag(event: DragEvent): void {
    const { dataTransfer } = event;
    if (this.load === null || dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    dataTransfer.dropEffect = 'copy';
    if (event.type === 'dragenter') void this.#fetch();
    if (event.type === 'drop') void this.#open([...dataTransfer.files]);
    // Files dragged from one element of the shell to another have not left it.
    const { relatedTarget, currentTarget } = event;
    const isInside =
      relatedTarget instanceof Node && currentTarget instanceof Node && currentTarget.contains(relatedTarget);
    this.#show(event.type !== 'drop' && !(event.type === 'dragleave' && !isInside));
  }

  #show(isOver: boolean): void {
    if (isOver === this.#isOver) return;
    this.#isOver = isOver;
    this.requestUpdate();
  }

  /** Fetches what is needed once; false, and a notice, where it cannot be had. */
  async #fetch(): Promise<boolean> {
    try {
      this.#parts ??= (await this.load?.()) ?? null;
    } catch (error) {
      this.explorer?.notify(
        damagedFile('upload-parts.js', error instanceof Error ? error : new Error(String(error))),
      );
    }
    return this.#parts !== null;
  }

  async #open(files: readonly File[]): Promise<void> {
    if (!(await this.#fetch())) return;
    this.#isRequested = true;
    this.requestUpdate();
    await this.updateComplete;
    const dialog = this.querySelector<MonoUploadDialog>('mono-upload-dialog');
    dialog?.open();
    if (files.length > 0) void dialog?.read(files);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const texts = uploadLayerMessages[explorer.state.language];
    return html`${
      this.#isOver
        ? html`<div class="drop-hint"><p>${texts.dropHint}</p><p class="quiet">${texts.dropDetail}</p></div>`
        : nothing
    }${
      this.#isRequested
        ? html`<mono-upload-dialog .explorer=${explorer} .createWorker=${this.#parts?.createUploadWorker ?? null}></mono-upload-dialog>`
        : nothing
    }`;
  }
}

defineElement('mono-upload', MonoUploadHost);
