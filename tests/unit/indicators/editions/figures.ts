import { perLanguage } from '../../../../geodata/languages.ts';
import type { Places } from '../../../../geodata/types.ts';
import type { CodebookRow } from '../../../../indicators/editions/codebook-row.ts';
import type { EditionContext } from '../../../../indicators/editions/context.ts';
import type { EditionPlan, LevelPair } from '../../../../indicators/editions/edition-tables.ts';
import { indexFigures } from '../../../../indicators/editions/figure-index.ts';
import type { Level, Observation } from '../../../../indicators/figures/observation.ts';
import type { SeriesBreak } from '../../../../indicators/figures/rule-tables.ts';

/** A made-up figure for tests. */
export function figure(
  placeId: string,
  level: Level,
  series: string,
  year: number,
  value: number,
): Observation {
  return {
    row: `made-up:${placeId}-${level}-${series}-${year}`,
    placeId,
    series,
    year,
    value,
    unit: '',
    printedValue: String(value),
    printedUnit: '',
    level,
    sourceId: `source-${level}`,
    remark: '',
    alternatives: [],
  };
}

/** The same figure over several years, first value first. */
export function yearly(
  placeId: string,
  level: Level,
  series: string,
  from: number,
  values: readonly number[],
): Observation[] {
  return values.map((value, index) => figure(placeId, level, series, from + index, value));
}

/** A break of a series for a place. */
export function breakAt(
  series: string,
  fromYear: number,
  placeId = '*',
  level: Level | null = null,
): SeriesBreak {
  return {
    row: 'made-up:2',
    line: 2,
    placeId,
    level,
    series: [series],
    fromYear,
    kind: 'census',
    notScored: null,
    reason: '',
  };
}

/** One made-up town in region KZ-99. */
const PLACES = {
  towns: [
    {
      id: 'town',
      regionId: 'KZ-99',
      row: 2,
      enterprise: {
        operation: 'partly',
        operationYear: 2021,
        operationSince: 2018,
        closing: null,
        sourceIds: ['fact'],
      },
    },
  ],
  regions: [{ id: 'KZ-99', areaKm2: 1000 }],
  cities: [],
  distances: [
    {
      townId: 'town',
      toRegionalCentreKm: [
        { fromYear: 1997, toYear: 2021, centre: 'Old', km: 200 },
        { fromYear: 2022, toYear: null, centre: 'New', km: 50 },
      ],
      toLargeCityKm: 70,
      largeCity: 'City',
      toNearestMonotownKm: 10,
      nearestMonotown: 'other',
    },
  ],
} as unknown as Places;

/** A context over made-up figures. */
export function contextOf(
  figures: readonly Observation[],
  options: { readonly breaks?: readonly SeriesBreak[]; readonly pairs?: readonly LevelPair[] } = {},
): EditionContext {
  const isRegion = (one: Observation) => one.level === 'region' || one.level === 'national';
  return {
    figures: indexFigures(
      figures.filter((one) => !isRegion(one)),
      figures.filter(isRegion),
      options.breaks ?? [],
    ),
    pairs: options.pairs ?? [],
    structureYears: new Map(),
    places: PLACES,
    sharedRates: [],
  };
}

/** The plan of an edition of towns with one year, but for the given parts. */
export function editionPlan(year: number, parts: Partial<EditionPlan> = {}): EditionPlan {
  const years = { year, first: year, last: year, oldest: year };
  return { id: `town-${year}`, scope: 'town', kind: 'full', label: String(year), ...years, ...parts };
}

/** A codebook row with the given parts. */
export function codebookRow(parts: Partial<CodebookRow>): CodebookRow {
  const text = perLanguage(() => 'x');
  return {
    id: 'made-up',
    names: text,
    why: text,
    use: 'potential',
    scope: 'town',
    parent: 'economic',
    group: null,
    direction: 1,
    unit: text,
    decimals: 1,
    log: false,
    slot: null,
    goalposts: null,
    core: false,
    warning: '',
    formula: '',
    statistic: 'rate',
    numerator: 'births',
    denominator: 'population_year_end',
    per: 1000,
    window: 'latest',
    yearShift: 0,
    levels: ['town'],
    appliesIf: '',
    numeratorRegion: '',
    denominatorRegion: '',
    row: 'codebook:2',
    ...parts,
  };
}
