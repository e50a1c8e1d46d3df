import { valuesOn } from './answer-list.ts';
import type { Answer, GroupValues, Panel } from './panel.ts';
import { questionsOf } from './questions.ts';
import { spreadOf } from './spread.ts';

/** Quartiles and median by question, for the second round (Delphi); a question that nobody has answered is absent. */
export function groupValues(panel: Panel, answers: readonly Answer[]): GroupValues {
  return Object.fromEntries(
    questionsOf(panel).flatMap(({ key }) => {
      const spread = spreadOf(valuesOn(answers, key));
      return spread === null ? [] : [[key, [spread.low, spread.median, spread.high] as const]];
    }),
  );
}
