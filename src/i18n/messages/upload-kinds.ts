import { defineMessages } from '../messages.ts';

/** Files that are no table by what they are, and what to do with them, by the code of the problem. */
export const uploadKindMessages = defineMessages({
  en: {
    'pdf-file':
      'This is a PDF, and numbers cannot be read from it. Copy the table into a spreadsheet and save it as .xlsx or CSV.',
    'old-workbook':
      'This spreadsheet is in the old .xls format or has a password. Open it and save it as .xlsx without a password.',
    archive: 'This is an archive. Unpack it and add the table inside.',
    document:
      'This is a word-processing document. Copy the table into a spreadsheet and save it as .xlsx or CSV.',
    'html-file':
      'This is a web page, whatever the file name says. Open it in a spreadsheet program and save it as .xlsx or CSV.',
    'xml-workbook':
      'This is a spreadsheet in XML, whatever the file name says. Open it in a spreadsheet program and save it as .xlsx or CSV.',
    'xml-file': 'This is an XML file. Save the table as CSV, .xlsx or .ods, or the points as GeoJSON.',
    'json-file':
      'This is JSON, but neither GeoJSON nor a method file. Save the table as CSV, or the points as GeoJSON.',
    'geojson-empty': 'No point or area in the GeoJSON file has any properties. Add the values as properties.',
    'geojson-shapes':
      'The GeoJSON file contains lines or mixed shapes. Leave only points, or areas that are regions of the map, with their properties.',
    'damaged-workbook': (reason: string) =>
      `The spreadsheet cannot be read${reason === '' ? '' : ` (${reason})`}. Save it again as .xlsx or CSV.`,
    'large-workbook': (most: string) =>
      `Unpacked, the spreadsheet is larger than ${most}\u00a0MB, or it is packed more tightly than a table would be. Save the sheet as CSV.`,
    'workbook-entities':
      'The spreadsheet contains XML entities, which no spreadsheet program writes, so it was not read. Save it again as .xlsx or CSV.',
    'too-many-cells': (sheet: string, most: string) =>
      `The sheet “${sheet}” has more than ${most} cells. Delete what is not needed, or save it as CSV.`,
    'no-sheet': 'Every sheet of the spreadsheet is empty. Choose a file with a table.',
    'external-links':
      'Some cells take their values from other files; the values last saved were read. If they may be out of date, update the links and save the file again.',
  },
  ru: {
    'pdf-file':
      'Это PDF, числа из него прочитать нельзя. Скопируйте таблицу в Excel и сохраните как .xlsx или CSV.',
    'old-workbook':
      'Это файл Excel старого формата (.xls) или с паролем. Откройте его и сохраните как .xlsx без пароля.',
    archive: 'Это архив. Распакуйте его и добавьте таблицу, которая внутри.',
    document: 'Это текстовый документ. Скопируйте таблицу в Excel и сохраните как .xlsx или CSV.',
    'html-file':
      'Это веб-страница, хотя по имени файла этого не видно. Откройте её в Excel и сохраните как .xlsx или CSV.',
    'xml-workbook':
      'Это таблица в формате XML, хотя по имени файла этого не видно. Откройте её в Excel и сохраните как .xlsx или CSV.',
    'xml-file': 'Это файл XML. Сохраните таблицу как CSV, .xlsx или .ods, а точки\u00a0— как GeoJSON.',
    'json-file':
      'Это JSON, но не GeoJSON и не файл метода. Сохраните таблицу как CSV, а точки\u00a0— как GeoJSON.',
    'geojson-empty':
      'В файле GeoJSON ни у одной точки и ни у одного контура нет свойств. Добавьте значения как свойства.',
    'geojson-shapes':
      'В файле GeoJSON есть линии или смешанные фигуры. Оставьте только точки либо регионы карты вместе с их свойствами.',
    'damaged-workbook': (reason) =>
      `Файл таблицы не читается${reason === '' ? '' : ` (${reason})`}. Сохраните его заново как .xlsx или CSV.`,
    'large-workbook': (most) =>
      `В распакованном виде файл больше ${most}\u00a0МБ или сжат сильнее, чем бывает у таблиц. Сохраните лист как CSV.`,
    'workbook-entities':
      'В файле есть сущности XML (entity), которых табличные программы не создают; файл не прочитан. Сохраните его заново как .xlsx или CSV.',
    'too-many-cells': (sheet, most) =>
      `На листе «${sheet}» больше ${most} ячеек. Удалите лишнее или сохраните лист как CSV.`,
    'no-sheet': 'Все листы файла пусты. Выберите файл с таблицей.',
    'external-links':
      'Часть ячеек берёт значения из других файлов; они прочитаны такими, какими были при последнем сохранении. Если они могли устареть, обновите связи и сохраните файл заново.',
  },
  kk: {
    'pdf-file':
      'Бұл\u00a0— PDF, одан сандарды оқу мүмкін емес. Кестені Excel-ге көшіріп, .xlsx немесе CSV түрінде сақтаңыз.',
    'old-workbook':
      'Бұл\u00a0— ескі пішімдегі (.xls) не құпиясөзі бар Excel файлы. Оны ашып, құпиясөзсіз .xlsx түрінде сақтаңыз.',
    archive: 'Бұл\u00a0— мұрағат. Оны ашып, ішіндегі кестені қосыңыз.',
    document: 'Бұл\u00a0— мәтіндік құжат. Кестені Excel-ге көшіріп, .xlsx немесе CSV түрінде сақтаңыз.',
    'html-file':
      'Бұл\u00a0— веб-бет, бірақ файл атынан ол көрінбейді. Оны Excel-де ашып, .xlsx немесе CSV түрінде сақтаңыз.',
    'xml-workbook':
      'Бұл\u00a0— XML пішіміндегі кесте, бірақ файл атынан ол көрінбейді. Оны Excel-де ашып, .xlsx немесе CSV түрінде сақтаңыз.',
    'xml-file': 'Бұл\u00a0— XML файлы. Кестені CSV, .xlsx немесе .ods, нүктелерді GeoJSON түрінде сақтаңыз.',
    'json-file':
      'Бұл\u00a0— JSON, бірақ GeoJSON да, әдіс файлы да емес. Кестені CSV, нүктелерді GeoJSON түрінде сақтаңыз.',
    'geojson-empty': 'GeoJSON файлындағы ешбір нүктеде не аумақта сипат жоқ. Мәндерді сипат ретінде қосыңыз.',
    'geojson-shapes':
      'GeoJSON файлында сызықтар немесе аралас пішіндер бар. Тек нүктелерді не картадағы өңірлерді сипаттарымен бірге қалдырыңыз.',
    'damaged-workbook': (reason) =>
      `Кесте файлы оқылмады${reason === '' ? '' : ` (${reason})`}. Оны .xlsx немесе CSV түрінде қайта сақтаңыз.`,
    'large-workbook': (most) =>
      `Қысуы ашылғанда файл ${most}\u00a0МБ-тан үлкен болады немесе ол кестеге тән емес дәрежеде тығыз қысылған. Парақты CSV түрінде сақтаңыз.`,
    'workbook-entities':
      'Файлда кесте бағдарламалары жазбайтын XML элементтері (entity) бар; файл оқылмады. Оны .xlsx немесе CSV түрінде қайта сақтаңыз.',
    'too-many-cells': (sheet, most) =>
      `«${sheet}» парағында ұяшық саны ${most} шегінен асады. Артығын өшіріңіз немесе парақты CSV түрінде сақтаңыз.`,
    'no-sheet': 'Файлдың барлық парағы бос. Кестесі бар файлды таңдаңыз.',
    'external-links':
      'Кейбір ұяшықтар мәнін басқа файлдардан алады; бұл мәндер соңғы сақталған күйінде оқылды. Олар ескірген болса, байланыстарды жаңартып, файлды қайта сақтаңыз.',
  },
});
