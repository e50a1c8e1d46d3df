import type { UploadData } from '../data/upload/upload-data.ts';
import { firstUploadNode, uploadLookup } from '../layers/upload/upload-lookup.ts';
import type { Action } from '../state/actions.ts';
import { hideUpload, showUpload } from '../state/upload-actions.ts';

/** Id of the notice that an address asks for own tables that are not there. */
export const UPLOAD_NOTICE = 'upload';

/** The step that own tables make when they come: whatever was shown of others goes, and the new ones are shown. */
export function openingOf(upload: UploadData | null): Action {
  if (upload === null) return hideUpload;
  const { town, region, points } = uploadLookup(upload);
  const fits = { towns: town.size > 0, regions: region.size > 0, upload: points.length > 0 };
  const show = showUpload(firstUploadNode(upload)?.code ?? null, fits);
  return (state) => show(hideUpload(state));
}
