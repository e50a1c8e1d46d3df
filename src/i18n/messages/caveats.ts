import { defineMessages } from '../messages.ts';

/** What a reader must know of a figure before comparing it, short enough to stand behind it in a sentence. */
export const caveatMessages = defineMessages({
  en: {
    averaged: (years: number) => `average of up to ${years} years`,
    'legal-seat': 'recorded where the company is registered',
    registration: 'counted where the business is registered',
    forDistrict: 'one value published for the district and its town',
    outdated: (year: number) => `outdated, data for ${year}`,
    undated: 'undated source, treated as outdated',
  },
  ru: {
    averaged: (years: number) => `среднее за период до ${years} лет`,
    'legal-seat': 'учтено по юридическому адресу предприятия',
    registration: 'учтено по месту регистрации',
    forDistrict: 'для района и его города опубликовано одно значение',
    outdated: (year: number) => `устарело, данные за ${year} год`,
    undated: 'источник без даты, считается устаревшим',
  },
  kk: {
    averaged: (years: number) => `көп дегенде ${years} жылдың орташа мәні`,
    'legal-seat': 'кәсіпорынның заңды мекенжайы бойынша есепке алынған',
    registration: 'тіркелген жері бойынша есепке алынған',
    forDistrict: 'ауданға да, оның қаласына да бір мән жарияланған',
    outdated: (year: number) => `ескірген, ${year} жылғы дерек`,
    undated: 'ескірген, дереккөзінің күні көрсетілмеген',
  },
});
