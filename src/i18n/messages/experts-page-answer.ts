import { defineMessages } from '../messages.ts';
import { plural } from '../shown-number.ts';

/** Answering a panel: consent, pages of questions, what is open, handing in. */
export const expertsAnswerMessages = defineMessages({
  en: {
    askedBy: (who: string) => `Asked by: ${who}`,
    round: (round: number) => `Round ${round}`,
    untitled: 'Panel without a title',
    before: 'Before you begin',
    consentNone: 'The one who asks has written no terms.',
    kept: 'Your answers are kept in this browser while you work: you may close the page, go back and reload without losing any. Once the page is open, no connection is needed.',
    notKept:
      'This browser keeps nothing (a private window?). Finish in one sitting: what you answer is lost when the page is closed.',
    agree: 'I have read this and agree to answer',
    begin: 'Begin',
    resume: 'Continue',
    pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
    allPages: 'All pages',
    openHere: (count: number) =>
      `${count} ${plural('en', count, { one: 'question', other: 'questions' })} open`,
    doneHere: 'complete',
    answered: (given: number, of: number) => `Answered: ${given} of ${of}`,
    back: 'Back',
    next: 'Next',
    toEnd: 'To the end',
    optional: 'optional',
    notSaid: 'Not answered',
    clear: 'Take back',
    pointsHead: 'Share out 100 points',
    pointsHow: 'The more important, the more points.',
    pointsSum: (sum: number, left: number) =>
      left === 0
        ? 'All 100 points are given.'
        : `Given so far: ${sum} of 100 points, ${left > 0 ? `${left} left` : `${-left} too many`}.`,
    rescale: 'Rescale to 100',
    pairsLeft: (count: number) =>
      `${count} ${plural('en', count, { one: 'pair', other: 'pairs' })} still to compare. Then this line says whether your answers agree with each other.`,
    consistent: (ratio: string, limit: string) =>
      `Consistency ratio ${ratio}: your answers agree with each other (below ${limit}).`,
    inconsistent: (ratio: string, limit: string) =>
      `Consistency ratio ${ratio}: your answers contradict each other (${limit} or more). As they are, they do not enter the weights.`,
    odd: (first: string, second: string, given: string, implied: string) =>
      `Least consistent: ${first} versus ${second}. You said “${given}”; your other answers suggest “${implied}”.`,
    goToPair: 'Go to this pair',
    bounds: (least: string, most: string) => `A whole number from ${least} to ${most}.`,
    group: (median: string, low: string, high: string) =>
      `First round: median ${median}, the middle half of the experts ${low} to ${high}.`,
    groupOwn: 'You may keep or change your answer.',
    end: 'Hand in',
    allAnswered: 'All questions are answered.',
    openTitle: (count: number) =>
      `${count} ${plural('en', count, { one: 'question is', other: 'questions are' })} still open`,
    openHint:
      'Each line leads to the question. You may also hand in as it is: the one who asks is told which questions are open.',
    contradictory: (ratio: string, limit: string) =>
      `Some of your comparisons in pairs contradict others (consistency ratio ${ratio}, limit ${limit}): look at them once more, else they are left out of the weights.`,
    pointsWrong: (sum: number) =>
      `Your points add up to ${sum}, not to 100: change them or take all of them back, else they are left out.`,
    name: 'Your name',
    nameHint: 'Optional. Without it the answer carries only a random code.',
    handIn: 'Hand in the answer',
    handInHow: 'Save the file and send it to the one who asked, or send the link instead.',
    saveAnswer: 'Save the answer as a file',
    makeLink: 'Make a link instead',
    link: 'Link with your answer',
    linkLong: 'The answer is too long for a link that every mail program carries whole. Send the file.',
    saved: 'Saved. Send the file to the one who asked.',
    again: 'If you change something later, send the file once more: it replaces the earlier one.',
    ownResults: 'What this answer gives',
    ownResultsHow:
      'Shows the results of your answer by itself, as of a panel of one expert. Nothing is sent.',
    showOwn: 'See what this answer gives',
    forget: 'Forget my answers in this browser',
    forgetSure: 'Forget all answers to this panel? They cannot be brought back.',
    forgetYes: 'Yes, forget',
    forgetNo: 'No, keep',
    forgotten: 'Your answers are no longer kept in this browser.',
  },
  ru: {
    askedBy: (who: string) => `Организатор: ${who}`,
    round: (round: number) => `Тур ${round}`,
    untitled: 'Опрос без названия',
    before: 'Прежде чем начать',
    consentNone: 'Организатор не написал условий.',
    kept: 'Пока вы отвечаете, ответы хранятся в этом браузере: страницу можно закрыть, обновить, вернуться назад\u00a0— ничего не потеряется. Когда страница открыта, связь больше не нужна.',
    notKept:
      'Этот браузер ничего не хранит (режим инкогнито?). Ответьте за один раз: при закрытии страницы ответы пропадут.',
    agree: 'Условия прочитаны, я согласен (согласна) ответить',
    begin: 'Начать',
    resume: 'Продолжить',
    pageOf: (page: number, pages: number) => `Страница ${page} из ${pages}`,
    allPages: 'Все страницы',
    openHere: (count: number) => `без ответа: ${count}`,
    doneHere: 'заполнено',
    answered: (given: number, of: number) => `Отвечено: ${given} из ${of}`,
    back: 'Назад',
    next: 'Дальше',
    toEnd: 'К завершению',
    optional: 'необязательно',
    notSaid: 'Нет ответа',
    clear: 'Убрать ответ',
    pointsHead: 'Распределите 100 баллов',
    pointsHow: 'Чем важнее, тем больше баллов.',
    pointsSum: (sum: number, left: number) =>
      left === 0
        ? 'Все 100 баллов распределены.'
        : `Распределено баллов: ${sum} из 100, ${left > 0 ? `осталось ${left}` : `лишних ${-left}`}.`,
    rescale: 'Привести к 100',
    pairsLeft: (count: number) =>
      `Осталось сравнить пар: ${count}. После этого здесь будет видно, согласованы ли ваши ответы.`,
    consistent: (ratio: string, limit: string) =>
      `Отношение согласованности ${ratio}: ваши ответы согласованы (меньше ${limit}).`,
    inconsistent: (ratio: string, limit: string) =>
      `Отношение согласованности ${ratio}: ваши ответы противоречат друг другу (${limit} или больше). В таком виде в веса они не войдут.`,
    odd: (first: string, second: string, given: string, implied: string) =>
      `Хуже всего согласована пара «${first}» и «${second}»: ваш ответ\u00a0— «${given}», а из остальных следует «${implied}».`,
    goToPair: 'К этой паре',
    bounds: (least: string, most: string) => `Целое число от ${least} до ${most}.`,
    group: (median: string, low: string, high: string) =>
      `Первый тур: медиана ${median}, ответы средней половины экспертов\u00a0— от ${low} до ${high}.`,
    groupOwn: 'Свой ответ можно оставить или изменить.',
    end: 'Завершение',
    allAnswered: 'Ответы есть на все вопросы.',
    openTitle: (count: number) =>
      `Без ответа ${plural('ru', count, { one: 'остался', few: 'остались', many: 'остались', other: 'остались' })} ${count} ${plural('ru', count, { one: 'вопрос', few: 'вопроса', many: 'вопросов', other: 'вопроса' })}`,
    openHint:
      'Каждая строка ведёт к вопросу. Ответ можно передать и в таком виде: организатор увидит, какие вопросы остались без ответа.',
    contradictory: (ratio: string, limit: string) =>
      `Некоторые ваши попарные сравнения противоречат другим (отношение согласованности ${ratio}, предел ${limit}): просмотрите их ещё раз, иначе в весах они учтены не будут.`,
    pointsWrong: (sum: number) =>
      `Ваши баллы в сумме дают ${sum}, а не 100: измените их или уберите все, иначе они учтены не будут.`,
    name: 'Ваше имя',
    nameHint: 'Необязательно. Без имени в ответе есть только случайный код.',
    handIn: 'Передать ответ',
    handInHow: 'Сохраните файл и отправьте его организатору; вместо файла можно отправить ссылку.',
    saveAnswer: 'Сохранить ответ файлом',
    makeLink: 'Сделать ссылку вместо файла',
    link: 'Ссылка с вашим ответом',
    linkLong: 'Ответ слишком длинный для ссылки: почтовые программы могут её обрезать. Отправьте файл.',
    saved: 'Сохранено. Отправьте файл организатору.',
    again: 'Если позже что-то измените, отправьте файл ещё раз: он заменит прежний.',
    ownResults: 'Что даёт этот ответ',
    ownResultsHow:
      'Покажет результаты одного вашего ответа, как опроса с одним экспертом. Ничего не отправляется.',
    showOwn: 'Посмотреть, что даёт этот ответ',
    forget: 'Удалить мои ответы из этого браузера',
    forgetSure: 'Удалить все ответы на этот опрос? Вернуть их будет нельзя.',
    forgetYes: 'Да, удалить',
    forgetNo: 'Нет, оставить',
    forgotten: 'Ваши ответы в этом браузере больше не хранятся.',
  },
  kk: {
    askedBy: (who: string) => `Ұйымдастырушы: ${who}`,
    round: (round: number) => `${round}-кезең`,
    untitled: 'Атауы жоқ сауалнама',
    before: 'Бастамас бұрын',
    consentNone: 'Ұйымдастырушы шарт жазбаған.',
    kept: 'Толтырып жатқанда жауаптар осы браузерде сақталады: бетті жабуға, қайта жүктеуге, артқа қайтуға болады, ештеңе жоғалмайды. Бет ашылғаннан кейін байланыс керек емес.',
    notKept:
      'Бұл браузер ештеңе сақтамайды (инкогнито режимі ме?). Бір отырыста толтырыңыз: бет жабылса, жауаптар жоғалады.',
    agree: 'Шарттарды оқыдым, жауап беруге келісемін',
    begin: 'Бастау',
    resume: 'Жалғастыру',
    pageOf: (page: number, pages: number) => `${page}-бет, барлығы ${pages}`,
    allPages: 'Барлық бет',
    openHere: (count: number) => `жауапсыз: ${count}`,
    doneHere: 'толтырылған',
    answered: (given: number, of: number) => `Жауап берілген: ${given} / ${of}`,
    back: 'Артқа',
    next: 'Әрі қарай',
    toEnd: 'Аяқтауға өту',
    optional: 'міндетті емес',
    notSaid: 'Жауап жоқ',
    clear: 'Жауапты алып тастау',
    pointsHead: '100 ұпайды бөліңіз',
    pointsHow: 'Неғұрлым маңызды болса, соғұрлым көп ұпай.',
    pointsSum: (sum: number, left: number) =>
      left === 0
        ? '100 ұпай түгел бөлінді.'
        : `Бөлінген ұпай: ${sum} / 100, ${left > 0 ? `қалғаны ${left}` : `артығы ${-left}`}.`,
    rescale: '100-ге келтіру',
    pairsLeft: (count: number) =>
      `Салыстырылмаған жұп: ${count}. Бәрі салыстырылғанда, жауаптарыңыздың бір-біріне сай келетін-келмейтіні осында көрінеді.`,
    consistent: (ratio: string, limit: string) =>
      `Келісім қатынасы ${ratio}: жауаптарыңыз бір-біріне сай (${limit} шегінен аз).`,
    inconsistent: (ratio: string, limit: string) =>
      `Келісім қатынасы ${ratio}: жауаптарыңыз бір-біріне қайшы (шегі ${limit}). Осы күйінде олар салмақтарға қосылмайды.`,
    odd: (first: string, second: string, given: string, implied: string) =>
      `Қалған жауаптарға ең қайшы жұп: «${first}» және «${second}». Жауабыңыз\u00a0— «${given}», ал қалғандарынан «${implied}» шығады.`,
    goToPair: 'Осы жұпқа өту',
    bounds: (least: string, most: string) => `Бүтін сан, ең азы ${least}, ең көбі ${most}.`,
    group: (median: string, low: string, high: string) =>
      `Бірінші кезең: медиана ${median}, сарапшылардың ортаңғы жартысы\u00a0— ${low} мен ${high} аралығы.`,
    groupOwn: 'Жауабыңызды қалдыруға да, өзгертуге де болады.',
    end: 'Аяқтау',
    allAnswered: 'Барлық сұраққа жауап берілді.',
    openTitle: (count: number) => `${count} сұрақ жауапсыз қалды`,
    openHint:
      'Әр жол өз сұрағына апарады. Жауапты осы күйінде де беруге болады: қай сұрақтар жауапсыз қалғанын ұйымдастырушы көреді.',
    contradictory: (ratio: string, limit: string) =>
      `Жұптап салыстыруларыңыздың кейбірі басқаларына қайшы (келісім қатынасы ${ratio}, шегі ${limit}): қайта қарап шығыңыз, әйтпесе олар салмақтарға қосылмайды.`,
    pointsWrong: (sum: number) =>
      `Ұпайларыңыздың қосындысы 100 емес, ${sum}: өзгертіңіз не бәрін алып тастаңыз, әйтпесе олар есепке алынбайды.`,
    name: 'Атыңыз',
    nameHint: 'Міндетті емес. Атыңызды жазбасаңыз, жауапта тек кездейсоқ код болады.',
    handIn: 'Жауапты беру',
    handInHow: 'Файлды сақтап, ұйымдастырушыға жіберіңіз; файлдың орнына сілтеме жіберуге болады.',
    saveAnswer: 'Жауапты файл етіп сақтау',
    makeLink: 'Файлдың орнына сілтеме жасау',
    link: 'Жауабыңыз бар сілтеме',
    linkLong:
      'Жауап сілтемеге сыймайтындай ұзын: пошта бағдарламасы оны қиып тастауы мүмкін. Файлды жіберіңіз.',
    saved: 'Сақталды. Файлды ұйымдастырушыға жіберіңіз.',
    again: 'Кейін бірдеңені өзгертсеңіз, файлды қайта жіберіңіз: ол бұрынғысының орнын басады.',
    ownResults: 'Осы жауаптан не шығады',
    ownResultsHow:
      'Тек өз жауабыңыздың нәтижелерін көрсетеді: жалғыз сарапшыдан сұралғандай. Ештеңе жіберілмейді.',
    showOwn: 'Осы жауаптан не шығатынын көру',
    forget: 'Жауаптарымды осы браузерден өшіру',
    forgetSure: 'Осы сауалнамаға берілген барлық жауап өшірілсін бе? Оларды қайтару мүмкін болмайды.',
    forgetYes: 'Иә, өшірілсін',
    forgetNo: 'Жоқ, қалсын',
    forgotten: 'Жауаптарыңыз бұл браузерде енді сақталмайды.',
  },
});
