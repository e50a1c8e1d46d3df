import type { Explorer } from '../../explorer/explorer.ts';
import type { MeasureGroup } from '../../layers/layer.ts';
import { measureAbout } from '../../layers/measures/measure-about.ts';
import { shownMeasures } from '../../layers/measures/shown-measures.ts';
import { type MethodAnchor, methodAnchorOf } from '../../layers/method-anchor.ts';
import type { Legend } from '../../layers/scene.ts';
import { findFacts, isHiddenBy } from '../../state/layer-facts.ts';
import type { LayerState, MeasureId } from '../../state/state.ts';
import { type BaselineView, baselineViewOf } from './baseline-view.ts';

/** One layer as the panel lists it. */
export interface LayerRowView {
  readonly layer: LayerState;
  /** Names of the layers above that hide it; empty = it is seen. */
  readonly hiddenBy: readonly string[];
  readonly name: string;
  /** One option or none = no choice. */
  readonly measures: readonly MeasureGroup[];
  /** What one of the measures is, in a line. */
  readonly about: (id: MeasureId) => string;
  /** Classes can be chosen. */
  readonly classed: boolean;
  /** The radius of the kernel can be chosen. */
  readonly hasBandwidth: boolean;
  readonly legend: Legend | null;
  /** Where the method page says how its values are made. */
  readonly anchor: MethodAnchor;
  /** null = the layer cannot show a difference. */
  readonly baseline: BaselineView | null;
}

/** Rows of the layer panel, the top layer first. */
export function layerRowsOf(explorer: Explorer): readonly LayerRowView[] {
  const { language, layers } = explorer.state;
  const { legends } = explorer.scene();
  return [...layers].reverse().flatMap((layer): readonly LayerRowView[] => {
    const definition = findFacts(explorer.catalogue.layers, layer.id);
    if (definition === null) return [];
    if (definition.isListed?.(explorer.data, explorer.state.digest) === false) return [];
    const other = layer.baseline?.kind === 'measure' ? [layer.baseline.measure] : [];
    const measures = layer.on
      ? shownMeasures(definition.measures(explorer.data, language), [layer.measure, ...other])
      : [];
    const legend = legends.find(({ layerId }) => layerId === layer.id) ?? null;
    const baseline = baselineViewOf(explorer, definition, layer, measures);
    const name = definition.name(language);
    return [
      {
        layer,
        hiddenBy: hiddenBy(explorer, layer),
        name,
        measures,
        about: (id) => measureAbout(explorer.data, definition.scope ?? 'town', id, language),
        classed: definition.hasClasses,
        hasBandwidth: definition.hasBandwidth === true,
        legend,
        anchor: methodAnchorOf(explorer.data, definition, layer.measure, legend),
        baseline,
      },
    ];
  });
}

function hiddenBy({ state, catalogue }: Explorer, layer: LayerState): readonly string[] {
  const facts = findFacts(catalogue.layers, layer.id);
  if (facts === null || !layer.on) return [];
  const above = state.layers.slice(state.layers.indexOf(layer) + 1).filter(({ on }) => on);
  return above.flatMap(({ id }) => {
    const upper = findFacts(catalogue.layers, id);
    return upper !== null && isHiddenBy(facts, upper) ? [upper.name(state.language)] : [];
  });
}
