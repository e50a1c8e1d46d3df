import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { MOST_IN_NAME } from '../../../../indicators/experts/codec.ts';
import { contentProblems } from '../../../../indicators/experts/gather.ts';
import type { Panel } from '../../../../indicators/experts/panel.ts';
import { type Question, questionsOf } from '../../../../indicators/experts/questions.ts';
import { downloadFile } from '../../../export/exported-file.ts';
import { expertsAnswerMessages } from '../../../i18n/messages/experts-page-answer.ts';
import { defineElement } from '../../parts/explorer-element.ts';
import { copyText } from '../copy-text.ts';
import { itemNames } from '../item-names.ts';
import type { LinkBox } from '../link-box-template.ts';
import type { PagePort } from '../page-port.ts';
import { answerLink, savedAnswer } from './answer-link.ts';
import {
  type AnswerState,
  forgetAnswer,
  keepAnswer,
  openAnswer,
  openQuestions,
  withValue,
} from './answer-state.ts';
import { type AnswerStep, answerSteps } from './answer-steps.ts';
import {
  type AnswerHandlers,
  type AnswerInput,
  consentTemplate,
  panelHead,
  progressTemplate,
  stepTemplate,
} from './answer-template.ts';
import { type HandInHandlers, handInTemplate } from './hand-in-template.ts';
import { fieldId, type QuestionInput } from './question-template.ts';
import './own-results.ts';

/** Before the first question: the terms. */
const CONSENT = -1;

/** The pages on which one expert answers a panel. Everything is kept in the browser as it is answered. */
export class MonoAnswerPanel extends LitElement {
  static override properties = {
    port: { attribute: false },
    panel: { attribute: false },
    step: { type: Number },
  };

  declare port: PagePort | null;
  declare panel: Panel | null;
  /** Page of the answers; −1 = the terms, one beyond the last = handing in. */
  declare step: number;

  readonly uid = 'answer';
  #questions: readonly Question[] = [];
  #steps: readonly AnswerStep[] = [];
  #state: AnswerState | null = null;
  #refused: ReadonlyMap<string, string> = new Map();
  #isKept = true;
  #isSaved = false;
  #hasLink = false;
  #copied: boolean | null = null;
  #asksToForget = false;
  #isForgotten = false;
  /** Question to be focused when its page is drawn. */
  #sought: Question | null = null;

  constructor() {
    super();
    this.port = null;
    this.panel = null;
    this.step = CONSENT;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { panel } = this;
    if (!changed.has('panel') || panel === null) return;
    this.#questions = questionsOf(panel);
    this.#steps = answerSteps(panel, this.#questions);
    this.#state = openAnswer(panel, this.#questions);
    this.#isKept = keepAnswer(panel, this.#state);
    this.#isForgotten = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('step') || changed.get('step') === undefined) return;
    const field =
      this.#sought === null ? null : this.querySelector<HTMLElement>(`#${fieldId(this.uid, this.#sought)}`);
    this.#sought = null;
    const heading = this.querySelector<HTMLElement>('[data-step-heading]');
    (field ?? heading)?.focus();
    if (field === null) this.scrollIntoView();
  }

