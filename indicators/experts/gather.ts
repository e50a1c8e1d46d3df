import { CONSISTENCY_LIMIT } from '../scoring/ahp.ts';
import { BUDGET_POINTS } from '../scoring/budget-allocation.ts';
import { readAnswer } from './codec.ts';
import { expertAhp, givenPoints } from './given-weights.ts';
import type { Answer, Panel } from './panel.ts';
import type { FileProblem } from './problems.ts';
import { questionsOf } from './questions.ts';

/** A file as a coordinator hands it in: its name, or what else tells it apart, and its text. */
export interface AnswerText {
  readonly name: string;
  readonly text: string;
}

/** What became of a file. */
export interface GatheredFile {
  readonly name: string;
  /** Null where no answer could be read. */
  readonly answer: Answer | null;
  /** True if its answer is among those from which results are made. */
  readonly isUsed: boolean;
  readonly problems: readonly FileProblem[];
}

/** Answers from which results are made, one an expert, and what became of each file. */
export interface Gathered {
  readonly answers: readonly Answer[];
  readonly files: readonly GatheredFile[];
}

/** Fewer equal values may well be chance. */
const ALIKE_FROM = 20;

/**
 * Reads the files of a panel's experts. Of several files of one expert the one of the latest day counts, of one day the
 * last in the list; an answer with gaps or contradictions stays in use, and results leave out what cannot be used.
 */
export function gather(panel: Panel, files: readonly AnswerText[]): Gathered {
  const read = files.map((file) => ({ name: file.name, ...readFile(panel, file.text) }));
  const counting = new Map<string, number>();
  read.forEach(({ answer }, at) => {
    if (answer === null) return;
    const before = read[counting.get(answer.expert) ?? -1]?.answer;
    if (before === null || before === undefined || (before.day ?? '') <= (answer.day ?? ''))
      counting.set(answer.expert, at);
  });
  const gathered = read.map((file, at): GatheredFile => {
    const { name, answer, problems } = file;
    const counts = answer === null ? at : (counting.get(answer.expert) ?? at);
    if (answer === null || counts !== at) {
      const duplicate = { kind: 'duplicate', file: read[counts]?.name ?? name } as const;
      return { name, answer, isUsed: false, problems: answer === null ? problems : [duplicate] };
    }
    return { name, answer, isUsed: true, problems: [...problems, ...contentProblems(panel, answer)] };
  });
  const marked = withAlike(gathered);
  return {
    answers: marked.flatMap(({ answer, isUsed }) => (isUsed && answer !== null ? [answer] : [])),
    files: marked,
  };
}

function readFile(panel: Panel, text: string): Pick<GatheredFile, 'answer' | 'problems'> {
  const read = readAnswer(panel, text);
  if ('problem' in read) return { answer: null, problems: [read.problem] };
  const { answer, outOfBounds, unknown } = read;
  return {
    answer,
    problems: [
      ...(outOfBounds.length > 0 ? [{ kind: 'out-of-bounds', keys: outOfBounds } as const] : []),
      ...(unknown.length > 0 ? [{ kind: 'unknown-questions', keys: unknown } as const] : []),
    ],
  };
}

/** What an answer lacks and where it contradicts itself; also for the page of an expert, before the file is handed on. */
export function contentProblems(panel: Panel, answer: Answer): readonly FileProblem[] {
  const needed = questionsOf(panel).filter(({ isNeeded }) => isNeeded);
  const open = needed.flatMap(({ key }) => (answer.values[key] === undefined ? [key] : []));
  const ahp = expertAhp(panel, answer);
  const sums = (['problems', 'weights'] as const).flatMap((instrument) => {
    const points = givenPoints(panel, answer, instrument);
    return points === null || points.sum === BUDGET_POINTS ? [] : [{ instrument, sum: points.sum }];
  });
  return [
    ...(open.length > 0 ? [{ kind: 'incomplete', keys: open, of: needed.length } as const] : []),
    ...(ahp !== null && ahp.consistencyRatio >= CONSISTENCY_LIMIT
      ? [{ kind: 'contradictory-pairs', ratio: ahp.consistencyRatio, limit: CONSISTENCY_LIMIT } as const]
      : []),
    ...sums.map((sum) => ({ kind: 'points-sum', ...sum }) as const),
  ];
}

/** Two experts who agree in every one of many values may be one expert with two browsers: told, and left in use. */
function withAlike(files: readonly GatheredFile[]): readonly GatheredFile[] {
  const first = new Map<string, string>();
  return files.map((file) => {
    const { answer, isUsed, name } = file;
    if (!isUsed || answer === null) return file;
    const values = Object.entries(answer.values).sort(([a], [b]) => (a < b ? -1 : 1));
    if (values.length < ALIKE_FROM) return file;
    const print = JSON.stringify(values);
    const other = first.get(print);
    if (other === undefined) first.set(print, name);
    return other === undefined
      ? file
      : { ...file, problems: [...file.problems, { kind: 'same-values', file: other } as const] };
  });
}
