import type { Language, Region } from '../../geodata/types.ts';
import { placeMessages } from './messages/place-words.ts';

/**
 * A place in the wordings that sentences need. Messages take this and choose, so that no bare name ends up behind a
 * preposition or before an ending.
 */
export interface PlacePhrase {
  /** With its type word where the language wants one: `город Риддер`, `Риддер қаласы`, `Ridder`. */
  readonly plain: string;
  /** Genitive: `Риддера`, `Риддер қаласының`, `of Ridder`. */
  readonly of: string;
  /** Dative, in Russian without preposition: `Риддеру`, `Риддер қаласына`, `to Ridder`. */
  readonly to: string;
  /** With its preposition: `от Риддера`, `Риддер қаласынан`, `from Ridder`. */
  readonly from: string;
  /** With its preposition: `в Риддере`, `Риддер қаласында`, `in Ridder`. */
  readonly in: string;
}

/** The wordings of a town or city, from its bare name. */
export function townPhrase(language: Language, name: string): PlacePhrase {
  const words = placeMessages[language];
  return {
    plain: words.townPlain(name),
    of: words.townOf(name),
    to: words.townTo(name),
    from: words.townFrom(name),
    in: words.townIn(name),
  };
}

/** Name of a region in a list or a table: short, but no bare adjective and not to be taken for a town. */
export function listedRegion(
  language: Language,
  { names, shortNames }: Pick<Region, 'names' | 'shortNames'>,
): string {
  return placeMessages[language].areaListed(names[language], shortNames[language]);
}

/** The wordings of a region, district or city from its full name, which carries its type word: `Сарысу ауданы`. */
export function areaPhrase(language: Language, fullName: string): PlacePhrase {
  const words = placeMessages[language];
  return {
    plain: fullName,
    of: words.areaOf(fullName),
    to: words.areaTo(fullName),
    from: words.areaFrom(fullName),
    in: words.areaIn(fullName),
  };
}
