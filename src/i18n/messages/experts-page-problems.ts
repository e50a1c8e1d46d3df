import { defineMessages } from '../messages.ts';
import { plural } from '../shown-number.ts';

/** Links and files of panels and answers that cannot be read, or only in part: what is wrong and what to do. */
export const expertsProblemMessages = defineMessages({
  en: {
    empty: 'There is nothing in it. Paste the whole link, or choose the file as it was sent.',
    damaged:
      'It was cut off or changed on the way. Copy the link once more with all that follows “#”, or ask for the file and open it without editing it.',
    notPanel:
      'This is no panel. Open the link or the file of the panel; answers are opened under “Gather the answers”.',
    notAnswer: 'This is no answer. Ask the expert for the file that the page saved at the end.',
    newerFormat: 'It was made by a newer version of this page. Reload the page and try once more.',
    noQuestions: 'The panel asks nothing. Ask for a panel with at least one question.',
    otherQuestions:
      'The link was packed for another list of questions. Ask for the answer as a file: that can be read all the same.',
    tooLarge: 'It is far too large for a panel or an answer. Check whether it is the right file.',
    wrongField: (field: string) =>
      `What stands at “${field}” does not belong there: the file was edited. Ask for it once more as the page saved it.`,
    otherPanel: (panel: string) =>
      `This answers another panel (${panel}). Open that panel first, or leave this file out.`,
    otherRound: (round: number) =>
      `This answer is from round ${round}. Open the panel of that round, or ask for an answer to this one.`,
    duplicate: (file: string) => `Another answer of the same expert counts: ${file}.`,
    sameValues: (file: string) =>
      `Every answer is the same as in ${file}. Ask whether one expert has answered twice; both are counted.`,
    incomplete: (open: number, of: number) =>
      `${open} of ${of} questions are open. The rest is counted; ask the expert to complete them.`,
    whichOpen: 'Open',
    outOfBounds: (count: number) =>
      `${count} ${plural('en', count, { one: 'value is', other: 'values are' })} no whole number within the bounds and ${plural('en', count, { one: 'is', other: 'are' })} left out: the file was edited by hand.`,
    unknownQuestions: (count: number) =>
      `${count} ${plural('en', count, { one: 'value answers', other: 'values answer' })} no question of this panel and ${plural('en', count, { one: 'is', other: 'are' })} left out.`,
    contradictoryPairs: (ratio: string, limit: string) =>
      `The comparisons in pairs contradict each other (consistency ratio ${ratio}, limit ${limit}). They are left out of the weights; ask the expert to look at them once more.`,
    pointsSum: (sum: number) =>
      `The points add up to ${sum}, not to 100, and are left out. Ask the expert to share out exactly 100.`,
    good: 'Counted.',
    goodWith: 'Counted, with a remark.',
    leftOut: 'Not counted.',
  },
  ru: {
    empty: 'Здесь ничего нет. Вставьте ссылку целиком или выберите присланный файл.',
    damaged:
      'По дороге что-то потерялось или изменилось. Скопируйте ссылку ещё раз вместе со всем, что стоит после «#», или попросите файл и откройте его, ничего не меняя.',
    notPanel:
      'Это не опрос. Откройте ссылку на опрос или его файл; ответы открывают в разделе «Собрать ответы».',
    notAnswer: 'Это не ответ. Попросите у эксперта файл, который страница сохранила в конце.',
    newerFormat:
      'Файл или ссылка сделаны более новой версией этой страницы. Обновите страницу и попробуйте ещё раз.',
    noQuestions: 'В опросе нет вопросов. Попросите опрос хотя бы с одним вопросом.',
    otherQuestions:
      'Ссылка составлена для другого списка вопросов. Попросите ответ файлом: его можно прочитать и так.',
    tooLarge: 'Для опроса или ответа это слишком много. Проверьте, тот ли это файл.',
    wrongField: (field: string) =>
      `На месте «${field}» стоит то, чего там быть не может: файл правили. Попросите его ещё раз таким, каким его сохранила страница.`,
    otherPanel: (panel: string) =>
      `Это ответ на другой опрос (${panel}). Сначала откройте тот опрос или оставьте этот файл в стороне.`,
    otherRound: (round: number) =>
      `Это ответ из тура ${round}. Откройте опрос того тура или попросите ответ на этот.`,
    duplicate: (file: string) => `Учтён другой ответ того же эксперта: ${file}.`,
    sameValues: (file: string) =>
      `Все ответы те же, что в ${file}. Уточните, не ответил ли один эксперт дважды; учтены оба.`,
    incomplete: (open: number, of: number) =>
      `Без ответа ${open} из ${of} вопросов. Остальное учтено; попросите эксперта ответить и на них.`,
    whichOpen: 'Без ответа',
    outOfBounds: (count: number) => `Значений не по шкале: ${count}; они не учтены. Файл правили вручную.`,
    unknownQuestions: (count: number) => `Значений не к этому опросу: ${count}; они не учтены.`,
    contradictoryPairs: (ratio: string, limit: string) =>
      `Попарные сравнения противоречат друг другу (отношение согласованности ${ratio}, предел ${limit}). В весах они не учтены; попросите эксперта просмотреть их ещё раз.`,
    pointsSum: (sum: number) =>
      `Баллы в сумме дают ${sum}, а не 100, и не учтены. Попросите эксперта распределить ровно 100.`,
    good: 'Учтён.',
    goodWith: 'Учтён, есть замечание.',
    leftOut: 'Не учтён.',
  },
  kk: {
    empty: 'Мұнда ештеңе жоқ. Сілтемені түгел қойыңыз немесе жіберілген файлды таңдаңыз.',
    damaged:
      'Жолда бір бөлігі жоғалған не өзгерген. Сілтемені «#» белгісінен кейінгісімен қоса қайта көшіріңіз немесе файлын сұрап, өзгертпей ашыңыз.',
    notPanel:
      'Бұл сауалнама емес. Сауалнаманың сілтемесін не файлын ашыңыз; жауаптар «Жауаптарды жинау» бөлімінде ашылады.',
    notAnswer: 'Бұл жауап емес. Сарапшыдан соңында бет сақтаған файлды сұраңыз.',
    newerFormat: 'Файл не сілтеме осы беттің жаңарақ нұсқасында жасалған. Бетті қайта жүктеп, тағы көріңіз.',
    noQuestions: 'Сауалнамада сұрақ жоқ. Кемінде бір сұрағы бар сауалнама сұраңыз.',
    otherQuestions:
      'Сілтеме басқа сұрақтар тізіміне жасалған. Жауапты файлмен сұраңыз: файл бәрібір оқылады.',
    tooLarge: 'Сауалнама не жауап үшін тым үлкен. Керек файл екенін тексеріңіз.',
    wrongField: (field: string) =>
      `«${field}» орнында болмайтын нәрсе тұр: файл қолмен өзгертілген. Оны бет сақтаған күйінде қайта сұраңыз.`,
    otherPanel: (panel: string) =>
      `Бұл\u00a0— басқа сауалнаманың жауабы (${panel}). Алдымен сол сауалнаманы ашыңыз немесе бұл файлды қоспаңыз.`,
    otherRound: (round: number) =>
      `Бұл\u00a0— ${round}-кезеңнің жауабы. Сол кезеңнің сауалнамасын ашыңыз немесе осы кезеңнің жауабын сұраңыз.`,
    duplicate: (file: string) => `Осы сарапшының басқа жауабы есепке алынды: ${file}.`,
    sameValues: (file: string) =>
      `Барлық жауап мынадағымен бірдей: ${file}. Бір сарапшы екі рет жауап бермеді ме, анықтаңыз; екеуі де есепке алынды.`,
    incomplete: (open: number, of: number) =>
      `Жауапсыз сұрақ: ${open} / ${of}. Қалғаны есепке алынды; сарапшыдан толықтыруын сұраңыз.`,
    whichOpen: 'Жауапсыз',
    outOfBounds: (count: number) =>
      `Шкалаға сай емес мән: ${count}; олар есепке алынбады. Файл қолмен өзгертілген.`,
    unknownQuestions: (count: number) => `Бұл сауалнамаға қатысы жоқ мән: ${count}; олар есепке алынбады.`,
    contradictoryPairs: (ratio: string, limit: string) =>
      `Жұптап салыстыру бір-біріне қайшы (келісім қатынасы ${ratio}, шегі ${limit}). Салмақтарға қосылмады; сарапшыдан қайта қарап шығуын сұраңыз.`,
    pointsSum: (sum: number) =>
      `Ұпайлардың қосындысы 100 емес, ${sum}; олар есепке алынбады. Сарапшыдан дәл 100 ұпай бөлуін сұраңыз.`,
    good: 'Есепке алынды.',
    goodWith: 'Есепке алынды, ескертпе бар.',
    leftOut: 'Есепке алынбады.',
  },
});
