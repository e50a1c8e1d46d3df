import type { Scene } from '../../layers/scene.ts';

/** A scene layer with the basemap or scene layer that must stay above it. */
export interface StackedLayer {
  readonly layer: Scene['layers'][number];
  readonly beforeId: string;
}

/**
 * Where each scene layer goes, from the lowest up. All up to the topmost choropleth lie under the lakes and
 * borders (`underWater`), the rest above them (`underFocus`); `firstIdOf` names the lowest MapLibre layer of a
 * choropleth, before which anything below it must be put.
 */
export function stackLayers(
  layers: Scene['layers'],
  slots: { readonly underWater: string; readonly underFocus: string },
  firstIdOf: (choroplethId: string) => string,
): readonly StackedLayer[] {
  const top = layers.findLastIndex(({ kind }) => kind === 'choropleth');
  return layers.map((layer, i) => {
    if (i > top) return { layer, beforeId: slots.underFocus };
    const above = layers.slice(i + 1, top + 1).find(({ kind }) => kind === 'choropleth');
    return { layer, beforeId: above === undefined ? slots.underWater : firstIdOf(above.id) };
  });
}
