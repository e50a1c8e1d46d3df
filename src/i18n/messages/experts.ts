import { defineMessages } from '../messages.ts';
import { plural } from '../shown-number.ts';

/** Weights by experts: comparison in pairs (AHP) and handing out 100 points. */
export const expertsMessages = defineMessages({
  en: {
    open: 'Weights by experts',
    openHint: 'Compare in pairs (AHP) or hand out 100 points, alone or with several experts.',
    close: 'Close',
    level: 'What is weighed',
    dimensions: 'dimensions',
    components: 'components',
    townIndicators: 'indicators of towns',
    regionIndicators: 'indicators of regions',
    way: 'How',
    ahp: 'AHP',
    budget: '100 points',
    ahpLong: 'Pairs (AHP)',
    budgetLong: '100 points',
    ahpHint:
      'How many times is the row as important as the column? 3 = three times; 1/3 = the column is three times as important.',
    scale:
      '1 equally, 3 somewhat more, 5 clearly more, 7 much more, 9 entirely more important; even numbers lie between.',
    budgetHint: 'Every expert hands out 100 points; the weights are the mean of all.',
    tooMany: 'AHP compares at most nine items. Hand out points instead.',
    expert: 'Expert',
    expertNumber: (number: number) => `Expert ${number}`,
    add: 'Add an expert',
    remove: (name: string) => `Remove ${name}`,
    name: 'Name',
    nameHint: 'Optional; it stands in the link.',
    done: 'finished',
    notDone: 'not finished',
    pair: (first: string, second: string) => `${first} – ${second}`,
    open0: 'open',
    equal: 'equal',
    more: (name: string, times: number) => `${name}: ${times} times`,
    points: (name: string) => `Points for ${name}`,
    answered: (given: number, of: number) =>
      `${given} of ${of} pairs judged. The weights stay as they are until all are.`,
    left: (points: number) =>
      points > 0
        ? `${points} ${plural('en', points, { one: 'point', other: 'points' })} left. The weights stay as they are until all are handed out.`
        : `${-points} ${plural('en', -points, { one: 'point', other: 'points' })} too many. The weights stay as they are.`,
    spent: 'All 100 points are handed out.',
    rescale: 'Rescale to 100',
    consistent: (ratio: string) =>
      `Consistency ratio ${ratio}: the judgements agree with each other (below 0.10).`,
    contradictory: (ratio: string) =>
      `Consistency ratio ${ratio}: the judgements contradict each other (0.10 or more).`,
    odd: (first: string, second: string, judged: string, implied: string) =>
      `Most worth another look: ${first} against ${second}. Judged ${judged}; the other judgements say about ${implied}.`,
    goToPair: 'Go to this pair',
    together: 'All experts together',
    waitingFor: (names: string) => `Still waiting for: ${names}.`,
    notAccepted: 'Weights from contradictory judgements are not applied.',
    result: 'Weights that come of it',
    apply: 'Apply these weights',
    inForce: 'These weights are in force.',
    tooLong: 'Too much for the address: a link carries the weights in force, but not who said what.',
    summary: (way: string, experts: number, ratio: string | null) =>
      [
        way,
        `${experts} ${plural('en', experts, { one: 'expert', other: 'experts' })}`,
        ...(ratio === null ? [] : [`CR ${ratio}`]),
      ].join(', '),
  },
  ru: {
    open: 'Веса от экспертов',
    openHint: 'Сравнить попарно (AHP) или раздать 100 баллов — одному или нескольким экспертам.',
    close: 'Закрыть',
    level: 'Что взвешивается',
    dimensions: 'измерения',
    components: 'составляющие',
    townIndicators: 'показатели городов',
    regionIndicators: 'показатели регионов',
    way: 'Как',
    ahp: 'AHP',
    budget: '100 баллов',
    ahpLong: 'Пары (AHP)',
    budgetLong: '100 баллов',
    ahpHint: 'Во сколько раз строка важнее столбца? 3 — втрое важнее; 1/3 — столбец втрое важнее строки.',
    scale:
      '1 — одинаково, 3 — немного важнее, 5 — заметно важнее, 7 — намного важнее, 9 — несравнимо важнее; чётные числа — между ними.',
    budgetHint: 'Каждый эксперт раздаёт 100 баллов; веса — среднее по всем.',
    tooMany: 'AHP сравнивает не больше девяти пунктов. Раздайте баллы.',
    expert: 'Эксперт',
    expertNumber: (number: number) => `Эксперт ${number}`,
    add: 'Добавить эксперта',
    remove: (name: string) => `Убрать: ${name}`,
    name: 'Имя',
    nameHint: 'Необязательно; оно попадёт в ссылку.',
    done: 'готово',
    notDone: 'не закончено',
    pair: (first: string, second: string) => `${first} — ${second}`,
    open0: 'нет ответа',
    equal: 'одинаково',
    more: (name: string, times: number) =>
      `${name}: в ${times} ${plural('ru', times, { one: 'раз', few: 'раза', many: 'раз', other: 'раза' })}`,
    points: (name: string) => `Баллы: ${name}`,
    answered: (given: number, of: number) =>
      `Сравнено пар: ${given} из ${of}. Пока не все, веса остаются прежними.`,
    left: (points: number) =>
      points > 0
        ? `Осталось раздать: ${points}. Пока не все баллы розданы, веса остаются прежними.`
        : `Лишних баллов: ${-points}. Веса остаются прежними.`,
    spent: 'Все 100 баллов розданы.',
    rescale: 'Привести к 100',
    consistent: (ratio: string) => `Отношение согласованности ${ratio}: суждения согласованы (меньше 0,10).`,
    contradictory: (ratio: string) =>
      `Отношение согласованности ${ratio}: суждения противоречат друг другу (0,10 или больше).`,
    odd: (first: string, second: string, judged: string, implied: string) =>
      `Прежде всего пересмотрите пару «${first}» — «${second}»: стоит ${judged}, а по остальным суждениям около ${implied}.`,
    goToPair: 'К этой паре',
    together: 'Все эксперты вместе',
    waitingFor: (names: string) => `Ещё не закончили: ${names}.`,
    notAccepted: 'Веса из противоречивых суждений не применяются.',
    result: 'Какие веса получаются',
    apply: 'Применить эти веса',
    inForce: 'Эти веса действуют.',
    tooLong: 'Для адреса слишком длинно: ссылка передаст действующие веса, но не ответы экспертов.',
    summary: (way: string, experts: number, ratio: string | null) =>
      [
        way,
        `${experts} ${plural('ru', experts, { one: 'эксперт', few: 'эксперта', many: 'экспертов', other: 'эксперта' })}`,
        ...(ratio === null ? [] : [`CR ${ratio}`]),
      ].join(', '),
  },
  kk: {
    open: 'Сарапшылар берген салмақтар',
    openHint: 'Жұптап салыстыру (AHP) немесе 100 ұпай бөлу: жалғыз не бірнеше сарапшымен.',
    close: 'Жабу',
    level: 'Не өлшенеді',
    dimensions: 'өлшемдер',
    components: 'құрамдастар',
    townIndicators: 'қалалардың көрсеткіштері',
    regionIndicators: 'өңірлердің көрсеткіштері',
    way: 'Тәсіл',
    ahp: 'AHP',
    budget: '100 ұпай',
    ahpLong: 'Жұптар (AHP)',
    budgetLong: '100 ұпай',
    ahpHint:
      'Жолдағысы бағандағысынан неше есе маңызды? 3 — үш есе маңызды; 1/3 — бағандағысы үш есе маңызды.',
    scale:
      '1 — бірдей, 3 — сәл маңыздырақ, 5 — едәуір маңыздырақ, 7 — әлдеқайда маңыздырақ, 9 — теңдесі жоқ маңызды; жұп сандар — аралығы.',
    budgetHint: 'Әр сарапшы 100 ұпай бөледі; салмақтар — бәрінің ортасы.',
    tooMany: 'AHP ең көбі тоғыз тармақты салыстырады. Оның орнына ұпай бөліңіз.',
    expert: 'Сарапшы',
    expertNumber: (number: number) => `${number}-сарапшы`,
    add: 'Сарапшы қосу',
    remove: (name: string) => `Алып тастау: ${name}`,
    name: 'Аты',
    nameHint: 'Міндетті емес; сілтемеге жазылады.',
    done: 'дайын',
    notDone: 'аяқталмаған',
    pair: (first: string, second: string) => `${first} — ${second}`,
    open0: 'жауап жоқ',
    equal: 'бірдей',
    more: (name: string, times: number) => `${name}: ${times} есе`,
    points: (name: string) => `Ұпайы: ${name}`,
    answered: (given: number, of: number) =>
      `Салыстырылған жұптар: ${given} / ${of}. Бәрі біткенше салмақтар өзгермейді.`,
    left: (points: number) =>
      points > 0
        ? `Бөлінбеген ұпай: ${points}. Бәрі бөлінгенше салмақтар өзгермейді.`
        : `Артық ұпай: ${-points}. Салмақтар өзгермейді.`,
    spent: '100 ұпай түгел бөлінді.',
    rescale: '100-ге келтіру',
    consistent: (ratio: string) => `Келісімділік қатынасы ${ratio}: пікірлер бір-біріне сай (0,10-нан аз).`,
    contradictory: (ratio: string) =>
      `Келісімділік қатынасы ${ratio}: пікірлер бір-біріне қайшы (0,10 не одан көп).`,
    odd: (first: string, second: string, judged: string, implied: string) =>
      `Алдымен мына жұпты қайта қараңыз: «${first}» және «${second}». Тұрғаны ${judged}, ал қалған пікірлер бойынша шамамен ${implied}.`,
    goToPair: 'Осы жұпқа өту',
    together: 'Барлық сарапшы бірге',
    waitingFor: (names: string) => `Әлі аяқтамағандар: ${names}.`,
    notAccepted: 'Қайшы пікірлерден шыққан салмақтар қолданылмайды.',
    result: 'Шыққан салмақтар',
    apply: 'Осы салмақтарды қолдану',
    inForce: 'Осы салмақтар қолданыста.',
    tooLong: 'Мекенжайға сыймайды: сілтеме қолданыстағы салмақтарды ғана береді, кім не дегені кірмейді.',
    summary: (way: string, experts: number, ratio: string | null) =>
      [way, `${experts} сарапшы`, ...(ratio === null ? [] : [`CR ${ratio}`])].join(', '),
  },
});
