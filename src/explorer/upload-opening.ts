import type { UploadData } from '../data/upload/upload-data.ts';
import { firstUploadNode, uploadLookup } from '../layers/upload/upload-lookup.ts';
import type { Action } from '../state/actions.ts';
import type { LayerFacts } from '../state/layer-facts.ts';
import { hideUpload, showUpload } from '../state/upload-actions.ts';

/** Id of the notice that an address asks for uploaded tables that are not there. */
export const UPLOAD_NOTICE = 'upload';

/** The step from one reader's tables to others: what was shown of the former is closed, and the new ones are shown. */
export function openingOf(upload: UploadData | null, layers: readonly LayerFacts[]): Action {
  const hide = hideUpload(layers);
  if (upload === null) return hide;
  const { town, region, points } = uploadLookup(upload);
  const units = { town: town.size > 0, region: region.size > 0, point: points.length > 0 };
  const show = showUpload(firstUploadNode(upload)?.code ?? null, units, layers);
  return (state) => show(hide(state));
}
