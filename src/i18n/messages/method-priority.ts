import { defineMessages } from '../messages.ts';

/** What comes first, on the method page; `{name}` is a slot. */
export const methodPriorityMessages = defineMessages({
  en: {
    heading: 'What comes first',
    classes:
      'Two limits make four classes: risk from {risk}, where the INFORM index begins to call a risk medium, and potential from the median of the scored towns or regions, now {median} for towns. A score at a limit counts as higher. Readers can move both limits; map, list, plot and legend follow, and the address keeps them.',
    caption: 'The four classes',
    lower: 'potential lower',
    higher: 'potential higher',
    riskHigher: 'risk higher',
    riskLower: 'risk lower',
    between:
      'The simulations give an interval for each rank, none for scores: z-scores, ranks and scores between scale bounds have no common scale. So a limit is read as a place in the ranking. Where the rank interval of a town or region reaches to the other side of that place, it belongs to no class and is shown between those that it touches. The list gives in brackets the scores that stand at the two ends of the interval; they are scores of other places.',
    burden:
      'Towns are listed by burden: residents × risk ÷ 10, the same weight as in the density of population exposed to risk. Burdens of towns can be added up for a region or the country. Regions are listed by risk.',
    unplaced:
      'A town without a ranked score in both indices is in no class. It stands in a list of its own, by residents, with the fewest figures that would give it a potential.',
    own: 'This rule is the app’s own. The programme names strategic priorities but has published no rule for them, so the names of the classes say where attention would fall, not what a town is to do; nothing is allocated by them.',
  },
  ru: {
    heading: 'Что сначала',
    classes:
      'Две границы дают четыре группы: риск от {risk}\u00a0— с этого значения индекс INFORM называет риск средним\u00a0— и потенциал от медианы оценённых городов или регионов, сейчас для городов {median}. Балл на границе считается более высоким. Обе границы можно сдвинуть: карта, список, диаграмма и легенда следуют за ними, адрес их сохраняет.',
    caption: 'Четыре группы',
    lower: 'потенциал ниже',
    higher: 'потенциал выше',
    riskHigher: 'риск выше',
    riskLower: 'риск ниже',
    between:
      'Расчёты другими методами дают интервал мест, но не баллов: у z-оценок, рангов и границ нормирования нет общей шкалы. Поэтому граница читается как место в рейтинге. Если интервал мест города или региона заходит за это место, он не входит ни в одну группу и показан между теми, которых касается. В скобках в списке\u00a0— баллы на двух концах интервала; это баллы других городов или регионов.',
    burden:
      'Города упорядочены по нагрузке: население × риск ÷ 10, тот же вес, что и в плотности населения под риском. Нагрузки городов можно складывать по региону и по стране. Регионы упорядочены по риску.',
    unplaced:
      'Город, у которого нет места в обоих индексах, не входит ни в одну группу. Такие города стоят отдельным списком, по числу жителей, и для каждого указано наименьшее число показателей, при котором у него появится балл потенциала.',
    own: 'Это правило приложения. Программа называет стратегические приоритеты, но правила для них не опубликовала; названия групп говорят, на что обратится внимание, а не что городу делать, и ничего по ним не распределяется.',
  },
  kk: {
    heading: 'Алдымен не',
    classes:
      'Екі шек төрт топ береді: тәуекелдікі\u00a0— {risk} (INFORM индексі осы мәннен бастап тәуекелді орташа деп атайды), әлеуеттікі\u00a0— балы бар қалалардың не өңірлердің медианасы (қазір қалаларда {median}). Шекке тең балл жоғары саналады. Екі шекті де жылжытуға болады: карта, тізім, диаграмма мен легенда соған сай өзгереді, ал мекенжай оларды сақтайды.',
    caption: 'Төрт топ',
    lower: 'әлеует төмен',
    higher: 'әлеует жоғары',
    riskHigher: 'тәуекел жоғары',
    riskLower: 'тәуекел төмен',
    between:
      'Басқа әдістермен есептеулер балдың емес, орынның аралығын береді: z-балдардың, рангілердің және нормалау шектерінің ортақ шкаласы жоқ. Сондықтан шек рейтингтегі орын ретінде оқылады. Қаланың не өңірдің орын аралығы осы орынның арғы жағына өтсе, ол ешбір топқа кірмейді және қатысы бар топтардың арасында көрсетіледі. Тізімде жақша ішінде аралықтың екі шетіндегі балдар берілген; бұлар\u00a0— басқа қалалардың не өңірлердің балдары.',
    burden:
      'Қалалар жүктеме бойынша тізілген: тұрғындар × тәуекел ÷ 10. Тәуекелге ұшыраған халық тығыздығындағы салмақ та осындай. Қалалардың жүктемесін өңір мен ел бойынша қосуға болады. Өңірлер тәуекелі бойынша тізілген.',
    unplaced:
      'Екі индексте де орны жоқ қала ешбір топқа кірмейді. Мұндай қалалар тұрғын саны бойынша бөлек тізімде тұр; әрқайсысына әлеует балын беретін ең аз көрсеткіштер аталған.',
    own: 'Бұл\u00a0— қолданбаның өз ережесі. Бағдарлама стратегиялық басымдықтарды атайды, бірақ олардың ережесін жарияламаған; топ атаулары қаланың не істеуі керегін емес, назардың қайда ауатынын білдіреді, олар бойынша ештеңе бөлінбейді.',
  },
});
