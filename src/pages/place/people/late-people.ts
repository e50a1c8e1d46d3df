import type { Language } from '../../../../geodata/languages.ts';
import type {
  HindcastYear,
  PeopleYear,
  StabilityScore,
  TownPeople,
  TownProjection,
  YearBalance,
} from '../../../../indicators/built-people.ts';
import type { CitedSource } from '../page-sources.ts';
import type { PeopleContent } from './people-figures.ts';

/** Years ahead in the tables of past errors. */
export const ERRORS_AHEAD = [5, 10] as const;

type LateBalance = Pick<YearBalance, 'value' | 'parts' | 'rows'> | null;

/** A year as the late part shows it. */
export interface LateYear extends Pick<PeopleYear, 'year' | 'residents'> {
  readonly natural: LateBalance;
  readonly migration: LateBalance;
}

/** The part of a forecast that is shown late. */
export interface LateProjection extends Pick<TownProjection, 'way' | 'years' | 'noChange'> {
  readonly base: Pick<TownProjection['base'], 'year' | 'value' | 'rows'>;
}

/** The people of a town as the late part shows them, the same in every language. */
export interface LatePeople extends Pick<TownPeople, 'townId' | 'level' | 'breaks'> {
  readonly years: readonly LateYear[];
  /** Whether balances of enough years are printed for a class, without which neither charts nor stability are shown. */
  readonly hasClass: boolean;
  readonly parts: readonly Pick<StabilityScore, 'part' | 'value' | 'score' | 'years'>[] | null;
  readonly projection: LateProjection | null;
  /** Past errors of all towns. */
  readonly errors: {
    /** First year of any line. */
    readonly first: number;
    readonly late: readonly HindcastYear[];
    readonly every: readonly HindcastYear[];
  };
}

/** The people of a town in a language. */
export interface LatePeopleContent {
  readonly language: Language;
  readonly people: LatePeople;
  readonly sources: readonly CitedSource[];
}

/** What the late part shows of the people of a town; null where it has no years. */
export function latePeople({ people, common }: PeopleContent): LatePeople | null {
  const { townId, level, breaks, years, webb, stability, projection } = people;
  if (years.length === 0) return null;
  const shown = (errors: readonly HindcastYear[]): readonly HindcastYear[] =>
    errors.filter(({ horizon }) => ERRORS_AHEAD.some((ahead) => ahead === horizon));
  return {
    ...{ townId, level, breaks, hasClass: webb !== null },
    years: years.map(({ year, natural, migration, residents }) => ({
      ...{ year, natural: lateBalance(natural), migration: lateBalance(migration) },
      residents: residents === null ? null : { value: residents.value, rows: residents.rows },
    })),
    parts:
      stability?.parts.map(({ part, value, score, years: of }) => ({ part, value, score, years: of })) ??
      null,
    projection: projection === null ? null : lateProjection(projection),
    errors: {
      first: Math.min(...common.lines.map((line) => line.first)),
      late: shown(common.hindcast),
      every: shown(common.hindcastEveryOrigin),
    },
  };
}

function lateBalance(balance: YearBalance | null): LateBalance {
  return balance === null ? null : { value: balance.value, parts: balance.parts, rows: balance.rows };
}

function lateProjection({ base, way, years, noChange }: TownProjection): LateProjection {
  return { base: { year: base.year, value: base.value, rows: base.rows }, way, years, noChange };
}
