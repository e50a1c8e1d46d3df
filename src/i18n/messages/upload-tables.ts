import { defineMessages } from '../messages.ts';

/** What was noticed about the columns and rows of a reader's own table, by the code of the problem. */
export const uploadTableMessages = defineMessages({
  en: {
    'partial-tree': (lostNodes: string, nodes: string, lost: string, indicators: string) =>
      `Scores and ranks are calculated without ${[
        lostNodes === '0' ? '' : `${lostNodes} of ${nodes} aggregates`,
        lost === '0' ? '' : `${lost} of ${indicators} indicators`,
      ]
        .filter((part) => part !== '')
        .join(' and ')}. Correct the rows of iMeta listed below.`,
    'no-header': (cells: string) =>
      `The first line holds numbers (${cells}), so there is no header. Add a line above it with the names of the columns.`,
    'two-place-columns': (taken: string, other: string) =>
      `Two columns name places. “${taken}” was used, as it tells the rows apart; “${other}” was not. If that is wrong, choose the other column above.`,
    'mixed-percent': (column: string, example: string) =>
      `Some values of “${column}” have a percent sign (“${example}”) and some do not; all were read as percentages. If that is wrong, put them in two columns.`,
    'open-percent': (text: string) =>
      `“${text}” has no percent sign in a column of percentages and may be a share of 1; the value was left out. Write it as a percentage with the sign.`,
    'other-currency': (text: string) =>
      `“${text}” is in a different currency from the values before it; the value was left out. Give each currency a column of its own.`,
    'worded-number': (text: string) =>
      `“${text}” has a word in place of digits; the value was left out. Write the number in digits, or move the word to the header.`,
    'second-key': (column: string, first: string, second: string) =>
      `Several rows share a place and period and differ only in “${column}” (“${first}”, “${second}” …); only the first of them was read. Leave one value of “${column}” in the table, or give each a column of its own.`,
    'open-date': (text: string, time: string) =>
      `In the date “${text}” either the day or the month may come first; it was read with the day first: ${time}. Write dates as 2021-03-31.`,
    'note-row': (text: string) =>
      `The row holds only the words “${text}” and was skipped. If this is a place, add its values.`,
    'no-numbers': (text: string) =>
      `The column holds no numbers: its first cell reads “${text}”. If it should have values, write them in digits.`,
    'merged-names': (name: string, first: string, place: string) =>
      `${name} and ${first} both mean ${place}; their periods were joined. If that is wrong, correct one of the names.`,
    'divided-code': (code: string) =>
      `“${code}” is the old code of a region that has since been divided; its values are for a different area. Use the current code, such as KZ-63.`,
    'long-cell': (letters: string, most: string, text: string) =>
      `A cell (“${text}…”) has ${letters} characters, more than the ${most} allowed; the line was skipped. Shorten the cell.`,
  },
  ru: {
    'partial-tree': (lostNodes, nodes, lost, indicators) =>
      `Баллы и места рассчитаны не по всем данным: ${[
        lostNodes === '0' ? '' : `не вошло сводных показателей\u00a0— ${lostNodes} из ${nodes}`,
        lost === '0' ? '' : `не вошло показателей\u00a0— ${lost} из ${indicators}`,
      ]
        .filter((part) => part !== '')
        .join(', ')}. Исправьте перечисленные ниже строки iMeta.`,
    'no-header': (cells) =>
      `В первой строке стоят числа (${cells}), заголовка нет. Добавьте над ней строку с названиями столбцов.`,
    'two-place-columns': (taken, other) =>
      `Названия объектов есть в двух столбцах. Взят «${taken}», потому что по нему строки различаются; «${other}» не использован. Если это неверно, выберите другой столбец выше.`,
    'mixed-percent': (column, example) =>
      `В столбце «${column}» у одних значений есть знак процента («${example}»), у других нет; все приняты за проценты. Если это неверно, разнесите их по двум столбцам.`,
    'open-percent': (text) =>
      `«${text}» стоит без знака процента в столбце процентов и может быть долей единицы; значение не учтено. Запишите его в процентах со знаком.`,
    'other-currency': (text) =>
      `«${text}»\u00a0— в другой валюте, чем значения выше; значение не учтено. Отведите каждой валюте свой столбец.`,
    'worded-number': (text) =>
      `В «${text}» вместо цифр стоит слово; значение не учтено. Запишите число цифрами или перенесите слово в заголовок.`,
    'second-key': (column, first, second) =>
      `Несколько строк относятся к одному объекту и периоду и различаются только значением в столбце «${column}» («${first}», «${second}» …); прочитана только первая. Оставьте в таблице одно значение «${column}» или отведите каждому свой столбец.`,
    'open-date': (text, time) =>
      `В дате «${text}» первым может стоять и день, и месяц; первым сочтён день: ${time}. Записывайте даты в виде 2021-03-31.`,
    'note-row': (text) =>
      `В строке только слова «${text}»; она пропущена. Если это объект, добавьте его значения.`,
    'no-numbers': (text) =>
      `В столбце нет чисел: в первой ячейке стоит «${text}». Если в нём должны быть значения, запишите их цифрами.`,
    'merged-names': (name, first, place) =>
      `«${name}» и «${first}» означают одну и ту же территорию: ${place}; их периоды объединены. Если это неверно, исправьте одно из названий.`,
    'divided-code': (code) =>
      `«${code}»\u00a0— прежний код области, которую позднее разделили; её значения относятся к другой территории. Укажите нынешний код, например KZ-63.`,
    'long-cell': (letters, most, text) =>
      `В ячейке («${text}…») символов: ${letters}, допустимо не больше ${most}; строка пропущена. Сократите текст ячейки.`,
  },
  kk: {
    'partial-tree': (lostNodes, nodes, lost, indicators) =>
      `Балл мен орын барлық дерек бойынша есептелген жоқ: ${[
        lostNodes === '0' ? '' : `кірмеген жиынтық көрсеткіш саны\u00a0— ${lostNodes} (барлығы ${nodes})`,
        lost === '0' ? '' : `кірмеген көрсеткіш саны\u00a0— ${lost} (барлығы ${indicators})`,
      ]
        .filter((part) => part !== '')
        .join(', ')}. Төменде аталған iMeta жолдарын түзетіңіз.`,
    'no-header': (cells) =>
      `Бірінші жолда сандар тұр (${cells}), тақырып жолы жоқ. Бірінші жолдың үстіне бағандардың атаулары жазылған жол қосыңыз.`,
    'two-place-columns': (taken, other) =>
      `Нысан атаулары екі бағанда бар. Жолдарды ажырататындықтан, «${taken}» алынды; «${other}» пайдаланылмады. Бұл дұрыс болмаса, жоғарыдан басқа бағанды таңдаңыз.`,
    'mixed-percent': (column, example) =>
      `«${column}» бағанында кейбір мәндерде пайыз белгісі бар («${example}»), кейбірінде жоқ; бәрі пайыз ретінде оқылды. Бұл дұрыс болмаса, оларды екі бағанға бөліңіз.`,
    'open-percent': (text) =>
      `«${text}» пайыздар бағанында пайыз белгісіз тұр, ол 0 мен 1 аралығындағы үлес болуы мүмкін; мән алынбады. Оны белгісімен бірге пайызбен жазыңыз.`,
    'other-currency': (text) =>
      `«${text}» жоғарыдағы мәндерден басқа валютада берілген; мән алынбады. Әр валютаға бөлек баған жасаңыз.`,
    'worded-number': (text) =>
      `«${text}» жазуында цифрлардың орнында сөз тұр; мән алынбады. Санды цифрмен жазыңыз немесе сөзді тақырыпқа көшіріңіз.`,
    'second-key': (column, first, second) =>
      `Бірнеше жол бір нысанға және бір кезеңге жатады, оларды тек «${column}» бағаны ажыратады («${first}», «${second}» …); тек біріншісі оқылды. Кестеде «${column}» бағанының бір мәнін қалдырыңыз немесе әр мәнге бөлек баған жасаңыз.`,
    'open-date': (text, time) =>
      `«${text}» жазуындағы бірінші сан күн де, ай да болуы мүмкін; күн деп алынды: ${time}. Күндерді 2021-03-31 түрінде жазыңыз.`,
    'note-row': (text) =>
      `Жолда «${text}» деген сөздер ғана бар; ол өткізіп жіберілді. Бұл нысан болса, мәндерін қосыңыз.`,
    'no-numbers': (text) =>
      `Бағанда сан жоқ: бірінші ұяшығында «${text}» тұр. Онда мәндер болуға тиіс болса, цифрмен жазыңыз.`,
    'merged-names': (name, first, place) =>
      `«${name}» және «${first}» бір аумақты білдіреді: ${place}; кезеңдері біріктірілді. Бұл дұрыс болмаса, атаулардың бірін түзетіңіз.`,
    'divided-code': (code) =>
      `«${code}»\u00a0— кейін бөлінген облыстың бұрынғы коды; оның мәндері басқа аумаққа тиесілі. Қазіргі кодын жазыңыз, мысалы KZ-63.`,
    'long-cell': (letters, most, text) =>
      `Ұяшықтағы («${text}…») таңба саны\u00a0— ${letters}, ал ең көбі\u00a0— ${most}; жол өткізіп жіберілді. Ұяшық мәтінін қысқартыңыз.`,
  },
});
