import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { shareMessages } from '../../i18n/messages/share.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { selectedPlace } from '../parts/selected-place.ts';
import { embedSnippet, type ShareInput, shareTemplate } from './share-template.ts';

/** A download offered in the share dialog; a rejected promise is told to the reader. */
export interface Exporter {
  readonly id: string;
  readonly label: (language: Language) => string;
  /** False where a language has no use for it; absent = always offered. */
  readonly isOffered?: (language: Language) => boolean;
  readonly run: (explorer: Explorer) => Promise<void>;
}

/** Share dialog; opens on `mono-share` from anywhere in the same shell. */
export class MonoShare extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, exporters: { attribute: false } };

  /** Downloads, in the order of their buttons. */
  declare exporters: readonly Exporter[];
  #working = '';
  #message = '';
  #open = false;
  #shell: Element | null = null;

  constructor() {
    super(['state']);
    this.exporters = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#shell = this.closest('[data-shell]') ?? this;
    this.#shell.addEventListener('mono-share', this.open);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#shell?.removeEventListener('mono-share', this.open);
  }

  /** Opens the dialog. */
  readonly open = (): void => {
    this.#open = true;
    this.#say('');
    void this.updateComplete.then(() => this.querySelector('dialog')?.showModal());
  };

  #say(message: string): void {
    this.#message = message;
    this.requestUpdate();
  }

  async #copy(text: string, language: Language): Promise<void> {
    const texts = shareMessages[language];
    try {
      await navigator.clipboard.writeText(text);
      this.#say(texts.copied);
    } catch {
      this.#say(texts.copyFailed);
    }
  }

  async #export(id: string, explorer: Explorer): Promise<void> {
    const exporter = this.exporters.find((entry) => entry.id === id);
    if (exporter === undefined) return;
    const texts = shareMessages[explorer.state.language];
    this.#working = id;
    this.#say(texts.working);
    try {
      await exporter.run(explorer);
      this.#say('');
    } catch {
      this.#say(texts.failed(exporter.label(explorer.state.language)));
    } finally {
      this.#working = '';
      this.requestUpdate();
    }
  }

  #place({ data, state }: Explorer): ShareInput['place'] {
    const chosen = selectedPlace(data, state.language, state.selection);
    const href = chosen === null ? '' : this.settings.placeHref(state.language, chosen.place);
    return chosen === null || href === '' ? null : { name: chosen.text, href };
  }

  #onClosed(): void {
    this.#open = false;
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null || !this.#open) return nothing;
    const { state } = explorer;
    const { language } = state;
    const absolute = (href: string): string => new URL(href, this.baseURI).href;
    const scene = explorer.scene();
    const input = {
      language,
      link: absolute(this.settings.sharedHref({ ...state, embed: false })),
      snippet: embedSnippet(
        absolute(this.settings.frameHref(explorer)),
        [scene.title, scene.methodNote].filter((text) => text !== '').join('. '),
      ),
      place: this.#place(explorer),
      folderHref: this.settings.folderHref(language),
      methodNote: scene.methodNote,
      hasUpload: explorer.data.upload !== null,
      exporters: this.exporters
        .filter(({ isOffered }) => isOffered?.(language) !== false)
        .map(({ id, label }) => ({ id, label: label(language) })),
      working: this.#working,
      message: this.#message,
    };
    return html`<dialog class="share-dialog" aria-labelledby="${this.uid}-title" @close=${() => this.#onClosed()}>
      ${shareTemplate(
        input,
        {
          onCopy: (text) => void this.#copy(text, language),
          onExport: (id) => void this.#export(id, explorer),
          onClose: () => this.querySelector('dialog')?.close(),
        },
        this.uid,
      )}
    </dialog>`;
  }
}

defineElement('mono-share', MonoShare);
