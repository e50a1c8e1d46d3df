import { defineMessages } from '../messages.ts';

/** What is wrong with the structure, grades and method of a reader's own data set, by the code of the problem. */
export const uploadStructureMessages = defineMessages({
  en: {
    'duplicate-code': (code: string, line: string) =>
      `“${code}” stands in line ${line} already; this row is left out.`,
    'unknown-type': (text: string) =>
      `“${text}” is no Type; the row is left out. Write Indicator, Aggregate, Group, Denominator or Other.`,
    'wrong-code': (code: string) =>
      `“${code}” cannot be an iCode; the row is left out. Write a word of its own.`,
    'wrong-level': (text: string) =>
      `“${text}” is no Level for this Type; the row is left out. Indicators are on level 1, nodes on 2 and more.`,
    'wrong-direction': (text: string) =>
      `“${text}” is no Direction; the row is left out. Write 1 (more is better) or -1; nodes have 1.`,
    'wrong-weight': (text: string) => `“${text}” is no Weight; the row is left out. Write 0 or more.`,
    'half-goalposts': 'One of the two goalposts is missing; the row is left out. Give both or none.',
    'wrong-goalposts': (low: string, high: string) =>
      `${low} and ${high} are no goalposts; the row is left out. The low one is smaller, and above zero with Log.`,
    'wrong-log': (text: string) => `“${text}” is neither 0 nor 1; the row is left out.`,
    'unknown-aggregation': (text: string) =>
      `“${text}” is no aggregation that is known; the row is left out.`,
    'unknown-column': (column: string, meta: string) =>
      `The column “${column}” has no row in ${meta} and is not used.`,
    'no-column': (code: string, data: string) => `${data} has no column “${code}”; the row is left out.`,
    'aggregate-column': (code: string, data: string) =>
      `${data} has figures of ${code}; they are not used, an aggregate is made of what is below it.`,
    'unknown-denominator': (code: string, denominator: string) =>
      `${code} is to be divided by “${denominator}”, which has no usable figures; it is shown without a score.`,
    'wrong-denominator': (value: string) => `Nothing can be divided by ${value}; the figure is left out.`,
    'no-parent': (code: string) => `${code} stands under no node; it is shown without a score.`,
    'unknown-parent': (code: string, parent: string) =>
      `No usable row has the iCode “${parent}”; ${code} stands under nothing.`,
    'wrong-parent': (code: string, parent: string) =>
      `“${parent}” is no aggregate and cannot stand above ${code}; ${code} stands under nothing.`,
    'parent-level': (code: string, level: string, parent: string, parentLevel: string) =>
      `${code} is on level ${level} and ${parent} above it on level ${parentLevel}; ${code} stands under nothing.`,
    circle: (way: string) => `The parents run in a circle: ${way}. Leave Parent empty for the top.`,
    'no-tree': (type: string) => `No usable row of Type ${type} is left, so nothing is scored.`,
    'no-children': (code: string) => `Nothing stands under ${code}; it is left out.`,
    'no-weight': (code: string) => `All weights under ${code} are 0; it has no score and is left out.`,
    'wrong-grade': (text: string) => `“${text}” is no grade and is left out; the figure counts as A.`,
    'unknown-unit': (unit: string, time: string) =>
      `The table of figures has no row for ${unit}${time === '' ? '' : `, ${time}`}; the grades are left out.`,
    'no-indicator': (column: string) => `“${column}” is no indicator; its grades are not used.`,
    'grade-and-value': (code: string, unit: string, line: string) =>
      `N says that ${code} does not apply to ${unit}, and line ${line} of the figures has one; the figure is used.`,
    'slot-twice': (first: string, code: string) =>
      `${first} and ${code} share a slot, and both have a figure here; that of ${first} is used.`,
    'no-json': (reason: string) => `The method is no JSON, so nothing can be scored by it: ${reason}.`,
    'wrong-method': (...allowed: string[]) =>
      `The method has something here that is not known${allowed.length === 0 ? '' : ` (${allowed.join(', ')})`}; nothing can be scored by it.`,
    'unknown-group': (group: string) =>
      `The method fills in by groups, and iMeta has no column “${group}” of Type Group; nothing can be scored by it.`,
    'unknown-node': (name: string) =>
      `The method speaks of “${name}”, which is no node or level; this has no effect.`,
    'no-goalposts': (code: string) =>
      `The method asks for goalposts and ${code} has none; it is shown without a score.`,
    'no-variance': (code: string, time: string) =>
      `All figures of ${code}${time === '' ? '' : ` in ${time}`} are alike or missing; it takes no part in the scores.`,
  },
  ru: {
    'duplicate-code': (code, line) => `«${code}» уже есть в строке ${line}; эта строка пропущена.`,
    'unknown-type': (text) =>
      `«${text}» — неизвестный Type; строка пропущена. Пишите Indicator, Aggregate, Group, Denominator или Other.`,
    'wrong-code': (code) => `«${code}» не может быть кодом iCode; строка пропущена. Дайте другое слово.`,
    'wrong-level': (text) =>
      `«${text}» — не тот Level для этого Type; строка пропущена. Показатели на уровне 1, узлы на 2 и выше.`,
    'wrong-direction': (text) =>
      `«${text}» — не Direction; строка пропущена. Пишите 1 (больше — лучше) или -1; у узлов 1.`,
    'wrong-weight': (text) => `«${text}» — не вес; строка пропущена. Пишите 0 или больше.`,
    'half-goalposts': 'Указана только одна граница шкалы; строка пропущена. Дайте обе или ни одной.',
    'wrong-goalposts': (low, high) =>
      `${low} и ${high} — не границы шкалы; строка пропущена. Нижняя меньше верхней, а с Log — больше нуля.`,
    'wrong-log': (text) => `«${text}» — не 0 и не 1; строка пропущена.`,
    'unknown-aggregation': (text) => `«${text}» — неизвестный способ свёртки; строка пропущена.`,
    'unknown-column': (column, meta) => `Для столбца «${column}» нет строки в ${meta}; он не используется.`,
    'no-column': (code, data) => `В ${data} нет столбца «${code}»; строка пропущена.`,
    'aggregate-column': (code, data) =>
      `В ${data} есть значения ${code}; они не используются: узел вычисляется из того, что под ним.`,
    'unknown-denominator': (code, denominator) =>
      `${code} нужно делить на «${denominator}», а пригодных значений у него нет; показывается без балла.`,
    'wrong-denominator': (value) => `На ${value} делить нельзя; значение пропущено.`,
    'no-parent': (code) => `${code} не стоит ни под одним узлом; показывается без балла.`,
    'unknown-parent': (code, parent) =>
      `Нет пригодной строки с iCode «${parent}»; над ${code} ничего не стоит.`,
    'wrong-parent': (code, parent) =>
      `«${parent}» — не узел и не может стоять над ${code}; над ${code} ничего не стоит.`,
    'parent-level': (code, level, parent, parentLevel) =>
      `${code} на уровне ${level}, а ${parent} над ним — на уровне ${parentLevel}; над ${code} ничего не стоит.`,
    circle: (way) => `Родители замыкаются в круг: ${way}. У вершины Parent пуст.`,
    'no-tree': (type) => `Не осталось пригодных строк с Type ${type}, поэтому баллов нет.`,
    'no-children': (code) => `Под ${code} ничего нет; узел пропущен.`,
    'no-weight': (code) => `Все веса под ${code} равны 0; балла нет, узел пропущен.`,
    'wrong-grade': (text) => `«${text}» — не оценка качества; она пропущена, значение считается как A.`,
    'unknown-unit': (unit, time) =>
      `В таблице значений нет строки ${unit}${time === '' ? '' : `, ${time}`}; её оценки пропущены.`,
    'no-indicator': (column) => `«${column}» — не показатель; его оценки не используются.`,
    'grade-and-value': (code, unit, line) =>
      `N значит, что ${code} к ${unit} неприменим, а в строке ${line} значение есть; оно используется.`,
    'slot-twice': (first, code) =>
      `${first} и ${code} занимают одну ячейку (Slot), а значение здесь есть у обоих; взято значение ${first}.`,
    'no-json': (reason) => `Метод записан не в JSON, и считать по нему нельзя: ${reason}.`,
    'wrong-method': (...allowed) =>
      `В методе здесь стоит неизвестное${allowed.length === 0 ? '' : ` (${allowed.join(', ')})`}; считать по нему нельзя.`,
    'unknown-group': (group) =>
      `Метод заполняет пропуски по группам, а столбца «${group}» с Type Group нет; считать по нему нельзя.`,
    'unknown-node': (name) =>
      `Метод называет «${name}», а такого узла или уровня нет; это ни на что не влияет.`,
    'no-goalposts': (code) => `Методу нужны границы шкалы, а у ${code} их нет; показывается без балла.`,
    'no-variance': (code, time) =>
      `Все значения ${code}${time === '' ? '' : ` за ${time}`} одинаковы или отсутствуют; в баллах показатель не участвует.`,
  },
  kk: {
    'duplicate-code': (code, line) => `«${code}» ${line}-жолда бар; бұл жол алынбады.`,
    'unknown-type': (text) =>
      `«${text}» — белгісіз Type; жол алынбады. Indicator, Aggregate, Group, Denominator немесе Other деп жазыңыз.`,
    'wrong-code': (code) => `«${code}» iCode бола алмайды; жол алынбады. Басқа сөз жазыңыз.`,
    'wrong-level': (text) =>
      `«${text}» — бұл Type үшін Level емес; жол алынбады. Көрсеткіштер 1-деңгейде, түйіндер 2 және одан жоғары.`,
    'wrong-direction': (text) =>
      `«${text}» — Direction емес; жол алынбады. 1 (көп болса жақсы) немесе -1 жазыңыз; түйіндерде 1.`,
    'wrong-weight': (text) => `«${text}» — салмақ емес; жол алынбады. 0 немесе одан үлкен сан жазыңыз.`,
    'half-goalposts': 'Шкаланың бір шегі ғана берілген; жол алынбады. Екеуін де беріңіз немесе бермеңіз.',
    'wrong-goalposts': (low, high) =>
      `${low} мен ${high} шкала шегі бола алмайды; жол алынбады. Төменгісі кіші, ал Log болса нөлден үлкен.`,
    'wrong-log': (text) => `«${text}» 0 де, 1 де емес; жол алынбады.`,
    'unknown-aggregation': (text) => `«${text}» — белгісіз біріктіру тәсілі; жол алынбады.`,
    'unknown-column': (column, meta) => `«${column}» бағанының ${meta} ішінде жолы жоқ; ол пайдаланылмады.`,
    'no-column': (code, data) => `${data} ішінде «${code}» бағаны жоқ; жол алынбады.`,
    'aggregate-column': (code, data) =>
      `${data} ішінде ${code} мәндері бар; олар пайдаланылмады: түйін астындағыдан есептеледі.`,
    'unknown-denominator': (code, denominator) =>
      `${code} «${denominator}» мәніне бөлінуі керек, ал оның жарамды мәндері жоқ; балсыз көрсетіледі.`,
    'wrong-denominator': (value) => `${value} санына бөлуге болмайды; мән алынбады.`,
    'no-parent': (code) => `${code} ешбір түйіннің астында тұрған жоқ; балсыз көрсетіледі.`,
    'unknown-parent': (code, parent) =>
      `iCode бағанында «${parent}» бар жарамды жол жоқ; ${code} үстінде ештеңе жоқ.`,
    'wrong-parent': (code, parent) =>
      `«${parent}» түйін емес, ${code} үстінде тұра алмайды; ${code} үстінде ештеңе жоқ.`,
    'parent-level': (code, level, parent, parentLevel) =>
      `${code} ${level}-деңгейде, ал үстіндегі ${parent} ${parentLevel}-деңгейде; ${code} үстінде ештеңе жоқ.`,
    circle: (way) => `Parent тізбегі тұйықталған: ${way}. Ең жоғарғысында Parent бос болады.`,
    'no-tree': (type) => `Type ${type} жарамды жолдары қалмады, сондықтан балл жоқ.`,
    'no-children': (code) => `${code} астында ештеңе жоқ; түйін алынбады.`,
    'no-weight': (code) => `${code} астындағы салмақтардың бәрі 0; балы жоқ, түйін алынбады.`,
    'wrong-grade': (text) => `«${text}» — дерек сапасының белгісі емес; ол алынбады, мән A деп саналады.`,
    'unknown-unit': (unit, time) =>
      `Мәндер кестесінде ${unit}${time === '' ? '' : `, ${time}`} жолы жоқ; сапа белгілері алынбады.`,
    'no-indicator': (column) => `«${column}» көрсеткіш емес; сапа белгілері пайдаланылмады.`,
    'grade-and-value': (code, unit, line) =>
      `N белгісі ${code} көрсеткіші ${unit} үшін қолданылмайды дейді, ал ${line}-жолда мән бар; мән пайдаланылды.`,
    'slot-twice': (first, code) =>
      `${first} мен ${code} бір ұяға (Slot) жатады, ал мұнда екеуінің де мәні бар; ${first} мәні алынды.`,
    'no-json': (reason) => `Әдіс JSON түрінде жазылмаған, онымен есептеуге болмайды: ${reason}.`,
    'wrong-method': (...allowed) =>
      `Әдістің бұл жерінде белгісіз нәрсе тұр${allowed.length === 0 ? '' : ` (${allowed.join(', ')})`}; онымен есептеуге болмайды.`,
    'unknown-group': (group) =>
      `Әдіс бос орындарды топтар бойынша толтырады, ал Type Group «${group}» бағаны жоқ; онымен есептеуге болмайды.`,
    'unknown-node': (name) =>
      `Әдісте «${name}» аталған, ондай түйін не деңгей жоқ; бұл ештеңеге әсер етпейді.`,
    'no-goalposts': (code) => `Әдіске шкала шектері керек, ал ${code} үшін олар жоқ; балсыз көрсетіледі.`,
    'no-variance': (code, time) =>
      `${code} мәндерінің бәрі${time === '' ? '' : ` ${time} кезеңінде`} бірдей немесе жоқ; көрсеткіш балға кірмейді.`,
  },
});
