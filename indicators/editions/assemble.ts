import type { Places } from '../../geodata/types.ts';
import type { TableTexts } from '../figures/load-rules.ts';
import { type LoadedTables, loadTables } from '../figures/load-tables.ts';
import type { Problem } from '../figures/problem.ts';
import { type BuiltEdition, buildEdition, type EditionPlan, readEditionPlans } from './build-edition.ts';
import type { CodebookRow } from './codebook-row.ts';
import type { EditionContext } from './context.ts';
import { buildCoreEditions } from './core-editions.ts';
import { indexFigures } from './figure-index.ts';
import { goalpostMap, readGoalposts } from './freeze-goalposts.ts';
import { keepDimensions } from './keep-dimensions.ts';
import { readLevelPairs } from './level-pairs.ts';
import { readCodebook } from './read-codebook.ts';
import { buildPartition, type ReferencePartition } from './reference-partition.ts';

/** Everything made from the tables: loaded rows, codebook and the values of all editions. */
export interface Assembly {
  readonly tables: LoadedTables;
  readonly codebook: readonly CodebookRow[];
  readonly context: EditionContext;
  /** The districts' reference for structures. */
  readonly partition: ReferencePartition;
  readonly plans: readonly EditionPlan[];
  /** By edition id, in the order of `editions.csv`; a later year without a dimension to show is absent. */
  readonly editions: ReadonlyMap<string, BuiltEdition>;
  /** Problems of the tables and of the codebook. */
  readonly problems: readonly Problem[];
}

/** Makes all editions from the texts of `indicators/tables` and the geography; bad rows are problems, not exceptions. */
export function assembleEditions(texts: TableTexts, places: Places): Assembly {
  const tables = loadTables(texts);
  const posts = readGoalposts('goalposts.csv', texts['goalposts.csv'] ?? '');
  const codebook = readCodebook(texts['codebook.csv'] ?? '', goalpostMap(posts.rows));
  const pairs = readLevelPairs(texts['level-pairs.csv'] ?? '');
  const context: EditionContext = {
    figures: indexFigures(tables.observations, tables.regionObservations, tables.breaks),
    pairs: pairs.rows,
    places,
  };
  const plans = readEditionPlans(texts['editions.csv'] ?? '');
  return {
    tables,
    codebook: codebook.rows,
    context,
    partition: buildPartition(tables.districtSheets, tables.districtObservations),
    plans,
    editions: buildAll(context, codebook.rows, plans),
    problems: [...tables.problems, ...posts.problems, ...codebook.problems, ...pairs.problems],
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
    return shown === null ? [] : [[plan.id, shown]];
  });
  return new Map(all);
}
