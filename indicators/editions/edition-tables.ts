import { EXPERT_ITEMS } from '../experts/item-table.ts';
import { from, idOf, integer, number, oneOf, optional, text, year } from '../figures/columns.ts';
import { LEVELS } from '../figures/observation.ts';
import { table, type ValuesOf } from '../figures/read-table.ts';
import { PLACE_ID, SERIES_ID } from '../figures/rule-tables.ts';
import { CODEBOOK } from './read-codebook.ts';
import { VERSION_TABLES } from './version-tables.ts';

const INDICATOR_ID = idOf('codebook.csv', 'id');
const LEVEL = oneOf(LEVELS);

/** Kinds of editions: all indicators of a scope, the balanced core, or single dimensions of a later year. */
const KINDS = oneOf(['full', 'core', 'dimensions']);
const SCOPES = oneOf(['town', 'region']);

/**
 * Which years an edition admits: current from `first`, outdated down to `oldest`. Readers see its `label`, and `first` to
 * `last` as the years of its figures.
 */
export const EDITIONS = table({
  file: 'editions.csv',
  key: ['id'],
  fields: {
    id: text,
    scope: SCOPES,
    kind: KINDS,
    year,
    label: text,
    first: from('first_year', year),
    last: from('last_year', year),
    oldest: from('oldest_year', year),
  },
  check: (plan) =>
    plan.oldest <= plan.first && plan.first <= plan.year && plan.year <= plan.last
      ? []
      : [
          {
            kind: 'wrong-years',
            column: 'first_year',
            message: `${plan.oldest}, ${plan.first}, ${plan.year} and ${plan.last} do not follow each other.`,
            hint: 'The oldest year comes first, then the first one, the year of the edition and the last one; they may be the same.',
          },
        ],
});
/** One row of `editions.csv`. */
export type EditionPlan = ValuesOf<typeof EDITIONS>;

/**
 * Years of the structures of output and value added: they are those of the sheets, not of an edition. `first` to `last`
 * is the span that is shown; the earlier span against which change and shift are measured begins in the years given, or
 * as soon after them as a town's sheets allow. `firstEstimate` = a year that is printed and not used yet.
 */
export const STRUCTURE_YEARS = table({
  file: 'structure-years.csv',
  key: ['scope'],
  fields: {
    scope: SCOPES,
    first: from('first_year', year),
    last: from('last_year', year),
    changeFrom: year,
    shiftFrom: year,
    firstEstimate: optional(year),
  },
  check: ({ scope, first, last, changeFrom, shiftFrom, firstEstimate }) => {
    const follow = Math.max(changeFrom, shiftFrom) < first && first <= last;
    const isOneYear = scope === 'town' || first === last;
    return follow && isOneYear && (firstEstimate ?? last + 1) > last
      ? []
      : [
          {
            kind: 'wrong-years',
            column: 'first_year',
            message: `The years of the ${scope}s' structure do not follow each other.`,
            hint: 'change_from and shift_from come before first_year, first_estimate after last_year; the structure of regions is of one year.',
          },
        ];
  },
});
/** One row of `structure-years.csv`. */
export type StructureYears = ValuesOf<typeof STRUCTURE_YEARS>;

const goalposts = (file: string) =>
  table({
    file,
    key: ['indicator_id'],
    /** `origin` says how they were found: a norm, or the pooled years with the number of values. */
    fields: { indicatorId: INDICATOR_ID, low: number, high: number, origin: text },
    check: ({ low, high }) =>
      low < high
        ? []
        : [
            {
              kind: 'goalposts',
              column: 'low',
              message: `${low} is not below ${high}.`,
              hint: 'Write low below high, or run the command that freezes goalposts.',
            },
          ],
  });

/** All frozen goalposts, written by `freeze-goalposts` and never by hand. */
export const GOALPOSTS = goalposts('goalposts.csv');
/** Goalposts that are norms. */
export const GOALPOST_NORMS = goalposts('goalpost-norms.csv');
/** One row of either. */
export type FrozenGoalposts = ValuesOf<typeof GOALPOSTS>;

/**
 * What stands for a denominator where the same sheet does not print it: another series at another level, `yearShift`
 * years later (1 January of the next year is the end of this one). Without a row here there is no rate.
 */
export const LEVEL_PAIRS = table({
  file: 'level-pairs.csv',
  key: ['town_id', 'level', 'series'],
  fields: {
    townId: PLACE_ID,
    level: LEVEL,
    series: SERIES_ID,
    useSeries: SERIES_ID,
    useLevel: LEVEL,
    yearShift: integer,
    reason: text,
  },
});
/** One row of `level-pairs.csv`. */
export type LevelPair = ValuesOf<typeof LEVEL_PAIRS>;

/** Indicators of the basic panel, in order. */
export const PANEL = table({
  file: 'panel.csv',
  key: ['indicator_id'],
  fields: { indicatorId: INDICATOR_ID },
});

/** Pairs of indicators of the two indices that say nearly the same and are accepted, with the reason. */
export const CORRELATIONS_ALLOWED = table({
  file: 'correlations-allowed.csv',
  key: ['indicator_a', 'indicator_b'],
  mayBeEmpty: true,
  fields: { indicatorA: INDICATOR_ID, indicatorB: INDICATOR_ID, reason: text },
});

/** The codebook and its companions, and the default lists of a panel of experts. */
export const EDITION_TABLES = [
  CODEBOOK,
  EDITIONS,
  STRUCTURE_YEARS,
  GOALPOSTS,
  GOALPOST_NORMS,
  LEVEL_PAIRS,
  PANEL,
  CORRELATIONS_ALLOWED,
  EXPERT_ITEMS,
  ...VERSION_TABLES,
];
