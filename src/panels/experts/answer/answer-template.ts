import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/types.ts';
import type { Instrument, Panel } from '../../../../indicators/experts/panel.ts';
import type { Question } from '../../../../indicators/experts/questions.ts';
import { expertsPageMessages } from '../../../i18n/messages/experts-page.ts';
import { expertsAnswerMessages } from '../../../i18n/messages/experts-page-answer.ts';
import { expertsInstrumentMessages } from '../../../i18n/messages/experts-page-instruments.ts';
import { keepChecked } from '../../parts/keep-checked.ts';
import { type ItemNames, LIST_OF } from '../item-names.ts';
import { pairStatus, pointsStatus } from './answer-status-template.ts';
import { type AnswerStep, POINTS, type QuestionGroup } from './answer-steps.ts';
import { type QuestionInput, questionTemplate } from './question-template.ts';

export interface AnswerHandlers {
  readonly onConsent: (isGiven: boolean) => void;
  readonly onBegin: () => void;
  /** Goes to a step; one beyond the last is that of handing in. */
  readonly onStep: (step: number) => void;
  /** Puts the focus on a pair of the page. */
  readonly onPair: (question: Question) => void;
  /** Gives all questions of a group their values at once. */
  readonly onPoints: (questions: readonly Question[], points: readonly number[]) => void;
}

/** What the pages of an answer are drawn from. */
export interface AnswerInput {
  readonly language: Language;
  readonly panel: Panel;
  readonly names: ItemNames;
  readonly steps: readonly AnswerStep[];
  readonly step: number;
  readonly hasConsented: boolean;
  /** The browser keeps what is answered. */
  readonly isKept: boolean;
  readonly values: Readonly<Record<string, number>>;
  readonly uid: string;
}

/** Who asks what: stands above every page of an answer. */
export function panelHead({ language, panel }: Pick<AnswerInput, 'language' | 'panel'>): TemplateResult {
  const texts = expertsAnswerMessages[language];
  const title = panel.title === '' ? texts.untitled : panel.title;
  return html`<header class="experts-panel-head">
    <h2>${title}</h2>
    <p class="quiet">${panel.askedBy === '' ? nothing : html`${texts.askedBy(panel.askedBy)} · `}${texts.round(panel.round)}</p>
  </header>`;
}

/** Terms that an expert agrees to before the first question is shown. */
export function consentTemplate(input: AnswerInput, on: AnswerHandlers): TemplateResult {
  const { language, panel, hasConsented, isKept, values } = input;
  const texts = expertsAnswerMessages[language];
  const lines = panel.consent.split('\n').filter((line) => line.trim() !== '');
  const change = (event: Event) => on.onConsent((event.target as HTMLInputElement).checked);
  return html`<section class="experts-consent">
    <h3 tabindex="-1" data-step-heading>${texts.before}</h3>
    ${lines.length === 0 ? html`<p>${texts.consentNone}</p>` : lines.map((line) => html`<p lang=${panel.language}>${line}</p>`)}
    <p>${isKept ? texts.kept : texts.notKept}</p>
    <label class="experts-check"><input type="checkbox" data-consent ${keepChecked(hasConsented)} @change=${change} /> ${texts.agree}</label>
    <p><button type="button" class="button experts-main" data-begin ?disabled=${!hasConsented} @click=${on.onBegin}>${
      Object.keys(values).length === 0 ? texts.begin : texts.resume
    }</button></p>
  </section>`;
}

