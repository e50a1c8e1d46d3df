import type { Language } from '../../../geodata/types.ts';
import { defineMessages } from '../messages.ts';
import { uploadKindMessages } from './upload-kinds.ts';
import { uploadStructureMessages } from './upload-structure.ts';
import { uploadTableMessages } from './upload-tables.ts';

/** What is wrong with files, rows and places of a reader's own tables, by the code of the problem. */
export const uploadProblemMessages = defineMessages({
  en: {
    'no-file': 'No file was chosen. Choose a table, or drop it on the page.',
    'too-many-files': (count: string) =>
      `${count} files are too many. Add one table of values and, if you have them, iMeta, iGrade and method.json.`,
    'too-large': (size: string, most: string) =>
      `The files are ${size}\u00a0MB in total; at most ${most}\u00a0MB can be read. Remove rows or columns that are not needed.`,
    unreadable:
      'The browser cannot read the file. If it was moved, choose it again; instead of a folder, choose the file inside it.',
    'empty-file': 'The file is empty. Choose a file with a table.',
    'not-text': 'This is not a text file. Save the table as “CSV UTF-8”.',
    'read-as-1251':
      'The file is not in UTF-8 and was read as Windows-1251. If letters look wrong, save it as “CSV UTF-8”.',
    garbled:
      'Some letters were already damaged: another program misread the UTF-8 text. Save the original table again as “CSV UTF-8”.',
    'unknown-file': (header: string) =>
      `No column has names of towns or regions on the map (header: ${header}). Add such a column with the header Town, Region or Unit, or the columns lon and lat.`,
    'two-of-a-kind': (first: string) =>
      `This file is of the same kind as ${first}. Add only one file of each kind at a time.`,
    'no-figures-file':
      'None of the files is a table of values. Add iData, or a table with the columns unit, indicator, year, value.',
    'file-not-used':
      'The file was not used: iMeta, iGrade and method.json are read only together with iData. Add iData.',
    failed: (reason: string) =>
      `Reading stopped${reason === '' ? '' : ` (${reason})`}. The tables may be too large for this browser: remove what is not needed, or try another browser.`,
    'no-rows': 'The table has no rows below its header. Add the data and choose the file again.',
    'no-figures':
      'The table has no value that can be used. Correct the problems listed here and write the values in digits.',
    'too-many-figures': (units: string, nodes: string, times: string, most: string) =>
      `Places: ${units}, indicators: ${nodes}, periods: ${times}; together more than ${most} values. Check that these are the right columns, or split the table.`,
    'missing-column': (column: string) => `The column “${column}” is missing. Add it.`,
    'duplicate-column': 'Two columns have this name; only the first was used. Rename or delete the other.',
    'broken-quote':
      'A quotation mark is not closed; the line was skipped. Close it or, inside a cell, double it ("").',
    'wrong-width': (found: string, expected: string) =>
      `Cells in this line: ${found}, in the header: ${expected}; the line was skipped. Put a cell that contains the separator in quotation marks, or add the missing cells.`,
    'not-a-number': (text: string) =>
      `“${text}” is not a number; the value was left out. Write a number, or leave the cell empty.`,
    'open-number': (text: string) =>
      `“${text}” can be read in two ways, as a decimal or as thousands; the value was left out. Write decimals with a point and thousands without a separator.`,
    'no-code': 'The row does not name a place; it was skipped. Enter the name or code of the place.',
    'no-indicator-code': 'The row does not name an indicator; it was skipped. Enter the indicator.',
    'no-time': (unit: string) =>
      `${unit} has no period here, although other rows have one; the row was skipped. Enter the period.`,
    'duplicate-unit': (unit: string, time: string, line: string) =>
      `${unit}${time === '' ? '' : `, ${time},`} is already in line ${line}; this row was skipped. Delete one of the two, or give each its own period.`,
    'duplicate-figure': (unit: string, indicator: string, line: string) =>
      `The value of ${indicator} for ${unit} is already in line ${line}; this row was skipped. Delete one of the two, or correct its period.`,
    'no-place': (name: string) =>
      `The map has no town or region with the name or code “${name}”. Correct the name, or add the columns lon and lat to show the place.`,
    'name-of-two': (text: string, chosen: string, other: string) =>
      `“${text}” may be ${chosen} or ${other}; it was read as ${chosen}. To make it clear, use a code or add a word such as “Region”.`,
    'same-place': (name: string, first: string, place: string) =>
      `${name} and ${first} both mean ${place}; the map shows only the first. Delete or correct one of them.`,
    'half-position': 'Only one of longitude and latitude is given, so the point is not shown. Enter both.',
    'wrong-position':
      'The longitude or latitude is not a number of degrees, so the point is not shown. Write both in degrees, such as 71.4 and 51.2.',
    'swapped-position':
      'Longitude and latitude seem to be swapped, so the point is not shown. Swap them back.',
    'outside-country': 'The point is far outside Kazakhstan. Check its longitude and latitude.',
  },
  ru: {
    'no-file': 'Файл не выбран. Выберите таблицу или перетащите её на страницу.',
    'too-many-files': (count) =>
      `Файлов слишком много: ${count}. Добавьте одну таблицу значений и, если есть, iMeta, iGrade и method.json.`,
    'too-large': (size, most) =>
      `Объём файлов\u00a0— ${size}\u00a0МБ, прочитать можно не больше ${most}\u00a0МБ. Удалите лишние строки или столбцы.`,
    unreadable:
      'Браузер не может прочитать файл. Если файл перемещён, выберите его заново; вместо папки выберите файл из неё.',
    'empty-file': 'Файл пуст. Выберите файл с таблицей.',
    'not-text': 'Это не текстовый файл. Сохраните таблицу как «CSV UTF-8».',
    'read-as-1251':
      'Файл не в кодировке UTF-8 и прочитан как Windows-1251. Если буквы искажены, сохраните его как «CSV UTF-8».',
    garbled:
      'Часть букв была испорчена раньше: другая программа неверно прочла UTF-8. Сохраните исходную таблицу заново как «CSV UTF-8».',
    'unknown-file': (header) =>
      `Ни в одном столбце нет названий городов или регионов карты (заголовок: ${header}). Добавьте такой столбец с заголовком «Город», «Регион» или «Территория» либо столбцы lon и lat.`,
    'two-of-a-kind': (first) =>
      `Этот файл того же вида, что и ${first}. Добавляйте только по одному файлу каждого вида.`,
    'no-figures-file':
      'Среди файлов нет таблицы значений. Добавьте iData или таблицу со столбцами unit, indicator, year, value.',
    'file-not-used':
      'Файл не использован: iMeta, iGrade и method.json читаются только вместе с iData. Добавьте iData.',
    failed: (reason) =>
      `Чтение прервано${reason === '' ? '' : ` (${reason})`}. Возможно, таблицы слишком велики для этого браузера: удалите лишнее или попробуйте другой браузер.`,
    'no-rows': 'Под заголовком таблицы нет строк. Добавьте данные и загрузите файл снова.',
    'no-figures':
      'В таблице нет ни одного значения, которое можно использовать. Исправьте перечисленное здесь и запишите значения цифрами.',
    'too-many-figures': (units, nodes, times, most) =>
      `Объектов\u00a0— ${units}, показателей\u00a0— ${nodes}, периодов\u00a0— ${times}: вместе больше ${most} значений. Проверьте, те ли это столбцы, или разделите таблицу.`,
    'missing-column': (column) => `Нет столбца «${column}». Добавьте его.`,
    'duplicate-column':
      'Такое имя у двух столбцов; использован только первый. Переименуйте или удалите другой.',
    'broken-quote': 'Кавычка не закрыта; строка пропущена. Закройте её, а внутри ячейки удвойте ("").',
    'wrong-width': (found, expected) =>
      `Ячеек в строке\u00a0— ${found}, в заголовке\u00a0— ${expected}; строка пропущена. Возьмите ячейку с разделителем внутри в кавычки или добавьте недостающие ячейки.`,
    'not-a-number': (text) =>
      `«${text}»\u00a0— не число; значение не учтено. Запишите число или оставьте ячейку пустой.`,
    'open-number': (text) =>
      `Знак в «${text}» можно прочесть двояко: как десятичный разделитель или как разделитель тысяч; значение не учтено. Пишите дроби с точкой, а тысячи\u00a0— без разделителя.`,
    'no-code': 'В строке не назван объект; строка пропущена. Укажите его название или код.',
    'no-indicator-code': 'В строке не назван показатель; строка пропущена. Укажите показатель.',
    'no-time': (unit) =>
      `${unit}: период не указан, хотя в других строках он есть; строка пропущена. Укажите период.`,
    'duplicate-unit': (unit, time, line) =>
      `${unit}${time === '' ? '' : `, ${time},`} уже есть в строке ${line}; эта строка пропущена. Удалите одну из двух или укажите для каждой свой период.`,
    'duplicate-figure': (unit, indicator, line) =>
      `${indicator}, ${unit}: значение уже есть в строке ${line}; эта строка пропущена. Удалите одну из двух или исправьте период.`,
    'no-place': (name) =>
      `На карте нет города или региона с названием или кодом «${name}». Исправьте его либо добавьте столбцы lon и lat, чтобы показать объект на карте.`,
    'name-of-two': (text, chosen, other) =>
      `«${text}» может означать ${chosen} или ${other}; принято: ${chosen}. Чтобы уточнить, укажите код или добавьте слово «область» либо «город».`,
    'same-place': (name, first, place) =>
      `«${name}» и «${first}» означают одну и ту же территорию: ${place}; на карте показана только запись «${first}». Удалите или исправьте одну из двух.`,
    'half-position':
      'Из двух координат (долгота и широта) указана только одна, поэтому точка не показана. Укажите оба значения.',
    'wrong-position':
      'Долгота или широта\u00a0— не число градусов, поэтому точка не показана. Запишите обе в градусах, например 71.4 и 51.2.',
    'swapped-position':
      'Похоже, долгота и широта перепутаны, поэтому точка не показана. Поменяйте их местами.',
    'outside-country': 'Точка лежит далеко за пределами Казахстана. Проверьте её долготу и широту.',
  },
  kk: {
    'no-file': 'Файл таңдалмаған. Кестені таңдаңыз немесе бетке сүйреп әкеліңіз.',
    'too-many-files': (count) =>
      `Файл тым көп: ${count}. Мәндердің бір кестесін, бар болса, iMeta, iGrade және method.json файлдарын қосыңыз.`,
    'too-large': (size, most) =>
      `Файлдардың көлемі\u00a0— ${size}\u00a0МБ, ал ең көбі ${most}\u00a0МБ оқылады. Артық жолдарды не бағандарды өшіріңіз.`,
    unreadable:
      'Браузер файлды оқи алмады. Файлдың орны ауысса, оны қайта таңдаңыз; қалтаның орнына ішіндегі файлды таңдаңыз.',
    'empty-file': 'Файл бос. Кестесі бар файлды таңдаңыз.',
    'not-text': 'Бұл мәтіндік файл емес. Кестені «CSV UTF-8» түрінде сақтаңыз.',
    'read-as-1251':
      'Файлдың кодтауы UTF-8 емес, ол Windows-1251 ретінде оқылды. Әріптер бұрыс көрінсе, файлды «CSV UTF-8» түрінде сақтаңыз.',
    garbled:
      'Кейбір әріптер бұрын бүлінген: басқа бағдарлама UTF-8 мәтінін қате оқыған. Бастапқы кестені «CSV UTF-8» түрінде қайта сақтаңыз.',
    'unknown-file': (header) =>
      `Ешбір бағанда картадағы қалалардың не өңірлердің атауы жоқ (тақырып жолы: ${header}). Тақырыбы «Қала», «Өңір» не «Аумақ» болатын сондай баған немесе lon мен lat бағандарын қосыңыз.`,
    'two-of-a-kind': (first) =>
      `Бұл файл ${first} файлымен бір түрге жатады. Әр түрден тек бір файл қосыңыз.`,
    'no-figures-file':
      'Файлдардың арасында мәндер кестесі жоқ. iData файлын немесе unit, indicator, year, value бағандары бар кестені қосыңыз.',
    'file-not-used':
      'Файл пайдаланылмады: iMeta, iGrade және method.json тек iData файлымен бірге оқылады. iData файлын қосыңыз.',
    failed: (reason) =>
      `Оқу тоқтап қалды${reason === '' ? '' : ` (${reason})`}. Кестелер бұл браузерге тым үлкен болуы мүмкін: артығын өшіріңіз немесе басқа браузерді қолданып көріңіз.`,
    'no-rows': 'Кестеде тақырыптан төмен жол жоқ. Деректерді қосып, файлды қайта жүктеңіз.',
    'no-figures':
      'Кестеде пайдалануға жарайтын бірде-бір мән жоқ. Осында аталған қателерді түзетіп, мәндерді цифрмен жазыңыз.',
    'too-many-figures': (units, nodes, times, most) =>
      `Нысан саны\u00a0— ${units}, көрсеткіш саны\u00a0— ${nodes}, кезең саны\u00a0— ${times}: барлығы ${most} мәннен көп. Бағандардың дұрыстығын тексеріңіз немесе кестені бөліңіз.`,
    'missing-column': (column) => `«${column}» бағаны жоқ. Оны қосыңыз.`,
    'duplicate-column':
      'Атауы осындай екі баған бар; тек біріншісі пайдаланылды. Екіншісінің атауын өзгертіңіз немесе бағанның өзін өшіріңіз.',
    'broken-quote':
      'Тырнақша жабылмаған; жол өткізіп жіберілді. Тырнақшаны жабыңыз, ал ұяшық ішінде екі рет жазыңыз ("").',
    'wrong-width': (found, expected) =>
      `Жолдағы ұяшық саны\u00a0— ${found}, тақырыпта\u00a0— ${expected}; жол өткізіп жіберілді. Ішінде бөлгіші бар ұяшықты тырнақшаға алыңыз немесе жетпейтін ұяшықтарды қосыңыз.`,
    'not-a-number': (text) =>
      `«${text}»\u00a0— сан емес; мән алынбады. Сан жазыңыз немесе ұяшықты бос қалдырыңыз.`,
    'open-number': (text) =>
      `«${text}» екі түрлі оқылады: ондық бөлшек не мыңдық сан ретінде; мән алынбады. Бөлшекті нүктемен, мыңдықты бөлгішсіз жазыңыз.`,
    'no-code': 'Жолда нысан аталмаған; жол өткізіп жіберілді. Оның атауын не кодын жазыңыз.',
    'no-indicator-code': 'Жолда көрсеткіш аталмаған; жол өткізіп жіберілді. Көрсеткішті жазыңыз.',
    'no-time': (unit) =>
      `${unit}: кезеңі көрсетілмеген, ал басқа жолдарда бар; жол өткізіп жіберілді. Кезеңін жазыңыз.`,
    'duplicate-unit': (unit, time, line) =>
      `${unit}${time === '' ? '' : `, ${time},`} ${line}-жолда бұрыннан бар; қайталанған осы жол өткізіп жіберілді. Екеуінің бірін өшіріңіз немесе әрқайсысына өз кезеңін жазыңыз.`,
    'duplicate-figure': (unit, indicator, line) =>
      `${indicator}, ${unit}: мән ${line}-жолда бұрыннан бар; қайталанған осы жол өткізіп жіберілді. Екеуінің бірін өшіріңіз немесе кезеңін түзетіңіз.`,
    'no-place': (name) =>
      `Картада атауы не коды «${name}» болатын қала не өңір жоқ. Атауын не кодын түзетіңіз немесе нысанды картада көрсету үшін lon мен lat бағандарын қосыңыз.`,
    'name-of-two': (text, chosen, other) =>
      `«${text}» екі аумақты білдіруі мүмкін: ${chosen} немесе ${other}; біріншісі алынды: ${chosen}. Нақтылау үшін код жазыңыз немесе «облысы», «қаласы» сөзін қосыңыз.`,
    'same-place': (name, first, place) =>
      `«${name}» және «${first}» бір аумақты білдіреді: ${place}; картада тек «${first}» көрсетілді. Біреуін өшіріңіз немесе түзетіңіз.`,
    'half-position':
      'Бойлық пен ендіктің біреуі ғана берілген, сондықтан нүкте көрсетілмеді. Екеуін де жазыңыз.',
    'wrong-position':
      'Бойлық не ендік градуспен берілген сан емес, сондықтан нүкте көрсетілмеді. Екеуін де градуспен жазыңыз, мысалы 71.4 және 51.2.',
    'swapped-position':
      'Бойлық пен ендік шатастырылған сияқты, сондықтан нүкте көрсетілмеді. Олардың орнын ауыстырыңыз.',
    'outside-country': 'Нүкте Қазақстан аумағынан тым алыс. Бойлығы мен ендігін тексеріңіз.',
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
