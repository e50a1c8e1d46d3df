import { defineMessages } from '../messages.ts';

/** Dialog that shares the view: link, frame for another page, downloads. */
export const shareMessages = defineMessages({
  en: {
    title: 'Share this view',
    link: 'Link',
    linkHint: 'The whole view is in the address: layers, year, filters, chosen town or region.',
    uploadStays:
      'Your own data do not travel with it: whoever opens it must drop the same file. Pictures show them; tables hold them only as a difference that the map shows.',
    embed: 'Embed code for another page',
    embedHint:
      'A still map with its legend and sources, at any width; it works where scripts are restricted. Language stays as it is now.',
    uploadNoFrame: 'Your own data cannot be shown in it.',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Could not copy: select the text and copy it by hand.',
    placePage: (name: string) => `${name}: its own page, to read and to print`,
    downloads: 'Download',
    working: 'Preparing the file…',
    failed: (name: string) => `${name} could not be made.`,
    close: 'Close',
  },
  ru: {
    title: 'Поделиться этим видом',
    link: 'Ссылка',
    linkHint: 'В адресе весь вид: слои, год, фильтры, выбранный город или регион.',
    uploadStays:
      'Ваши данные с ней не передаются: тот, кто откроет ссылку, должен перетащить тот же файл. На картинках они видны, в таблицах – только как разница, показанная на карте.',
    embed: 'Код для вставки на другую страницу',
    embedHint:
      'Неподвижная карта с легендой и источниками, при любой ширине; она работает и там, где скрипты ограничены. Язык – как сейчас.',
    uploadNoFrame: 'Ваши собственные данные она показать не может.',
    copy: 'Скопировать',
    copied: 'Скопировано',
    copyFailed: 'Не удалось скопировать: выделите текст и скопируйте вручную.',
    placePage: (name: string) => `${name}: отдельная страница, для чтения и печати`,
    downloads: 'Скачать',
    working: 'Готовим файл…',
    failed: (name: string) => `Не удалось подготовить: ${name}.`,
    close: 'Закрыть',
  },
  kk: {
    title: 'Осы көріністі бөлісу',
    link: 'Сілтеме',
    linkHint: 'Мекенжайда бүкіл көрініс бар: қабаттар, жыл, сүзгілер, таңдалған қала не өңір.',
    uploadStays:
      'Өз деректеріңіз сілтемемен бірге кетпейді: оны ашқан адам сол файлды сүйреп тастауы керек. Олар суреттерде көрінеді, ал кестелерде тек картада көрсетілген айырма түрінде болады.',
    embed: 'Басқа бетке ендіру коды',
    embedHint:
      'Шартты белгілері мен дереккөздері бар қозғалмайтын карта, кез келген енде; скриптер шектелген жерде де жұмыс істейді. Тілі қазіргідей.',
    uploadNoFrame: 'Өз деректеріңізді ол көрсете алмайды.',
    copy: 'Көшіру',
    copied: 'Көшірілді',
    copyFailed: 'Көшіру мүмкін болмады: мәтінді белгілеп, қолмен көшіріңіз.',
    placePage: (name: string) => `${name}: оқуға және басып шығаруға арналған жеке беті`,
    downloads: 'Жүктеп алу',
    working: 'Файл дайындалуда…',
    failed: (name: string) => `Дайындау мүмкін болмады: ${name}.`,
    close: 'Жабу',
  },
});
