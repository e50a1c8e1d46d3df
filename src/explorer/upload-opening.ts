import type { OwnData } from '../data/upload/upload-data.ts';
import { firstOwnNode, ownLookup } from '../layers/upload/upload-lookup.ts';
import type { Action } from '../state/actions.ts';
import { hideOwn, showOwn } from '../state/upload-actions.ts';

/** Id of the notice that an address asks for own tables that are not there. */
export const OWN_NOTICE = 'own';

/** The step that own tables make when they come: whatever was shown of others goes, and the new ones are shown. */
export function openingOf(own: OwnData | null): Action {
  if (own === null) return hideOwn;
  const { town, region, points } = ownLookup(own);
  const fits = { towns: town.size > 0, regions: region.size > 0, own: points.length > 0 };
  const show = showOwn(firstOwnNode(own)?.code ?? null, fits);
  return (state) => show(hideOwn(state));
}
