import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Language } from '../../../../geodata/types.ts';
import type { GroupValues } from '../../../../indicators/experts/panel.ts';
import type { Question } from '../../../../indicators/experts/questions.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { expertsAnswerMessages } from '../../../i18n/messages/experts-page-answer.ts';
import { expertsInstrumentMessages } from '../../../i18n/messages/experts-page-instruments.ts';
import { keepChecked } from '../../parts/keep-checked.ts';
import type { ItemNames } from '../item-names.ts';
import { askedParts, POINTS } from './answer-steps.ts';
import { isPair, questionWords, valueWords } from './question-words.ts';

/** What a question is drawn from. */
export interface QuestionInput {
  readonly language: Language;
  readonly names: ItemNames;
  readonly values: Readonly<Record<string, number>>;
  /** What was typed and is no legal value, by key. */
  readonly refused: ReadonlyMap<string, string>;
  readonly group: GroupValues | null;
  readonly uid: string;
  /** Gives a question its value; null takes it back. */
  readonly onValue: (question: Question, value: number | null) => void;
  /** Hears of what was typed that is no legal value. */
  readonly onRefused: (question: Question, typed: string) => void;
}

/** Values that stand beside each other as buttons; more are a list. */
const MOST_RADIOS = 5;

/** Id of the first field of a question, to which the list of what is open leads. */
export function fieldId(uid: string, { key }: Question): string {
  return `${uid}-${key.replaceAll('/', '-')}`;
}

/** One question: buttons for a short scale, a list for a long one or a pair, a field for points. */
export function questionTemplate(input: QuestionInput, question: Question): TemplateResult {
  if (askedParts(question).asked === POINTS) return pointsField(input, question);
  if (question.most - question.least < MOST_RADIOS) return scale(input, question);
  return choiceList(input, question);
}

function scale(input: QuestionInput, question: Question): TemplateResult {
  const { language, values, uid, onValue } = input;
  const { label, low, high } = questionWords(language, input.names, question);
  const chosen = values[question.key];
  const all = Array.from({ length: question.most - question.least + 1 }, (_, at) => question.least + at);
  return html`<fieldset class="experts-scale" data-question=${question.key}>
    <legend>${label}</legend>
    <div class="experts-ends"><span>${low}</span><span>${high}</span></div>
    <div class="experts-radios">${all.map((value, at) => {
      const end = value === question.least ? low : value === question.most ? high : '';
      return html`<label><input type="radio" name=${fieldId(uid, question)} id=${at === 0 ? fieldId(uid, question) : nothing}
        value=${value} ${keepChecked(value === chosen)} @change=${() => onValue(question, value)} /><span>${value}${end === '' ? nothing : html`<span class="vh"> – ${end}</span>`}</span></label>`;
    })}</div>
    ${groupNote(input, question)}
  </fieldset>`;
}

function choiceList(input: QuestionInput, question: Question): TemplateResult {
  const { language, values, uid, names, onValue } = input;
  const { label } = questionWords(language, names, question);
  const chosen = values[question.key];
  const change = (event: Event) => {
    const text = (event.target as HTMLSelectElement).value;
    onValue(question, text === '' ? null : Number(text));
  };
  const all = Array.from({ length: question.most - question.least + 1 }, (_, at) => question.most - at);
  return html`<div class="experts-choice" data-question=${question.key}>
    <label for=${fieldId(uid, question)}>${label}</label>
    <select id=${fieldId(uid, question)} .value=${live(chosen === undefined ? '' : String(chosen))} @change=${change}>
      <option value="" ?selected=${chosen === undefined}>${expertsAnswerMessages[language].notSaid}</option>
      ${all.map((value) => html`<option value=${value} ?selected=${value === chosen}>${optionText(input, question, value)}</option>`)}
    </select>
    ${groupNote(input, question)}
  </div>`;
}

/** The ends of a scale are named in the list itself. */
function optionText({ language, names }: QuestionInput, question: Question, value: number): string {
  const text = valueWords(language, names, question, value);
  if (isPair(question)) return text;
  const { low, high } = questionWords(language, names, question);
  if (value === question.most) return `${text}: ${high}`;
  if (value === question.least) return `${text}: ${low}`;
  return value === 0 && question.least < 0 ? `${text}: ${expertsInstrumentMessages[language].none}` : text;
}

function pointsField(input: QuestionInput, question: Question): TemplateResult {
  const { language, values, uid, names, refused, onValue, onRefused } = input;
  const { label } = questionWords(language, names, question);
  const id = fieldId(uid, question);
  const wrong = refused.get(question.key);
  const type = (event: Event) => {
    const text = (event.target as HTMLInputElement).value.trim();
    const value = /^\d{1,3}$/.test(text) ? Number(text) : null;
    if (value !== null && value >= question.least && value <= question.most) onValue(question, value);
    else if (text === '') onValue(question, null);
    else onRefused(question, text);
  };
  const shown = wrong ?? (values[question.key] === undefined ? '' : String(values[question.key]));
  return html`<div class="experts-number" data-question=${question.key}>
    <label for=${id}>${label}</label>
    <input id=${id} inputmode="numeric" autocomplete="off" size="4" .value=${live(shown)} @input=${type}
      aria-invalid=${wrong === undefined ? nothing : 'true'} aria-describedby=${wrong === undefined ? nothing : `${id}-wrong`} />
    ${wrong === undefined ? nothing : html`<p class="experts-wrong" id="${id}-wrong">${expertsAnswerMessages[language].bounds(String(question.least), String(question.most))}</p>`}
    ${groupNote(input, question)}
  </div>`;
}

/** Median and quartiles of the first round. */
function groupNote(input: QuestionInput, question: Question) {
  const found = input.group?.[question.key];
  if (found === undefined) return nothing;
  const [low = '', median = '', high = ''] = found.map((value) => groupWords(input, question, value));
  return html`<p class="experts-group">${expertsAnswerMessages[input.language].group(median, low, high)}</p>`;
}

/** A value of the group may lie between two that an expert can give; between comparisons in words both are named. */
function groupWords({ language, names }: QuestionInput, question: Question, value: number): string {
  const [below, above] = [Math.floor(value), Math.ceil(value)];
  if (below === above) return valueWords(language, names, question, value);
  if (isPair(question))
    return [below, above].map((one) => valueWords(language, names, question, one)).join(' / ');
  return formatNumber(language, value, Number.isInteger(value * 10) ? 1 : 2);
}
