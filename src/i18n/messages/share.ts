import { defineMessages } from '../messages.ts';

/** Dialog that shares the view: link, frame for another page, downloads. */
export const shareMessages = defineMessages({
  en: {
    title: 'Share this view',
    link: 'Link',
    linkHint: 'The whole view is in the address: layers, year, filters, chosen place.',
    uploadStays:
      'Your own data do not travel with it: whoever opens it must drop the same file. Pictures and tables hold them.',
    embed: 'Frame for another page',
    embedHint: 'A still map with its legend and credits; language and theme stay as they are now.',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Could not copy: select the text and copy it by hand.',
    downloads: 'Download',
    working: 'Preparing the file…',
    failed: (name: string) => `${name} could not be made.`,
    close: 'Close',
  },
  ru: {
    title: 'Поделиться этим видом',
    link: 'Ссылка',
    linkHint: 'В адресе весь вид: слои, год, фильтры, выбранное место.',
    uploadStays:
      'Ваши данные с ней не передаются: тот, кто откроет ссылку, должен перетащить тот же файл. В картинках и таблицах они есть.',
    embed: 'Рамка для другой страницы',
    embedHint: 'Неподвижная карта с легендой и источниками; язык и тема — как сейчас.',
    copy: 'Скопировать',
    copied: 'Скопировано',
    copyFailed: 'Не удалось скопировать: выделите текст и скопируйте вручную.',
    downloads: 'Скачать',
    working: 'Готовим файл…',
    failed: (name: string) => `Не удалось подготовить: ${name}.`,
    close: 'Закрыть',
  },
  kk: {
    title: 'Осы көріністі бөлісу',
    link: 'Сілтеме',
    linkHint: 'Мекенжайда бүкіл көрініс бар: қабаттар, жыл, сүзгілер, таңдалған орын.',
    uploadStays:
      'Өз деректеріңіз сілтемемен бірге кетпейді: оны ашқан адам сол файлды сүйреп тастауы керек. Суреттер мен кестелерде олар бар.',
    embed: 'Басқа бетке арналған жақтау',
    embedHint: 'Шартты белгілері мен дереккөздері бар қозғалмайтын карта; тілі мен түс режимі қазіргідей.',
    copy: 'Көшіру',
    copied: 'Көшірілді',
    copyFailed: 'Көшіру мүмкін болмады: мәтінді белгілеп, қолмен көшіріңіз.',
    downloads: 'Жүктеп алу',
    working: 'Файл дайындалуда…',
    failed: (name: string) => `Дайындау мүмкін болмады: ${name}.`,
    close: 'Жабу',
  },
});
