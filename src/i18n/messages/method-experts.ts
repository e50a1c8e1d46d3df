import { defineMessages } from '../messages.ts';

/** Weights by experts on the method page; `{name}` is a slot. */
export const methodExpertMessages = defineMessages({
  en: {
    heading: 'Weights by experts',
    ahp: 'Comparison in pairs (AHP). a says how many times one item is as important as another, 1/9 to 9, for at most {items} items. Weights w are the principal eigenvector of the matrix, λ its largest eigenvalue. The judgements of several experts are joined pair by pair by their geometric mean. While a pair is open there are no weights: nothing is guessed.',
    ratio:
      'RI is the mean consistency index of random matrices of that size (Saaty 1980). From a ratio of {limit} on the judgements contradict each other, and their weights are not applied.',
    budget:
      'Budget allocation. Each of at most {experts} experts hands out 100 points b; the weights are the mean over the experts.',
    inForce: 'In force now: {list}.',
    none: 'None of the weights in force come from experts.',
    item: '{level}: {way}',
    noneProgramme:
      'The weights of the programme’s experts are not published; those given in the explorer are the reader’s own.',
  },
  ru: {
    heading: 'Веса от экспертов',
    ahp: 'Сравнение попарно (AHP). a говорит, во сколько раз один пункт важнее другого, от 1/9 до 9; пунктов не больше {items}. Веса w – главный собственный вектор матрицы, λ – её наибольшее собственное число. Суждения нескольких экспертов соединяются средним геометрическим по каждой паре. Пока хоть одна пара без ответа, весов нет: ничего не додумывается.',
    ratio:
      'RI – средний индекс согласованности случайных матриц того же размера (Saaty 1980). С отношения {limit} суждения противоречат друг другу, и такие веса не применяются.',
    budget:
      'Раздача баллов. Каждый из экспертов (не больше {experts}) раздаёт 100 баллов b; веса – среднее по экспертам.',
    inForce: 'Сейчас действуют: {list}.',
    none: 'Среди действующих весов нет экспертных.',
    item: '{level}: {way}',
    noneProgramme:
      'Веса экспертов программы не опубликованы; те, что заданы на карте, – собственные веса читателя.',
  },
  kk: {
    heading: 'Сарапшылардың салмақтары',
    ahp: 'Жұптап салыстыру (AHP). a – бір тармақ екіншісінен неше есе маңызды екені, 1/9-дан 9-ға дейін; тармақ саны ең көбі {items}. w салмақтары – матрицаның басты меншікті векторы, λ – оның ең үлкен меншікті саны. Бірнеше сарапшының пайымы әр жұп бойынша геометриялық ортамен біріктіріледі. Бір жұп жауапсыз тұрса, салмақ жоқ: ештеңе болжанбайды.',
    ratio:
      'RI – сондай көлемдегі кездейсоқ матрицалардың орташа келісімділік индексі (Saaty 1980). Қатынас {limit} және одан жоғары болса, пайымдар бір-біріне қайшы, мұндай салмақтар қолданылмайды.',
    budget:
      'Ұпай үлестіру. Ең көбі {experts} сарапшының әрқайсысы 100 ұпай b үлестіреді; салмақтар – сарапшылар бойынша орташа.',
    inForce: 'Қазір қолданыста: {list}.',
    none: 'Қолданыстағы салмақтардың ішінде сарапшылардікі жоқ.',
    item: '{level}: {way}',
    noneProgramme:
      'Бағдарлама сарапшыларының салмақтары жарияланбаған; картада берілгендері – оқырманның өзінікі.',
  },
});
