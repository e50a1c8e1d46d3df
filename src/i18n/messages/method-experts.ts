import { defineMessages } from '../messages.ts';

/** Weights by experts on the method page; `{name}` is a slot. */
export const methodExpertMessages = defineMessages({
  en: {
    heading: 'Weights set by experts',
    ahp: 'Pairwise comparison (AHP, the analytic hierarchy process): the number a says how many times as important one item is as another, from 1/9 to 9, for at most {items} items. The weights w are the principal eigenvector of the matrix; λ is its largest eigenvalue. The judgements of several experts are combined pair by pair by the geometric mean. Until every pair has an answer there are no weights: nothing is guessed.',
    ratio:
      'The consistency ratio compares the judgements with random ones: RI is the mean consistency index of random matrices of the same size (Saaty 1980). At a ratio of {limit} or more, the judgements count as contradictory and the weights are not applied.',
    budget:
      'Budget allocation: each expert distributes 100 points b; the weights are the average over the experts.',
    inForce: 'In use now: {list}.',
    none: 'None of the current weights come from experts.',
    item: '{level}: {way}',
    noneProgramme:
      'The weights of the programme’s experts have not been published; those that are used here come from whoever asked a panel of their own.',
    asked:
      'Experts are asked on {link}, about one level at a time: the dimensions of potential, the components of risk, or the indicators of one of these.',
    page: 'a separate page',
  },
  ru: {
    heading: 'Экспертные веса',
    ahp: 'Попарное сравнение (метод анализа иерархий, AHP): a показывает, во сколько раз один пункт важнее другого, от 1/9 до 9; пунктов не больше {items}. Веса w\u00a0— главный собственный вектор матрицы, λ\u00a0— её наибольшее собственное число. Суждения нескольких экспертов объединяются по каждой паре средним геометрическим. Пока хотя бы по одной паре нет ответа, весов тоже нет: недостающее не додумывается.',
    ratio:
      'Отношение согласованности сравнивает суждения со случайными: RI\u00a0— средний индекс согласованности случайных матриц того же размера (Saaty 1980). Если отношение равно {limit} или больше, суждения противоречивы и такие веса не применяются.',
    budget:
      'Распределение баллов: каждый эксперт распределяет 100 баллов b; вес\u00a0— среднее по экспертам.',
    inForce: 'Сейчас применяются: {list}.',
    none: 'Экспертных весов среди текущих нет.',
    item: '{level}: {way}',
    noneProgramme:
      'Веса, которые дали эксперты программы, не опубликованы; здесь применяются только веса из опросов, которые провели читатели.',
    asked:
      'Экспертов спрашивают на {link}, каждый раз об одном уровне: о видах потенциала, о составляющих риска или о показателях одного из них.',
    page: 'отдельной странице',
  },
  kk: {
    heading: 'Сарапшылар берген салмақтар',
    ahp: 'Жұптап салыстыру (иерархияларды талдау әдісі, AHP): a бір тармақтың екіншісінен неше есе маңызды екенін 1/9 бен 9 аралығындағы санмен көрсетеді; тармақтардың ең көп саны\u00a0— {items}. w салмақтары\u00a0— матрицаның басты меншікті векторы, λ\u00a0— оның ең үлкен меншікті мәні. Бірнеше сарапшының пікірі әр жұп бойынша геометриялық ортамен біріктіріледі. Жауапсыз жұп қалса, салмақтар есептелмейді: жетіспейтін жауап ойдан қосылмайды.',
    ratio:
      'Келісім қатынасы пікірлерді кездейсоқ пікірлермен салыстырады: RI\u00a0— көлемі сондай кездейсоқ матрицалардың орташа келісім индексі (Saaty 1980). Қатынас {limit} немесе одан жоғары болса, пікірлер бір-біріне қайшы келеді, ондай салмақтар қолданылмайды.',
    budget: 'Ұпай бөлу: әр сарапшы 100 ұпайды (b) бөледі; салмақ\u00a0— сарапшылар бойынша орташа мән.',
    inForce: 'Қазір қолданылатыны: {list}.',
    none: 'Ағымдағы салмақтардың ешқайсысын сарапшылар берген жоқ.',
    item: '{level}: {way}',
    noneProgramme:
      'Бағдарлама сарапшылары берген салмақтар жарияланбаған; мұнда тек оқырмандар өздері жүргізген сауалнамалардың салмақтары қолданылады.',
    asked:
      'Сарапшылардан {link} сұралады. Бір сауалнама бір деңгейді қамтиды: әлеует түрлері, тәуекел құрамдастары немесе солардың бірінің көрсеткіштері.',
    page: 'жеке бетте',
  },
});
