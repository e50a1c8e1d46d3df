import { config, z } from 'zod';
import type { Aggregation, Normalisation } from '../scoring/method.ts';

// Checks are not compiled at run time: pages allow no code made of text.
config({ jitless: true });

/** Names of the aggregations as `method.json` and iMeta write them. */
export const AGGREGATIONS = [
  'arithmetic',
  'geometric',
  'harmonic',
  'ampi',
  'mpi',
  'copeland',
  'inform',
] as const satisfies readonly Aggregation[];

const NORMALISATIONS = [
  'none',
  'minmax',
  'goalposts',
  'zscore',
  'rank',
  'percentile',
] as const satisfies readonly Normalisation[];

const share = z.number().min(0).max(1);
const count = z.int().min(0);

const impute = z
  .strictObject({
    method: z
      .enum(['none', 'mean', 'groupMean'])
      .exactOptional()
      .describe('none (default), the mean of the column, or the mean of the unit’s group'),
    group: z
      .string()
      .nullable()
      .exactOptional()
      .describe('Column of Type Group for groupMean, such as GDP_group'),
  })
  .describe('How missing values are filled in; figures filled in never count in the coverage');

const treat = z
  .strictObject({
    method: z.enum(['none', 'winsorise']).exactOptional().describe('Default none'),
    skew: z.number().positive().exactOptional().describe('Limit of |skewness|, default 2'),
    kurtosis: z.number().exactOptional().describe('Limit of the excess kurtosis, default 3.5'),
    winMax: count.exactOptional().describe('Most steps of winsorising, default 5'),
    logIfStillSkewed: z
      .boolean()
      .exactOptional()
      .describe('Log a column that fails after winsorising, from its original values; default true'),
  })
  .describe('Outliers: a column is treated if |skewness| and excess kurtosis both reach their limit');

const normalise = z
  .strictObject({
    method: z.enum(NORMALISATIONS).exactOptional().describe('Default minmax'),
    range: z
      .tuple([z.number(), z.number()])
      .refine(([low, high]) => low < high, 'the first end must be below the second')
      .nullable()
      .exactOptional()
      .describe('Ends of the scale; null or absent = 0–100, and 0–1 for percentile'),
    mean: z.number().exactOptional().describe('Mean of z-scores, default 0'),
    sd: z.number().positive().exactOptional().describe('Standard deviation of z-scores, default 1'),
    clip: z.boolean().exactOptional().describe('Cut values beyond the goalposts; default true'),
    fallback: z
      .literal('minmax')
      .nullable()
      .exactOptional()
      .describe('What a column without goalposts gets under goalposts; null (default) = an error'),
  })
  .describe('How indicators are brought to one scale');

const rule = z.strictObject({
  minShare: share
    .exactOptional()
    .describe('Least graded share of the indicators below the node: sum of grade weights / their number'),
  minCount: count.exactOptional().describe('Least number of scored children'),
  minValues: count
    .exactOptional()
    .describe('Least number of indicators below the node, at any depth, with a figure'),
  minTownLevel: count
    .exactOptional()
    .describe(
      'Least number of figures of grade A, B or O below; if only this fails, the node has a score without a rank',
    ),
  needs: z
    .array(z.string())
    .exactOptional()
    .describe(
      'Codes of nodes below without which the node has a score without a rank; they are never set to the middle of the others',
    ),
  maxNeutral: count
    .exactOptional()
    .describe(
      'Most nodes below that may be set to the middle of the others; beyond it the node has a score without a rank',
    ),
  minOwn: count.exactOptional().describe('Former name of minTownLevel'),
});

/** The shape of `method.json`, of which every key may be left out; `method.schema.json` is written from it. */
export const methodSchema = z
  .strictObject({
    $schema: z.string().exactOptional().describe('For editors; not read'),
    impute: impute.exactOptional(),
    treat: treat.exactOptional(),
    normalise: normalise.exactOptional(),
    aggregate: z
      .record(z.string(), z.enum(AGGREGATIONS))
      .exactOptional()
      .describe(
        'By code of a node, then level (1 = nodes right above the indicators, which iMeta has on Level 2), then default; a node named in iMeta’s Aggregation stands between code and level',
      ),
    weights: z.enum(['meta', 'equal']).exactOptional().describe('Weights of iMeta (default) or equal ones'),
    floor: z
      .number()
      .nullable()
      .exactOptional()
      .describe(
        'Scores below it are raised to it before geometric and harmonic means; null (default) = none',
      ),
    gradeWeight: z
      .strictObject({
        A: share.exactOptional(),
        B: share.exactOptional(),
        C: share.exactOptional(),
        O: share.exactOptional(),
      })
      .exactOptional()
      .describe('What a figure of each grade counts in the coverage; default A 1, B 1, C 0.5, O 0.5'),
    gradeInMean: z
      .boolean()
      .exactOptional()
      .describe('Figures weigh by their grade in the mean of their node too; default false'),
    missingDimension: z
      .enum(['renormalise', 'neutral'])
      .exactOptional()
      .describe(
        'A node without a score below a node with one: renormalise (default) leaves it out, neutral sets it to the median of the ranked units that have a score there',
      ),
    coverage: z
      .record(z.string(), rule)
      .nullable()
      .exactOptional()
      .describe(
        'What a node needs to be scored, by code, then level as in aggregate; null (default) = no rule',
      ),
    decimals: z
      .int()
      .min(0)
      .max(15)
      .nullable()
      .exactOptional()
      .describe('Digits of the scores written; ranks are made before; null (default) = in full'),
  })
  .describe('Method of a composite index: denominate, impute, treat, normalise, aggregate');

/** JSON schema of `method.json`; the file `method.schema.json` holds the same. */
export function methodJsonSchema(): Readonly<Record<string, unknown>> {
  return { title: 'method.json', ...z.toJSONSchema(methodSchema, { io: 'input' }) };
}
