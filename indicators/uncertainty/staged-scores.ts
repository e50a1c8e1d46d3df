import { extentOf, knownCount, knownValues } from '../scoring/columns.ts';
import { winMaxFor } from '../scoring/goalposts.ts';
import { type Method, type Normalisation, type NormaliseSettings, scaleOf } from '../scoring/method.ts';
import type { ScoreColumn } from '../scoring/score-column.ts';
import { stageIndicator } from '../scoring/stages.ts';
import type { DataTable, TreeIndicator } from '../scoring/tree.ts';
import { type Imputation, isTreated } from './factors.ts';
import type { UncertaintyInput } from './uncertainty-input.ts';

/** One way to bring the figures to a common scale. */
export interface StagingChoice {
  readonly normalisation: Normalisation;
  readonly imputation: Imputation;
  readonly treated: boolean;
}

/**
 * Scores of one indicator under a choice, for every unit. The choices that the current method makes
 * give its own scores. Ranks are percentile ranks, so that indicators with more figures do not weigh more; without
 * treatment goalposts are widened until no figure of the edition lies beyond them.
 */
export function scoresUnder(
  input: UncertaintyInput,
  indicator: TreeIndicator,
  choice: StagingChoice,
): ScoreColumn {
  const data = filledData(input, indicator, choice);
  const method = methodUnder(input, indicator, choice);
  const isWidened = !choice.treated && choice.normalisation === 'goalposts';
  const read = isWidened ? withWidePosts(indicator, data, method) : indicator;
  return stageIndicator(read, data, method).scores;
}

function methodUnder(input: UncertaintyInput, { code }: TreeIndicator, choice: StagingChoice): Method {
  const { method } = input;
  const known = knownCount(input.data.columns[code] ?? []);
  const isCurrentTreatment =
    choice.normalisation === method.normalise.method && choice.treated === isTreated(method);
  const treat = isCurrentTreatment
    ? method.treat
    : ({
        ...method.treat,
        method: choice.treated && choice.normalisation !== 'goalposts' ? 'winsorise' : 'none',
        winMax: method.treat.method === 'none' ? winMaxFor(known) : method.treat.winMax,
      } as const);
  const grouped = input.groups === undefined ? 'mean' : 'groupMean';
  const impute = {
    current: method.impute,
    none: { method: 'none', group: null },
    'group-mean': { method: grouped, group: GROUP },
    proxy: { method: 'none', group: null },
  } as const;
  return { ...method, treat, impute: impute[choice.imputation], normalise: normaliseUnder(method, choice) };
}

function normaliseUnder({ normalise }: Method, { normalisation }: StagingChoice): NormaliseSettings {
  if (normalisation === normalise.method) return normalise;
  const range = scaleOf(normalise);
  const settings = { ...normalise, range, fallback: 'minmax', mean: 0, sd: 1 } as const;
  return { ...settings, method: normalisation === 'rank' ? 'percentile' : normalisation };
}

const GROUP = 'group of the place';

function filledData(
  input: UncertaintyInput,
  { code }: TreeIndicator,
  { imputation }: StagingChoice,
): DataTable {
  const { data, groups, proxies } = input;
  if (imputation === 'group-mean') {
    return groups === undefined ? data : { ...data, groups: { ...data.groups, [GROUP]: groups } };
  }
  const proxy = proxies?.[code];
  if (imputation !== 'proxy' || proxy === undefined) return data;
  const filled = (data.columns[code] ?? []).map((value, unit) => value ?? proxy[unit] ?? null);
  return { ...data, columns: { ...data.columns, [code]: filled } };
}

/** Posts that no figure lies beyond; those of an indicator without variance, or without posts, stay. */
function withWidePosts(indicator: TreeIndicator, data: DataTable, method: Method): TreeIndicator {
  const { goalposts, log } = indicator;
  const { denominated } = stageIndicator(indicator, data, method);
  const extent = extentOf(knownValues(denominated).filter((value) => !log || value > 0));
  if (goalposts === null || extent === null) return indicator;
  return {
    ...indicator,
    goalposts: [Math.min(goalposts[0], extent[0]), Math.max(goalposts[1], extent[1])],
  };
}
