import type { Language } from '../../../geodata/types.ts';
import { defineMessages } from '../messages.ts';

/** Licences that `sources.csv` states in English words, by those words; names such as `CC BY 4.0` stay as they are. */
export const licenceMessages = defineMessages({
  en: {
    'no licence file in the repository; BNS official statistics, reuse with attribution, terms to be checked at stat.gov.kz':
      'no licence file in the repository; official statistics of the Bureau of National Statistics, reuse with attribution, terms to be checked at stat.gov.kz',
    'no licence file in the repository': 'no licence file in the repository',
    'PDDL per README of the organisation': 'PDDL, according to the README of the organization',
    'PDDL (README)': 'PDDL, according to the README',
    'PDDL claimed by the repository': 'PDDL, as the repository states',
    'PDDL (repository README of the sister projects)': 'PDDL, according to the README of the sister projects',
    'PDDL claimed by repository README; BNS data themselves: official open statistics':
      'PDDL, according to the README of the repository; the data themselves are official open statistics of the Bureau of National Statistics',
    'MIT licence file in the repository (Open SDG template)':
      'MIT, according to the licence file in the repository (Open SDG template)',
    'official legal text': 'official legal text',
    'BNS official statistics': 'official statistics of the Bureau of National Statistics',
    'public domain (Unlicense)': 'public domain (Unlicense)',
    'not stated in what was read': 'not stated in the material consulted',
    'not checked': 'not checked',
    'not stated yet': 'not stated yet',
  },
  ru: {
    'no licence file in the repository; BNS official statistics, reuse with attribution, terms to be checked at stat.gov.kz':
      'в репозитории нет файла лицензии; официальная статистика Бюро национальной статистики, использование с указанием источника, условия следует проверить на stat.gov.kz',
    'no licence file in the repository': 'в репозитории нет файла лицензии',
    'PDDL per README of the organisation': 'PDDL, согласно файлу README организации',
    'PDDL (README)': 'PDDL, согласно файлу README',
    'PDDL claimed by the repository': 'PDDL, как указано в репозитории',
    'PDDL (repository README of the sister projects)': 'PDDL, согласно файлам README родственных проектов',
    'PDDL claimed by repository README; BNS data themselves: official open statistics':
      'PDDL, согласно файлу README репозитория; сами данные\u00a0— официальная открытая статистика Бюро национальной статистики',
    'MIT licence file in the repository (Open SDG template)':
      'MIT, согласно файлу лицензии в репозитории (шаблон Open SDG)',
    'official legal text': 'официальный правовой текст',
    'BNS official statistics': 'официальная статистика Бюро национальной статистики',
    'public domain (Unlicense)': 'общественное достояние (Unlicense)',
    'not stated in what was read': 'в изученных материалах не указана',
    'not checked': 'не проверена',
    'not stated yet': 'пока не указана',
  },
  kk: {
    'no licence file in the repository; BNS official statistics, reuse with attribution, terms to be checked at stat.gov.kz':
      'репозиторийде лицензия файлы жоқ; Ұлттық статистика бюросының ресми статистикасы, дереккөзін көрсетіп пайдалануға болады, шарттарын stat.gov.kz сайтынан тексеру керек',
    'no licence file in the repository': 'репозиторийде лицензия файлы жоқ',
    'PDDL per README of the organisation': 'PDDL, ұйымның README файлы бойынша',
    'PDDL (README)': 'PDDL, README файлы бойынша',
    'PDDL claimed by the repository': 'PDDL, репозиторийде көрсетілгендей',
    'PDDL (repository README of the sister projects)': 'PDDL, туыстас жобалардың README файлдары бойынша',
    'PDDL claimed by repository README; BNS data themselves: official open statistics':
      'PDDL, репозиторийдің README файлы бойынша; деректердің өзі\u00a0— Ұлттық статистика бюросының ресми ашық статистикасы',
    'MIT licence file in the repository (Open SDG template)':
      'MIT, репозиторийдегі лицензия файлы бойынша (Open SDG үлгісі)',
    'official legal text': 'ресми құқықтық мәтін',
    'BNS official statistics': 'Ұлттық статистика бюросының ресми статистикасы',
    'public domain (Unlicense)': 'қоғамдық игілік (Unlicense)',
    'not stated in what was read': 'оқылған материалда көрсетілмеген',
    'not checked': 'тексерілмеген',
    'not stated yet': 'әзірге көрсетілмеген',
  },
});

/** A licence in the words of the language; a name of a licence as it is, '' where none is stated. */
export function licenceText(language: Language, licence: string): string {
  const known: Readonly<Record<string, string>> = licenceMessages[language];
  return known[licence] ?? licence;
}