/** One page of questions with the way to those before and behind it. */
export function stepTemplate(
  input: AnswerInput,
  question: QuestionInput,
  on: AnswerHandlers,
): TemplateResult {
  const { language, steps, step, names } = input;
  const current = steps[step];
  if (current === undefined) return html``;
  const isLast = step === steps.length - 1;
  const texts = expertsAnswerMessages[language];
  const instrument = expertsInstrumentMessages[language];
  return html`<section class="experts-step" data-step=${step}>
    <h3 tabindex="-1" data-step-heading>${stepTitle(language, names, current)}</h3>
    <p>${instrument[`${current.instrument}How`]}</p>
    ${question.group === null ? nothing : html`<p class="hint">${texts.groupOwn}</p>`}
    ${current.groups.map((group) => groupTemplate({ input, question, on }, current.instrument, group))}
    ${pairStatus(input, current, on)}
    <p class="experts-moves">
      <button type="button" class="button" data-move="back" ?disabled=${step === 0} @click=${() => on.onStep(step - 1)}>${texts.back}</button>
      <button type="button" class="button experts-main" data-move="next" @click=${() => on.onStep(step + 1)}>${isLast ? texts.toEnd : texts.next}</button>
    </p>
  </section>`;
}

interface StepParts {
  readonly input: AnswerInput;
  readonly question: QuestionInput;
  readonly on: AnswerHandlers;
}

function groupTemplate(
  { input, question, on }: StepParts,
  instrument: Instrument,
  { item, questions }: QuestionGroup,
): TemplateResult {
  const texts = expertsAnswerMessages[input.language];
  const isPoints = item === POINTS;
  const isOptional = questions.every(({ isNeeded }) => !isNeeded);
  const heading = isPoints ? texts.pointsHead : input.names.item(LIST_OF[instrument], item);
  return html`<fieldset class="experts-group-of ${isPoints ? 'experts-points' : ''}" data-item=${item}>
    <legend>${heading}${isOptional ? html` <small>${texts.optional}</small>` : nothing}</legend>
    ${isPoints ? html`<p class="hint">${texts.pointsHow}</p>` : nothing}
    <div class="experts-questions">${questions.map((one) => questionTemplate(question, one))}</div>
    ${isPoints ? pointsStatus(input, questions, on) : nothing}
  </fieldset>`;
}

/** Name of a page: its instrument, and the town or the group of factors that it is about. */
export function stepTitle(
  language: Language,
  names: ItemNames,
  { instrument, town, letter }: AnswerStep,
): string {
  const texts = expertsInstrumentMessages[language];
  if (instrument === 'weights') return texts.weightsOf(names.level);
  const name = texts[instrument];
  const about =
    town === null ? (letter === null ? '' : expertsPageMessages[language][letter]) : names.town(town);
  return about === '' ? name : `${name}: ${about}`;
}

/** How far the answers have come, and the list of all pages with what is open on each. */
export function progressTemplate(input: AnswerInput, on: AnswerHandlers): TemplateResult {
  const { language, steps, step, values, names } = input;
  const texts = expertsAnswerMessages[language];
  const needed = steps.flatMap(neededOf);
  const given = needed.filter(({ key }) => values[key] !== undefined).length;
  const go = (event: Event, to: number) => {
    (event.target as Element).closest('details')?.removeAttribute('open');
    on.onStep(to);
  };
  return html`<div class="experts-progress">
    <p><span role="status">${texts.answered(given, needed.length)}</span> <span class="quiet">${step === steps.length ? texts.end : texts.pageOf(step + 1, steps.length)}</span></p>
    <progress max=${Math.max(1, needed.length)} .value=${given} aria-label=${texts.answered(given, needed.length)}></progress>
    <details class="experts-pages">
      <summary>${texts.allPages}</summary>
      <ol>${steps.map((one, at) => {
        const open = neededOf(one).filter(({ key }) => values[key] === undefined).length;
        return html`<li><button type="button" class="text-button" aria-current=${at === step ? 'step' : nothing}
          @click=${(event: Event) => go(event, at)}>${stepTitle(language, names, one)}</button>
          <small>${open === 0 ? texts.doneHere : texts.openHere(open)}</small></li>`;
      })}
      <li><button type="button" class="text-button" @click=${(event: Event) => go(event, steps.length)}>${texts.end}</button></li></ol>
    </details>
  </div>`;
}

function neededOf({ groups }: AnswerStep): readonly Question[] {
  return groups.flatMap(({ questions }) => questions.filter(({ isNeeded }) => isNeeded));
}
