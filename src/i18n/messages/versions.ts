import { defineMessages } from '../messages.ts';

/** The page that says what changed between two versions of the index; what each rule is stands in `version-stages.csv`. */
export const versionMessages = defineMessages({
  en: {
    title: (version: number) => `What changed in version ${version} of the index | Monotowns of Kazakhstan`,
    description:
      'Which rules of the index changed, why, and how far the score and rank of every town and region moved.',
    heading: (version: number) => `What changed in version ${version} of the index`,
    lead: (version: number, date: string) => `The site shows version ${version} of the index, dated ${date}.`,
    links:
      'Links, images and downloads created earlier belong to the previous version. An earlier link still opens the same view, but with the present values; a message says so once.',
    contents: 'On this page:',
    moves: 'Scores and ranks',
    movesLead: (runs: string) =>
      `The rank is in brackets after each score. For risk, rank 1 means the highest risk. The rank interval is the range of ranks a town or region takes in 90% of ${runs} simulations with other methods.`,
    town: 'Town',
    region: 'Region',
    now: 'Now',
    change: 'Change',
    interval: 'Rank interval',
    outside: 'rank outside it',
    noPlace: 'no rank',
    steps: 'Rule by rule',
    stepsHint:
      'The column numbers are those of the rules below. Scores that a rule did not change are shown pale.',
    rules: 'The rules, one by one',
    rulesLead:
      'The rules were introduced one after another. The lines under each rule show what it changed compared with the state just before.',
    why: 'Why:',
    moved: (moved: number, all: number) => `${moved} of ${all} scores changed.`,
    most: (list: string) => `Largest changes: ${list}.`,
    places: (places: string) => `rank ${places}`,
    joined: (names: string) => `Now ranked: ${names}.`,
    left: (names: string) => `No longer ranked: ${names}.`,
    movedNothing: 'No score changed.',
  },
  ru: {
    title: (version: number) => `Что изменилось в версии ${version} индекса | Моногорода Казахстана`,
    description:
      'Какие правила индекса изменились, почему и насколько изменились балл и место каждого города и региона.',
    heading: (version: number) => `Что изменилось в версии ${version} индекса`,
    lead: (version: number, date: string) => `На сайте\u00a0— версия ${version} индекса от ${date}.`,
    links:
      'Прежние ссылки, рисунки и скачанные файлы относятся к прошлой версии. Прежняя ссылка открывает тот же вид, но с нынешними значениями; об этом один раз появляется сообщение.',
    contents: 'На этой странице:',
    moves: 'Баллы и места',
    movesLead: (runs: string) =>
      `В скобках после балла указано место. По риску первое место\u00a0— наибольший риск. Интервал мест\u00a0— места, которые город или регион занимает в 90\u00a0% из ${runs} расчётов другими методами.`,
    town: 'Город',
    region: 'Регион',
    now: 'Сейчас',
    change: 'Изменение',
    interval: 'Интервал мест',
    outside: 'место вне интервала',
    noPlace: 'без места',
    steps: 'По правилам',
    stepsHint:
      'Числа над столбцами\u00a0— номера правил ниже. Балл, который правило не изменило, показан бледным.',
    rules: 'Правила по порядку',
    rulesLead:
      'Правила вводились одно за другим. Строки под каждым правилом показывают, что изменило именно оно по сравнению с состоянием перед ним.',
    why: 'Почему:',
    moved: (moved: number, all: number) => `Изменилось баллов: ${moved} из ${all}.`,
    most: (list: string) => `Сильнее всего: ${list}.`,
    places: (places: string) => `место ${places}`,
    joined: (names: string) => `Вошли в рейтинг: ${names}.`,
    left: (names: string) => `Выбыли из рейтинга: ${names}.`,
    movedNothing: 'Ни один балл не изменился.',
  },
  kk: {
    title: (version: number) => `Индекстің ${version}-нұсқасында не өзгерді | Қазақстанның моноқалалары`,
    description:
      'Индекстің қандай ережелері және не себепті өзгергені, әр қала мен өңірдің балы мен орны қаншалықты өзгергені.',
    heading: (version: number) => `Индекстің ${version}-нұсқасында не өзгерді`,
    lead: (version: number, date: string) => `Сайттағы индекс нұсқасы: ${version}, ${date}.`,
    links:
      'Бұрынғы сілтемелер, суреттер мен жүктеп алынған файлдар алдыңғы нұсқаға жатады. Бұрынғы сілтеме сол көріністі қазіргі мәндермен ашады және бұл туралы бір рет ескертеді.',
    contents: 'Осы бетте:',
    moves: 'Балдар мен орындар',
    movesLead: (runs: string) =>
      `Балдан кейін жақша ішінде орны көрсетілген. Тәуекел бойынша бірінші орын\u00a0— ең жоғары тәуекел. Орын аралығы\u00a0— қала не өңір басқа әдістермен жасалған ${runs} есептеудің 90\u00a0%-ында алатын орындар.`,
    town: 'Қала',
    region: 'Өңір',
    now: 'Қазір',
    change: 'Өзгеріс',
    interval: 'Орын аралығы',
    outside: 'орны одан тыс',
    noPlace: 'орны жоқ',
    steps: 'Ережелер бойынша',
    stepsHint:
      'Бағандардың үстіндегі сандар\u00a0— төмендегі ережелердің нөмірлері. Ереже өзгертпеген балл бозғылт түспен көрсетілген.',
    rules: 'Ережелер рет-ретімен',
    rulesLead:
      'Ережелер бірінен соң бірі енгізілді. Әр ереженің астында оның алдындағы күймен салыстырғанда нені өзгерткені жазылған.',
    why: 'Себебі:',
    moved: (moved: number, all: number) => `Өзгерген балдар: ${moved}/${all}.`,
    most: (list: string) => `Ең көп өзгергендер: ${list}.`,
    places: (places: string) => `орны ${places}`,
    joined: (names: string) => `Рейтингке кіргендер: ${names}.`,
    left: (names: string) => `Рейтингтен шыққандар: ${names}.`,
    movedNothing: 'Ешбір балл өзгерген жоқ.',
  },
});
