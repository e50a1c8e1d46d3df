import type { Language } from '../../../geodata/types.ts';
import { defineMessages } from '../messages.ts';
import { uploadKindMessages } from './upload-kinds.ts';
import { uploadStructureMessages } from './upload-structure.ts';
import { uploadTableMessages } from './upload-tables.ts';

/** What is wrong with files, rows and places of a reader's own tables, by the code of the problem. */
export const uploadProblemMessages = defineMessages({
  en: {
    'no-file': 'No file was given.',
    'too-many-files': (count: string) =>
      `${count} files are too many: drop one table of figures, if wanted with iMeta, iGrade and method.json.`,
    'too-large': (size: string, most: string) =>
      `The files have ${size} MB, and ${most} MB is the most that is read. Leave out rows or columns.`,
    unreadable:
      'The browser cannot read the file. Folders cannot be read; a file that was moved must be chosen again.',
    'empty-file': 'The file is empty.',
    'not-text': 'The file is no text. Save the table as “CSV UTF-8”.',
    'read-as-1251':
      'The file is not in UTF-8 and was read as Windows-1251. If letters look wrong, save it as “CSV UTF-8”.',
    garbled:
      'Some letters were damaged before: another program took UTF-8 for something else. Save the table anew as “CSV UTF-8”.',
    'unknown-file': (header: string) =>
      `No column names places of the map (header: ${header}). A table needs a column of towns or regions, or lon and lat; a header such as Town, Region or Unit marks it.`,
    'two-of-a-kind': (first: string) =>
      `This file is of the same kind as ${first}. Drop one of each kind at a time.`,
    'no-figures-file':
      'No table of figures is among the files. Drop iData, or a table unit, indicator, year, value.',
    'file-not-used': 'The file is not used: iMeta, iGrade and method.json only go with iData.',
    failed: (reason: string) =>
      `Reading stopped${reason === '' ? '' : ` (${reason})`}. The tables may be too large for this browser.`,
    'no-rows': 'The table has no rows below its header.',
    'no-figures': 'No figure in the table can be used.',
    'too-many-figures': (units: string, nodes: string, times: string, most: string) =>
      `${units} units × ${nodes} indicators × ${times} times are more than ${most} figures. Are the columns what they should be?`,
    'missing-column': (column: string) => `The column “${column}” is missing.`,
    'duplicate-column': 'Two columns have this name; the first is used.',
    'broken-quote':
      'A quotation mark has no partner; the line is left out. Close it, or double it inside a cell ("").',
    'wrong-width': (found: string, expected: string) =>
      `The line has ${found} cells, the header ${expected}; it is left out. Put quotation marks around a cell with a separator in it.`,
    'not-a-number': (text: string) => `“${text}” is not a number and is left out.`,
    'open-number': (text: string) =>
      `“${text}” can be read in two ways, with a decimal comma or with thousands, and is left out. Write a decimal point.`,
    'no-code': 'The row names no unit and is left out.',
    'no-indicator-code': 'The row names no indicator and is left out.',
    'no-time': (unit: string) => `${unit} has no time here, other rows have one; the row is left out.`,
    'duplicate-unit': (unit: string, time: string, line: string) =>
      `${unit}${time === '' ? '' : `, ${time},`} stands in line ${line} already; this row is left out.`,
    'duplicate-figure': (unit: string, indicator: string, line: string) =>
      `${indicator} of ${unit} stands in line ${line} already; this row is left out.`,
    'no-place': (name: string) =>
      `No town or region of the map has the name or code “${name}”. Columns lon and lat would put it on the map.`,
    'name-of-two': (text: string, chosen: string, other: string) =>
      `“${text}” may be ${chosen} or ${other}; it was taken for ${chosen}. A code, or a word such as “Region”, makes it clear.`,
    'same-place': (name: string, first: string, place: string) =>
      `${name} is the same as ${first}: ${place}; the map shows the first.`,
    'half-position': 'Of longitude and latitude only one is given.',
    'wrong-position': 'Longitude or latitude is no number of degrees; the point is not drawn.',
    'swapped-position': 'Longitude and latitude seem to be swapped; the point is not drawn.',
    'outside-country': 'The point lies far outside Kazakhstan.',
  },
  ru: {
    'no-file': 'Файл не выбран.',
    'too-many-files': (count) =>
      `Файлов слишком много (${count}): нужна одна таблица значений и, если есть, iMeta, iGrade и method.json.`,
    'too-large': (size, most) =>
      `Объём файлов ${size} МБ, читается не больше ${most} МБ. Уберите лишние строки или столбцы.`,
    unreadable: 'Браузер не может прочитать файл. Папки не читаются; перемещённый файл нужно выбрать заново.',
    'empty-file': 'Файл пуст.',
    'not-text': 'Это не текстовый файл. Сохраните таблицу как «CSV UTF-8».',
    'read-as-1251':
      'Файл не в UTF-8 и прочитан как Windows-1251. Если буквы неверны, сохраните его как «CSV UTF-8».',
    garbled:
      'Часть букв испорчена раньше: другая программа неверно прочла UTF-8. Сохраните таблицу заново как «CSV UTF-8».',
    'unknown-file': (header) =>
      `Ни один столбец не называет городов или регионов карты (заголовок: ${header}). Нужен столбец городов или областей либо lon и lat; его отмечает заголовок «Город», «Регион» или «Территория».`,
    'two-of-a-kind': (first) =>
      `Это файл того же рода, что и ${first}. Добавляйте по одному файлу каждого рода.`,
    'no-figures-file':
      'Среди файлов нет таблицы значений. Добавьте iData или таблицу unit, indicator, year, value.',
    'file-not-used': 'Файл не используется: iMeta, iGrade и method.json нужны только вместе с iData.',
    failed: (reason) =>
      `Чтение прервалось${reason === '' ? '' : ` (${reason})`}. Возможно, таблицы слишком велики для этого браузера.`,
    'no-rows': 'В таблице нет строк под заголовком.',
    'no-figures': 'В таблице нет ни одного пригодного значения.',
    'too-many-figures': (units, nodes, times, most) =>
      `Единиц ${units}, показателей ${nodes}, периодов ${times}: вместе больше ${most} значений. Те ли это столбцы?`,
    'missing-column': (column) => `Нет столбца «${column}».`,
    'duplicate-column': 'Столбцов с этим именем два; взят первый.',
    'broken-quote':
      'У кавычки нет пары; строка пропущена. Закройте кавычку или удвойте её внутри ячейки ("").',
    'wrong-width': (found, expected) =>
      `Ячеек в строке ${found}, в заголовке ${expected}; строка пропущена. Возьмите в кавычки ячейку, в которой есть разделитель.`,
    'not-a-number': (text) => `«${text}» — не число; значение пропущено.`,
    'open-number': (text) =>
      `«${text}» можно прочесть двояко: с десятичной запятой или с тысячами; значение пропущено. Пишите десятичную точку.`,
    'no-code': 'В строке не названа единица; строка пропущена.',
    'no-indicator-code': 'В строке не назван показатель; строка пропущена.',
    'no-time': (unit) => `${unit}: период не указан, хотя в других строках он есть; строка пропущена.`,
    'duplicate-unit': (unit, time, line) =>
      `${unit}${time === '' ? '' : `, ${time},`} уже есть в строке ${line}; эта строка пропущена.`,
    'duplicate-figure': (unit, indicator, line) =>
      `${indicator}, ${unit}: значение уже есть в строке ${line}; эта строка пропущена.`,
    'no-place': (name) =>
      `На карте нет города или региона с именем или кодом «${name}». Его можно показать по столбцам lon и lat.`,
    'name-of-two': (text, chosen, other) =>
      `«${text}» — это ${chosen} или ${other}; принято за ${chosen}. Точнее скажет код или слово «область», «город».`,
    'same-place': (name, first, place) =>
      `${name} — то же самое, что ${first}: ${place}; карта показывает первую запись.`,
    'half-position': 'Из долготы и широты указано только одно.',
    'wrong-position': 'Долгота или широта не похожа на градусы; точка не показана.',
    'swapped-position': 'Похоже, долгота и широта переставлены; точка не показана.',
    'outside-country': 'Точка лежит далеко за пределами Казахстана.',
  },
  kk: {
    'no-file': 'Файл таңдалмады.',
    'too-many-files': (count) =>
      `Файл тым көп (${count}): мәндердің бір кестесі, болса iMeta, iGrade және method.json жеткілікті.`,
    'too-large': (size, most) =>
      `Файлдардың көлемі ${size} МБ, ал ${most} МБ-тан артық оқылмайды. Артық жолдарды не бағандарды алып тастаңыз.`,
    unreadable: 'Браузер файлды оқи алмады. Қалталар оқылмайды; орны ауысқан файлды қайта таңдаңыз.',
    'empty-file': 'Файл бос.',
    'not-text': 'Бұл мәтіндік файл емес. Кестені «CSV UTF-8» түрінде сақтаңыз.',
    'read-as-1251':
      'Файл UTF-8 емес, Windows-1251 ретінде оқылды. Әріптер бұрыс болса, «CSV UTF-8» түрінде сақтаңыз.',
    garbled:
      'Кейбір әріптер бұрын бүлінген: басқа бағдарлама UTF-8-ді қате оқыған. Кестені «CSV UTF-8» түрінде қайта сақтаңыз.',
    'unknown-file': (header) =>
      `Картадағы қалаларды не өңірлерді атайтын баған жоқ (тақырып жолы: ${header}). Қалалар не облыстар бағаны немесе lon мен lat керек; оны «Қала», «Облыс» не «Аумақ» деген тақырып білдіреді.`,
    'two-of-a-kind': (first) => `Бұл — ${first} файлымен бір түрлі. Әр түрден бір файл қосыңыз.`,
    'no-figures-file':
      'Файлдардың арасында мәндер кестесі жоқ. iData немесе unit, indicator, year, value кестесін қосыңыз.',
    'file-not-used': 'Файл пайдаланылмады: iMeta, iGrade және method.json тек iData-мен бірге керек.',
    failed: (reason) =>
      `Оқу тоқтап қалды${reason === '' ? '' : ` (${reason})`}. Кестелер бұл браузерге тым үлкен болуы мүмкін.`,
    'no-rows': 'Кестеде тақырыптан төмен жол жоқ.',
    'no-figures': 'Кестеде жарамды мән жоқ.',
    'too-many-figures': (units, nodes, times, most) =>
      `Бірлік — ${units}, көрсеткіш — ${nodes}, кезең — ${times}: барлығы ${most} мәннен артық. Бағандар дұрыс па?`,
    'missing-column': (column) => `«${column}» бағаны жоқ.`,
    'duplicate-column': 'Осындай атаулы екі баған бар; біріншісі алынды.',
    'broken-quote':
      'Тырнақшаның жұбы жоқ; жол алынбады. Тырнақшаны жабыңыз немесе ұяшық ішінде екі рет жазыңыз ("").',
    'wrong-width': (found, expected) =>
      `Жолда ${found} ұяшық, тақырыпта ${expected}; жол алынбады. Ішінде бөлгіші бар ұяшықты тырнақшаға алыңыз.`,
    'not-a-number': (text) => `«${text}» — сан емес; мән алынбады.`,
    'open-number': (text) =>
      `«${text}» екі түрлі оқылады: ондық үтірмен немесе мыңдықпен; мән алынбады. Ондық нүкте қойыңыз.`,
    'no-code': 'Жолда бірлік аталмаған; жол алынбады.',
    'no-indicator-code': 'Жолда көрсеткіш аталмаған; жол алынбады.',
    'no-time': (unit) => `${unit}: кезеңі жоқ, ал басқа жолдарда бар; жол алынбады.`,
    'duplicate-unit': (unit, time, line) =>
      `${unit}${time === '' ? '' : `, ${time},`} ${line}-жолда бар; бұл жол алынбады.`,
    'duplicate-figure': (unit, indicator, line) =>
      `${indicator}, ${unit}: мән ${line}-жолда бар; бұл жол алынбады.`,
    'no-place': (name) =>
      `Картада «${name}» деген атау не код жоқ. Оны lon және lat бағандары арқылы көрсетуге болады.`,
    'name-of-two': (text, chosen, other) =>
      `«${text}» — ${chosen} немесе ${other}; ${chosen} деп алынды. Код немесе «облысы», «қаласы» сөзі нақтылайды.`,
    'same-place': (name, first, place) =>
      `${name} — ${first} деген аумақтың өзі: ${place}; картада біріншісі көрсетілді.`,
    'half-position': 'Бойлық пен ендіктің біреуі ғана берілген.',
    'wrong-position': 'Бойлық не ендік градусқа ұқсамайды; нүкте көрсетілмеді.',
    'swapped-position': 'Бойлық пен ендік орын ауысқан сияқты; нүкте көрсетілмеді.',
    'outside-country': 'Нүкте Қазақстаннан алыс жатыр.',
  },
});

/** Says in a language what is wrong and what came of it, by the code and the values of a problem. */
export function uploadProblemSentence(language: Language, code: string, values: readonly string[]): string {
  const known: Readonly<Record<string, string | ((...values: string[]) => string)>> = {
    ...uploadProblemMessages[language],
    ...uploadStructureMessages[language],
    ...uploadTableMessages[language],
    ...uploadKindMessages[language],
  };
  const message = known[code];
  if (message === undefined) return [code, ...values].join(' · ');
  return typeof message === 'string' ? message : message(...values);
}
