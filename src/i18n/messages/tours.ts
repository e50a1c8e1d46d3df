import { defineMessages } from '../messages.ts';

/** Guided tours: a sentence a step, by tour and step. */
export const toursMessages = defineMessages({
  en: {
    title: 'Guided tours',
    description: 'Short ways through the maps for an investor, a policymaker and a publication.',
    lead: 'Each step is a link to a view of the map or to a page; everything on it can be changed.',
    investor: 'For an investor',
    policymaker: 'For a policymaker',
    publication: 'For a publication',
    'investor-industry': 'See what the towns produce, and how large their output is.',
    'investor-needs':
      'Ask for an airport with flights and a railway station: towns that have both stay filled.',
    'investor-shortlist': 'Pin three towns; they stand first in the table whatever is asked.',
    'investor-beside': 'Set the three side by side, figure by figure.',
    'investor-profile': 'Open one of them: what speaks for it and against it.',
    'investor-dossier':
      'Read or print its page, with the sources of all figures and a letter on those missing.',
    'policymaker-risk': 'See where the risk is higher, town by town and region by region.',
    'policymaker-both': 'Set risk beside potential on one map.',
    'policymaker-first': 'See which towns come first by the app’s own rule, and why.',
    'policymaker-region': 'Narrow the list to Karaganda Region and let it run region by region.',
    'policymaker-limit': 'Move the limit of risk to 4.5 and see which towns change their class.',
    'policymaker-what-if':
      'See what would follow if every enterprise lost 30% of its jobs: a scenario, not a forecast.',
    'policymaker-change': 'See how the towns have changed over the years that can be compared.',
    'publication-map': 'Start with the map of potential; “Share” gives the link, a frame and pictures.',
    'publication-place': 'Open one region, so that its name stands in the link.',
    'publication-plot': 'Show potential against risk as a plot, to be saved as a picture.',
    'publication-unknown': 'See how much is known about each town before writing about it.',
    'publication-frame': 'Look at a ready frame as it stands in another page.',
    'publication-reuse': 'Read how maps and data may be used, credited and cited.',
    'publication-rules': 'Read in a minute how the scores are made.',
  },
  ru: {
    title: 'Короткие маршруты',
    description: 'Короткие маршруты по картам: для инвестора, для органов власти и для публикации.',
    lead: 'Каждый шаг\u00a0— ссылка на вид карты или на страницу; на ней можно всё изменить.',
    investor: 'Инвестору',
    policymaker: 'Органам власти',
    publication: 'Для публикации',
    'investor-industry': 'Посмотреть, что производят города и каков объём производства.',
    'investor-needs':
      'Потребовать аэропорт с рейсами и железнодорожную станцию: города, где есть и то и другое, остаются закрашенными.',
    'investor-shortlist': 'Закрепить три города: они стоят в таблице первыми, что бы ни требовалось.',
    'investor-beside': 'Поставить эти три города рядом, показатель за показателем.',
    'investor-profile': 'Открыть один из них: что говорит за него и что против.',
    'investor-dossier':
      'Прочитать или напечатать его страницу: источники всех данных и письмо с запросом недостающих.',
    'policymaker-risk': 'Увидеть, где риск выше, по городам и регионам.',
    'policymaker-both': 'Сопоставить риск и потенциал на одной карте.',
    'policymaker-first': 'Увидеть, какие города стоят первыми по правилу приложения и почему.',
    'policymaker-region': 'Сузить список до Карагандинской области и разбить его по регионам.',
    'policymaker-limit': 'Сдвинуть границу риска до 4,5 и увидеть, какие города меняют группу.',
    'policymaker-what-if':
      'Увидеть, что последовало бы, если бы каждое предприятие потеряло 30\u00a0% рабочих мест: это сценарий, а не прогноз.',
    'policymaker-change': 'Увидеть, как менялись города за годы, которые можно сравнивать.',
    'publication-map': 'Начать с карты потенциала; кнопка «Поделиться» даёт ссылку, рамку и рисунки.',
    'publication-place': 'Открыть один регион, чтобы он вошёл в ссылку.',
    'publication-plot': 'Показать потенциал и риск на диаграмме, которую можно сохранить как рисунок.',
    'publication-unknown': 'Узнать, сколько известно о каждом городе, прежде чем о нём писать.',
    'publication-frame': 'Посмотреть готовую рамку, как она стоит на чужой странице.',
    'publication-reuse': 'Прочитать, как использовать карты и данные, указывать авторство и ссылаться.',
    'publication-rules': 'Прочитать за минуту, как рассчитаны баллы.',
  },
  kk: {
    title: 'Қысқа маршруттар',
    description: 'Карталар бойынша қысқа маршруттар: инвесторға, мемлекеттік органдарға және жарияланымға.',
    lead: 'Әр қадам\u00a0— картаның бір көрінісіне не бетке сілтеме; онда бәрін өзгертуге болады.',
    investor: 'Инвесторға',
    policymaker: 'Мемлекеттік органдарға',
    publication: 'Жарияланымға',
    'investor-industry': 'Қалалар не өндіретінін және өнім көлемін көру.',
    'investor-needs':
      'Рейстері бар әуежай мен теміржол станциясын талап ету: екеуі де бар қалалар боялған күйінде қалады.',
    'investor-shortlist': 'Үш қаланы бекіту: талап қандай болса да, олар кестеде бірінші тұрады.',
    'investor-beside': 'Осы үш қаланы көрсеткіш бойынша қатар қою.',
    'investor-profile': 'Біреуін ашу: оған не дәлел, не қарсы.',
    'investor-dossier':
      'Оның бетін оқу не басып шығару: барлық деректің дереккөздері және жетіспейтіндерін сұрайтын хат.',
    'policymaker-risk': 'Тәуекел қай қалалар мен өңірлерде жоғары екенін көру.',
    'policymaker-both': 'Тәуекел мен әлеуетті бір картада салыстыру.',
    'policymaker-first': 'Қолданбаның ережесі бойынша қай қалалар бірінші тұрғанын және себебін көру.',
    'policymaker-region': 'Тізімді Қарағанды облысымен шектеп, өңірлерге бөлу.',
    'policymaker-limit': 'Тәуекел шегін 4,5 етіп, қай қалалардың тобы өзгеретінін көру.',
    'policymaker-what-if':
      'Әр кәсіпорын жұмыс орындарының 30\u00a0% бөлігін жоғалтса не болар еді, соны көру: бұл болжам емес, сценарий.',
    'policymaker-change': 'Салыстыруға болатын жылдарда қалалардың қалай өзгергенін көру.',
    'publication-map': 'Әлеует картасынан бастау; «Бөлісу» сілтеме, кірістірме және сурет береді.',
    'publication-place': 'Бір өңірді ашу, сонда ол сілтемеге енеді.',
    'publication-plot': 'Әлеует пен тәуекелді сурет ретінде сақтауға болатын диаграммада көрсету.',
    'publication-unknown': 'Қала туралы жазбас бұрын ол жайында қанша мәлімет бар екенін білу.',
    'publication-frame': 'Дайын кірістірменің басқа бетте қалай тұратынын көру.',
    'publication-reuse': 'Карталар мен деректерді қалай пайдалануды, авторын қалай көрсетуді оқу.',
    'publication-rules': 'Балдардың қалай есептелгенін бір минутта оқу.',
  },
});

/** Keys of the sentences. */
export type TourText = keyof (typeof toursMessages)['en'];
