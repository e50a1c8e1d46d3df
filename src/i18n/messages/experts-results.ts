import { defineMessages } from '../messages.ts';
import { plural } from '../shown-number.ts';

/** The test of an agreement as it stands in a sentence. */
interface Test {
  readonly w: string;
  readonly chance: string;
  readonly chiSquared: string;
  readonly degrees: string;
  readonly experts: string;
  readonly items: string;
}

/** Results of a panel of experts: what holds for all of them, and the problem field. */
export const expertsResultMessages = defineMessages({
  en: {
    answered: (count: number) =>
      `${count} ${plural('en', count, { one: 'expert has', other: 'experts have' })} answered`,
    lastOn: (day: string) => `last answer ${day}`,
    example:
      'These answers are invented and only for learning. Needs and actions of this example are not put on the map; its weights can be tried there.',
    contents: 'Results',
    computing: 'Calculating…',
    failed: 'The results could not be calculated. Reload the page to try again.',
    retry: 'Try again',
    noScores: 'The scores of the towns could not be loaded: needs rest on what the experts say alone.',
    asTable: 'As a table',
    allTowns: 'All towns together',
    expertNumber: (number: number) => `expert ${number}`,
    problems: 'Problem field',
    pestel: 'PESTEL factors',
    cross: 'Factors and quality of life',
    weights: 'Weights',
    actions: 'Managerial actions',
    risks: 'Matrix of risks',
    'letter-p': 'Political',
    'letter-e': 'Economic',
    'letter-s': 'Social',
    'letter-t': 'Technological',
    'letter-n': 'Environmental',
    'letter-l': 'Legal',
    high: 'High relevance',
    relevant: 'Relevant',
    moderate: 'Moderate relevance',
    agreed: 'The experts agree.',
    notAgreed:
      'No consensus: the experts order the factors too differently. The grades are greyed, because they average opinions that do not go together.',
    tooFew: (count: number) =>
      `Kendall’s W needs five experts who rated every factor; ${count} ${plural('en', count, { one: 'has', other: 'have' })} rated any. Whether they agree cannot be said.`,
    noRanking: 'Every expert rates all factors alike, so there is no order to agree on.',
    test: ({ w, chance, chiSquared, degrees, experts, items }: Test) =>
      `Kendall’s W = ${w} (0 = none, 1 = full agreement) over ${experts} experts and ${items} factors. If their orders were chance, agreement this strong would have a probability of ${chance} (chi-squared ${chiSquared}, ${degrees} degrees of freedom).`,
    pBelow: (p: string) => `less than ${p}`,
    factor: 'Factor',
    mean: 'Mean',
    weight: 'Weight',
    medianQuartiles: 'Median and quartiles',
    stripKey: 'Stroke = median, bar = the middle half of the experts, line = the scale from 1 to 5.',
    quartiles: (median: string, range: string) => `${median}, quartiles ${range}`,
    unsure: (share: string) => `this grade in ${share} of samples of the experts`,
    says: (expert: string, value: string) => `${expert}: ${value}`,
    dissent: (count: number) =>
      `Where experts stand apart (${count} ${plural('en', count, { one: 'factor', other: 'factors' })})`,
    dissentHint: 'Two points or more from the median.',
    median: (value: string) => `median ${value}`,
    byPoints: (experts: number) =>
      `Weights: mean of the points of the ${experts} ${plural('en', experts, { one: 'expert', other: 'experts' })} who handed out exactly 100.`,
    byRelevance: 'Weights: mean relevance as a part of the sum of all factors.',
    unrated: (names: string) => `Not rated: ${names}.`,
    cuts: 'Limits of the grades',
    cutRelevant: 'Relevant from',
    cutHigh: 'High relevance from',
    cutsHint: 'The limits of the programme are not published; 3 and 4 are this site’s own.',
    resetCuts: 'Back to 3 and 4',
  },
  ru: {
    answered: (count: number) =>
      `${plural('ru', count, { one: 'Ответил', few: 'Ответили', many: 'Ответили', other: 'Ответили' })} ${count} ${plural('ru', count, { one: 'эксперт', few: 'эксперта', many: 'экспертов', other: 'эксперта' })}`,
    lastOn: (day: string) => `последний ответ\u00a0— ${day}`,
    example:
      'Ответы вымышлены и служат только для ознакомления. Необходимость и меры из этого примера на карту не переносятся, а веса можно там попробовать.',
    contents: 'Результаты',
    computing: 'Идёт расчёт…',
    failed: 'Рассчитать результаты не удалось. Обновите страницу, чтобы повторить попытку.',
    retry: 'Повторить',
    noScores: 'Баллы городов загрузить не удалось: необходимость мер определена только по ответам экспертов.',
    asTable: 'Таблицей',
    allTowns: 'Все города вместе',
    expertNumber: (number: number) => `эксперт ${number}`,
    problems: 'Проблемное поле',
    pestel: 'Факторы PESTEL',
    cross: 'Факторы и качество жизни',
    weights: 'Веса',
    actions: 'Управленческие меры',
    risks: 'Матрица рисков',
    'letter-p': 'Политический',
    'letter-e': 'Экономический',
    'letter-s': 'Социальный',
    'letter-t': 'Технологический',
    'letter-n': 'Экологический',
    'letter-l': 'Правовой',
    high: 'Высокая значимость',
    relevant: 'Значимые',
    moderate: 'Умеренная значимость',
    agreed: 'Мнения экспертов согласованы.',
    notAgreed:
      'Согласия нет: эксперты расставили факторы слишком по-разному. Степени показаны серым, потому что усредняют несовместимые мнения.',
    tooFew: (count: number) =>
      `Для W Кендалла нужны пять экспертов, которые оценили все факторы; хотя бы один фактор ${plural('ru', count, { one: 'оценил', few: 'оценили', many: 'оценили', other: 'оценили' })} ${count} ${plural('ru', count, { one: 'эксперт', few: 'эксперта', many: 'экспертов', other: 'эксперта' })}. Согласны ли они, сказать нельзя.`,
    noRanking:
      'Каждый эксперт оценил все факторы одинаково, поэтому порядка, который можно было бы сравнить, нет.',
    test: ({ w, chance, chiSquared, degrees, experts, items }: Test) =>
      `W Кендалла = ${w} (0\u00a0— согласия нет, 1\u00a0— полное), экспертов: ${experts}, факторов: ${items}. Если бы порядок был случайным, вероятность такого согласия составила бы ${chance} (хи-квадрат ${chiSquared}, степеней свободы: ${degrees}).`,
    pBelow: (p: string) => `меньше ${p}`,
    factor: 'Фактор',
    mean: 'Среднее',
    weight: 'Вес',
    medianQuartiles: 'Медиана и квартили',
    stripKey:
      'Штрих\u00a0— медиана, полоса\u00a0— ответы средней половины экспертов, линия\u00a0— шкала от 1 до 5.',
    quartiles: (median: string, range: string) => `${median}, квартили ${range}`,
    unsure: (share: string) => `эта степень\u00a0— в ${share} случайных выборок экспертов`,
    says: (expert: string, value: string) => `${expert}: ${value}`,
    dissent: (count: number) =>
      `Где эксперты расходятся (${count} ${plural('ru', count, { one: 'фактор', few: 'фактора', many: 'факторов', other: 'фактора' })})`,
    dissentHint: 'Ответ отличается от медианы на два пункта или больше.',
    median: (value: string) => `медиана ${value}`,
    byPoints: (experts: number) =>
      `Веса\u00a0— среднее по тем, кто распределил ровно 100 баллов; таких экспертов: ${experts}.`,
    byRelevance: 'Вес\u00a0— доля средней значимости фактора в сумме по всем факторам.',
    unrated: (names: string) => `Без ответов: ${names}.`,
    cuts: 'Границы степеней',
    cutRelevant: 'Значимый с',
    cutHigh: 'Высокая значимость с',
    cutsHint: 'Границы программы не опубликованы; 3 и 4 выбраны на этом сайте.',
    resetCuts: 'Вернуть 3 и 4',
  },
  kk: {
    answered: (count: number) => `${count} сарапшы жауап берді`,
    lastOn: (day: string) => `соңғы жауап: ${day}`,
    example:
      'Жауаптар ойдан шығарылған, танысуға ғана арналған. Бұл мысалдағы қажеттілік пен шаралар картаға көшірілмейді, ал салмақтарын сынап көруге болады.',
    contents: 'Нәтижелер',
    computing: 'Есептелуде…',
    failed: 'Нәтижелерді есептеу мүмкін болмады. Қайталау үшін бетті жаңартыңыз.',
    retry: 'Қайталау',
    noScores: 'Қалалардың балдары жүктелмеді: шараларға қажеттілік сарапшылардың жауабымен ғана анықталды.',
    asTable: 'Кесте түрінде',
    allTowns: 'Барлық қала бірге',
    expertNumber: (number: number) => `${number}-сарапшы`,
    problems: 'Проблемалар өрісі',
    pestel: 'PESTEL факторлары',
    cross: 'Факторлар және өмір сапасы',
    weights: 'Салмақтар',
    actions: 'Басқару шаралары',
    risks: 'Тәуекелдер матрицасы',
    'letter-p': 'Саяси',
    'letter-e': 'Экономикалық',
    'letter-s': 'Әлеуметтік',
    'letter-t': 'Технологиялық',
    'letter-n': 'Экологиялық',
    'letter-l': 'Құқықтық',
    high: 'Өте маңызды',
    relevant: 'Маңызды',
    moderate: 'Маңызы орташа',
    agreed: 'Сарапшылардың пікірлері сәйкес келеді.',
    notAgreed:
      'Келісім жоқ: сарапшылар факторларды тым әртүрлі ретпен қойған. Дәрежелер сұр түспен көрсетілген, өйткені олар бір-біріне сай келмейтін пікірлердің орташасы.',
    tooFew: (count: number) =>
      `Кендалл W көрсеткіші үшін барлық факторға жауап берген бес сарапшы керек; кемінде бір факторға ${count} сарапшы жауап берді. Олардың келісетін-келіспейтінін айту мүмкін емес.`,
    noRanking: 'Әр сарапшы барлық факторға бірдей мән берген, сондықтан салыстыратын рет жоқ.',
    test: ({ w, chance, chiSquared, degrees, experts, items }: Test) =>
      `Кендалл W = ${w} (0\u00a0— келісім жоқ, 1\u00a0— толық келісім); сарапшы саны: ${experts}, фактор саны: ${items}. Рет кездейсоқ болса, мұндай келісімнің ықтималдығы ${chance} болар еді (хи-квадрат ${chiSquared}, еркіндік дәрежесі: ${degrees}).`,
    pBelow: (p: string) => `${p} мәнінен аз`,
    factor: 'Фактор',
    mean: 'Орташа',
    weight: 'Салмағы',
    medianQuartiles: 'Медиана және квартильдер',
    stripKey:
      'Тік белгі\u00a0— медиана, жолақ\u00a0— сарапшылардың ортаңғы жартысының жауаптары, сызық\u00a0— 1 мен 5 аралығындағы шкала.',
    quartiles: (median: string, range: string) => `${median}, квартильдер ${range}`,
    unsure: (share: string) => `сарапшылардан алынған іріктемелердің ${share} үлесінде осы дәреже`,
    says: (expert: string, value: string) => `${expert}: ${value}`,
    dissent: (count: number) => `Сарапшылардың пікірі алшақ факторлар: ${count}`,
    dissentHint: 'Жауап медианадан екі не одан да көп пунктке алшақ.',
    median: (value: string) => `медиана ${value}`,
    byPoints: (experts: number) =>
      `Салмақтар\u00a0— дәл 100 ұпай бөлгендер бойынша орташа; ондай сарапшы саны: ${experts}.`,
    byRelevance: 'Салмақтар\u00a0— орташа маңыздылықтың барлық факторлар қосындысындағы үлесі.',
    unrated: (names: string) => `Жауап жоқ: ${names}.`,
    cuts: 'Дәрежелердің шектері',
    cutRelevant: 'Маңызды болу шегі',
    cutHigh: 'Өте маңызды болу шегі',
    cutsHint: 'Бағдарламаның шектері жарияланбаған; 3 пен 4\u00a0— осы сайттың таңдауы.',
    resetCuts: '3 пен 4 мәндеріне қайту',
  },
});
