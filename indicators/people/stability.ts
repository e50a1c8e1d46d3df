import type { StabilityPart, StabilityScore, TownStability } from '../built-people.ts';
import type { CodebookRow } from '../editions/codebook-row.ts';
import type { EditionContext } from '../editions/context.ts';
import type { Sheet } from '../editions/figure-index.ts';
import { growth, volatility } from '../editions/formulas.ts';
import { SPREAD_STEPS_AT_LEAST, SPREAD_YEARS, valueAt } from '../editions/yearly-value.ts';
import { rowList } from '../row-list.ts';
import { goalpostsFrom } from '../scoring/goalposts.ts';
import { DEFAULT_METHOD } from '../scoring/method.ts';
import { normalise } from '../scoring/normalise.ts';
import { joins, lastWindow, type PeopleLine, WINDOW } from './people-line.ts';

/** Goalposts of a part: worst and best value. */
export type StabilityPosts = Readonly<Partial<Record<StabilityPart, readonly [worst: number, best: number]>>>;

/** A value of a part before it is scored. */
type RawPart = Omit<StabilityScore, 'score' | 'part'>;

/** Indicators of the index that two parts are: the same values and goalposts, so that no page contradicts another. */
const INDICATORS = { natural: 'natural-increase', migration: 'out-migration' } as const;
/** End years that goalposts of growth and volatility pool, as an edition pools its years. */
const POOLED_YEARS = 3;

/**
 * Growth of the residents in the five years up to one, %, and the standard deviation of the yearly growth over the
 * eight years up to it, %, on one side of every break; a part that cannot be made is absent.
 */
export function residentParts(
  { residents }: PeopleLine,
  last: number,
): Partial<Record<'growth' | 'volatility', RawPart>> {
  const kept = [...residents.figures].filter(
    ([year]) => year > last - SPREAD_YEARS && year <= last && joins(residents, year, last),
  );
  const points = kept.map(([year, { value }]) => ({ year, value }));
  const [from, to] = [residents.figures.get(last - WINDOW), residents.figures.get(last)];
  const isJoined = from !== undefined && to !== undefined && joins(residents, last - WINDOW, last);
  const grown = isJoined ? growth(from.value, to.value, 100) : null;
  const spread = volatility(points, SPREAD_STEPS_AT_LEAST, 100);
  return {
    ...(grown === null || !isJoined
      ? {}
      : {
          growth: { value: grown, years: [last - WINDOW, last], rows: rowList([...from.rows, ...to.rows]) },
        }),
    ...(spread === null
      ? {}
      : {
          volatility: {
            value: spread,
            years: [Math.min(...points.map(({ year }) => year)), last],
            rows: rowList(kept.flatMap(([, { rows }]) => rows)),
          },
        }),
  };
}

/** The last year to which five years of residents run without a break; null without one. */
export function lastGrowthYear({ residents }: PeopleLine): number | null {
  const years = [...residents.figures.keys()].sort((a, b) => b - a);
  return (
    years.find((year) => residents.figures.has(year - WINDOW) && joins(residents, year - WINDOW, year)) ??
    null
  );
}

/**
 * Goalposts: of the two balances the frozen ones of the index; of growth and volatility the smallest and largest value
 * of the last three years that can be made, pooled over the towns, after the treatment of outliers. Lines of equal areas
 * must be given once.
 */
export function stabilityPosts(
  lines: ReadonlyMap<string, PeopleLine>,
  codebook: readonly CodebookRow[],
): StabilityPosts {
  const pooled = (part: 'growth' | 'volatility') => {
    const pool = [...lines].flatMap(([place, line]) => {
      const last = lastGrowthYear(line);
      const ends = last === null ? [] : Array.from({ length: POOLED_YEARS }, (_, back) => last - back);
      return ends.flatMap((year) => {
        const value = residentParts(line, year)[part]?.value;
        return value === undefined ? [] : [{ place, value }];
      });
    });
    return goalpostsFrom(pool, { log: false })?.posts ?? null;
  };
  const frozen = (part: keyof typeof INDICATORS) =>
    codebook.find(({ id }) => id === INDICATORS[part])?.goalposts ?? null;
  const [natural, migration, grown, spread] = [
    frozen('natural'),
    frozen('migration'),
    pooled('growth'),
    pooled('volatility'),
  ];
  return {
    ...(natural === null ? {} : { natural: [natural[0], natural[1]] as const }),
    // Net out-migration turned round: its largest value is the worst.
    ...(migration === null ? {} : { migration: [-migration[1], -migration[0]] as const }),
    ...(grown === null ? {} : { growth: [grown[0], grown[1]] as const }),
    ...(spread === null ? {} : { volatility: [spread[1], spread[0]] as const }),
  };
}

/**
 * Stability of a town's population, 0..100: mean of goalpost scores of natural increase, net migration, growth in five
 * years and, the less the better, volatility; own choice. The fifth part, the share of people aged 15 to 29, is printed
 * for no town and stands among the missing ones. No index where one of the four is missing. The balances are those of
 * the last year with both, growth and volatility of the last five and eight years that no census divides.
 */
export function townStability(
  context: EditionContext,
  codebook: readonly CodebookRow[],
  {
    sheet,
    line,
    posts,
  }: { readonly sheet: Sheet; readonly line: PeopleLine; readonly posts: StabilityPosts },
): TownStability {
  const [last, end] = [lastWindow(line), lastGrowthYear(line)];
  const raw: Partial<Record<StabilityPart, RawPart>> = {
    ...(last === null ? {} : balanceParts(context, codebook, sheet, last)),
    ...(end === null ? {} : residentParts(line, end)),
  };
  const parts = (['natural', 'migration', 'growth', 'volatility'] as const).flatMap(
    (part): readonly StabilityScore[] => {
      const [one, post] = [raw[part], posts[part]];
      const score = one === undefined || post === undefined ? null : scoreOf(one.value, post);
      return one === undefined || score === null ? [] : [{ part, ...one, score }];
    },
  );
  const known = new Set<StabilityPart>(parts.map(({ part }) => part));
  const missing = (['natural', 'migration', 'growth', 'volatility', 'young'] as const).filter(
    (part) => !known.has(part),
  );
  const isWhole = missing.length === 1;
  return {
    value: isWhole ? parts.reduce((sum, { score }) => sum + score, 0) / parts.length : null,
    parts,
    missing,
  };
}

function balanceParts(
  context: EditionContext,
  codebook: readonly CodebookRow[],
  sheet: Sheet,
  year: number,
): Partial<Record<StabilityPart, RawPart>> {
  const made = (part: keyof typeof INDICATORS, sign: 1 | -1): Partial<Record<StabilityPart, RawPart>> => {
    const row = codebook.find(({ id }) => id === INDICATORS[part]);
    const value = row === undefined ? null : valueAt(context, row, sheet, year);
    if (value === null) return {};
    const years = value.rows.flatMap((id) => context.figures.at(id)?.year ?? []);
    return {
      [part]: {
        value: sign * value.value,
        years: [Math.min(...years), Math.max(...years)],
        rows: rowList(value.rows),
      },
    };
  };
  return { ...made('natural', 1), ...made('migration', -1) };
}

/** Score between the goalposts, cut at them, 0..100; null if they are equal. */
function scoreOf(value: number, [worst, best]: readonly [number, number]): number | null {
  const direction = best > worst ? 1 : -1;
  const goalposts = [Math.min(worst, best), Math.max(worst, best)] as const;
  const settings = { ...DEFAULT_METHOD.normalise, method: 'goalposts', clip: true } as const;
  return normalise([value], { direction, goalposts }, settings).scores.at(0);
}
