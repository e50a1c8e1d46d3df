import { defineMessages } from '../messages.ts';
import { type RussianCases, russianArea, russianTown } from './russian-names.ts';

/** A town by its bare name, or a region, district or city by its full name, in the wordings that sentences need. */
export const placeMessages = defineMessages({
  en: {
    townPlain: (name: string) => name,
    townOf: (name: string) => `of ${name}`,
    townTo: (name: string) => `to ${name}`,
    townFrom: (name: string) => `from ${name}`,
    townIn: (name: string) => `in ${name}`,
    areaOf: (name: string) => `of ${name}`,
    areaTo: (name: string) => `to ${name}`,
    areaFrom: (name: string) => `from ${name}`,
    areaIn: (name: string) => `in ${name}`,
    /** In a list beside towns, from full and short name. */
    areaListed: (_name: string, short: string) => short,
  },
  ru: {
    townPlain: (name: string) => `город ${name}`,
    townOf: (name: string) => russianTown(name).genitive,
    townTo: (name: string) => russianTown(name).dative,
    townFrom: (name: string) => from(russianTown(name)),
    townIn: (name: string) => inside(russianTown(name)),
    areaOf: (name: string) => russianArea(name).genitive,
    areaTo: (name: string) => russianArea(name).dative,
    areaFrom: (name: string) => from(russianArea(name)),
    areaIn: (name: string) => inside(russianArea(name)),
    areaListed: (name: string, _short: string) =>
      name
        .replace(/ область$/, ' обл.')
        .replace(/^область /, 'обл.\u00a0')
        .replace(/^город /, 'г.\u00a0'),
  },
  kk: {
    townPlain: (name: string) => `${name} қаласы`,
    townOf: (name: string) => `${name} қаласының`,
    townTo: (name: string) => `${name} қаласына`,
    townFrom: (name: string) => `${name} қаласынан`,
    townIn: (name: string) => `${name} қаласында`,
    areaOf: (name: string) => `${withTypeWord(name)}ның`,
    areaTo: (name: string) => `${withTypeWord(name)}на`,
    areaFrom: (name: string) => `${withTypeWord(name)}нан`,
    areaIn: (name: string) => `${withTypeWord(name)}нда`,
    areaListed: (_name: string, short: string) => short,
  },
});

function from({ genitive }: RussianCases): string {
  return `от ${genitive}`;
}

function inside({ prepositional }: RussianCases): string {
  return `в ${prepositional}`;
}

/** The words облысы, қаласы, ауданы and аумағы take their endings in one way; a name without one gets the last. */
function withTypeWord(name: string): string {
  return /(?:облысы|қаласы|ауданы)$/.test(name) ? name : `«${name}» аумағы`;
}
