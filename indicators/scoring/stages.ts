import { type Column, type Flags, knownCount, mapKnown } from './columns.ts';
import { type Standing, standingOf } from './coverage.ts';
import { denominate } from './denominate.ts';
import { impute } from './impute.ts';
import type { Method } from './method.ts';
import { normalise } from './normalise.ts';
import type { ScoreColumn } from './score-column.ts';
import { treat } from './treat.ts';
import type { DataTable, TreeIndicator } from './tree.ts';

/** One indicator through the four stages before aggregation. */
export interface IndicatorStages {
  readonly code: string;
  readonly denominated: Column;
  readonly imputed: Column;
  /** After any log of the indicator's own and the treatment of outliers. */
  readonly treated: Column;
  readonly scores: ScoreColumn;
  /** How its figures count in the coverage of the nodes above. */
  readonly standing: Standing;
  readonly isImputed: Flags;
  /** Winsorised, unit by unit. */
  readonly isTreated: Flags;
  /** Cut at a goalpost, unit by unit. */
  readonly isClipped: Flags;
  /** The indicator takes no part at all: no variance, or no goalposts where they are needed. */
  readonly isOut: boolean;
  /** What was done to it, one sentence each. */
  readonly log: readonly string[];
  /** What is wrong with it, one sentence each. */
  readonly problems: readonly string[];
}

/**
 * Takes one indicator through the stages in the order of the Handbook and COINr: denominate, impute, treat, normalise.
 * A missing column is a column of missing values; problems are reported in `log` and `problems`, never thrown.
 */
export function stageIndicator(indicator: TreeIndicator, data: DataTable, method: Method): IndicatorStages {
  const { code } = indicator;
  const log: string[] = [];
  const problems: string[] = [];
  const raw = withoutInapplicable(data.columns[code] ?? data.unitCodes.map(() => null), code, data);
  const denominated = denominatedColumn(raw, indicator, data, problems);
  const groups = method.impute.group === null ? null : (data.groups?.[method.impute.group] ?? null);
  const beside = method.impute.method === 'interpolation' ? data.interpolations : data.proxies;
  const filled = impute(denominated, method.impute.method, groups, beside?.[code] ?? null);
  const imputed = withoutInapplicable(filled.values, code, data);
  const logged = indicator.log ? logColumn(imputed, code, log) : imputed;
  // A column measured against posts cannot take the log of the treatment: its offset depends on the data, the posts do not.
  const usesPosts = method.normalise.method === 'goalposts' && indicator.goalposts !== null;
  const treated = treat(logged, {
    ...method.treat,
    logIfStillSkewed: method.treat.logIfStillSkewed && !usesPosts,
  });
  if (treated.steps > 0) log.push(`${code}: winsorised, ${count(treated.changed)} values moved`);
  if (treated.logged) log.push(`${code}: logged, still skewed after winsorising`);
  if (!treated.passes) log.push(`${code}: still skewed after treatment`);
  const goalposts = indicator.log ? logPosts(indicator.goalposts, code, problems) : indicator.goalposts;
  const normalised = normalise(
    treated.values,
    { direction: indicator.direction, goalposts },
    method.normalise,
  );
  if (normalised.out === 'no-variance') log.push(`${code}: left out, all values are equal`);
  if (normalised.out === 'no-goalposts') problems.push(`${code}: goalposts are asked for and none are given`);
  const clippedCount = count(normalised.clipped);
  if (clippedCount > 0) log.push(`${code}: ${clippedCount} values beyond the goalposts, cut`);
  return {
    code,
    denominated,
    imputed,
    treated: treated.values,
    scores: normalised.scores,
    standing: standingOf({
      observed: denominated,
      scores: normalised.scores,
      grades: data.grades?.[code] ?? null,
      notApplicable: data.notApplicable?.[code] ?? null,
    }),
    isImputed: filled.imputed,
    isTreated: treated.changed,
    isClipped: normalised.clipped,
    isOut: normalised.out !== null,
    log,
    problems,
  };
}

/** What does not apply to a unit is neither a figure nor a gap to fill. */
function withoutInapplicable(values: Column, code: string, data: DataTable): Column {
  const flags = data.notApplicable?.[code];
  return flags === undefined ? values : values.map((value, unit) => (flags[unit] === true ? null : value));
}

function denominatedColumn(
  raw: Column,
  indicator: TreeIndicator,
  data: DataTable,
  problems: string[],
): Column {
  if (indicator.denominator === null) return raw;
  const sizes = data.columns[indicator.denominator];
  if (sizes !== undefined) return denominate(raw, sizes);
  problems.push(`${indicator.code}: there is no column ${indicator.denominator} to divide by`);
  return raw.map(() => null);
}

function logColumn(values: Column, code: string, log: string[]): Column {
  const logged = mapKnown(values, Math.log);
  const lost = knownCount(values) - knownCount(logged);
  if (lost > 0) log.push(`${code}: ${lost} values at or below zero have no log and count as missing`);
  return logged;
}

function logPosts(
  posts: readonly [number, number] | null,
  code: string,
  problems: string[],
): readonly [number, number] | null {
  if (posts === null) return null;
  const [low, high] = posts;
  if (low > 0 && high > 0) return [Math.log(low), Math.log(high)];
  problems.push(`${code}: a goalpost at or below zero has no log`);
  return null;
}

function count(flags: Flags): number {
  let sum = 0;
  for (let unit = 0; unit < flags.length; unit += 1) sum += flags[unit] ?? 0;
  return sum;
}
