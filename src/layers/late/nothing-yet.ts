import type { LayerContext, LayerPicture } from '../layer.ts';

/** The picture of a layer whose code or result is on its way: its name, and `words` that say so. */
export function nothingYet({ setting }: LayerContext, name: string, words: string): LayerPicture {
  return {
    painted: [],
    legend: {
      layerId: setting.id,
      headline: { title: name, reading: words },
      title: name,
      subtitle: words,
      form: 'list',
      classes: [],
      histogram: null,
      notes: [],
      sizes: null,
      axes: null,
      isLoading: true,
    },
    lines: new Map(),
  };
}
