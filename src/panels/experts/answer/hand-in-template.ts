import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Language } from '../../../../geodata/types.ts';
import { MOST_IN_NAME } from '../../../../indicators/experts/codec.ts';
import type { FileProblem } from '../../../../indicators/experts/problems.ts';
import type { Question } from '../../../../indicators/experts/questions.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { expertsAnswerMessages } from '../../../i18n/messages/experts-page-answer.ts';
import { type LinkBox, linkBox } from '../link-box-template.ts';
import { problemWords } from '../problem-words.ts';
import { type AnswerInput, stepTitle } from './answer-template.ts';
import { questionWords } from './question-words.ts';

export interface HandInHandlers {
  readonly onName: (name: string) => void;
  readonly onSave: () => void;
  readonly onLink: () => void;
  /** Goes to an open question. */
  readonly onFind: (question: Question) => void;
  readonly onBack: () => void;
  readonly onAskForget: () => void;
  readonly onForget: (isSure: boolean) => void;
}

export interface HandInInput extends AnswerInput {
  readonly open: readonly Question[];
  /** Contradictions and points that do not add up. */
  readonly problems: readonly FileProblem[];
  readonly name: string;
  readonly isSaved: boolean;
  /** A link was asked for; null = not. */
  readonly link: LinkBox | null;
  readonly asksToForget: boolean;
  /** What this answer gives by itself. */
  readonly ownResults: TemplateResult | typeof nothing;
}

/** The last page: what is open, a name that may be left out, and the answer as a file or a link. */
export function handInTemplate(input: HandInInput, on: HandInHandlers): TemplateResult {
  const { language, name, uid, isSaved, link } = input;
  const texts = expertsAnswerMessages[language];
  return html`<section class="experts-step" data-step="end">
    <h3 tabindex="-1" data-step-heading>${texts.end}</h3>
    ${openList(input, on)}
    ${input.problems.map((problem) => html`<p class="side-note" data-problem=${problem.kind}>${ownWords(language, problem)}</p>`)}
    <div class="experts-field">
      <label for="${uid}-name">${texts.name}</label>
      <input id="${uid}-name" autocomplete="off" maxlength=${MOST_IN_NAME} .value=${live(name)} aria-describedby="${uid}-name-hint"
        @input=${(event: Event) => on.onName((event.target as HTMLInputElement).value)} />
      <p class="hint" id="${uid}-name-hint">${texts.nameHint}</p>
    </div>
    <h4>${texts.handIn}</h4>
    <p>${texts.handInHow}</p>
    <p class="experts-moves">
      <button type="button" class="button experts-main" data-hand-in="file" @click=${on.onSave}>${texts.saveAnswer}</button>
      <button type="button" class="button" data-hand-in="link" @click=${on.onLink}>${texts.makeLink}</button>
    </p>
    <p role="status">${isSaved ? `${texts.saved} ${texts.again}` : ''}</p>
    ${link === null ? nothing : linkBox(link)}
    <p class="experts-moves"><button type="button" class="button" @click=${on.onBack}>${texts.back}</button></p>
    ${input.ownResults}
    ${forgetting(input, on)}
  </section>`;
}

function openList({ language, names, steps, open, values }: HandInInput, on: HandInHandlers): TemplateResult {
  const texts = expertsAnswerMessages[language];
  if (open.length === 0) return html`<p class="experts-done">${texts.allAnswered}</p>`;
  const pages = steps.flatMap((step) => {
    const own = step.groups.flatMap(({ questions }) =>
      questions.filter(({ key, isNeeded }) => isNeeded && values[key] === undefined),
    );
    return own.length === 0 ? [] : [{ title: stepTitle(language, names, step), own }];
  });
  return html`<div class="experts-open" data-open>
    <h4>${texts.openTitle(open.length)}</h4>
    <p>${texts.openHint}</p>
    ${pages.map(
      ({ title, own }) => html`<details ?open=${pages.length === 1 || own.length <= 5}>
        <summary>${title} (${own.length})</summary>
        <ul>${own.map(
          (question) => html`<li><button type="button" class="text-button" data-find=${question.key}
            @click=${() => on.onFind(question)}>${questionWords(language, names, question).full}</button></li>`,
        )}</ul>
      </details>`,
    )}
  </div>`;
}

/** The same that the one who asks will read, said to the expert. */
function ownWords(language: Language, problem: FileProblem): string {
  const texts = expertsAnswerMessages[language];
  if (problem.kind === 'contradictory-pairs')
    return texts.contradictory(
      formatNumber(language, problem.ratio, 2),
      formatNumber(language, problem.limit, 2),
    );
  if (problem.kind === 'points-sum') return texts.pointsWrong(problem.sum);
  return problemWords(language, problem);
}

/** Answers are not forgotten by one slip. */
function forgetting({ language, asksToForget }: HandInInput, on: HandInHandlers): TemplateResult {
  const texts = expertsAnswerMessages[language];
  if (!asksToForget)
    return html`<p><button type="button" class="text-button" data-forget @click=${on.onAskForget}>${texts.forget}</button></p>`;
  return html`<div class="experts-sure" role="group" aria-label=${texts.forget}>
    <p>${texts.forgetSure}</p>
    <button type="button" class="button" data-sure @click=${() => on.onForget(true)}>${texts.forgetYes}</button>
    <button type="button" class="button" @click=${() => on.onForget(false)}>${texts.forgetNo}</button>
  </div>`;
}
