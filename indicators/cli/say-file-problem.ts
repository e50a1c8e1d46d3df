import type { FileProblem } from '../experts/problems.ts';
import { never } from '../never.ts';

const KEYS_SHOWN = 5;

/** What is wrong with a file of a panel or an answer, as one English sentence without its end. */
export function sayFileProblem(problem: FileProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'the file is empty';
    case 'damaged':
      return 'it cannot be read: cut off or changed on the way, or made by another program';
    case 'not-panel':
      return 'this is no panel';
    case 'not-answer':
      return 'this is no answer of an expert';
    case 'newer-format':
      return 'it was made by a newer version of this program';
    case 'no-questions':
      return 'the panel asks nothing';
    case 'other-questions':
      return 'it answers other questions than the panel asks now';
    case 'too-large':
      return `it has ${problem.length} characters, at most ${problem.most} are read`;
    case 'wrong-field':
      return `the field ${problem.field} is missing or wrong`;
    case 'other-panel':
      return `it answers another panel, ${problem.panel}`;
    case 'other-round':
      return `it is an answer of round ${problem.round}`;
    case 'duplicate':
      return `a later answer of the same expert counts in its place: ${problem.file}`;
    case 'same-values':
      return `every value is the same as in ${problem.file}; both are used`;
    case 'incomplete':
      return `${problem.keys.length} of ${problem.of} needed answers are missing: ${some(problem.keys)}`;
    case 'out-of-bounds':
      return `left out, no whole number within bounds: ${some(problem.keys)}`;
    case 'unknown-questions':
      return `left out, no question of the panel: ${some(problem.keys)}`;
    case 'contradictory-pairs':
      return `pairs contradict each other, consistency ratio ${problem.ratio.toFixed(2)}, not below ${problem.limit}; its weights are left out`;
    case 'points-sum':
      return `points of ${problem.instrument} add up to ${problem.sum} and not to 100; they are left out`;
    default:
      return never(problem);
  }
}

function some(keys: readonly string[]): string {
  const more = keys.length - KEYS_SHOWN;
  return `${keys.slice(0, KEYS_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
