import { defineMessages } from '../messages.ts';

/** The method in one minute, for whoever reads no further; `{name}` is a slot for a number from the data. */
export const methodMinuteMessages = defineMessages({
  en: {
    heading: 'In one minute',
    what: 'The explorer compares Kazakhstan’s {towns} monotowns, which depend on one or a few enterprises, and its {regions} regions by potential ({low}–{high}, higher is better) and by risk ({riskLow}–{riskHigh}, higher is worse).',
    from: 'The data are published statistics, nearly all of them from the Bureau of National Statistics; the {year} index uses the latest values from {first}–{last}.',
    score:
      'Each indicator is put on a common scale, the indicators are averaged within {dimensions} dimensions such as economy, labour and environment, and the dimensions are combined into potential. By default, all weights are equal, and a strong dimension cannot fully make up for a weak one.',
    risk: 'Risk combines three parts – hazard, vulnerability and lack of coping capacity – following the steps of the INFORM Risk Index.',
    rank: 'Every rank comes with an interval: the ranks that the town takes in 90% of {runs} simulations with other reasonable methods. A wide interval means that the rank depends on the method and says little by itself.',
    not: 'None of this is a forecast or proof of a cause; a missing score does not mean that a town is weak or safe, only that its data are missing; and industrial output is recorded where a company is registered, which need not be where it produces.',
  },
  ru: {
    heading: 'Коротко о методе',
    what: 'Карта сравнивает моногорода Казахстана ({towns}), которые зависят от одного или нескольких предприятий, и его регионы ({regions}) по потенциалу (от {low} до {high}; чем больше, тем лучше) и по риску (от {riskLow} до {riskHigh}; чем больше, тем хуже).',
    from: 'Исходные данные\u00a0— опубликованная статистика, почти целиком\u00a0— Бюро национальной статистики; в расчёт за {year} год вошли последние значения за {first}–{last} годы.',
    score:
      'Показатели приводятся к единой шкале, усредняются внутри каждого вида потенциала (экономический, трудовой, экологический и другие, всего {dimensions}), а затем виды объединяются в общий потенциал: по умолчанию с равными весами и так, что сильная сторона не может полностью возместить слабую.',
    risk: 'Риск складывается из трёх частей\u00a0— опасности, уязвимости и недостатка потенциала противодействия\u00a0— и рассчитывается в той же последовательности, что и INFORM Risk Index.',
    rank: 'Место в рейтинге всегда показано с интервалом\u00a0— это места, которые город занимает в 90\u00a0% из {runs} расчётов другими обоснованными методами. Широкий интервал означает, что место зависит от метода и само по себе мало о чём говорит.',
    not: 'Это не прогноз и не доказательство причин; отсутствие оценки не означает, что город слаб или безопасен: по нему просто нет данных; объём промышленного производства учитывается там, где предприятие зарегистрировано, а работает оно не обязательно там же.',
  },
  kk: {
    heading: 'Әдіс туралы қысқаша',
    what: 'Карта Қазақстанның бір немесе бірнеше кәсіпорынға тәуелді {towns} моноқаласын және {regions} өңірін әлеуеті ({low}–{high}, жоғары болғаны жақсы) мен тәуекелі ({riskLow}–{riskHigh}, жоғары болғаны нашар) бойынша салыстырады.',
    from: 'Бастапқы деректер\u00a0— жарияланған статистика, оның барлығы дерлік Ұлттық статистика бюросынікі; {year} жылғы есепке {first}–{last} жылдардың соңғы мәндері кірген.',
    score:
      'Көрсеткіштер бір шкалаға келтіріліп, әр әлеует түрінің (экономикалық, еңбек, экологиялық және басқалары, барлығы {dimensions}) ішінде орташаланады. Содан кейін әлеует түрлері жалпы әлеуетке біріктіріледі: әдепкі баптауда салмақтары тең, ал күшті жақ әлсіз жақтың орнын толық толтыра алмайды.',
    risk: 'Тәуекел үш бөліктен\u00a0— қауіптен, осалдықтан және төтеп беру мүмкіндігінің жеткіліксіздігінен\u00a0— құралады және INFORM Risk Index қадамдарымен есептеледі.',
    rank: 'Рейтингтегі әр орынмен бірге оның аралығы беріледі: бұл\u00a0— басқа қисынды әдістермен жасалған {runs} есептеудің 90\u00a0%-ында қала иеленетін орындар. Аралықтың кең болуы орынның әдіске байланысты екенін білдіреді: мұндай орын өздігінен көп нәрсені көрсетпейді.',
    not: 'Бұл\u00a0— болжам да, себептің дәлелі де емес. Қаланың бағаланбауы оның әлсіз не қауіпсіз екенін білдірмейді: ол бойынша дерек жоқ. Өнеркәсіп өнімінің көлемі кәсіпорын тіркелген жерде есепке алынады, ал ол өнім өндірілетін жермен сәйкес келе бермейді.',
  },
});
