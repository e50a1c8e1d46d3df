import type { UploadData } from '../../data/upload/upload-data.ts';
import type { FoundPlace } from '../header/search-places.ts';

/** Own units that are no places of the map, by name or code: those that begin so first, at most `limit`. */
export function searchUpload(
  upload: UploadData | null,
  query: string,
  detail: string,
  limit: number,
): readonly FoundPlace[] {
  const wanted = query.trim().toLowerCase();
  if (upload === null || wanted === '') return [];
  const begins: FoundPlace[] = [];
  const holds: FoundPlace[] = [];
  for (const { code, name, place } of upload.units) {
    if (begins.length >= limit) break;
    if (place.kind === 'town' || place.kind === 'region') continue;
    const lower = name.toLowerCase();
    const found = { place: { kind: 'upload', id: code }, name, detail, formerName: '' } as const;
    if (lower.startsWith(wanted) || code.toLowerCase() === wanted) begins.push(found);
    else if (holds.length < limit && lower.includes(wanted)) holds.push(found);
  }
  return [...begins, ...holds].slice(0, limit);
}
