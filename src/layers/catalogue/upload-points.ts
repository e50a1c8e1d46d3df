import { uploadLayerMessages } from '../../i18n/messages/upload-layers.ts';
import { UPLOAD_MEASURE } from '../../state/address-measure.ts';
import type { LayerDefinition } from '../layer.ts';
import { uploadMeasures } from '../measures/measures.ts';
import { uploadLookup } from '../upload/upload-lookup.ts';

/** Units of the reader's own tables that have a longitude and latitude of their own. */
export const uploadPointsLayer: LayerDefinition = {
  id: 'upload',
  addressWord: 'own',
  scope: null,
  hasBaseline: false,
  showsUploads: 'point',
  opening: { measure: UPLOAD_MEASURE },
  anchor: 'own-tables',
  name: (language) => uploadLayerMessages[language].layer,
  isListed: ({ upload }) => upload !== null && uploadLookup(upload).points.length > 0,
  measures: (data, language) => [uploadMeasures(data, 'point', language)],
  hasClasses: true,
};
