import type { LayerFacts } from '../../state/layer-facts.ts';
import type { LayerState, MeasureId } from '../../state/state.ts';

/** Tells whether a layer shows structures of the places, by what it is, by its measure, or by what that is set against. */
export function readsIndustries(
  { lateFile }: Pick<LayerFacts, 'lateFile'>,
  { measure, baseline }: Pick<LayerState, 'measure' | 'baseline'>,
): boolean {
  return (
    lateFile === 'industries' ||
    isOfIndustries(measure) ||
    (baseline?.kind === 'measure' && isOfIndustries(baseline.measure))
  );
}

/** Location quotients of sections, and measures of the whole structure. */
function isOfIndustries(measure: MeasureId): boolean {
  return measure.startsWith('lq:') || measure.startsWith('structure:');
}
