import { defineMessages } from '../messages.ts';

/** Dialog that shares the view: link, frame for another page, downloads. */
export const shareMessages = defineMessages({
  en: {
    title: 'Share this view',
    link: 'Link',
    linkHint: 'The link restores the whole view: layers, year, filters and the chosen town or region.',
    uploadStays:
      'Your own data are not part of the link: whoever opens it must add the same file. Pictures show your data; tables contain only the difference, if the map shows one.',
    embed: 'Embed code',
    embedHint:
      'A static map with its legend and sources, at any width; it also works where scripts are restricted. It is in the language chosen now.',
    uploadNoFrame: 'It cannot show your own data.',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Could not copy: select the text and copy it by hand.',
    placePage: (name: string) => `${name}: separate page to read and print`,
    downloads: 'Download',
    working: 'Preparing the file…',
    failed: (name: string) => `${name} could not be prepared.`,
    close: 'Close',
  },
  ru: {
    title: 'Поделиться этим видом',
    link: 'Ссылка',
    linkHint: 'Ссылка восстанавливает весь вид: слои, год, фильтры, выбранный город или регион.',
    uploadStays:
      'Ваши данные в ссылку не входят: тот, кто её откроет, должен сам добавить тот же файл. На рисунках ваши данные видны, в таблицах\u00a0— только как разница, показанная на карте.',
    embed: 'Код для вставки на сайт',
    embedHint:
      'Статичная карта с легендой и источниками подстраивается под любую ширину и работает там, где скрипты ограничены. Язык\u00a0— тот, что выбран сейчас.',
    uploadNoFrame: 'Ваши собственные данные такая карта показать не может.',
    copy: 'Скопировать',
    copied: 'Скопировано',
    copyFailed: 'Не удалось скопировать: выделите текст и скопируйте вручную.',
    placePage: (name: string) => `${name}: отдельная страница для чтения и печати`,
    downloads: 'Скачать',
    working: 'Готовим файл…',
    failed: (name: string) => `Не удалось подготовить: ${name}.`,
    close: 'Закрыть',
  },
  kk: {
    title: 'Осы көрініспен бөлісу',
    link: 'Сілтеме',
    linkHint: 'Сілтеме бүкіл көріністі қалпына келтіреді: қабаттар, жыл, сүзгілер, таңдалған қала не өңір.',
    uploadStays:
      'Өз деректеріңіз сілтемеге кірмейді: сілтемені ашқан адам сол файлды өзі қосуы керек. Деректеріңіз суреттерде көрінеді, ал кестелерде картада көрсетілген айырма түрінде ғана болады.',
    embed: 'Сайтқа ендіру коды',
    embedHint:
      'Шартты белгілері мен дереккөздері бар статикалық карта кез келген енге бейімделеді, скрипттер шектелген жерде де жұмыс істейді. Тілі\u00a0— қазір таңдалған тіл.',
    uploadNoFrame: 'Мұндай карта өз деректеріңізді көрсете алмайды.',
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
