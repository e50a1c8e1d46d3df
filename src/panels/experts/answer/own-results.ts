import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Answer, Panel } from '../../../../indicators/experts/panel.ts';
import { expertsAnswerMessages } from '../../../i18n/messages/experts-page-answer.ts';
import { defineElement } from '../../parts/explorer-element.ts';
import { LazyCode } from '../../shell/lazy-code.ts';
import { lazyResults } from '../lazy-results.ts';
import type { PagePort } from '../page-port.ts';

/** What one whole answer gives by itself, for those who ask nobody else. Nothing is fetched before it is asked for. */
export class MonoOwnResults extends LitElement {
  static override properties = {
    port: { attribute: false },
    panel: { attribute: false },
    answer: { attribute: false },
  };

  declare port: PagePort | null;
  declare panel: Panel | null;
  declare answer: Answer | null;

  #code: LazyCode | null = null;
  /** Results are computed anew for a new list alone, not whenever the page around is drawn. */
  #answers: readonly Answer[] = [];

  constructor() {
    super();
    this.port = null;
    this.panel = null;
    this.answer = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { answer } = this;
    if (!changed.has('answer')) return;
    const [before] = this.#answers;
    if (answer === null) this.#answers = [];
    else if (JSON.stringify(before) !== JSON.stringify(answer)) this.#answers = [answer];
  }

  #show(): void {
    const load = this.port?.loadResults ?? null;
    if (load === null) return;
    this.#code = new LazyCode(this, 'mono-panel-results', load);
    this.#code.request();
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { port, panel } = this;
    if (port === null || panel === null || this.#answers.length === 0) return nothing;
    const texts = expertsAnswerMessages[port.language];
    return html`<section class="experts-own-results">
      <h4>${texts.ownResults}</h4>
      ${
        this.#code === null
          ? html`<p class="hint">${texts.ownResultsHow}</p>
            <p><button type="button" class="button" data-own-results @click=${() => this.#show()}>${texts.showOwn}</button></p>`
          : lazyResults(this.#code, port, { panel, answers: this.#answers })
      }
    </section>`;
  }
}

defineElement('mono-own-results', MonoOwnResults);
