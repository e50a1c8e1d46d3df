import { defineMessages } from '../messages.ts';

/** Guide for whoever coordinates a panel of experts: two weeks, two rounds. */
export const expertsGuideMessages = defineMessages({
  en: {
    title: 'A panel of experts in two weeks | Monotowns of Kazakhstan',
    description:
      'How to run a panel of experts in two weeks: day by day, whom to ask, how many, how to read Kendall’s W, and what may be claimed.',
    name: 'Two-week guide',
    heading: 'How to run a panel of experts in two weeks',
    lead: 'Two rounds after the Delphi method: one coordinator, 8–15 experts who do not see each other’s answers, and nothing sent to any server. The page prints on two sheets.',
    panel: 'Panel of experts',
    days: 'Day by day',
    day: 'Day',
    what: 'What happens',
    day1: '1–2',
    what1:
      'Write down the one question that the panel answers, and who will use the result. List 15–20 people; about two in three usually answer.',
    day2: '3',
    what2:
      'Make the panel: two or three instruments, under 20 minutes. Try it yourself and with one colleague.',
    day3: '4',
    what3:
      'Send the link and the day by which you need the files. Say who asks, what for, and who will see the answers.',
    day4: '5–7',
    what4: 'First round. One reminder, on day 6.',
    day5: '8',
    what5:
      'Gather the files. Ask back where an answer is incomplete or contradicts itself; fill in nothing for anyone. Read W.',
    day6: '9',
    what6:
      'Send the second round: beside their own answer the experts see the group’s median and quartiles, and change it or leave it.',
    day7: '10–11',
    what7: 'Second round. One reminder, on day 11.',
    day8: '12',
    what8:
      'Gather again and compare W of both rounds. Stop here even without agreement: disagreement is a result.',
    day9: '13',
    what9:
      'Write it up: the question, how many were asked and how many answered, the days, W with its test, medians with quartiles, and where the experts split.',
    day10: '14',
    what10: 'Show the result to the experts first, then to everyone else. Keep the files.',
    whom: 'Whom to ask',
    whom1:
      'People who know the town by their work: administration, the anchor employer, small business, schools and clinics, researchers, residents’ groups. No group is more than a third of the panel.',
    whom2: 'People who disagree. A panel chosen to agree says nothing by agreeing.',
    whom3:
      'People outside the chain of command of whoever asks. Nobody grades the plans of their own superior freely.',
    many: 'How many',
    many1:
      'Five is the fewest for which this site computes W. Eight to fifteen is usual for one question. Beyond thirty, little changes but the work.',
    many2: 'Whoever knows only part of the subject answers a panel of their own with that part.',
    read: 'How to read W',
    read1:
      'Kendall’s W says how alike the experts order the factors: 0 = as if by chance, 1 = all in the same order.',
    scale: 'Usual words for W (Schmidt 1997)',
    value: 'W',
    words: 'Agreement',
    w1: 'around 0.1',
    w1words: 'very weak',
    w3: 'around 0.3',
    w3words: 'weak',
    w5: 'around 0.5',
    w5words: 'moderate',
    w7: 'around 0.7',
    w7words: 'strong',
    w9: 'around 0.9',
    w9words: 'unusually strong',
    read2:
      'The test asks whether so much agreement could be chance. With many factors even a weak W passes, so a passed test is not yet agreement. This site speaks of consensus only where both hold: W of 0.5 or more and p of 0.05 or less.',
    read3:
      'W says nothing about who is right. A high W among people of one office may mean that they read the same paper.',
    claim: 'What may be claimed',
    claim1:
      '“Of 15 experts asked, 12 answered between 1 and 14 December; they ranked X first, W = 0.62.” This is a statement about these people, and it is true.',
    claim2:
      'Not “experts believe”, not “the town needs”, not “so many per cent of residents”. A panel is no sample: it has no margin of error.',
    claim3:
      'Grades are reported only with consensus. Where the probability of a grade is under 0.8, a few other experts might have given another grade.',
    claim4:
      'Experts’ weights change scores only where the map says so, with how many experts gave them: weights of one person are one opinion. What experts say of a town stands beside its scores and is never mixed into them.',
    claim5: 'The example’s answers are invented. They are for learning alone.',
    keep: 'What to keep and publish',
    keep1:
      'The file of the panel, all answers (without names, unless the experts agreed to be named), the days of both rounds, the workbook of results.',
    sources: 'Sources',
    sourceDelphi:
      'Dalkey, N., Helmer, O. (1963). An experimental application of the Delphi method to the use of experts. Management Science 9(3), 458–467.',
    sourceW:
      'Kendall, M. G., Babington Smith, B. (1939). The problem of m rankings. Annals of Mathematical Statistics 10(3), 275–287.',
    sourceWords:
      'Schmidt, R. C. (1997). Managing Delphi surveys using nonparametric statistical techniques. Decision Sciences 28(3), 763–774.',
  },
  ru: {
    title: 'Опрос экспертов за две недели | Моногорода Казахстана',
    description:
      'Как провести опрос экспертов за две недели: по дням, кого спрашивать, сколько человек нужно, как читать W Кендалла и что можно утверждать.',
    name: 'Опрос за две недели',
    heading: 'Как провести опрос экспертов за две недели',
    lead: 'Два тура по методу Дельфи: один организатор и 8–15 экспертов, которые не видят чужих ответов; на сервер ничего не отправляется. На бумаге страница занимает два листа.',
    panel: 'Опрос экспертов',
    days: 'По дням',
    day: 'День',
    what: 'Что происходит',
    day1: '1–2',
    what1:
      'Запишите один вопрос, на который отвечает опрос, и кому нужен результат. Составьте список из 15–20 человек: отвечают обычно около двух третей.',
    day2: '3',
    what2: 'Составьте опрос: два-три раздела, не больше 20 минут. Ответьте сами и попросите одного коллегу.',
    day3: '4',
    what3:
      'Разошлите ссылку и назовите день, к которому нужны файлы. Скажите, кто спрашивает, зачем и кто увидит ответы.',
    day4: '5–7',
    what4: 'Первый тур. Одно напоминание\u00a0— на шестой день.',
    day5: '8',
    what5:
      'Соберите файлы. Переспросите, если ответ неполон или противоречив; ни за кого ничего не дописывайте. Посмотрите на W.',
    day6: '9',
    what6:
      'Разошлите второй тур: рядом со своим ответом эксперт видит медиану и квартили группы и либо меняет ответ, либо оставляет.',
    day7: '10–11',
    what7: 'Второй тур. Одно напоминание\u00a0— на одиннадцатый день.',
    day8: '12',
    what8:
      'Соберите ответы снова и сравните W двух туров. На этом остановитесь, даже если согласия нет: несогласие\u00a0— тоже результат.',
    day9: '13',
    what9:
      'Опишите итог: вопрос, скольких спросили и сколько ответило, даты, W с проверкой, медианы с квартилями и то, в чём эксперты разошлись.',
    day10: '14',
    what10: 'Покажите результат сначала экспертам, потом всем остальным. Файлы сохраните.',
    whom: 'Кого спрашивать',
    whom1:
      'Тех, кто знает город по работе: администрацию, градообразующее предприятие, малый бизнес, школы и больницы, исследователей, объединения жителей. Ни одна группа не больше трети состава.',
    whom2: 'Тех, кто думает по-разному. Если состав подобран ради согласия, согласие ничего не значит.',
    whom3: 'Тех, кто не подчинён организатору: планы своего начальника свободно не оценивают.',
    many: 'Сколько человек',
    many1:
      'Меньше чем для пяти экспертов W здесь не считается. На один вопрос обычно хватает 8–15 экспертов. Если их больше тридцати, растёт в основном объём работы.',
    many2: 'Кто знает только часть темы, отвечает на отдельный опрос по этой части.',
    read: 'Как читать W',
    read1:
      'W Кендалла показывает, насколько одинаково эксперты расставили факторы: 0\u00a0— как случайно, 1\u00a0— у всех один порядок.',
    scale: 'Обычные слова для W (Schmidt 1997)',
    value: 'W',
    words: 'Согласие',
    w1: 'около 0,1',
    w1words: 'очень слабое',
    w3: 'около 0,3',
    w3words: 'слабое',
    w5: 'около 0,5',
    w5words: 'умеренное',
    w7: 'около 0,7',
    w7words: 'сильное',
    w9: 'около 0,9',
    w9words: 'необычно сильное',
    read2:
      'Проверка отвечает на вопрос, могло ли такое согласие быть случайным. Когда факторов много, её проходит и слабое W, поэтому пройденная проверка\u00a0— ещё не согласие. Здесь о согласии говорится, только если выполнено и то и другое: W не меньше 0,5 и p не больше 0,05.',
    read3:
      'Кто прав, W не говорит. Высокое W у сотрудников одного ведомства может означать, что они читали один и тот же документ.',
    claim: 'Что можно утверждать',
    claim1:
      '«Из 15 приглашённых экспертов с 1 по 14 декабря ответили 12; на первое место они поставили X, W = 0,62». Это высказывание об этих людях, и оно верно.',
    claim2:
      'Не «эксперты считают», не «городу нужно», не «столько-то процентов жителей». Опрос экспертов\u00a0— не выборка, погрешности у него нет.',
    claim3:
      'Степени называют только при согласии. Если вероятность степени ниже 0,8, несколько других экспертов могли бы дать иную степень.',
    claim4:
      'Веса экспертов меняют баллы лишь там, где об этом сказано на карте, и там же названо число экспертов: веса одного человека\u00a0— одно мнение. Слова экспертов о городе стоят рядом с его баллами и с ними не смешиваются.',
    claim5: 'Ответы в примере вымышлены. Они нужны только для того, чтобы освоиться.',
    keep: 'Что сохранить и опубликовать',
    keep1:
      'Файл опроса, все ответы (без имён, если эксперты не согласились быть названными), даты обоих туров и книгу с результатами.',
    sources: 'Источники',
    sourceDelphi:
      'Dalkey, N., Helmer, O. (1963). An experimental application of the Delphi method to the use of experts. Management Science 9(3), 458–467.',
    sourceW:
      'Kendall, M. G., Babington Smith, B. (1939). The problem of m rankings. Annals of Mathematical Statistics 10(3), 275–287.',
    sourceWords:
      'Schmidt, R. C. (1997). Managing Delphi surveys using nonparametric statistical techniques. Decision Sciences 28(3), 763–774.',
  },
  kk: {
    title: 'Екі аптада сарапшылар сауалнамасы | Қазақстанның моноқалалары',
    description:
      'Сарапшылар сауалнамасын екі аптада қалай өткізуге болады: күн-күнімен, кімнен сұрау керек, қанша адам керек, Кендалл W көрсеткішін қалай оқу керек және не айтуға болады.',
    name: 'Екі апталық нұсқау',
    heading: 'Сарапшылар сауалнамасын екі аптада қалай өткізуге болады',
    lead: 'Дельфи әдісі бойынша екі кезең: бір ұйымдастырушы және бір-бірінің жауабын көрмейтін 8–15 сарапшы; серверге ештеңе жіберілмейді. Бет екі параққа басылады.',
    panel: 'Сарапшылар сауалнамасы',
    days: 'Күн-күнімен',
    day: 'Күн',
    what: 'Не істеледі',
    day1: '1–2',
    what1:
      'Сауалнама жауап беретін бір сұрақты және нәтиже кімге керегін жазып алыңыз. 15–20 адамның тізімін жасаңыз: әдетте үштен екісіндей жауап береді.',
    day2: '3',
    what2:
      'Сауалнаманы жасаңыз: екі-үш бөлім, 20 минуттан аспасын. Алдымен өзіңіз жауап беріп, бір әріптесіңізден сұраңыз.',
    day3: '4',
    what3:
      'Сілтемені таратып, файлдар қай күнге керегін айтыңыз. Кім сұрап отырғанын, не үшін екенін және жауаптарды кім көретінін жазыңыз.',
    day4: '5–7',
    what4: 'Бірінші кезең. Алтыншы күні бір рет еске салыңыз.',
    day5: '8',
    what5:
      'Файлдарды жинаңыз. Жауап толық болмаса не өзіне қайшы келсе, қайта сұраңыз; ешкімнің орнына ештеңе толтырмаңыз. W мәнін қараңыз.',
    day6: '9',
    what6:
      'Екінші кезеңді таратыңыз: сарапшы өз жауабының жанынан топтың медианасы мен квартильдерін көреді де, жауабын өзгертеді не қалдырады.',
    day7: '10–11',
    what7: 'Екінші кезең. Он бірінші күні бір рет еске салыңыз.',
    day8: '12',
    what8:
      'Жауаптарды қайта жинап, екі кезеңнің W мәнін салыстырыңыз. Келісім болмаса да осымен тоқтаңыз: келіспеушілік те\u00a0— нәтиже.',
    day9: '13',
    what9:
      'Қорытындысын жазыңыз: сұрақ, неше адамнан сұралды, нешеуі жауап берді, күндері, W және оның тексерісі, медианалар мен квартильдер, сарапшылар неде келіспеді.',
    day10: '14',
    what10: 'Нәтижені алдымен сарапшыларға, содан кейін басқаларға көрсетіңіз. Файлдарды сақтап қойыңыз.',
    whom: 'Кімнен сұрау керек',
    whom1:
      'Қаланы жұмысы арқылы білетіндерден: әкімдік, қала құраушы кәсіпорын, шағын бизнес, мектептер мен емханалар, зерттеушілер, тұрғындар бірлестіктері. Ешбір топ құрамның үштен бірінен аспайды.',
    whom2: 'Ойлары әртүрлі адамдардан. Келіссін деп іріктелген құрамның келісімі ештеңе білдірмейді.',
    whom3: 'Ұйымдастырушыға бағынбайтын адамдардан: өз бастығының жоспары туралы ешкім ойын еркін айтпайды.',
    many: 'Қанша адам керек',
    many1:
      'Сарапшы бестен аз болса, бұл сайтта W есептелмейді. Бір сұраққа әдетте сегіз–он бес адам жетеді. Отыздан асса, негізінен жұмыс көлемі ғана артады.',
    many2: 'Тақырыптың бір бөлігін ғана білетіндер сол бөлік бойынша жеке сауалнамаға жауап береді.',
    read: 'W көрсеткішін қалай оқу керек',
    read1:
      'Кендалл W көрсеткіші сарапшылардың факторларды қаншалықты бірдей ретпен қойғанын көрсетеді: 0\u00a0— кездейсоқ сияқты, 1\u00a0— бәрі бірдей ретпен қойған.',
    scale: 'W үшін әдеттегі сөздер (Schmidt 1997)',
    value: 'W',
    words: 'Келісім',
    w1: '0,1 шамасында',
    w1words: 'өте әлсіз',
    w3: '0,3 шамасында',
    w3words: 'әлсіз',
    w5: '0,5 шамасында',
    w5words: 'орташа',
    w7: '0,7 шамасында',
    w7words: 'күшті',
    w9: '0,9 шамасында',
    w9words: 'сирек кездесетіндей күшті',
    read2:
      'Тексеру мұндай келісім кездейсоқ болуы мүмкін бе деген сұраққа жауап береді. Фактор көп болса, әлсіз W да тексерістен өтеді, сондықтан тексерістен өту келісім болды деген сөз емес. Бұл сайтта келісім туралы екі шарт бірге орындалғанда ғана айтылады: W кемінде 0,5 және p 0,05 мәнінен аспайды.',
    read3:
      'Кімнің пікірі дұрыс екенін W айтпайды. Бір мекеменің қызметкерлерінде W жоғары болса, олар бір құжатты оқыған болуы мүмкін.',
    claim: 'Не айтуға болады',
    claim1:
      '«Шақырылған 15 сарапшының 12-сі 1–14 желтоқсанда жауап берді; олар бірінші орынға X факторын қойды, W = 0,62». Бұл\u00a0— осы адамдар туралы сөз, және ол рас.',
    claim2:
      '«Сарапшылар санайды», «қалаға керек», «тұрғындардың пәлен пайызы» деп айтуға болмайды. Сарапшылар сауалнамасы іріктеме емес, оның қателік шегі жоқ.',
    claim3:
      'Дәрежелер келісім болғанда ғана аталады. Дәреженің ықтималдығы 0,8 мәнінен төмен болса, басқа бірнеше сарапшы басқа дәреже беруі мүмкін еді.',
    claim4:
      'Сарапшылар берген салмақтар балдарды картада айтылған жерде ғана өзгертеді, сарапшылардың саны да сонда аталады: бір адамның салмақтары\u00a0— бір ғана пікір. Сарапшылардың қала туралы айтқаны оның балдарының жанында тұрады, оларға қосылмайды.',
    claim5: 'Мысалдағы жауаптар ойдан шығарылған. Олар үйренуге ғана арналған.',
    keep: 'Нені сақтап, нені жариялау керек',
    keep1:
      'Сауалнама файлы, барлық жауап (сарапшылар атын атауға келіспесе, аттарсыз), екі кезеңнің күндері және нәтижелер кітабы.',
    sources: 'Дереккөздер',
    sourceDelphi:
      'Dalkey, N., Helmer, O. (1963). An experimental application of the Delphi method to the use of experts. Management Science 9(3), 458–467.',
    sourceW:
      'Kendall, M. G., Babington Smith, B. (1939). The problem of m rankings. Annals of Mathematical Statistics 10(3), 275–287.',
    sourceWords:
      'Schmidt, R. C. (1997). Managing Delphi surveys using nonparametric statistical techniques. Decision Sciences 28(3), 763–774.',
  },
});
