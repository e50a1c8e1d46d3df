import { type AskedPlaces, askedQuery, type ComparedScope } from './asked-places.ts';

/** Words on what is wrong with an address; `{names}` is filled in. */
export type AskedWords = Readonly<
  Record<
    | 'unknown'
    | 'tooMany'
    | 'leftOutTowns'
    | 'leftOutRegions'
    | 'showTowns'
    | 'showRegions'
    | 'oneTown'
    | 'oneRegion',
    string
  >
>;

/** A sentence on what was asked for, with a link to what it left out. */
export interface AskedNote {
  readonly text: string;
  readonly link?: { readonly text: string; readonly href: string };
}

/** What is wrong with what an address asks for, in sentences; [] = nothing. `nameOf` gives the name of an id. */
export function askedNotes(
  { scope, ids, tooMany, otherScope, unknown }: AskedPlaces,
  words: AskedWords,
  nameOf: (scope: ComparedScope, id: string) => string,
): readonly AskedNote[] {
  const named = (text: string, names: readonly string[]): string =>
    // A function: a name may hold what a replacement would take for a sign.
    text.replace('{names}', () => names.join(', '));
  const names = (of: ComparedScope, list: readonly string[]): readonly string[] =>
    list.map((id) => nameOf(of, id));
  const [other, leftOut, show] =
    scope === 'town'
      ? (['region', words.leftOutRegions, words.showRegions] as const)
      : (['town', words.leftOutTowns, words.showTowns] as const);
  return [
    ...(unknown.length === 0 ? [] : [{ text: named(words.unknown, unknown) }]),
    ...(otherScope.length === 0
      ? []
      : [
          {
            text: named(leftOut, names(other, otherScope)),
            link: { text: show, href: askedQuery(other, otherScope) },
          },
        ]),
    ...(tooMany.length === 0 ? [] : [{ text: named(words.tooMany, names(scope, tooMany)) }]),
    ...(ids.length === 1 ? [{ text: scope === 'town' ? words.oneTown : words.oneRegion }] : []),
  ];
}
