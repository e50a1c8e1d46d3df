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
  },
});
