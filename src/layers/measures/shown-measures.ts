import { COMPONENTS_OF } from '../../../indicators/scoring/index-tree.ts';
import { RISK_DIMENSIONS } from '../../../indicators/types.ts';
import type { MeasureId } from '../../state/state.ts';
import type { MeasureGroup } from '../layer.ts';

/** Components of risk that are the only one of their dimension: the dimension has the same name and scores. */
const SOLE_COMPONENTS: ReadonlySet<MeasureId> = new Set(
  RISK_DIMENSIONS.flatMap((dimension) => {
    const components = COMPONENTS_OF[dimension];
    return components.length === 1 ? components : [];
  }),
);

/** Measures as a list offers them, each once; one that is chosen already, as an address may ask, stays. */
export function shownMeasures(
  groups: readonly MeasureGroup[],
  chosen: readonly MeasureId[] = [],
): readonly MeasureGroup[] {
  return groups.map(({ name, options }) => ({
    name,
    options: options.filter(({ id }) => !SOLE_COMPONENTS.has(id) || chosen.includes(id)),
  }));
}

/** Whether a node of the risk repeats the one above it, and so is not shown below it. */
export function isSoleComponent(node: string): boolean {
  return SOLE_COMPONENTS.has(node);
}
