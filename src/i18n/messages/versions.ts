import { defineMessages } from '../messages.ts';

/** The page that says what changed between two versions of the index; what each rule is stands in `version-stages.csv`. */
export const versionMessages = defineMessages({
  en: {
    title: (version: number) => `What changed in version ${version} of the index | Monotowns of Kazakhstan`,
    description:
      'Which rules of the index changed, why, and how far the score and the rank of every town and region moved.',
    heading: (version: number) => `What changed in version ${version} of the index`,
    lead: (version: number, date: string) => `The site shows version ${version} of the index, of ${date}.`,
    links:
      'Links, pictures and downloads that were made before come from the version before. An earlier link still opens the view that it was made for, with the present figures, and says so once.',
    contents: 'On this page:',
    moves: 'Scores and ranks',
    movesLead: (runs: string) =>
      `Each score has its rank in brackets. By risk, rank 1 is the highest risk. The rank interval holds the ranks of a town or region in 90% of ${runs} runs with other methods.`,
    town: 'Town',
    region: 'Region',
    now: 'Now',
    change: 'Change',
    interval: 'Rank interval',
    outside: 'rank outside',
    noPlace: 'no rank',
    steps: 'Rule by rule',
    stepsHint:
      'The numbers over the columns are the rules below. A score that its rule did not move is pale.',
    rules: 'The rules, one by one',
    rulesLead:
      'The rules came one after another; each line says what a rule moved, beside the state just before it.',
    why: 'Why:',
    moved: (moved: number, all: number) => `${moved} of ${all} scores moved.`,
    most: (list: string) => `Most: ${list}.`,
    places: (places: string) => `rank ${places}`,
    joined: (names: string) => `Got a rank: ${names}.`,
    left: (names: string) => `Lost its rank: ${names}.`,
    movedNothing: 'No score moved.',
  },
  ru: {
    title: (version: number) => `Что изменилось в версии ${version} индекса | Моногорода Казахстана`,
    description:
      'Какие правила индекса изменились, почему и насколько сдвинулись балл и место каждого города и региона.',
    heading: (version: number) => `Что изменилось в версии ${version} индекса`,
    lead: (version: number, date: string) => `На сайте — версия ${version} индекса, ${date}.`,
    links:
      'Прежние ссылки, рисунки и скачанные файлы относятся к прошлой версии. Прежняя ссылка открывает тот же вид, но с нынешними данными, и один раз сообщает об этом.',
    contents: 'На этой странице:',
    moves: 'Баллы и места',
    movesLead: (runs: string) =>
      `Рядом с баллом в скобках стоит место. По риску первое место — наибольший риск. Интервал мест — места, которые город или регион занимает в 90 % из ${runs} расчётов другими методами.`,
    town: 'Город',
    region: 'Регион',
    now: 'Сейчас',
    change: 'Сдвиг',
    interval: 'Интервал мест',
    outside: 'место вне его',
    noPlace: 'без места',
    steps: 'По правилам',
    stepsHint: 'Числа над столбцами — номера правил ниже. Балл, который правило не сдвинуло, бледный.',
    rules: 'Правила по порядку',
    rulesLead:
      'Правила вводились одно за другим. Строки под правилом говорят, что сдвинуло именно оно, по сравнению с состоянием перед ним.',
    why: 'Почему:',
    moved: (moved: number, all: number) => `Сдвинулось баллов: ${moved} из ${all}.`,
    most: (list: string) => `Сильнее всего: ${list}.`,
    places: (places: string) => `место ${places}`,
    joined: (names: string) => `Получили место: ${names}.`,
    left: (names: string) => `Остались без места: ${names}.`,
    movedNothing: 'Ни один балл не сдвинулся.',
  },
  kk: {
    title: (version: number) => `Индекстің ${version}-нұсқасында не өзгерді | Қазақстанның моноқалалары`,
    description:
      'Индекстің қандай ережелері өзгерді, неге өзгерді және әр қала мен өңірдің балы мен орны қаншалықты жылжыды.',
    heading: (version: number) => `Индекстің ${version}-нұсқасында не өзгерді`,
    lead: (version: number, date: string) => `Сайттағы индекс нұсқасы: ${version}, ${date}.`,
    links:
      'Бұрынғы сілтемелер, суреттер мен жүктелген файлдар алдыңғы нұсқадан. Бұрынғы сілтеме сол көріністі қазіргі деректермен ашады және бұл туралы бір рет ескертеді.',
    contents: 'Осы бетте:',
    moves: 'Балдар мен орындар',
    movesLead: (runs: string) =>
      `Балдың жанында жақша ішінде орны тұр. Тәуекел бойынша бірінші орын — ең жоғары тәуекел. Орын аралығы — қала не өңір басқа әдістермен жасалған ${runs} есептің 90 пайызында алатын орындар.`,
    town: 'Қала',
    region: 'Өңір',
    now: 'Қазір',
    change: 'Өзгеріс',
    interval: 'Орын аралығы',
    outside: 'орны одан тыс',
    noPlace: 'орны жоқ',
    steps: 'Ережелер бойынша',
    stepsHint:
      'Бағандардың үстіндегі сандар — төмендегі ережелердің нөмірлері. Ереже жылжытпаған балл бозғылт түсті.',
    rules: 'Ережелер рет-ретімен',
    rulesLead:
      'Ережелер бірінен соң бірі енгізілді. Әр ереженің астында оның алдындағы күймен салыстырғанда нені жылжытқаны жазылған.',
    why: 'Себебі:',
    moved: (moved: number, all: number) => `Жылжыған балдар: ${moved}/${all}.`,
    most: (list: string) => `Ең көп жылжығандар: ${list}.`,
    places: (places: string) => `орны ${places}`,
    joined: (names: string) => `Орын алғандар: ${names}.`,
    left: (names: string) => `Орнынан айырылғандар: ${names}.`,
    movedNothing: 'Ешбір балл жылжыған жоқ.',
  },
});
