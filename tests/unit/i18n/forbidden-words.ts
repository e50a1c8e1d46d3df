import type { Language } from '../../../geodata/languages.ts';

/** A word that no reader may meet, what is said in its place, and where it is right after all. */
export interface ForbiddenWord {
  readonly found: RegExp;
  readonly say: string;
}

/**
 * One concept has one word: what stands here is the second name of a concept, or the name of another. The words that
 * are said are in `src/i18n/messages/terms.ts` and `glossary.ts`.
 */
export const FORBIDDEN_WORDS: Readonly<Record<Language, readonly ForbiddenWord[]>> = {
  en: [
    { found: /\b[Pp]laces? \d/u, say: 'rank 2' },
    { found: /\bin force\b/u, say: 'current, in use' },
    { found: /\bprinted?\b(?! (?:page|view|in (?:black|colour)))/iu, say: 'published' },
    {
      found: /\bKazakh (?!(?:and|or|language|alphabet|text|page|name|version)\b)[a-z]/u,
      say: 'of Kazakhstan',
    },
    { found: /\bgoalposts?\b/iu, say: 'scale bounds' },
    { found: /\bauthor’s (?:setting|weights|choice)/iu, say: 'default settings' },
    // A firm and a pipeline have branches.
    { found: /(?<!(?:mining|Lisakovsk|a) )\bbranch(?:es)?\b/iu, say: 'industry' },
    { found: /\bpopulation working|working population\b/iu, say: 'working-age population' },
    { found: /\bCapacity to cope\b/iu, say: 'Lack of coping capacity' },
    { found: /\bsurely\b/iu, say: 'firmly' },
    { found: /\b[Ee]dition (?:20\d\d|…)/u, say: '2022 index, index year' },
    {
      found:
        /\b(?:normal|special|local|winsor|organ|standard|general|final)is(?:e[ds]?|ing|ation)(?!["”’]|\.\w)/iu,
      say: '-ize',
    },
    { found: /\bState programme\b/iu, say: 'Programme for the Development of Monotowns 2012–2020' },
  ],
  ru: [
    { found: /(?<!\p{L})издани(?!я источника)/iu, say: 'расчёт за год' },
    {
      found: /(?<!\p{L}|валовой )выпуск(?!ник|но|\p{L}* продукции)\p{L}*/iu,
      say: 'объём производства; расчёт; обновление сайта',
    },
    { found: /(?<!\p{L}|вместо |место )цифр(?!ов|а\s— |ами(?!\p{L}))/iu, say: 'значение, данные' },
    { found: /(?<!\p{L})(?:не )?(?:на)?печата(?:н|ет|ют)(?!\p{L}*(?:ь|ии))/iu, say: 'опубликовано' },
    { found: /(?<!\p{L})опорн\p{L}+ точ/iu, say: 'границы шкалы' },
    { found: /винзор/iu, say: 'винсоризация' },
    { found: /Хахман|Копленд/u, say: 'Хачман, Коупленд' },
    { found: /сдвиг-дол/iu, say: 'структурно-долевой анализ' },
    { found: /обозревател/iu, say: 'интерактивная карта' },
    { found: /(?<!\p{L})самозанят/iu, say: 'самостоятельно занятые' },
    { found: /авторск\p{L}+ (?:настройк|вес)/iu, say: 'настройки по умолчанию' },
    { found: /(?<!\p{L})прогон/iu, say: 'расчёт' },
    { found: /Нехватка ресурсов|Способность противостоять/iu, say: 'Недостаток потенциала противодействия' },
    { found: /(?<!\p{L})сборк(?!\p{L}* данных)/iu, say: 'пересчёт, обновление' },
    { found: /Государственн\p{L}+ программ/u, say: 'Программа развития моногородов на 2012–2020 годы' },
  ],
  kk: [
    { found: /шығарылым/iu, say: 'өнім көлемі; есеп; сайт жаңартуы' },
    { found: /(?<!\p{L})басылым/iu, say: 'есеп жылы' },
    { found: /оқшаулан/iu, say: 'локализация коэффициенті' },
    { found: /сызықша/iu, say: 'штрихталған' },
    { found: /(?<!\p{L})сынып/iu, say: 'класс; дерек санаты' },
    { found: /(?<!\p{L})басыл(?:ған|ма)/iu, say: 'жарияланған' },
    { found: /гармониялық/iu, say: 'гармоникалық' },
    { found: /винзор/iu, say: 'винсорлау' },
    { found: /(?<!\p{L})тірек нүкте/iu, say: 'шкала шектері' },
    { found: /құрастыру(?:ды|ға)? тоқта/iu, say: 'сайт жаңартылмайды' },
    { found: /авторлық/iu, say: 'әдепкі баптау' },
    { found: /(?<!\p{L})баға(?:лар)?(?:[ыс]ы?)?(?!\p{L})/iu, say: 'балл' },
    { found: /(?<!\p{L})[Сс]іздің \p{L}+(?<!ңыз|ңіз)(?!\p{L})/u, say: 'деректеріңіз' },
    { found: /\d төмен(?!, )|\d-і(?!\p{L})/u, say: '37-ден төмен; екеуі' },
    { found: /қ\/е/u, say: 'қолд.' },
  ],
};

/** Forbidden words in a text, each with what is said in its place; empty = none. */
export function forbiddenIn(language: Language, text: string): readonly string[] {
  return FORBIDDEN_WORDS[language].flatMap(({ found, say }) => {
    const match = found.exec(text);
    return match === null ? [] : [`“${match[0]}”, say “${say}” | ${text.slice(0, 160)}`];
  });
}
