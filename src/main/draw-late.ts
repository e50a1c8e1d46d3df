import { render } from 'lit';
import { drawParts } from '../pages/place/late/draw-parts.ts';
import { type LateContent, type LateData, lateContent } from '../pages/place/late/late-data.ts';
import type { LateNames } from '../pages/place/late/late-names.ts';

/** Draws the late parts of a page of a place into their elements, behind what these hold. */
export function drawLate(
  places: readonly HTMLElement[],
  { placeId, language }: Pick<LateContent, 'placeId' | 'language'>,
  data: LateData,
  names: LateNames,
): readonly HTMLElement[] {
  const parts: Readonly<Partial<Record<string, ReturnType<typeof drawParts>['series']>>> = drawParts(
    lateContent(placeId, language, data, names),
  );
  return places.filter((place) => {
    const part = parts[place.dataset['late'] ?? ''];
    if (part !== undefined) render(part, place);
    return part !== undefined;
  });
}
