import { defineMessages } from '../messages.ts';

/** What is wrong with the structure, grades and method of a reader's own data set, by the code of the problem. */
export const uploadStructureMessages = defineMessages({
  en: {
    'duplicate-code': (code: string, line: string) =>
      `The code “${code}” is already in line ${line}; this row was skipped. Give it a code of its own.`,
    'unknown-type': (text: string) =>
      `“${text}” is not a Type; the row was skipped. Write Indicator, Aggregate, Group, Denominator or Other.`,
    'wrong-code': (code: string) =>
      `“${code}” cannot be an iCode; the row was skipped. Choose another code made of letters.`,
    'wrong-level': (text: string) =>
      `“${text}” is not a Level for this Type; the row was skipped. Write 1 for indicators, 2 or more for aggregates.`,
    'wrong-direction': (text: string) =>
      `“${text}” is not a Direction; the row was skipped. Write 1 (more is better) or -1 (less is better); for aggregates, always 1.`,
    'wrong-weight': (text: string) =>
      `“${text}” is not a Weight; the row was skipped. Write 0 or a larger number.`,
    'half-goalposts':
      'Only one of the two scale bounds is given; the row was skipped. Enter both GoalpostLow and GoalpostHigh, or neither.',
    'wrong-goalposts': (low: string, high: string) =>
      `${low} and ${high} cannot be scale bounds; the row was skipped. GoalpostLow must be below GoalpostHigh and, with Log, above zero.`,
    'wrong-log': (text: string) =>
      `“${text}” is neither 0 nor 1; the row was skipped. Write 1 to take the logarithm, otherwise 0.`,
    'unknown-aggregation': (text: string) =>
      `“${text}” is not a known aggregation; the row was skipped. Write for example arithmetic, geometric or harmonic, or leave the cell empty.`,
    'unknown-column': (column: string, meta: string) =>
      `The column “${column}” has no row in ${meta} and was not used. Add a row with this iCode, or delete the column.`,
    'no-column': (code: string, data: string) =>
      `${data} has no column “${code}”; the row was skipped. Add the column, or delete this row.`,
    'aggregate-column': (code: string, data: string) =>
      `${data} has values of ${code}; they were not used, because an aggregate is calculated from what is below it. Delete the column, or give the aggregate another code.`,
    'unknown-denominator': (code: string, denominator: string) =>
      `${code} is to be divided by “${denominator}”, which has no usable values; ${code} is shown without a score. Add a row of Type Denominator and its column, or empty this cell.`,
    'wrong-denominator': (value: string) =>
      `${value} cannot be a denominator; the value was left out. Enter a number above zero, or leave the cell empty.`,
    'no-parent': (code: string) =>
      `${code} belongs to no aggregate; it is shown without a score. Enter an aggregate as its Parent.`,
    'unknown-parent': (code: string, parent: string) =>
      `No usable row has the iCode “${parent}”, so ${code} belongs to no aggregate. Correct the spelling, or add a row of Type Aggregate.`,
    'wrong-parent': (code: string, parent: string) =>
      `“${parent}” is not an aggregate, so ${code} belongs to none. Enter a row of Type Aggregate as its Parent.`,
    'parent-level': (code: string, level: string, parent: string, parentLevel: string) =>
      `${code} is on level ${level} and its Parent ${parent} on level ${parentLevel}, so ${code} belongs to no aggregate. Give the Parent the higher Level.`,
    circle: (way: string) =>
      `The Parent cells form a circle: ${way}. Leave Parent empty in the row of the top aggregate.`,
    'no-tree': (type: string) =>
      `No usable row of Type ${type} is left, so there are no scores. Add at least one indicator and one aggregate above it.`,
    'no-children': (code: string) =>
      `Nothing belongs to ${code}; it was left out. Delete the row, or enter ${code} as the Parent of other rows.`,
    'no-weight': (code: string) =>
      `All weights below ${code} are 0, so it has no score and was left out. Set at least one of them above 0.`,
    'wrong-grade': (text: string) =>
      `“${text}” is not a data grade; the value counts as A. Write A, B, C or O, or N if the indicator does not apply, or leave the cell empty for A.`,
    'unknown-unit': (unit: string, time: string) =>
      `The table of values has no row for ${unit}${time === '' ? '' : `, ${time}`}; its grades were not used. Write places and periods as they are in that table.`,
    'no-indicator': (column: string) =>
      `“${column}” is not an indicator; its grades were not used. Correct the name of the column, or delete it.`,
    'grade-and-value': (code: string, unit: string, line: string) =>
      `N means that ${code} does not apply to ${unit}, but line ${line} of the values has a value; it was used. Clear the value, or write the grade A, B, C or O.`,
    'slot-twice': (first: string, code: string) =>
      `${first} and ${code} share a Slot and stand in for each other, but both have a value here; that of ${first} was used. Clear one of the two values, or the Slot in iMeta.`,
    'no-json': (reason: string) =>
      `The method file is not JSON (${reason}), so nothing can be scored with it. Correct the error; JSON needs double quotation marks and no comma after the last entry.`,
    'wrong-method': (...allowed: string[]) =>
      `The method file has an unknown name or a value that is not allowed here${allowed.length === 0 ? '' : ` (${allowed.join(', ')})`}, so nothing can be scored with it. Correct or delete that entry.`,
    'unknown-group': (group: string) =>
      `The method fills in missing values by groups, but iMeta has no column “${group}” of Type Group, so nothing can be scored with it. Add the column, or choose another way in the method.`,
    'unknown-node': (name: string) =>
      `The method names “${name}”, which is neither an aggregate nor a level here; the entry has no effect. Correct the name, or delete it.`,
    'no-goalposts': (code: string) =>
      `The method needs scale bounds, and ${code} has none; it is shown without a score. Enter GoalpostLow and GoalpostHigh, or set normalise.fallback to minmax in the method.`,
    'no-variance': (code: string, time: string) =>
      `All values of ${code}${time === '' ? '' : ` in ${time}`} are equal or missing, so it does not count in the scores. Check the values of the column.`,
  },
  ru: {
    'duplicate-code': (code, line) =>
      `Код «${code}» уже есть в строке ${line}; эта строка пропущена. Дайте ей другой код.`,
    'unknown-type': (text) =>
      `«${text}»\u00a0— неизвестный Type; строка пропущена. Напишите Indicator, Aggregate, Group, Denominator или Other.`,
    'wrong-code': (code) =>
      `«${code}» не может быть кодом iCode; строка пропущена. Выберите другой код из букв.`,
    'wrong-level': (text) =>
      `«${text}»\u00a0— неверный Level для этого Type; строка пропущена. Напишите 1 для показателей, 2 или больше для сводных показателей.`,
    'wrong-direction': (text) =>
      `«${text}»\u00a0— неверное значение Direction; строка пропущена. Напишите 1 (больше\u00a0— лучше) или -1 (меньше\u00a0— лучше); для сводных показателей\u00a0— 1.`,
    'wrong-weight': (text) =>
      `«${text}»\u00a0— неверный вес (Weight); строка пропущена. Напишите 0 или большее число.`,
    'half-goalposts':
      'Указана только одна граница шкалы; строка пропущена. Заполните и GoalpostLow, и GoalpostHigh или оставьте обе ячейки пустыми.',
    'wrong-goalposts': (low, high) =>
      `${low} и ${high} не могут быть границами шкалы; строка пропущена. GoalpostLow должен быть меньше GoalpostHigh, а при Log\u00a0— больше нуля.`,
    'wrong-log': (text) =>
      `«${text}»\u00a0— не 0 и не 1; строка пропущена. Напишите 1, если нужен логарифм, иначе 0.`,
    'unknown-aggregation': (text) =>
      `«${text}»\u00a0— неизвестный способ агрегирования; строка пропущена. Напишите, например, arithmetic, geometric или harmonic либо оставьте ячейку пустой.`,
    'unknown-column': (column, meta) =>
      `Для столбца «${column}» нет строки в ${meta}; он не использован. Добавьте строку с таким iCode или удалите столбец.`,
    'no-column': (code, data) =>
      `В ${data} нет столбца «${code}»; строка пропущена. Добавьте столбец или удалите эту строку.`,
    'aggregate-column': (code, data) =>
      `В ${data} есть значения ${code}; они не использованы: сводный показатель рассчитывается по показателям, которые в него входят. Удалите столбец или дайте сводному показателю другой код.`,
    'unknown-denominator': (code, denominator) =>
      `${code} нужно делить на «${denominator}», но у этого знаменателя нет пригодных значений; показатель остаётся без балла. Добавьте строку с Type Denominator и её столбец или очистите эту ячейку.`,
    'wrong-denominator': (value) =>
      `${value} не может быть знаменателем; значение не учтено. Укажите число больше нуля или оставьте ячейку пустой.`,
    'no-parent': (code) =>
      `${code} не входит ни в один сводный показатель и показан без балла. Укажите сводный показатель в столбце Parent.`,
    'unknown-parent': (code, parent) =>
      `Пригодной строки с iCode «${parent}» нет, поэтому ${code} не входит ни в один сводный показатель. Исправьте написание или добавьте строку с Type Aggregate.`,
    'wrong-parent': (code, parent) =>
      `«${parent}»\u00a0— не сводный показатель, поэтому ${code} не входит ни в один из них. Укажите в Parent строку с Type Aggregate.`,
    'parent-level': (code, level, parent, parentLevel) =>
      `${code}\u00a0— на уровне ${level}, а ${parent} из столбца Parent\u00a0— на уровне ${parentLevel}, поэтому ${code} не входит ни в один сводный показатель. Поставьте в Parent показатель более высокого уровня.`,
    circle: (way) =>
      `Ячейки Parent замыкаются в круг: ${way}. Оставьте Parent пустым в строке самого верхнего агрегата.`,
    'no-tree': (type) =>
      `Пригодных строк с Type ${type} не осталось, поэтому баллов нет. Добавьте хотя бы один показатель и один сводный показатель над ним.`,
    'no-children': (code) =>
      `В ${code} не входит ни один показатель; он не учтён. Удалите строку или укажите ${code} в столбце Parent других строк.`,
    'no-weight': (code) =>
      `Все веса внутри ${code} равны 0: балл не рассчитан, ${code} не учитывается. Задайте хотя бы один вес больше 0.`,
    'wrong-grade': (text) =>
      `«${text}»\u00a0— не категория данных; значение считается категорией A. Напишите A, B, C или O; N, если показатель неприменим; для A можно оставить ячейку пустой.`,
    'unknown-unit': (unit, time) =>
      `В таблице значений нет строки «${unit}${time === '' ? '' : `, ${time}`}»; категории не использованы. Запишите объекты и периоды так же, как в той таблице.`,
    'no-indicator': (column) =>
      `«${column}»\u00a0— не показатель; категории не использованы. Исправьте имя столбца или удалите его.`,
    'grade-and-value': (code, unit, line) =>
      `N означает, что показатель ${code} для «${unit}» неприменим, но в строке ${line} таблицы значений значение есть; оно использовано. Удалите его или укажите категорию A, B, C или O.`,
    'slot-twice': (first, code) =>
      `У ${first} и ${code} один Slot, то есть они заменяют друг друга, а значение здесь есть у обоих; взято значение ${first}. Удалите одно из двух или очистите Slot в iMeta.`,
    'no-json': (reason) =>
      `Файл метода\u00a0— не JSON (${reason}), рассчитать по нему баллы нельзя. Исправьте указанное; в JSON нужны двойные кавычки и не нужна запятая в конце.`,
    'wrong-method': (...allowed) =>
      `В файле метода здесь указано неизвестное имя или недопустимое значение${allowed.length === 0 ? '' : ` (${allowed.join(', ')})`}, рассчитать по этому файлу баллы нельзя. Исправьте ошибку или удалите эту часть.`,
    'unknown-group': (group) =>
      `Метод заполняет пропуски по группам, но в iMeta нет столбца «${group}» с Type Group, поэтому рассчитать баллы этим методом нельзя. Добавьте столбец или выберите в методе другой способ.`,
    'unknown-node': (name) =>
      `В методе указано имя «${name}», но такого сводного показателя или уровня нет; на расчёт это не влияет. Исправьте имя или удалите его.`,
    'no-goalposts': (code) =>
      `Методу нужны границы шкалы, а у ${code} их нет; показатель остаётся без балла. Заполните GoalpostLow и GoalpostHigh или задайте в методе normalise.fallback: minmax.`,
    'no-variance': (code, time) =>
      `Все значения ${code}${time === '' ? '' : ` за ${time}`} одинаковы или отсутствуют, поэтому в баллах показатель не участвует. Проверьте значения столбца.`,
  },
  kk: {
    'duplicate-code': (code, line) =>
      `«${code}» коды ${line}-жолда бар; бұл жол өткізіп жіберілді. Оған басқа код беріңіз.`,
    'unknown-type': (text) =>
      `«${text}»\u00a0— белгісіз Type; жол өткізіп жіберілді. Indicator, Aggregate, Group, Denominator немесе Other деп жазыңыз.`,
    'wrong-code': (code) =>
      `«${code}» iCode бола алмайды; жол өткізіп жіберілді. Әріптерден құралған басқа код таңдаңыз.`,
    'wrong-level': (text) =>
      `«${text}» бұл Type үшін Level бола алмайды; жол өткізіп жіберілді. Көрсеткіштерге 1, жиынтық көрсеткіштерге 2 не одан үлкен сан жазыңыз.`,
    'wrong-direction': (text) =>
      `«${text}» Direction бола алмайды; жол өткізіп жіберілді. 1 (көп болса жақсы) немесе -1 (аз болса жақсы) деп жазыңыз; жиынтық көрсеткіштерге\u00a0— 1.`,
    'wrong-weight': (text) =>
      `«${text}» салмақ (Weight) бола алмайды; жол өткізіп жіберілді. 0 немесе одан үлкен сан жазыңыз.`,
    'half-goalposts':
      'Шкаланың бір шегі ғана берілген; жол өткізіп жіберілді. GoalpostLow мен GoalpostHigh ұяшықтарының екеуін де толтырыңыз немесе екеуін де бос қалдырыңыз.',
    'wrong-goalposts': (low, high) =>
      `${low} және ${high} шкала шегі бола алмайды; жол өткізіп жіберілді. GoalpostLow мәні GoalpostHigh мәнінен кіші, ал Log болса, нөлден үлкен болуға тиіс.`,
    'wrong-log': (text) =>
      `«${text}»\u00a0— 0 де, 1 де емес; жол өткізіп жіберілді. Логарифм керек болса 1, әйтпесе 0 деп жазыңыз.`,
    'unknown-aggregation': (text) =>
      `«${text}»\u00a0— белгісіз біріктіру тәсілі; жол өткізіп жіберілді. Мысалы, arithmetic, geometric не harmonic деп жазыңыз немесе ұяшықты бос қалдырыңыз.`,
    'unknown-column': (column, meta) =>
      `«${column}» бағаны үшін ${meta} ішінде жол жоқ; ол пайдаланылмады. Осындай iCode бар жол қосыңыз немесе бағанды өшіріңіз.`,
    'no-column': (code, data) =>
      `${data} ішінде «${code}» бағаны жоқ; жол өткізіп жіберілді. Баған қосыңыз немесе бұл жолды өшіріңіз.`,
    'aggregate-column': (code, data) =>
      `${data} ішінде ${code} мәндері бар; олар пайдаланылмады: жиынтық көрсеткіш өзіне кіретін көрсеткіштерден есептеледі. Бағанды өшіріңіз немесе жиынтық көрсеткішке басқа код беріңіз.`,
    'unknown-denominator': (code, denominator) =>
      `${code} «${denominator}» мәніне бөлінуге тиіс, ал оның жарамды мәндері жоқ; көрсеткіш балсыз көрсетілді. Type Denominator жолын және оның бағанын қосыңыз немесе бұл ұяшықты босатыңыз.`,
    'wrong-denominator': (value) =>
      `${value} санына бөлуге болмайды; мән алынбады. Нөлден үлкен сан жазыңыз немесе ұяшықты бос қалдырыңыз.`,
    'no-parent': (code) =>
      `${code} ешбір жиынтық көрсеткішке кірмейді, балсыз көрсетілді. Parent бағанына жиынтық көрсеткішті жазыңыз.`,
    'unknown-parent': (code, parent) =>
      `iCode бағанында «${parent}» бар жарамды жол жоқ, сондықтан ${code} ешбір жиынтық көрсеткішке кірмейді. Жазылуын түзетіңіз немесе Type Aggregate жолын қосыңыз.`,
    'wrong-parent': (code, parent) =>
      `«${parent}» жиынтық көрсеткіш емес, сондықтан ${code} ешқайсысына кірмейді. Parent бағанына Type ұяшығы Aggregate болатын жолдың кодын жазыңыз.`,
    'parent-level': (code, level, parent, parentLevel) =>
      `${code} ${level}-деңгейде, ал Parent бағанындағы ${parent} ${parentLevel}-деңгейде, сондықтан ${code} ешбір жиынтық көрсеткішке кірмейді. Parent бағанына одан жоғары деңгейдегі көрсеткішті жазыңыз.`,
    circle: (way) =>
      `Parent ұяшықтары тұйық шеңбер құрайды: ${way}. Ең жоғарғы жиынтық көрсеткіштің жолында Parent ұяшығын бос қалдырыңыз.`,
    'no-tree': (type) =>
      `Type ұяшығы ${type} болатын жарамды жол қалмады, сондықтан балл жоқ. Кемінде бір көрсеткіш пен оның үстіндегі бір жиынтық көрсеткішті қосыңыз.`,
    'no-children': (code) =>
      `${code} құрамында ештеңе жоқ; ол есепке алынбады. Жолды өшіріңіз немесе басқа жолдардың Parent ұяшығына ${code} деп жазыңыз.`,
    'no-weight': (code) =>
      `${code} құрамындағы салмақтардың бәрі 0, сондықтан балы жоқ; ол есепке алынбады. Кемінде бір салмақты 0-ден үлкен етіңіз.`,
    'wrong-grade': (text) =>
      `«${text}» дерек санаты емес; мән A санатына жатқызылды. A, B, C не O деп, көрсеткіш қолданылмаса N деп жазыңыз; A үшін ұяшықты бос қалдыруға болады.`,
    'unknown-unit': (unit, time) =>
      `Мәндер кестесінде ${unit}${time === '' ? '' : `, ${time}`} жолы жоқ; санаттары пайдаланылмады. Нысандар мен кезеңдерді сол кестедегідей жазыңыз.`,
    'no-indicator': (column) =>
      `«${column}» көрсеткіш емес; санаттары пайдаланылмады. Баған атауын түзетіңіз немесе бағанды өшіріңіз.`,
    'grade-and-value': (code, unit, line) =>
      `N белгісі ${code} көрсеткішінің «${unit}» үшін қолданылмайтынын білдіреді, ал мәндер кестесінің ${line}-жолында мән бар; ол пайдаланылды. Мәнді өшіріңіз немесе A, B, C не O санатын жазыңыз.`,
    'slot-twice': (first, code) =>
      `${first} және ${code} бір Slot ішінде, яғни бірін-бірі алмастырады, ал мұнда екеуінің де мәні бар; ${first} мәні алынды. Екеуінің бірін өшіріңіз немесе iMeta ішінде Slot ұяшығын босатыңыз.`,
    'no-json': (reason) =>
      `Әдіс файлы JSON емес (${reason}), онымен балл есептеуге болмайды. Көрсетілген жерді түзетіңіз; JSON ішінде қос тырнақша қойылады, соңында үтір болмайды.`,
    'wrong-method': (...allowed) =>
      `Әдіс файлының бұл жерінде белгісіз атау не жарамсыз мән тұр${allowed.length === 0 ? '' : ` (${allowed.join(', ')})`}, бұл файлмен балл есептеуге болмайды. Сол жерді түзетіңіз немесе өшіріңіз.`,
    'unknown-group': (group) =>
      `Әдіс жетіспейтін мәндерді топтар бойынша толтырады, ал iMeta ішінде Type Group болатын «${group}» бағаны жоқ, сондықтан бұл әдіспен балл есептеуге болмайды. Бағанды қосыңыз немесе әдісте басқа тәсіл таңдаңыз.`,
    'unknown-node': (name) =>
      `Әдісте «${name}» аталған, бірақ ондай жиынтық көрсеткіш не деңгей жоқ; бұл ештеңеге әсер етпейді. Атауын түзетіңіз немесе өшіріңіз.`,
    'no-goalposts': (code) =>
      `Әдіске шкала шектері керек, ал ${code} үшін олар жоқ; көрсеткіш балсыз көрсетілді. GoalpostLow мен GoalpostHigh мәндерін жазыңыз немесе әдісте normalise.fallback: minmax деп беріңіз.`,
    'no-variance': (code, time) =>
      `${code} мәндерінің бәрі${time === '' ? '' : ` ${time} кезеңінде`} бірдей немесе жоқ, сондықтан көрсеткіш балға кірмейді. Баған мәндерін тексеріңіз.`,
  },
});
