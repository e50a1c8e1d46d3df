/** Path of what the late parts of a place are drawn from, below the site's root. */
export function latePath(placeId: string): string {
  return `data/places/${placeId}.json`;
}

/** From the address of a place's late file, that of the names which the late parts of all places read. */
export function lateNamesOf(late: string, language: string): string {
  return late.replace(/[^/]+$/, `names-${language}.json`);
}
