import { fullEditions } from '../../data/find-edition.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import type { LayerContext, LayerDefinition, LayerPicture } from '../layer.ts';
import { layerValues } from '../measures/layer-values.ts';
import { measureGroups } from '../measures/measures.ts';
import { valueLegend, valueLines } from '../measures/value-legend.ts';
import { fillOf } from '../measures/value-scale.ts';
import type { RegionMark } from '../scene.ts';

/** Choropleth of the 20 regions by any measure, from the regions' own figures only. */
export const regionsLayer: LayerDefinition = {
  id: 'regions',
  scope: 'region',
  fills: ['region'],
  hasBaseline: true,
  showsUploads: 'region',
  opening: { measure: 'potential', on: true },
  anchor: null,
  name: (language) => layerMessages[language].regions,
  measures: (data, language) => measureGroups(data, 'region', language),
  hasClasses: true,
  draw: drawRegions,
};

/** That the regions stay as they are, with the edition that they show. */
function editionNotes({ language, data, editions }: LayerContext): readonly string[] {
  const texts = layerMessages[language];
  if (editions.region === null) return [];
  const { label } = editions.region;
  return [fullEditions(data, 'region').length > 1 ? texts.regionsShown(label) : texts.regionsEdition(label)];
}

function drawRegions(context: LayerContext): LayerPicture {
  const { setting } = context;
  const { values, scale, difference, lead, isLoading } = layerValues(context, 'region');
  const marks: readonly RegionMark[] = values.map(({ placeId, detail: _detail, ...facts }) => ({
    ...facts,
    ...fillOf(scale, facts.value),
    regionId: placeId,
    dotted: facts.status === 'estimate',
  }));
  const town = context.editions.town;
  const isUpload = setting.measure.startsWith('upload:');
  const followsYear = isUpload || town === null || town.kind === 'full';
  const notes = followsYear ? [] : editionNotes(context);
  return {
    painted: [{ kind: 'choropleth', id: setting.id, opacity: setting.opacity, marks }],
    legend: valueLegend(context, 'region', {
      values,
      scale,
      notes,
      sizes: null,
      difference,
      lead,
      isLoading,
    }),
    lines: valueLines(context, 'region', values, difference),
  };
}
