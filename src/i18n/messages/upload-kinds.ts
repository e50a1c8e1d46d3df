import { defineMessages } from '../messages.ts';

/** Files that are no table by what they are, and what to do with them, by the code of the problem. */
export const uploadKindMessages = defineMessages({
  en: {
    'pdf-file':
      'This is a PDF. Figures cannot be read from it: copy the table into a spreadsheet and save it as .xlsx or CSV.',
    'old-workbook':
      'This is a workbook of the old kind (.xls), or one with a password. Open it and save it as .xlsx without a password.',
    archive: 'This is an archive. Unpack it and drop the table in it.',
    document: 'This is a text document. Copy the table into a spreadsheet and save it as .xlsx or CSV.',
    'html-file':
      'This is a web page, whatever its name says. Open it in a spreadsheet and save it as .xlsx or CSV.',
    'xml-workbook':
      'This is a workbook in XML, whatever its name says. Open it in a spreadsheet and save it as .xlsx or CSV.',
    'xml-file': 'This is an XML file. The page reads CSV, .xlsx, .ods and GeoJSON.',
    'json-file':
      'This is JSON, but neither GeoJSON nor a method. Save the table as CSV, or the points as GeoJSON.',
    'geojson-empty': 'The GeoJSON file has no features with properties.',
    'geojson-shapes':
      'The GeoJSON file holds lines or mixed shapes. The page reads points, and areas that are regions of the map, with properties.',
    'damaged-workbook': (reason: string) =>
      `The workbook cannot be read${reason === '' ? '' : ` (${reason})`}. Save it again as .xlsx or CSV.`,
    'large-workbook': (most: string) =>
      `Unpacked, the workbook has more than ${most} MB, or its parts are packed too tightly to be a table. Save the sheet as CSV.`,
    'workbook-entities': 'The workbook defines entities, which no spreadsheet writes. It is not read.',
    'too-many-cells': (sheet: string, most: string) =>
      `The sheet “${sheet}” has more than ${most} cells. Delete what is not needed, or save it as CSV.`,
    'no-sheet': 'The workbook has no sheet with anything in it.',
    'external-links': 'Cells that point to other files were read as last saved.',
  },
  ru: {
    'pdf-file':
      'Это PDF, из него нельзя прочитать числа. Скопируйте таблицу в Excel и сохраните как .xlsx или CSV.',
    'old-workbook':
      'Это книга старого вида (.xls) или книга с паролем. Откройте её и сохраните как .xlsx без пароля.',
    archive: 'Это архив. Распакуйте его и добавьте таблицу из него.',
    document: 'Это текстовый документ. Скопируйте таблицу в Excel и сохраните как .xlsx или CSV.',
    'html-file':
      'Это веб-страница, хотя имя файла говорит иное. Откройте её в Excel и сохраните как .xlsx или CSV.',
    'xml-workbook':
      'Это книга в виде XML, хотя имя файла говорит иное. Откройте её в Excel и сохраните как .xlsx или CSV.',
    'xml-file': 'Это файл XML. Страница читает CSV, .xlsx, .ods и GeoJSON.',
    'json-file': 'Это JSON, но не GeoJSON и не метод. Сохраните таблицу как CSV или точки как GeoJSON.',
    'geojson-empty': 'В файле GeoJSON нет объектов со свойствами.',
    'geojson-shapes':
      'В файле GeoJSON линии или разные фигуры. Страница читает точки и области карты с их свойствами.',
    'damaged-workbook': (reason) =>
      `Книга не читается${reason === '' ? '' : ` (${reason})`}. Сохраните её заново как .xlsx или CSV.`,
    'large-workbook': (most) =>
      `В распакованном виде книга больше ${most} МБ, или её части сжаты слишком сильно для таблицы. Сохраните лист как CSV.`,
    'workbook-entities': 'В книге заданы сущности XML; табличные программы так не пишут. Книга не прочитана.',
    'too-many-cells': (sheet, most) =>
      `На листе «${sheet}» больше ${most} ячеек. Уберите лишнее или сохраните лист как CSV.`,
    'no-sheet': 'В книге нет листа с данными.',
    'external-links': 'Ячейки со ссылками на другие файлы прочитаны в том виде, в каком их сохранили.',
  },
  kk: {
    'pdf-file':
      'Бұл — PDF, одан сандар оқылмайды. Кестені Excel-ге көшіріп, .xlsx немесе CSV түрінде сақтаңыз.',
    'old-workbook':
      'Бұл — ескі түрдегі (.xls) немесе құпиясөзі бар кітап. Оны ашып, құпиясөзсіз .xlsx түрінде сақтаңыз.',
    archive: 'Бұл — мұрағат. Оны ашып, ішіндегі кестені қосыңыз.',
    document: 'Бұл — мәтіндік құжат. Кестені Excel-ге көшіріп, .xlsx немесе CSV түрінде сақтаңыз.',
    'html-file':
      'Файл аты басқаша болғанымен, бұл — веб-бет. Оны Excel-де ашып, .xlsx немесе CSV түрінде сақтаңыз.',
    'xml-workbook':
      'Файл аты басқаша болғанымен, бұл — XML түріндегі кітап. Оны Excel-де ашып, .xlsx немесе CSV түрінде сақтаңыз.',
    'xml-file': 'Бұл — XML файлы. Бет CSV, .xlsx, .ods және GeoJSON файлдарын оқиды.',
    'json-file':
      'Бұл — JSON, бірақ GeoJSON да, әдіс те емес. Кестені CSV, нүктелерді GeoJSON түрінде сақтаңыз.',
    'geojson-empty': 'GeoJSON файлында сипаттары бар нысан жоқ.',
    'geojson-shapes':
      'GeoJSON файлында сызықтар немесе әртүрлі пішіндер бар. Бет нүктелерді және сипаттары бар карта өңірлерін оқиды.',
    'damaged-workbook': (reason) =>
      `Кітап оқылмады${reason === '' ? '' : ` (${reason})`}. Оны .xlsx немесе CSV түрінде қайта сақтаңыз.`,
    'large-workbook': (most) =>
      `Ашылған кітап ${most} МБ-тан үлкен немесе бөліктері кестеге тән емес тығыз қысылған. Парақты CSV түрінде сақтаңыз.`,
    'workbook-entities':
      'Кітапта XML мәндері (entity) бар; кесте бағдарламалары олай жазбайды. Кітап оқылмады.',
    'too-many-cells': (sheet, most) =>
      `«${sheet}» парағында ${most} ұяшықтан көп. Артығын алып тастаңыз немесе парақты CSV түрінде сақтаңыз.`,
    'no-sheet': 'Кітапта дерегі бар парақ жоқ.',
    'external-links': 'Басқа файлдарға сілтейтін ұяшықтар соңғы сақталған күйінде оқылды.',
  },
});
