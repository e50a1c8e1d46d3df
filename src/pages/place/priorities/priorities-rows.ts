import type { NoAnswer } from '../../../../indicators/break-even/break-even.ts';
import type { Moved } from '../../../../indicators/priorities/priorities.ts';
import type { IndexId } from '../../../../indicators/types.ts';
import { shownTo } from '../../../i18n/shown-to.ts';
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

/** The index if figures were at the median, and as it is. */
type MovedRow = readonly [
  score: number,
  before: number,
  ranked: number,
  rank: RankRow | null,
  rankBefore: RankRow | null,
];

/** A rank that is shared has its end too. */
type RankRow = readonly [rank: number, ...to: readonly [] | readonly [rankTo: number]];

/** A theme with both indices. */
interface ThemeRow extends Omit<ThemeFacts, 'figures' | 'moved'> {
  readonly moved: Readonly<Record<IndexId, MovedRow | null>>;
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
    themes: priorities.themes.map(themeRow),
    missing: priorities.missing?.map(({ id }) => id) ?? null,
  };
}

function themeRow({ theme, moved, gain, figures }: ThemeFacts): ThemeRow {
  return {
    ...{ theme, gain, figures: figures.map(weakRow) },
    moved: { potential: movedRow(moved.potential, 'potential'), risk: movedRow(moved.risk, 'risk') },
  };
}

/** Scores of potential have no more digits than are shown; a class is told by those of risk. */
function movedRow(moved: Moved | null, index: IndexId): MovedRow | null {
  if (moved === null) return null;
  const { rank, rankBefore, ranked } = moved;
  const [score, before] = [moved.score, moved.before].map((one) =>
    index === 'risk' ? one : shownTo(1, one),
  ) as [number, number];
  return [score, before, ranked, rankRow(rank), rankRow(rankBefore)];
}

function rankRow(rank: Moved['rank']): RankRow | null {
  if (rank === null) return null;
  return rank.rankTo === rank.rank ? [rank.rank] : [rank.rank, rank.rankTo];
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
      themes: themes.map(({ figures, moved, ...theme }) => ({
        ...theme,
        moved: { potential: movedOf(moved.potential), risk: movedOf(moved.risk) },
        figures: figures.map((row) => weakOf(row, named)),
      })),
      missing: missing?.map(named) ?? null,
    },
    allHref,
  };
}

function movedOf(row: MovedRow | null): Moved | null {
  if (row === null) return null;
  const [score, before, ranked, rank, rankBefore] = row;
  return { ...{ score, before, ranked }, rank: rankOf(rank), rankBefore: rankOf(rankBefore) };
}

function rankOf(row: RankRow | null): Moved['rank'] {
  if (row === null) return null;
  const [rank, rankTo = rank] = row;
  return { rank, rankTo };
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
