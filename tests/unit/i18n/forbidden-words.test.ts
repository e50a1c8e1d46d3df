import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../geodata/languages.ts';
import { FORBIDDEN_WORDS, forbiddenIn } from './forbidden-words.ts';

type Message = string | ((...values: number[]) => string);
type Texts = Readonly<Record<Language, Readonly<Record<string, Message>>>>;

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The words of a message, its values as dots: of a function, those that its code puts around them. */
function wordsOf(message: Message): string {
  const quoted =
    typeof message === 'string'
      ? [`'${message}'`]
      : (String(message).match(/`[^`]*`|'[^']*'|"[^"]*"/g) ?? []);
  return quoted
    .map((text) =>
      text
        .slice(1, -1)
        .replaceAll(/\$?\{[^}]*\}/g, '…')
        .replaceAll('\\u00a0', ' '),
    )
    .join(' | ');
}

/** Every message of a language behind the name that finds it. */
function messagesOf(language: Language): readonly (readonly [where: string, text: string])[] {
  const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../../src/i18n/messages/**/*.ts', {
    eager: true,
  });
  return Object.values(modules).flatMap((module) =>
    Object.entries(module)
      .filter(([name]) => name.endsWith('Messages'))
      .flatMap(([name, texts]) =>
        Object.entries((texts as Texts)[language]).map(
          ([key, message]) => [`${name}.${key}`, wordsOf(message)] as const,
        ),
      ),
  );
}

/** Every text of the tables in a column of a language, such as `why_kk`. */
function cellsOf(language: Language): readonly (readonly [where: string, text: string])[] {
  return ['indicators/tables', 'geodata/tables'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file.endsWith('.csv') && !file.includes('observations'))
      .flatMap((file) => {
        const { data } = Papa.parse<Record<string, string>>(readFileSync(join(ROOT, folder, file), 'utf8'), {
          header: true,
        });
        return data.flatMap((row, line) =>
          Object.entries(row)
            .filter(([column]) => column.endsWith(`_${language}`))
            .map(([column, text]) => [`${file}:${line + 2} ${column}`, text] as const),
        );
      }),
  );
}

describe('a word that the glossary replaces', () => {
  it.each(LANGUAGES)('is in no message and in no column of a table, in %s', (language) => {
    const texts = [...messagesOf(language), ...cellsOf(language)];
    expect(texts.length).toBeGreaterThan(1500);
    expect(
      texts.flatMap(([where, text]) => forbiddenIn(language, text).map((fault) => `${where}: ${fault}`)),
    ).toEqual([]);
  });

  it.each([
    ['en', 'ranks at place 2'],
    ['en', 'the method in force'],
    ['en', 'figures as printed'],
    ['en', 'a Kazakh monotown'],
    ['en', 'normalised'],
    ['ru', 'выпуск 2022 года'],
    ['ru', 'цифра региона'],
    ['ru', 'как напечатано'],
    ['ru', 'винзоризация'],
    ['ru', 'Открыть в обозревателе'],
    ['kk', 'аудан бойынша баға'],
    ['kk', 'Сіздің деректер'],
    ['kk', '2022 жылғы басылым'],
    ['kk', 'оқшаулану коэффициенті'],
    ['kk', '37 төмен'],
    ['kk', '9 өлшемнің 9-і'],
  ] as const)('is found, in %s “%s”', (language, text) => {
    expect(forbiddenIn(language, text)).not.toEqual([]);
  });

  it.each([
    ['en', 'the option "normalise"; Kazakh and Russian; the Kazakh name; analysed'],
    [
      'ru',
      'Цифра — потенциал; вместо цифр; выпуск продукции; цифровые навыки; печать карты; выпускники школ; выбросы в атмосферу',
    ],
    ['kk', 'ағымдағы бағамен; бағаланған; бағдарлама; сіздің деректеріңіз; 37-ден төмен; 1 төмен, 3 жоғары'],
  ] as const)('is not seen in what is right, in %s', (language, text) => {
    expect(forbiddenIn(language, text)).toEqual([]);
  });

  it('has another to be said in its place', () => {
    for (const language of LANGUAGES)
      for (const { say } of FORBIDDEN_WORDS[language]) expect(say.length).toBeGreaterThan(3);
  });
});
