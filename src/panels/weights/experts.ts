import { html, nothing, type TemplateResult } from 'lit';
import { currentExperts } from '../../explorer/current-experts.ts';
import { expertsMessages } from '../../i18n/messages/experts.ts';
import {
  addExpert,
  nameExpert,
  removeExpert,
  setExpertValue,
  setExpertValues,
} from '../../state/expert-actions.ts';
import { setWeights } from '../../state/method-actions.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { type ExpertsHandlers, expertsTemplate } from './experts-template.ts';
import { type ExpertsChoice, expertsView } from './experts-view.ts';

/** Weights by experts: a button with what is in force, and the dialog behind it. */
export class MonoExperts extends ExplorerElement {
  #choice: ExpertsChoice = { level: 'potential', way: 'ahp', expert: 0 };
  #isOpen = false;

  constructor() {
    super(['state', 'data']);
  }

  readonly #handlers: ExpertsHandlers = {
    onChoice: (change) => this.#choose(change),
    onValue: (at, value) => this.#say((view) => setExpertValue(view.place, view.chosen, at, value)),
    onAdd: () => {
      this.#say((view) => addExpert(view.place));
      this.#choose({ expert: (this.#view()?.experts.length ?? 1) - 1 });
    },
    onRemove: () => this.#say((view) => removeExpert(view.place, view.chosen)),
    onName: (name) => this.#say((view) => nameExpert(view.place, view.chosen, name)),
    onRescale: () => {
      const points = this.#view()?.rescaled ?? null;
      if (points !== null) this.#say((view) => setExpertValues(view.place, view.chosen, points));
    },
    onFind: (pair) => this.querySelector<HTMLElement>(`[data-pair="${pair}"] select`)?.focus(),
    onApply: () => {
      const weights = this.#view()?.weights ?? null;
      if (weights !== null) this.send(setWeights(weights));
    },
    onClose: () => this.querySelector('dialog')?.close(),
  };

  #view() {
    return this.explorer === null ? null : expertsView(this.explorer, this.#choice);
  }

  #choose(change: Partial<ExpertsChoice>): void {
    this.#choice = { ...this.#choice, ...change };
    this.requestUpdate();
  }

  #say(action: (view: ReturnType<typeof expertsView>) => Parameters<typeof this.send>[0]): void {
    const view = this.#view();
    if (view !== null) this.send(action(view));
  }

  #open(): void {
    this.#isOpen = true;
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector('dialog')?.showModal());
  }

  #onClosed(): void {
    this.#isOpen = false;
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { language } = explorer.state;
    const texts = expertsMessages[language];
    return html`<button type="button" class="button" data-experts="open" @click=${() => this.#open()}>${texts.open}</button>
      <p class="hint">${texts.openHint}</p>
      ${currentExperts(explorer).map((line) => html`<p class="experts-in-force">${line}</p>`)}
      ${
        this.#isOpen
          ? html`<dialog class="share-dialog experts-dialog" aria-labelledby="${this.uid}-title" @close=${() => this.#onClosed()}>
            ${expertsTemplate({ language, view: expertsView(explorer, this.#choice), uid: this.uid }, this.#handlers)}
          </dialog>`
          : nothing
      }`;
  }
}

defineElement('mono-experts', MonoExperts);
