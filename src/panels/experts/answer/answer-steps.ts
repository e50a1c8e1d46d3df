import type { TownId } from '../../../../geodata/types.ts';
import type { Instrument, Panel, PestelLetter } from '../../../../indicators/experts/panel.ts';
import type { Question } from '../../../../indicators/experts/questions.ts';

/** Questions about one item, or about one of two compared items; they stand under one heading. */
export interface QuestionGroup {
  /** Id of a factor, action or risk, code of a kind of potential; 'points' = 100 points shared out among many items. */
  readonly item: string;
  readonly questions: readonly Question[];
}

/** One step of an answer: questions that stand on one page. */
export interface AnswerStep {
  readonly instrument: Instrument;
  /** Asked of one town; null = of all together. */
  readonly town: TownId | null;
  /** Asked of the factors of one letter; null = of all items. */
  readonly letter: PestelLetter | null;
  readonly groups: readonly QuestionGroup[];
}

/** Sharing out points is a page's last group: it is done best with all items in sight. */
export const POINTS = 'points';

/** What is asked of the item, and of which other: the parts of a question's key behind instrument and place. */
export function askedParts({ key }: Pick<Question, 'key'>): {
  readonly item: string;
  readonly asked: string;
} {
  const [, , item = '', asked = POINTS] = key.split('/');
  return { item, asked };
}

/** The questions as pages: instruments in their order, towns by themselves, long lists of factors by letter. */
export function answerSteps(panel: Panel, questions: readonly Question[]): readonly AnswerStep[] {
  const letters = new Map(panel.factors.map(({ id, letter }) => [id, letter]));
  const pages = new Map<string, Question[]>();
  for (const question of questions) {
    const [, where = 'all'] = question.key.split('/');
    const letter = letterOf(question, letters);
    const page = [question.instrument, where, letter ?? ''].join('/');
    pages.set(page, [...(pages.get(page) ?? []), question]);
  }
  return [...pages.values()].map((asked): AnswerStep => {
    const [first] = asked;
    if (first === undefined) throw new Error('a page without questions');
    const [, where = 'all'] = first.key.split('/');
    return {
      instrument: first.instrument,
      town: where === 'all' ? null : where,
      letter: letterOf(first, letters),
      groups: groupsOf(asked),
    };
  });
}

/** Three questions a factor, or one a cell, are too many for one page. */
function letterOf(question: Question, letters: ReadonlyMap<string, PestelLetter>): PestelLetter | null {
  if (question.instrument !== 'pestel' && question.instrument !== 'cross') return null;
  return letters.get(askedParts(question).item) ?? null;
}

function groupsOf(questions: readonly Question[]): readonly QuestionGroup[] {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const { item, asked } = askedParts(question);
    const group = asked === POINTS ? POINTS : item;
    groups.set(group, [...(groups.get(group) ?? []), question]);
  }
  const points = groups.get(POINTS);
  groups.delete(POINTS);
  if (points !== undefined) groups.set(POINTS, points);
  return [...groups].map(([item, own]) => ({ item, questions: own }));
}
