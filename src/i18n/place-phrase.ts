import type { Language } from '../../geodata/types.ts';
import { never } from '../lib/never.ts';
import { LANGUAGE_FACTS } from './languages.ts';
import { russianCases } from './russian-names.ts';

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
  switch (LANGUAGE_FACTS[language].declension) {
    case 'none':
      return englishPhrase(name);
    case 'kazakh':
      return kazakhPhrase(`${name} қаласы`);
    case 'russian':
      return russianPhrase(`город ${name}`, russianCases(name) ?? cityCases(name));
    default:
      return never(LANGUAGE_FACTS[language].declension);
  }
}

/** The wordings of a region, district or city from its full name, which carries its type word: `Сарысу ауданы`. */
export function areaPhrase(language: Language, fullName: string): PlacePhrase {
  switch (LANGUAGE_FACTS[language].declension) {
    case 'none':
      return englishPhrase(fullName);
    case 'kazakh':
      return kazakhPhrase(fullName);
    case 'russian':
      return russianPhrase(fullName, areaCases(fullName));
    default:
      return never(LANGUAGE_FACTS[language].declension);
  }
}

function englishPhrase(name: string): PlacePhrase {
  return { plain: name, of: `of ${name}`, to: `to ${name}`, from: `from ${name}`, in: `in ${name}` };
}

/** The type words облысы, қаласы and ауданы take their endings in one way; any other name gets one of its own. */
function kazakhPhrase(name: string): PlacePhrase {
  const full = /(облысы|қаласы|ауданы)$/.test(name) ? name : `«${name}» аумағы`;
  return { plain: name, of: `${full}ның`, to: `${full}на`, from: `${full}нан`, in: `${full}нда` };
}

/** Genitive, dative and prepositional. */
type Cases = readonly [of: string, to: string, inside: string];

function russianPhrase(plain: string, [of, to, inside]: Cases): PlacePhrase {
  return { plain, of, to, from: `от ${of}`, in: `в ${inside}` };
}

function cityCases(name: string): Cases {
  return [`города ${name}`, `городу ${name}`, `городе ${name}`];
}

function areaCases(name: string): Cases {
  const region = /^(.+)ая область$/.exec(name)?.[1];
  if (region !== undefined) return [`${region}ой области`, `${region}ой области`, `${region}ой области`];
  const named = /^область (.+)$/.exec(name)?.[1];
  if (named !== undefined) return [`области ${named}`, `области ${named}`, `области ${named}`];
  const district = /^(.+)ий район$/.exec(name)?.[1];
  if (district !== undefined)
    return [`${district}ого района`, `${district}ому району`, `${district}ом районе`];
  const namedDistrict = /^район (.+)$/.exec(name)?.[1];
  if (namedDistrict !== undefined)
    return [`района ${namedDistrict}`, `району ${namedDistrict}`, `районе ${namedDistrict}`];
  const city = /^город (.+)$/.exec(name)?.[1];
  if (city === undefined) return [`территории «${name}»`, `территории «${name}»`, `территории «${name}»`];
  const [of, to, inside] = russianCases(city) ?? [city, city, city];
  return [`города ${of}`, `городу ${to}`, `городе ${inside}`];
}
