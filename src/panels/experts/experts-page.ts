import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { readPanel } from '../../../indicators/experts/codec.ts';
import type { Panel } from '../../../indicators/experts/panel.ts';
import type { ReadProblem } from '../../../indicators/experts/problems.ts';
import { expertsPageMessages } from '../../i18n/messages/experts-page.ts';
import { defineElement } from '../parts/explorer-element.ts';
import { openPanelTemplate, problemTemplate } from './open-panel-template.ts';
import { keepOpenedPanel, openedPanel } from './opened-panel.ts';
import { levelsOf, type PagePort } from './page-port.ts';
import './answer/answer-panel.ts';
import './gather/gather-answers.ts';
import './make/make-panel.ts';

/** Parts of the page, as what follows `#` in its address names them. */
const PARTS = ['make', 'answer', 'gather'] as const;
type Part = (typeof PARTS)[number];

/** The page of panels of experts: which of its parts is shown follows from its address. */
export class MonoExpertsPage extends LitElement {
  static override properties = { port: { attribute: false }, hash: {}, step: { type: Number } };

  declare port: PagePort | null;
  /** What follows `#` in the address: a part, `weights` = a panel that asks for them alone, `p=` a panel, `a=` an answer, `example`. */
  declare hash: string;
  /** Page of the answers. */
  declare step: number;

  #panel: Panel | null = null;
  #problem: ReadProblem | null = null;

  constructor() {
    super();
    this.port = null;
    this.hash = '';
    this.step = -1;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { port } = this;
    if (port === null || !(changed.has('hash') || changed.has('port'))) return;
    this.#problem = null;
    this.#panel = null;
    if (this.hash.startsWith('p=')) {
      const read = readPanel(this.hash.slice('p='.length), levelsOf(port));
      this.#panel = 'panel' in read ? read.panel : null;
      this.#problem = 'panel' in read ? null : read.problem;
    } else if (this.hash === 'answer') this.#panel = openedPanel(port);
  }

  #part(): Part | null {
    if (this.hash.startsWith('p=')) return 'answer';
    if (this.hash.startsWith('a=') || this.hash === 'example') return 'gather';
    if (this.hash === 'weights') return 'make';
    return PARTS.find((part) => part === this.hash) ?? null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { port } = this;
    if (port === null) return nothing;
    const part = this.#part();
    if (part === null) return this.#start(port);
    return html`${this.#ways(port, part)}${this.#shown(port, part)}`;
  }

  /** An expert who follows a link is not asked whether to make a panel. */
  #ways({ language }: PagePort, part: Part): TemplateResult | typeof nothing {
    const texts = expertsPageMessages[language];
    if (this.#panel !== null) return nothing;
    return html`<nav class="experts-ways" aria-label=${texts.parts}>
      ${PARTS.map((one) => html`<a href="#${one}" aria-current=${one === part ? 'page' : nothing}>${texts[one]}</a>`)}
    </nav>`;
  }

  #start({ language }: PagePort): TemplateResult {
    const texts = expertsPageMessages[language];
    const hints = { make: texts.makeHint, answer: texts.answerHint, gather: texts.gatherHint };
    return html`<nav class="experts-start" aria-label=${texts.parts}>
      ${PARTS.map((part) => html`<a href="#${part}"><b>${texts[part]}</b><span>${hints[part]}</span></a>`)}
      <p><a href="#example">${texts.example}</a></p>
    </nav>`;
  }

  #shown(port: PagePort, part: Part): TemplateResult {
    const texts = expertsPageMessages[port.language];
    if (part === 'make')
      return html`<h2>${texts.make}</h2><mono-make-panel .port=${port} .draft=${this.hash === 'weights' ? 'make-weights' : 'make'}></mono-make-panel>`;
    if (part === 'gather')
      return html`<h2>${texts.gather}</h2><mono-gather-answers .port=${port} .isExample=${this.hash === 'example'}
        .brought=${this.hash.startsWith('a=') ? this.hash.slice('a='.length) : ''}></mono-gather-answers>`;
    if (this.#panel !== null)
      return html`<mono-answer-panel .port=${port} .panel=${this.#panel} .step=${this.step}></mono-answer-panel>`;
    return html`<h2>${texts.answer}</h2>${this.hash.startsWith('p=') ? problemTemplate(port.language, this.#problem) : nothing}
      <p>${texts.answerHint}</p>${this.#opening(port)}`;
  }

  #opening(port: PagePort): TemplateResult {
    const isLink = this.hash.startsWith('p=');
    return openPanelTemplate({
      ...{ port, uid: 'open', problem: isLink ? null : this.#problem },
      onPanel: (panel) => {
        keepOpenedPanel(panel);
        this.#panel = panel;
        this.#problem = null;
        port.go('answer');
        this.requestUpdate();
      },
      onProblem: (problem) => {
        this.#problem = problem;
        this.requestUpdate();
      },
    });
  }
}

defineElement('mono-experts-page', MonoExpertsPage);
