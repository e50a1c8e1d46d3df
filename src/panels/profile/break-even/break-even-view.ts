import { wordsFor } from '../figure-words.ts';
import type { ProfileContext } from '../profile-context.ts';
import { breakEvenFacts } from './break-even-facts.ts';
import { type BreakEvenText, breakEvenText, type NamedPlace } from './break-even-text.ts';
import type { OptionsOf } from './changed-indices.ts';

/** A place that stands above another by potential. */
export interface PlaceAbove {
  readonly id: string;
  readonly name: string;
}

/** What would change the class of a place, and its rank. */
export interface BreakEvenView extends BreakEvenText {
  /** The places above, the nearest first. */
  readonly above: readonly PlaceAbove[];
  /** The one that is asked about. */
  readonly chosen: string | null;
}

/** `past` is the place that the reader chose; the next one above where it is null or does not stand above. */
export function breakEvenOf(
  context: ProfileContext,
  optionsOf: OptionsOf,
  past: string | null = null,
): BreakEvenView {
  const above = placesAbove(context);
  const chosen = above.find(({ id }) => id === past) ?? above[0] ?? null;
  const facts = breakEvenFacts(context, optionsOf, chosen?.id ?? null);
  return {
    ...breakEvenText(wordsFor(context), facts, chosen === null ? null : namedPlace(context, chosen.id)),
    above,
    chosen: chosen?.id ?? null,
  };
}

/** A place by its name in the language of the profile; null for one that is not known. */
export function namedPlace({ language, data }: ProfileContext, id: string): NamedPlace | null {
  const { towns, regions } = data.places;
  const [town, region] = [towns, regions].map((all) => all.find((place) => place.id === id));
  if (region !== undefined) return { kind: 'region', name: region.names[language] };
  return town === undefined ? null : { kind: 'town', name: town.names[language] };
}

/** The places ranked above by potential, the nearest first; none where the place has no rank. */
export function placesAbove({ language, data, scores, placeId }: ProfileContext): readonly PlaceAbove[] {
  const rank = scores.potential?.places[placeId]?.rank ?? null;
  const all = [...data.places.towns, ...data.places.regions];
  return (scores.potential?.ranked ?? [])
    .filter((id) => rank !== null && (scores.potential?.places[id]?.rankTo ?? rank) < rank)
    .map((id) => ({ id, name: all.find((place) => place.id === id)?.names[language] ?? id }))
    .reverse();
}
