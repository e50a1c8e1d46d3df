import { defineMessages } from '../messages.ts';
import { plural } from '../shown-number.ts';

/** Weights by experts: comparison in pairs (AHP) and handing out 100 points. */
export const expertsMessages = defineMessages({
  en: {
    open: 'Weights from experts',
    openHint:
      'Compare in pairs (AHP, the analytic hierarchy process) or allocate 100 points, alone or with several experts.',
    close: 'Close',
    level: 'What to weight',
    dimensions: 'dimensions',
    components: 'components',
    townIndicators: 'indicators of towns',
    regionIndicators: 'indicators of regions',
    way: 'Method',
    ahp: 'AHP',
    budget: '100 points',
    ahpLong: 'Pairs (AHP)',
    budgetLong: '100 points',
    ahpHint:
      'How many times as important is the row, compared with the column? 3 = three times; 1/3 = the column is three times as important as the row.',
    scale:
      '1 = equally important, 3 = somewhat more, 5 = clearly more, 7 = much more, 9 = overwhelmingly more; even numbers lie in between.',
    budgetHint: 'Each expert allocates 100 points; the weights are the average.',
    tooMany: 'AHP compares at most nine items. Allocate points instead.',
    expert: 'Expert',
    expertNumber: (number: number) => `Expert ${number}`,
    add: 'Add an expert',
    remove: (name: string) => `Remove ${name}`,
    name: 'Name',
    nameHint: 'Optional; it is saved in the link.',
    done: 'complete',
    notDone: 'incomplete',
    pair: (first: string, second: string) => `${first} – ${second}`,
    open0: 'no answer',
    equal: 'equally important',
    more: (name: string, times: number) => `${name}: ${times} times as important`,
    points: (name: string) => `Points for ${name}`,
    answered: (given: number, of: number) =>
      `${given} of ${of} ${plural('en', of, { one: 'pair', other: 'pairs' })} compared. The weights do not change until all pairs are compared.`,
    left: (points: number) =>
      points > 0
        ? `${points} ${plural('en', points, { one: 'point', other: 'points' })} left to allocate. The weights do not change until none is left.`
        : `${-points} ${plural('en', -points, { one: 'point', other: 'points' })} too many. The weights do not change.`,
    spent: 'All 100 points are allocated.',
    rescale: 'Rescale to 100',
    consistent: (ratio: string) =>
      `Consistency ratio ${ratio}: the answers agree with each other (below 0.10).`,
    contradictory: (ratio: string) =>
      `Consistency ratio ${ratio}: the answers contradict each other (0.10 or more).`,
    odd: (first: string, second: string, judged: string, implied: string) =>
      `Least consistent: ${first} versus ${second}. Rated ${judged}; the other answers imply about ${implied}.`,
    goToPair: 'Go to this pair',
    together: 'All experts together',
    waitingFor: (names: string) => `Not finished yet: ${names}.`,
    notAccepted: 'Weights from contradictory answers are not applied.',
    result: 'Resulting weights',
    apply: 'Apply these weights',
    inForce: 'These weights are applied.',
    tooLong:
      'The answers are too long for a link: it carries the current weights but not the experts’ answers.',
    summary: (way: string, experts: number, ratio: string | null) =>
      [
        way,
        `${experts} ${plural('en', experts, { one: 'expert', other: 'experts' })}`,
        ...(ratio === null ? [] : [`CR ${ratio}`]),
      ].join(', '),
  },
  ru: {
    open: 'Веса от экспертов',
    openHint:
      'Попарное сравнение (AHP, метод анализа иерархий) или распределение 100 баллов\u00a0— одним экспертом или несколькими.',
    close: 'Закрыть',
    level: 'Чему задать веса',
    dimensions: 'виды',
    components: 'составляющие',
    townIndicators: 'показатели городов',
    regionIndicators: 'показатели регионов',
    way: 'Способ',
    ahp: 'AHP',
    budget: '100 баллов',
    ahpLong: 'Пары (AHP)',
    budgetLong: '100 баллов',
    ahpHint:
      'Во сколько раз строка важнее столбца? 3\u00a0— втрое важнее; 1/3\u00a0— столбец втрое важнее строки.',
    scale:
      '1\u00a0— одинаково важны, 3\u00a0— немного важнее, 5\u00a0— заметно важнее, 7\u00a0— намного важнее, 9\u00a0— несравнимо важнее; чётные числа\u00a0— между ними.',
    budgetHint: 'Каждый эксперт распределяет 100 баллов; вес\u00a0— среднее по всем экспертам.',
    tooMany: 'В AHP сравнивают не больше девяти пунктов. Вместо этого распределите баллы.',
    expert: 'Эксперт',
    expertNumber: (number: number) => `Эксперт ${number}`,
    add: 'Добавить эксперта',
    remove: (name: string) => `Убрать: ${name}`,
    name: 'Имя',
    nameHint: 'Необязательно; сохраняется в ссылке.',
    done: 'заполнено',
    notDone: 'заполнено не всё',
    pair: (first: string, second: string) => `${first}\u00a0— ${second}`,
    open0: 'нет ответа',
    equal: 'одинаково важны',
    more: (name: string, times: number) =>
      `${name}: в ${times} ${plural('ru', times, { one: 'раз', few: 'раза', many: 'раз', other: 'раза' })} важнее`,
    points: (name: string) => `Баллы: ${name}`,
    answered: (given: number, of: number) =>
      `Сравнено пар: ${given} из ${of}. Пока сравнены не все, веса не меняются.`,
    left: (points: number) =>
      points > 0
        ? `Осталось распределить баллов: ${points}. Пока распределены не все, веса не меняются.`
        : `Лишних баллов: ${-points}. Веса не меняются.`,
    spent: 'Все 100 баллов распределены.',
    rescale: 'Привести к 100',
    consistent: (ratio: string) => `Отношение согласованности ${ratio}: ответы согласованы (меньше 0,10).`,
    contradictory: (ratio: string) =>
      `Отношение согласованности ${ratio}: ответы противоречат друг другу (0,10 или больше).`,
    odd: (first: string, second: string, judged: string, implied: string) =>
      `Хуже всего согласована пара «${first}» и «${second}»: указано ${judged}, а из остальных ответов следует около ${implied}.`,
    goToPair: 'К этой паре',
    together: 'Все эксперты вместе',
    waitingFor: (names: string) => `Ещё не заполнили: ${names}.`,
    notAccepted: 'Веса из противоречивых ответов не применяются.',
    result: 'Полученные веса',
    apply: 'Применить эти веса',
    inForce: 'Эти веса применены.',
    tooLong: 'Ответы экспертов в ссылку не помещаются: она передаст только текущие веса.',
    summary: (way: string, experts: number, ratio: string | null) =>
      [
        way,
        `${experts} ${plural('ru', experts, { one: 'эксперт', few: 'эксперта', many: 'экспертов', other: 'эксперта' })}`,
        ...(ratio === null ? [] : [`CR ${ratio}`]),
      ].join(', '),
  },
  kk: {
    open: 'Сарапшылар берген салмақтар',
    openHint:
      'Жұптап салыстыру (AHP, иерархияларды талдау әдісі) немесе 100 ұпай бөлу: жалғыз не бірнеше сарапшымен.',
    close: 'Жабу',
    level: 'Нені салмақтаймыз',
    dimensions: 'түрлері',
    components: 'құрамдастары',
    townIndicators: 'қалалардың көрсеткіштері',
    regionIndicators: 'өңірлердің көрсеткіштері',
    way: 'Тәсіл',
    ahp: 'AHP',
    budget: '100 ұпай',
    ahpLong: 'Жұптар (AHP)',
    budgetLong: '100 ұпай',
    ahpHint:
      'Жолдағысы бағандағысынан неше есе маңызды? 3\u00a0— үш есе маңызды; 1/3\u00a0— бағандағысы үш есе маңызды.',
    scale:
      '1\u00a0— маңызы бірдей, 3\u00a0— сәл маңыздырақ, 5\u00a0— едәуір маңыздырақ, 7\u00a0— әлдеқайда маңыздырақ, 9\u00a0— салыстыруға келмейтіндей маңызды; жұп сандар\u00a0— аралық мәндер.',
    budgetHint: 'Әр сарапшы 100 ұпай бөледі; салмақ\u00a0— барлық сарапшы бойынша орташа мән.',
    tooMany: 'AHP әдісімен ең көбі тоғыз тармақ салыстырылады. Оның орнына ұпай бөліңіз.',
    expert: 'Сарапшы',
    expertNumber: (number: number) => `${number}-сарапшы`,
    add: 'Сарапшы қосу',
    remove: (name: string) => `Алып тастау: ${name}`,
    name: 'Аты',
    nameHint: 'Міндетті емес; сілтемеде сақталады.',
    done: 'толтырылған',
    notDone: 'толық толтырылмаған',
    pair: (first: string, second: string) => `${first}\u00a0— ${second}`,
    open0: 'жауап жоқ',
    equal: 'маңызы бірдей',
    more: (name: string, times: number) => `${name}: ${times} есе маңызды`,
    points: (name: string) => `${name}: ұпайы`,
    answered: (given: number, of: number) =>
      `Салыстырылған жұптар: ${given} / ${of}. Бәрі салыстырылғанша салмақтар өзгермейді.`,
    left: (points: number) =>
      points > 0
        ? `Бөлінбеген ұпай: ${points}. Бәрі бөлінгенше салмақтар өзгермейді.`
        : `Артық ұпай: ${-points}. Салмақтар өзгермейді.`,
    spent: '100 ұпай түгел бөлінді.',
    rescale: '100-ге келтіру',
    consistent: (ratio: string) => `Келісім қатынасы ${ratio}: жауаптар бір-біріне сай (0,10-нан аз).`,
    contradictory: (ratio: string) =>
      `Келісім қатынасы ${ratio}: жауаптар бір-біріне қайшы (0,10 не одан көп).`,
    odd: (first: string, second: string, judged: string, implied: string) =>
      `Қалған жауаптарға ең қайшы жұп: «${first}» және «${second}». Берілген жауап\u00a0— ${judged}, ал қалғандарынан шамамен ${implied} шығады.`,
    goToPair: 'Осы жұпқа өту',
    together: 'Барлық сарапшы бірге',
    waitingFor: (names: string) => `Әлі толтырып болмағандар: ${names}.`,
    notAccepted: 'Қайшы жауаптардан шыққан салмақтар қолданылмайды.',
    result: 'Шыққан салмақтар',
    apply: 'Осы салмақтарды қолдану',
    inForce: 'Осы салмақтар қолданылды.',
    tooLong: 'Сарапшылардың жауаптары сілтемеге сыймайды: сілтеме тек ағымдағы салмақтарды береді.',
    summary: (way: string, experts: number, ratio: string | null) =>
      [way, `${experts} сарапшы`, ...(ratio === null ? [] : [`CR ${ratio}`])].join(', '),
  },
});
