import { MOST_IN_NAME } from '../../../../indicators/experts/codec.ts';
import { EXPERT_ID_LENGTH, isId, randomId } from '../../../../indicators/experts/ids.ts';
import type { Answer, Panel } from '../../../../indicators/experts/panel.ts';
import type { Question } from '../../../../indicators/experts/questions.ts';
import { cryptoRandom } from '../../../lib/crypto-random.ts';
import { forgetTexts, keepText, keptText } from '../../../lib/kept-text.ts';

/** What an expert has done so far. */
export interface AnswerState {
  readonly hasConsented: boolean;
  readonly answer: Answer;
}

/** The answer that this browser keeps of a panel, or a new one with a random id; the id outlives the round. */
export function openAnswer(panel: Panel, questions: readonly Question[]): AnswerState {
  const kept = readKept(keptText(keptName(panel)));
  const known = keptText(`${panel.id}:expert`);
  const expert = isId(known, EXPERT_ID_LENGTH) ? known : randomId(EXPERT_ID_LENGTH, cryptoRandom);
  return {
    hasConsented: kept?.hasConsented ?? false,
    answer: {
      format: 1,
      panel: panel.id,
      round: panel.round,
      expert,
      name: kept?.name ?? '',
      day: null,
      values: legalValues(kept?.values ?? {}, questions),
    },
  };
}

/** Keeps an answer in this browser; false where the browser keeps nothing. */
export function keepAnswer(panel: Panel, { hasConsented, answer }: AnswerState): boolean {
  const { name, values } = answer;
  keepText(`${panel.id}:expert`, answer.expert);
  return keepText(keptName(panel), JSON.stringify({ hasConsented, name, values }));
}

/** Forgets all that this browser keeps of a panel, in every round. */
export function forgetAnswer(panel: Panel): void {
  forgetTexts(`${panel.id}:`);
}

/** The state with a value, or without one. */
export function withValue(state: AnswerState, key: string, value: number | null): AnswerState {
  const others = Object.entries(state.answer.values).filter(([other]) => other !== key);
  const values = Object.fromEntries(value === null ? others : [...others, [key, value]]);
  return { ...state, answer: { ...state.answer, values } };
}

/** Questions that must be answered and are not. */
export function openQuestions({ answer }: AnswerState, questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ key, isNeeded }) => isNeeded && answer.values[key] === undefined);
}

function keptName({ id, round }: Panel): string {
  return `${id}:answer:${round}`;
}

interface Kept {
  readonly hasConsented: boolean;
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
}

function readKept(text: string | null): Kept | null {
  if (text === null) return null;
  try {
    const { hasConsented, name, values }: Record<string, unknown> = JSON.parse(text);
    return {
      hasConsented: hasConsented === true,
      name: typeof name === 'string' ? name.slice(0, MOST_IN_NAME) : '',
      values: typeof values === 'object' && values !== null ? { ...values } : {},
    };
  } catch {
    return null;
  }
}

/** What another version of the page kept may not fit the questions of this one. */
function legalValues(
  values: Readonly<Record<string, unknown>>,
  questions: readonly Question[],
): Answer['values'] {
  const legal = questions.flatMap(({ key, least, most }): [string, number][] => {
    const value = values[key];
    return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? [[key, value]]
      : [];
  });
  return Object.fromEntries(legal);
}
