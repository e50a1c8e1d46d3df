import { median } from 'd3-array';
import { matches } from '../columns.ts';
import type { SeriesBreak, SeriesDefinition } from '../rule-tables.ts';
import type { AreaTest } from './area-kinds.ts';
import type { AreaPair, AreaYear } from './area-pairs.ts';
import type { ResidentShare } from './residents.ts';

/** Figures on a town's own sheet that look like those of another area. */
export interface AreaSuspect {
  readonly townId: string;
  readonly series: string;
  readonly wider: AreaPair['wider'];
  /**
   * What gave them away: the same figure or a share unlike that of the residents over a span of years; `whole` = of
   * more than the town, `part` = of a part of the economy, `serves` = divided by fewer people than it serves.
   */
  readonly test: AreaTest;
  readonly fromYear: number;
  readonly toYear: number;
  /** Town over wider area, divided by the same of residents: 1 = a figure for a figure; median of the years. */
  readonly doubleRatio: number;
}

/** What the figures of a pair are weighed with. */
export interface AreaFacts {
  readonly shareOf: ResidentShare;
  readonly breaks: readonly SeriesBreak[];
  /** Years whose median decides on money, registrations and output, both ends included. */
  readonly decided: { readonly fromYear: number; readonly toYear: number };
}

/** A year with both figures and the residents' share. */
interface Weighed extends AreaYear {
  readonly share: number;
  readonly doubleRatio: number;
}

/** Limits of the tests, as fixed before the figures were looked at. */
const LIMITS = {
  /** Years in a row that make a span. */
  span: 3,
  /** A town with at least this share of the residents may print the same figure. */
  sameResidents: 0.95,
  /** Double ratio of persons. */
  person: [0.8, 1.25],
  registration: 1.25,
  money: 1.6,
  part: 0.6,
  /** A sheet of a part of the economy is seen where the residents are the same within this. */
  nearlySame: 0.03,
} as const;

/**
 * Tests whether the figures of a pair are the town's own, by the kind of their series. Persons by spans of years,
 * registrations, money and output once a series. Sited things, rates, prices and balances are not tested.
 */
export function areaSuspects(
  pair: AreaPair,
  kind: SeriesDefinition['areaKind'],
  { shareOf, breaks, decided }: AreaFacts,
): readonly AreaSuspect[] {
  const years = pair.years.flatMap((year) => weigh(pair, year, shareOf));
  if (kind === 'person') return personSpans(pair, years);
  if (kind === 'rate') return equalSpans(years).map((span) => suspect(pair, 'equal', span));
  const first = Math.max(decided.fromYear, lastBreak(pair, breaks, decided.toYear));
  const inside = years.filter(({ year }) => year >= first && year <= decided.toYear);
  const ratio = median(inside, ({ doubleRatio }) => doubleRatio);
  const share = median(inside, (year) => year.share);
  if (ratio === undefined || share === undefined) return [];
  const test = amountTest(kind, ratio, { share, wider: pair.wider, series: pair.series });
  return test === null ? [] : [suspect(pair, test, years)];
}

/** Last year up to `upTo` from which either sheet counts another area or thing. */
function lastBreak(
  { townId, series, wider }: AreaPair,
  breaks: readonly SeriesBreak[],
  upTo: number,
): number {
  const years = breaks
    .filter(
      (one) =>
        one.placeId !== '*' &&
        matches(one.placeId, townId) &&
        (one.level === null || one.level === wider || one.level === 'town') &&
        (one.series.includes('*') || one.series.includes(series)) &&
        one.fromYear <= upTo,
    )
    .map(({ fromYear }) => fromYear);
  return Math.max(Number.NEGATIVE_INFINITY, ...years);
}

function amountTest(
  kind: SeriesDefinition['areaKind'],
  ratio: number,
  { share, wider, series }: { readonly share: number } & Pick<AreaPair, 'wider' | 'series'>,
): 'whole' | 'part' | null {
  const isNearlySame = Math.abs(share - 1) <= LIMITS.nearlySame;
  if (kind === 'registration' && ratio > LIMITS.registration) return 'whole';
  if (kind === 'money' && ratio > LIMITS.money) return 'whole';
  if (kind === 'money' && ratio < LIMITS.part && isNearlySame) return 'part';
  // A total decides for its sections and branches; a district holds what lies outside every town.
  if (series === 'industrial_output' && wider === 'admin' && ratio < LIMITS.part) return 'part';
  return null;
}

function weigh(pair: AreaPair, year: AreaYear, shareOf: ResidentShare): readonly Weighed[] {
  const share = shareOf(pair.townId, pair.wider, year.year);
  if (share === null || year.town.value <= 0 || year.wider.value <= 0) return [];
  return [{ ...year, share, doubleRatio: year.town.value / year.wider.value / share }];
}

function personSpans(pair: AreaPair, years: readonly Weighed[]): readonly AreaSuspect[] {
  const equal = equalSpans(years);
  const [low, high] = LIMITS.person;
  const known = new Set(equal.flat());
  const apart = spansWhere(
    years,
    (year) => !known.has(year) && (year.doubleRatio < low || year.doubleRatio > high),
  );
  return [
    ...equal.map((span) => suspect(pair, 'equal', span)),
    ...apart.map((span) => suspect(pair, 'ratio', span)),
  ];
}

function equalSpans(years: readonly Weighed[]): readonly (readonly Weighed[])[] {
  return spansWhere(years, (year) => isEqual(year) && year.share < LIMITS.sameResidents);
}

/** Runs of at least three printed years in a row that hold. */
function spansWhere(
  years: readonly Weighed[],
  holds: (year: Weighed) => boolean,
): readonly (readonly Weighed[])[] {
  const spans: Weighed[][] = [];
  let open: Weighed[] = [];
  for (const year of years) {
    if (holds(year)) open.push(year);
    else open = [];
    if (open.length === LIMITS.span) spans.push(open);
  }
  return spans;
}

/**
 * True if the two figures are the same within the rounding of both sheets, and the rounding is fine enough to tell the
 * town's part of the residents from all of them.
 */
function isEqual({ town, wider, share }: Weighed): boolean {
  const rounding = halfStep(town) + halfStep(wider);
  return Math.abs(town.value - wider.value) <= rounding && (1 - share) * wider.value > rounding;
}

/** Half of the last printed digit in the base unit. */
function halfStep({ value, printedValue }: AreaYear['town']): number {
  const printed = Number(printedValue);
  const decimals = printedValue.split('.')[1]?.length ?? 0;
  return printed === 0 ? 0 : (Math.abs(value / printed) * 10 ** -decimals) / 2;
}

function suspect(
  { townId, series, wider }: AreaPair,
  test: AreaSuspect['test'],
  years: readonly Weighed[],
): AreaSuspect {
  const numbers = years.map(({ year }) => year);
  return {
    townId,
    series,
    wider,
    test,
    fromYear: Math.min(...numbers),
    toYear: Math.max(...numbers),
    doubleRatio: median(years, ({ doubleRatio }) => doubleRatio) ?? Number.NaN,
  };
}
