import { defineMessages } from '../messages.ts';

/** What a page says while its scripts are on their way, when they do not come, and where there are none. */
export const startMessages = defineMessages({
  en: {
    slow: 'The data are still loading. Your click will take effect as soon as they have loaded.',
    offline:
      'There is no connection, so the page is incomplete. It will start again when the connection is back.',
    gone: (file: string) =>
      `The file ${file} is not on the server. A newer version of this page has probably been published: reload the page.`,
    wrongKind: (file: string, kind: string) =>
      `The server sends the file ${file} as “${kind}”, so the browser does not use it. Please tell the people who run this site.`,
    unreachable: (file: string) => `The file ${file} could not be loaded. Reload the page to try again.`,
    broken: 'The page could not start. Reload it; if that does not help, try a newer browser.',
    disk: 'This page was opened from a disk, and browsers do not run scripts from there. Open it through a web server, for example with “npm start”.',
    styleLost: (file: string) =>
      `The style file ${file} could not be loaded: parts of the page may look wrong. Reload the page to try again.`,
    openingStands: 'The map and the table show the opening view; the controls do not work.',
    methodStands: 'The page shows the default settings; the controls do not work.',
    reload: 'Reload',
    noScriptOpening:
      'Scripts are switched off: the map and the table show the opening view, and the controls do not work. These work without scripts:',
    noScriptMethod:
      'Scripts are switched off: the page shows the default settings, and the controls do not work.',
  },
  ru: {
    slow: 'Данные ещё загружаются. Ваш щелчок сработает, как только загрузка закончится.',
    offline:
      'Нет соединения, поэтому страница загружена не полностью. Она запустится снова, когда связь появится.',
    gone: (file: string) =>
      `Файла ${file} нет на сервере. Вероятно, вышла новая версия страницы: обновите её.`,
    wrongKind: (file: string, kind: string) =>
      `Сервер отдаёт файл ${file} как «${kind}», поэтому браузер его не использует. Сообщите об этом тем, кто ведёт сайт.`,
    unreachable: (file: string) => `Не удалось загрузить файл ${file}. Обновите страницу, чтобы повторить.`,
    broken: 'Страница не запустилась. Обновите её; если не поможет, попробуйте более новый браузер.',
    disk: 'Страница открыта с диска, а с него браузеры скрипты не запускают. Откройте её через веб-сервер, например командой «npm start».',
    styleLost: (file: string) =>
      `Не удалось загрузить файл стилей ${file}: часть страницы может выглядеть неправильно. Обновите страницу, чтобы повторить.`,
    openingStands: 'Карта и таблица показывают начальный вид, переключатели не действуют.',
    methodStands: 'Страница показывает настройки по умолчанию, переключатели не действуют.',
    reload: 'Обновить',
    noScriptOpening:
      'Скрипты отключены: карта и таблица показывают начальный вид, переключатели не действуют. Без скриптов работают:',
    noScriptMethod:
      'Скрипты отключены: страница показывает настройки по умолчанию, переключатели не действуют.',
  },
  kk: {
    slow: 'Деректер әлі жүктелуде. Таңдауыңыз жүктеу аяқталған бойда орындалады.',
    offline:
      'Байланыс жоқ, сондықтан бет толық жүктелмеді. Байланыс қалпына келгенде бет қайта іске қосылады.',
    gone: (file: string) =>
      `${file} файлы серверде жоқ. Беттің жаңа нұсқасы шыққан болуы керек: бетті жаңартыңыз.`,
    wrongKind: (file: string, kind: string) =>
      `Сервер ${file} файлын «${kind}» деп береді, сондықтан браузер оны қолданбайды. Бұл туралы сайтты жүргізетіндерге хабарлаңыз.`,
    unreachable: (file: string) => `${file} файлын жүктеу мүмкін болмады. Қайталау үшін бетті жаңартыңыз.`,
    broken: 'Бет іске қосылмады. Оны жаңартыңыз; көмектеспесе, жаңарақ браузерді қолданып көріңіз.',
    disk: 'Бет дискіден ашылған, ал браузерлер дискідегі скрипттерді іске қоспайды. Бетті веб-сервер арқылы ашыңыз, мысалы «npm start» пәрменімен.',
    styleLost: (file: string) =>
      `${file} стиль файлын жүктеу мүмкін болмады: беттің кей бөлігі дұрыс көрінбеуі мүмкін. Қайталау үшін бетті жаңартыңыз.`,
    openingStands: 'Карта мен кесте бастапқы көріністі көрсетеді, оны өзгерту мүмкін емес.',
    methodStands: 'Бет әдепкі баптауды көрсетеді, оны өзгерту мүмкін емес.',
    reload: 'Жаңарту',
    noScriptOpening:
      'Скрипттер өшірулі: карта мен кесте бастапқы көріністі көрсетеді, оны өзгерту мүмкін емес. Скриптсіз мыналар жұмыс істейді:',
    noScriptMethod: 'Скрипттер өшірулі: бет әдепкі баптауды көрсетеді, оны өзгерту мүмкін емес.',
  },
});
