import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { layersPanelMessages } from '../../i18n/messages/layers-panel.ts';
import { measureChoiceMessages } from '../../i18n/messages/measure-choice.ts';
import type { MeasureGroup, MeasureOption } from '../../layers/layer.ts';
import { foldName } from '../../lib/fold-name.ts';
import type { MeasureId } from '../../state/state.ts';
import { defineElement } from '../parts/explorer-element.ts';

/** A measure with the line that says what it is. */
interface Described extends MeasureOption {
  readonly about: string;
}

/**
 * What a layer shows: the present measure, and behind it all measures by group, each with a line on what it is, found
 * by any word of name, group or line. Fires `mono-measure` with the id of the one that is chosen.
 */
export class MonoMeasureChoice extends LitElement {
  static override properties = {
    language: { attribute: false },
    groups: { attribute: false },
    chosen: { attribute: false },
    about: { attribute: false },
    query: { state: true },
    isOpen: { state: true },
  };

  declare language: Language;
  declare groups: readonly MeasureGroup[];
  declare chosen: MeasureId;
  /** The line on a measure; asked for when the list is opened. */
  declare about: (id: MeasureId) => string;
  declare query: string;
  declare isOpen: boolean;

  constructor() {
    super();
    this.language = 'en';
    this.groups = [];
    this.chosen = '';
    this.about = () => '';
    this.query = '';
    this.isOpen = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #choose(id: MeasureId): void {
    this.#fold();
    this.dispatchEvent(new CustomEvent('mono-measure', { detail: id }));
  }

  #fold(): void {
    this.isOpen = false;
    this.query = '';
    this.querySelector('summary')?.focus();
  }

  readonly #onToggle = (event: Event): void => {
    this.isOpen = (event.target as HTMLDetailsElement).open;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.isOpen) return;
    event.stopPropagation();
    this.#fold();
  };

  #found(): readonly { readonly name: string; readonly options: readonly Described[] }[] {
    const words = this.query
      .split(/\s+/)
      .map(foldName)
      .filter((word) => word !== '');
    return this.groups
      .map(({ name, options }) => ({
        name,
        options: options
          .map((option) => ({ ...option, about: this.about(option.id) }))
          .filter((option) => {
            const text = foldName(`${name} ${option.name} ${option.about}`);
            return words.every((word) => text.includes(word));
          }),
      }))
      .filter(({ options }) => options.length > 0);
  }

  protected override render(): TemplateResult {
    const texts = measureChoiceMessages[this.language];
    const name =
      this.groups.flatMap(({ options }) => options).find(({ id }) => id === this.chosen)?.name ?? this.chosen;
    return html`<details class="measure-choice" ?open=${this.isOpen} @toggle=${this.#onToggle} @keydown=${this.#onKey}>
      <summary title=${texts.chosen(name)}><span class="quiet">${layersPanelMessages[this.language].measure}</span> <strong>${name}</strong></summary>
      ${this.isOpen ? this.#list() : nothing}
    </details>`;
  }

  #list(): TemplateResult {
    const texts = measureChoiceMessages[this.language];
    const found = this.#found();
    const search = (event: Event) => {
      this.query = (event.target as HTMLInputElement).value;
    };
    return html`<input type="search" class="measure-search" aria-label=${texts.search} placeholder=${texts.search} .value=${this.query} @input=${search} />
      <div class="measure-list" role="group" aria-label=${texts.search}>
        ${found.length === 0 ? html`<p class="hint" role="status">${texts.none}</p>` : nothing}
        ${found.map(
          (group) =>
            html`<section><h4>${group.name}</h4><ul>${group.options.map(
              ({
                id,
                name,
                about,
              }) => html`<li><button type="button" data-measure=${id} aria-pressed=${id === this.chosen ? 'true' : 'false'}
              @click=${() => this.#choose(id)}><span>${name}</span>${about === '' ? nothing : html`<small>${about}</small>`}</button></li>`,
            )}</ul></section>`,
        )}
      </div>`;
  }
}

defineElement('mono-measure-choice', MonoMeasureChoice);