  readonly #handlers: AnswerHandlers = {
    onConsent: (hasConsented) => this.#change((state) => ({ ...state, hasConsented })),
    onBegin: () => this.#go(this.#firstOpenStep()),
    onStep: (step) => this.#go(step),
    onPair: (question) => this.querySelector<HTMLElement>(`#${fieldId(this.uid, question)}`)?.focus(),
    onPoints: (questions, points) => {
      // What was refused stood in one of their fields.
      this.#refused = new Map();
      this.#change((state) =>
        questions.reduce((all, { key }, at) => withValue(all, key, points[at] ?? null), state),
      );
    },
  };

  readonly #handIn: HandInHandlers = {
    onName: (name) =>
      this.#change((state) => ({ ...state, answer: { ...state.answer, name: name.slice(0, MOST_IN_NAME) } })),
    onSave: () => this.#save(),
    onLink: () => {
      this.#hasLink = true;
      this.requestUpdate();
    },
    onFind: (question) => {
      this.#sought = question;
      this.#go(
        this.#steps.findIndex(({ groups }) => groups.some(({ questions }) => questions.includes(question))),
      );
    },
    onBack: () => this.#go(this.#steps.length - 1),
    onAskForget: () => {
      this.#asksToForget = true;
      this.requestUpdate();
    },
    onForget: (isSure) => this.#forget(isSure),
  };

  #go(step: number): void {
    this.port?.keepStep(step);
    this.step = step;
  }

  #firstOpenStep(): number {
    const [first] = this.#state === null ? [] : openQuestions(this.#state, this.#questions);
    const found = this.#steps.findIndex(({ groups }) =>
      groups.some(({ questions }) => first !== undefined && questions.includes(first)),
    );
    return found === -1 ? 0 : found;
  }

  #change(change: (state: AnswerState) => AnswerState): void {
    const { panel } = this;
    if (panel === null || this.#state === null) return;
    this.#state = change(this.#state);
    this.#isKept = keepAnswer(panel, this.#state);
    this.#isSaved = false;
    this.#copied = null;
    this.requestUpdate();
  }

  #save(): void {
    const answer = this.#dated();
    if (answer === null) return;
    downloadFile(savedAnswer(answer));
    this.#isSaved = true;
    this.requestUpdate();
  }

  #dated(): AnswerState['answer'] | null {
    const { port } = this;
    return port === null || this.#state === null ? null : { ...this.#state.answer, day: port.today() };
  }

  #forget(isSure: boolean): void {
    const { panel } = this;
    this.#asksToForget = false;
    if (isSure && panel !== null) {
      forgetAnswer(panel);
      this.#state = openAnswer(panel, this.#questions);
      this.#isForgotten = true;
      this.#hasLink = false;
      this.#go(CONSENT);
    }
    this.requestUpdate();
  }

  #link(port: PagePort, panel: Panel): LinkBox | null {
    const answer = this.#dated();
    if (!this.#hasLink || answer === null) return null;
    const { language } = port;
    const texts = expertsAnswerMessages[language];
    const link = answerLink(port, panel, answer);
    return {
      ...{ language, link, label: texts.link, tooLong: texts.linkLong, uid: this.uid, copied: this.#copied },
      onCopy: () =>
        void copyText(link).then((isDone) => {
          this.#copied = isDone;
          this.requestUpdate();
        }),
    };
  }

  /** A whole answer can be looked at by itself, where there is code that draws results. */
  #ownResults(port: PagePort, panel: Panel, openCount: number): TemplateResult | typeof nothing {
    const answer = this.#dated();
    if (openCount > 0 || answer === null || port.loadResults === null) return nothing;
    return html`<mono-own-results .port=${port} .panel=${panel} .answer=${answer}></mono-own-results>`;
  }

  #question(input: AnswerInput, panel: Panel): QuestionInput {
    const { language, names, values, uid } = input;
    return {
      ...{ language, names, values, uid, refused: this.#refused, group: panel.group },
      onValue: ({ key }, value) => {
        this.#refused = new Map([...this.#refused].filter(([other]) => other !== key));
        this.#change((state) => withValue(state, key, value));
      },
      onRefused: ({ key }, typed) => {
        this.#refused = new Map([...this.#refused, [key, typed]]);
        this.#change((state) => withValue(state, key, null));
      },
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { port, panel, uid } = this;
    const state = this.#state;
    if (port === null || panel === null || state === null) return nothing;
    const { language } = port;
    const { values, name } = state.answer;
    const { hasConsented } = state;
    const step = hasConsented ? Math.min(this.step, this.#steps.length) : CONSENT;
    const input: AnswerInput = {
      ...{ language, panel, names: itemNames(port, panel), steps: this.#steps, step, hasConsented },
      ...{ isKept: this.#isKept, values, uid },
    };
    const head = panelHead(input);
    if (step < 0)
      return html`${head}${this.#isForgotten ? html`<p role="status" class="side-note">${expertsAnswerMessages[language].forgotten}</p>` : nothing}
        ${consentTemplate(input, this.#handlers)}`;
    const isEnd = step === this.#steps.length;
    const open = openQuestions(state, this.#questions);
    return html`${head}${progressTemplate(input, this.#handlers)}
      ${
        isEnd
          ? handInTemplate(
              {
                ...{ ...input, open, name, isSaved: this.#isSaved, link: this.#link(port, panel) },
                problems: contentProblems(panel, state.answer).filter(({ kind }) => kind !== 'incomplete'),
                asksToForget: this.#asksToForget,
                ownResults: this.#ownResults(port, panel, open.length),
              },
              this.#handIn,
            )
          : stepTemplate(input, this.#question(input, panel), this.#handlers)
      }`;
  }
}

defineElement('mono-answer-panel', MonoAnswerPanel);
