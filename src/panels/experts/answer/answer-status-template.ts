import { html, nothing, type TemplateResult } from 'lit';
import { pairCheck } from '../../../../indicators/experts/pair-check.ts';
import type { Question } from '../../../../indicators/experts/questions.ts';
import { CONSISTENCY_LIMIT } from '../../../../indicators/scoring/ahp.ts';
import { pointsLeft, rescaledToBudget } from '../../../../indicators/scoring/budget-allocation.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { expertsAnswerMessages } from '../../../i18n/messages/experts-page-answer.ts';
import { type AnswerStep, askedParts } from './answer-steps.ts';
import type { AnswerHandlers, AnswerInput } from './answer-template.ts';
import { isPair, valueWords } from './question-words.ts';

/** Points given and left, with a way to bring any sum to 100 in the same proportions. */
export function pointsStatus(
  { language, values }: AnswerInput,
  questions: readonly Question[],
  on: Pick<AnswerHandlers, 'onPoints'>,
): TemplateResult {
  const texts = expertsAnswerMessages[language];
  const given = questions.map(({ key }) => values[key] ?? null);
  const sum = given.reduce<number>((all, points) => all + (points ?? 0), 0);
  const left = pointsLeft(given);
  const rescaled = left === 0 ? null : rescaledToBudget(given);
  return html`<div class="experts-answer-status">
    <p role="status" data-points-given>${texts.pointsSum(sum, left)}</p>
    <button type="button" class="button" data-rescale ?disabled=${rescaled === null}
      @click=${() => rescaled !== null && on.onPoints(questions, rescaled)}>${texts.rescale}</button>
  </div>`;
}

/** How far the pairs of a page agree with each other, and the one that fits the others least. */
export function pairStatus(
  input: AnswerInput,
  { groups }: AnswerStep,
  on: Pick<AnswerHandlers, 'onPair'>,
): TemplateResult | typeof nothing {
  const { language, panel, values } = input;
  const texts = expertsAnswerMessages[language];
  const pairs = groups.flatMap(({ questions }) => questions.filter(isPair));
  // One pair cannot contradict another.
  if (pairs.length < 2) return nothing;
  const open = pairs.filter(({ key }) => values[key] === undefined).length;
  const check = pairCheck(panel, { values });
  if (check === null)
    return html`<div class="experts-answer-status"><p role="status">${texts.pairsLeft(open)}</p></div>`;
  const { ratio, isAccepted, odd } = check;
  const [shown, limit] = [ratio, CONSISTENCY_LIMIT].map((one) => formatNumber(language, one, 2));
  const say = isAccepted ? texts.consistent : texts.inconsistent;
  const pair = odd === null ? undefined : pairs.find(({ key }) => key === odd.key);
  return html`<div class="experts-answer-status">
    <p role="status" data-consistency=${isAccepted ? 'accepted' : 'refused'}>${say(shown ?? '', limit ?? '')}</p>
    ${
      odd === null || pair === undefined
        ? nothing
        : html`<p>${oddWords(input, pair, [odd.given, odd.implied])}</p>
          <button type="button" class="button" data-odd=${pair.key} @click=${() => on.onPair(pair)}>${texts.goToPair}</button>`
    }
  </div>`;
}

function oddWords(
  { language, names }: AnswerInput,
  pair: Question,
  [given, implied]: readonly [number, number],
): string {
  const { item, asked } = askedParts(pair);
  const [first, second] = [item, asked].map((one) => names.item('weighed', one));
  const say = (value: number) => valueWords(language, names, pair, value);
  return expertsAnswerMessages[language].odd(first ?? '', second ?? '', say(given), say(implied));
}
