import type { NamedPlace } from '../../../panels/profile/break-even/break-even-text.ts';

/** Names of places in a language, by id. */
export type PlaceNames = Readonly<Record<string, NamedPlace>>;

/** Name of a place. Throws for one without a name. */
export function placeNamed(names: PlaceNames, id: string): string {
  const found = names[id];
  if (found === undefined) throw new Error(`place ${id} has no name`);
  return found.name;
}
