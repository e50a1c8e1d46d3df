import type { Places } from '../../geodata/types.ts';
import { type LoadedTables, loadTables } from '../figures/load-tables.ts';
import type { Problem } from '../figures/problem.ts';
import type { TableTexts } from '../figures/read-table.ts';
import { checkSteps } from '../figures/steps/check-steps.ts';
import { figuresOfKind, scoredFigures } from '../figures/steps/scored-figures.ts';
import { withBreaks } from './broken-figures.ts';
import { type BuiltEdition, buildEdition } from './build-edition.ts';
import { checkEditions, checkStructureYears, undeclaredFiles } from './check-editions.ts';
import type { CodebookRow } from './codebook-row.ts';
import type { EditionContext } from './context.ts';
import { buildCoreEditions } from './core-editions.ts';
import type { EditionPlan } from './edition-tables.ts';
import { indexFigures } from './figure-index.ts';
import { keepDimensions } from './keep-dimensions.ts';
import { type EditionTables, loadEditionTables } from './load-edition-tables.ts';
import { buildPartition, type ReferencePartition } from './reference-partition.ts';
import { stepScope } from './step-scope.ts';

/** Everything made from the tables: loaded rows, codebook and the values of all editions. */
export interface Assembly
  extends Pick<
    EditionTables,
    'codebook' | 'plans' | 'norms' | 'panel' | 'correlationReasons' | 'versions' | 'expertItems'
  > {
  readonly tables: LoadedTables;
  readonly context: EditionContext;
  /** The districts' reference for structures. */
  readonly partition: ReferencePartition;
  /** By edition id, in the order of `editions.csv`; a later year without a dimension to show is absent. */
  readonly editions: ReadonlyMap<string, BuiltEdition>;
  /** Problems of all tables, and of the editions made from them. */
  readonly problems: readonly Problem[];
}

/** Makes all editions from the texts of `indicators/tables` and the geography; bad rows are problems, not exceptions. */
export function assembleEditions(texts: TableTexts, places: Places): Assembly {
  const tables = loadTables(texts);
  const {
    pairs,
    structureYears,
    problems,
    goalposts: _,
    stages: __,
    moves: ___,
    ...own
  } = loadEditionTables(texts);
  const context: EditionContext = {
    figures: indexFigures(
      scoredFigures(tables.observations, tables.breaks, tables.steps),
      tables.regionObservations,
      tables.breaks,
      figuresOfKind(tables.steps, 'spike'),
    ),
    pairs,
    structureYears,
    places,
    sharedRates: tables.areaAllowed.filter(({ publishedFor }) => publishedFor === 'district'),
  };
  const editions = buildAll(context, own.codebook, own.plans);
  return {
    ...own,
    tables,
    context,
    partition: buildPartition(tables.districtSheets, tables.districtObservations),
    editions,
    problems: [
      ...tables.problems,
      ...problems,
      ...undeclaredFiles(texts),
      ...checkStructureYears(structureYears),
      ...checkEditions(own.codebook, editions),
      ...checkSteps(tables, places, stepScope(own.codebook, own.plans)),
    ],
  };
}

function buildAll(
  context: EditionContext,
  codebook: readonly CodebookRow[],
  plans: readonly EditionPlan[],
): ReadonlyMap<string, BuiltEdition> {
  const core = buildCoreEditions(
    context,
    codebook,
    plans.filter((plan) => plan.kind === 'core'),
  );
  const known = new Map(core.map((built) => [built.edition.id, built]));
  const all = plans.flatMap((plan): readonly (readonly [string, BuiltEdition])[] => {
    const built = known.get(plan.id) ?? buildEdition(context, codebook, plan);
    const shown = plan.kind === 'dimensions' ? keepDimensions(built, codebook) : built;
    if (shown === null) return [];
    const oldest = Math.min(...plans.filter(({ scope }) => scope === plan.scope).map((one) => one.oldest));
    return [[plan.id, withBreaks(shown, context.figures, oldest)]];
  });
  return new Map(all);
}
