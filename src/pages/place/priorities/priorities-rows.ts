import type { NoAnswer } from '../../../../indicators/break-even/break-even.ts';
import type { IndexId } from '../../../../indicators/types.ts';
import type { BreakEvenFacts, GroupFacts } from '../../../panels/profile/break-even/break-even-facts.ts';
import type { ThemeFacts, WeakFacts } from '../../../panels/profile/break-even/priorities-facts.ts';
import type { FigureWords, WordedIndicator } from '../../../panels/profile/figure-words.ts';
import {
  type CellRow,
  cellOf,
  cellRow,
  type IndicatorNames,
  indicatorNamed,
} from '../late/indicator-names.ts';
import type { PlaceNames } from '../late/place-names.ts';
import type { PrioritiesContent } from './priorities-part.ts';

/** What one indicator would have to be. */
type AnswerRow = readonly [
  indicator: string,
  cell: CellRow,
  needed: number,
  digits: number,
  spreads: number | null,
  have: number,
  of: number,
];

/** A question: answers, how many more there are, and the indicators without one by the reason. */
interface GroupRow extends Pick<GroupFacts, 'index' | 'target' | 'more'> {
  readonly answers: readonly AnswerRow[];
  readonly without: Readonly<Partial<Record<NoAnswer, readonly string[]>>>;
}

/** A weak figure; `isHighest` = it is counted from the highest values. */
type WeakRow = readonly [
  index: IndexId,
  indicator: string,
  cell: CellRow,
  median: number,
  rank: number,
  rankTo: number,
  count: number,
  isHighest: boolean,
];

/** A theme with both indices. */
interface ThemeRow extends Omit<ThemeFacts, 'figures'> {
  readonly figures: readonly WeakRow[];
}

/** What would change the scores of a place, the same in every language. */
export interface PrioritiesRows
  extends Pick<FigureWords, 'scope' | 'editions'>,
    Pick<BreakEvenFacts, 'risk' | 'noPast'>,
    Pick<PrioritiesContent, 'allHref'> {
  readonly better: GroupRow | null;
  readonly worse: GroupRow | null;
  readonly past: GroupRow | null;
  readonly themes: readonly ThemeRow[];
  readonly missing: readonly string[] | null;
}

/** The rows of a place. */
export function prioritiesRows({ words, breakEven, priorities, allHref }: PrioritiesContent): PrioritiesRows {
  const { scope, editions } = words;
  const { risk, noPast, better, worse, past } = breakEven;
  return {
    ...{ scope, editions, risk, noPast, allHref },
    ...{ better: groupRow(better), worse: groupRow(worse), past: groupRow(past) },
    themes: priorities.themes.map(({ figures, ...theme }) => ({ ...theme, figures: figures.map(weakRow) })),
    missing: priorities.missing?.map(({ id }) => id) ?? null,
  };
}

function groupRow(group: GroupFacts | null): GroupRow | null {
  if (group === null) return null;
  const { index, target, answers, more, without } = group;
  const lacking: Partial<Record<NoAnswer, string[]>> = {};
  for (const { indicator, why } of without) lacking[why] = [...(lacking[why] ?? []), indicator.id];
  return {
    ...{ index, target, more, without: lacking },
    answers: answers.map(({ indicator, cell, needed, digits, spreads, have, of }) => [
      ...([indicator.id, cellRow(cell), needed, digits, spreads, have, of] as const),
    ]),
  };
}

function weakRow({ index, indicator, cell, median, rank, rankTo, count, isHighest }: WeakFacts): WeakRow {
  return [index, indicator.id, cellRow(cell), median, rank, rankTo, count, isHighest];
}

/** Indicators of which the rows say something; of those that are only missing, the names alone are read. */
export function indicatorsIn({ breakEven, priorities }: PrioritiesContent): readonly WordedIndicator[] {
  const groups = [breakEven.better, breakEven.worse, breakEven.past].flatMap((group) => group ?? []);
  return [
    ...groups.flatMap(({ answers, without }) => [...answers, ...without].map(({ indicator }) => indicator)),
    ...priorities.themes.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)),
    ...(priorities.missing ?? []),
  ];
}

/** What the rows were made of, with the names of a language. */
export function prioritiesOfRows(
  { scope, editions, risk, noPast, better, worse, past, themes, missing, allHref }: PrioritiesRows,
  { placeId, language }: Pick<FigureWords, 'placeId' | 'language'>,
  names: { readonly indicators: IndicatorNames; readonly places: PlaceNames },
): PrioritiesContent {
  const named = (id: string): WordedIndicator => indicatorNamed(names.indicators, id);
  const group = (row: GroupRow | null): GroupFacts | null => (row === null ? null : groupOf(row, named));
  return {
    words: { language, placeId, scope, editions },
    breakEven: { risk, noPast, better: group(better), worse: group(worse), past: group(past) },
    past: past?.target.kind === 'past' ? (names.places[past.target.placeId] ?? null) : null,
    priorities: {
      themes: themes.map(({ figures, ...theme }) => ({
        ...theme,
        figures: figures.map((row) => weakOf(row, named)),
      })),
      missing: missing?.map(named) ?? null,
    },
    allHref,
  };
}

function groupOf(
  { index, target, answers, more, without }: GroupRow,
  named: (id: string) => WordedIndicator,
): GroupFacts {
  return {
    ...{ index, target, more },
    answers: answers.map(([id, cell, needed, digits, spreads, have, of]) => ({
      ...{ indicator: named(id), cell: cellOf(cell), needed, digits, spreads, have, of },
    })),
    without: (Object.entries(without) as [NoAnswer, readonly string[]][]).flatMap(([why, ids]) =>
      ids.map((id) => ({ why, indicator: named(id) })),
    ),
  };
}

function weakOf(
  [index, id, cell, median, rank, rankTo, count, isHighest]: WeakRow,
  named: (id: string) => WordedIndicator,
): WeakFacts {
  return { index, indicator: named(id), cell: cellOf(cell), median, rank, rankTo, count, isHighest };
}
