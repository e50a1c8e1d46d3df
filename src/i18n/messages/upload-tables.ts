import { defineMessages } from '../messages.ts';

/** What was noticed about the columns and rows of a reader's own table, by the code of the problem. */
export const uploadTableMessages = defineMessages({
  en: {
    'partial-tree': (lostNodes: string, nodes: string, lost: string, indicators: string) =>
      `Scores and ranks are made without ${[
        lostNodes === '0' ? '' : `${lostNodes} of ${nodes} dimensions`,
        lost === '0' ? '' : `${lost} of ${indicators} indicators`,
      ]
        .filter((part) => part !== '')
        .join(' and ')}. The rows of iMeta named below are why.`,
    'no-header': (cells: string) =>
      `The first line holds figures (${cells}); there is no header. Put the names of the columns in a line above it.`,
    'two-place-columns': (taken: string, other: string) =>
      `Two columns name places. “${taken}” was taken, as it tells the rows apart; “${other}” is not used.`,
    'mixed-percent': (column: string, example: string) =>
      `Some figures of “${column}” carry a percent sign (“${example}”) and some do not; all are taken as percent.`,
    'open-percent': (text: string) =>
      `“${text}” has no percent sign in a column of percentages, and may be a share of one; it is left out.`,
    'other-currency': (text: string) =>
      `“${text}” is in another currency than the figures before it and is left out. Give each currency a column of its own.`,
    'worded-number': (text: string) =>
      `“${text}” has a word in place of digits and is left out. Write the number in digits, or put the word into the header.`,
    'second-key': (column: string, first: string, second: string) =>
      `A place has several lines at one time, told apart by “${column}” (“${first}”, “${second}” …). Only the first of them is read: leave one value of “${column}” in the table, or give each a column of its own.`,
    'open-date': (text: string, time: string) =>
      `“${text}” may name the day or the month first; the day was taken: ${time}. Dates such as 2021-03-31 are clear.`,
    'note-row': (text: string) => `The line holds only the words “${text}” and is left out.`,
    'no-numbers': (text: string) => `The column holds no figures: its first cell reads “${text}”.`,
    'merged-names': (name: string, first: string, place: string) =>
      `${name} and ${first} are one place, ${place}; their times are joined.`,
    'divided-code': (code: string) =>
      `“${code}” is the old code of a region that was divided since; its figures are of another area. Use the present code, such as KZ-63.`,
    'long-cell': (letters: string, most: string, text: string) =>
      `A cell (“${text}…”) has ${letters} letters, and ${most} is the most; the line is left out.`,
  },
  ru: {
    'partial-tree': (lostNodes, nodes, lost, indicators) =>
      `В баллы и места вошло не всё: ${[
        lostNodes === '0' ? '' : `без измерений: ${lostNodes} из ${nodes}`,
        lost === '0' ? '' : `без показателей: ${lost} из ${indicators}`,
      ]
        .filter((part) => part !== '')
        .join(', ')}. Причина — строки iMeta, названные ниже.`,
    'no-header': (cells) =>
      `В первой строке числа (${cells}), заголовка нет. Добавьте над ней строку с названиями столбцов.`,
    'two-place-columns': (taken, other) =>
      `Города или регионы называют два столбца. Взят «${taken}»: он различает строки; «${other}» не используется.`,
    'mixed-percent': (column, example) =>
      `В столбце «${column}» у одних чисел есть знак процента («${example}»), у других нет; все приняты за проценты.`,
    'open-percent': (text) =>
      `«${text}» стоит без знака процента в столбце процентов и может быть долей единицы; значение пропущено.`,
    'other-currency': (text) =>
      `«${text}» — в другой валюте, чем значения выше; значение пропущено. Отведите каждой валюте свой столбец.`,
    'worded-number': (text) =>
      `В «${text}» часть цифр заменена словом; значение пропущено. Запишите число цифрами или перенесите слово в заголовок.`,
    'second-key': (column, first, second) =>
      `У места за один период несколько строк, их различает столбец «${column}» («${first}», «${second}» …). Взята только первая: оставьте в таблице одно значение «${column}» или отведите каждому свой столбец.`,
    'open-date': (text, time) =>
      `В дате «${text}» первым может стоять день или месяц; принят день: ${time}. Однозначна запись 2021-03-31.`,
    'note-row': (text) => `В строке только слова «${text}»; она пропущена.`,
    'no-numbers': (text) => `В столбце нет чисел: в первой его ячейке «${text}».`,
    'merged-names': (name, first, place) =>
      `${name} и ${first} — одна территория: ${place}; их периоды соединены.`,
    'divided-code': (code) =>
      `«${code}» — прежний код области, которую с тех пор разделили; её данные относятся к другой территории. Укажите нынешний код, например KZ-63.`,
    'long-cell': (letters, most, text) =>
      `В ячейке («${text}…») символов: ${letters}, допустимо ${most}; строка пропущена.`,
  },
  kk: {
    'partial-tree': (lostNodes, nodes, lost, indicators) =>
      `Балл мен орынға бәрі кірген жоқ: ${[
        lostNodes === '0' ? '' : `кірмеген өлшем саны — ${lostNodes} (барлығы ${nodes})`,
        lost === '0' ? '' : `кірмеген көрсеткіш саны — ${lost} (барлығы ${indicators})`,
      ]
        .filter((part) => part !== '')
        .join(', ')}. Себебі — iMeta-ның төменде аталған жолдары.`,
    'no-header': (cells) =>
      `Бірінші жолда сандар тұр (${cells}), тақырып жолы жоқ. Оның үстіне бағандардың атауларын жазыңыз.`,
    'two-place-columns': (taken, other) =>
      `Қалаларды не өңірлерді екі баған атайды. Жолдарды ажырататын «${taken}» алынды; «${other}» пайдаланылмады.`,
    'mixed-percent': (column, example) =>
      `«${column}» бағанында кей санда пайыз белгісі бар («${example}»), кейінде жоқ; бәрі пайыз деп алынды.`,
    'open-percent': (text) =>
      `«${text}» пайыздар бағанында пайыз белгісіз тұр, ол бірдің үлесі болуы мүмкін; мән алынбады.`,
    'other-currency': (text) =>
      `«${text}» жоғарыдағы мәндерден басқа валютада; мән алынбады. Әр валютаға бөлек баған жасаңыз.`,
    'worded-number': (text) =>
      `«${text}» жазуында цифрлардың орнында сөз тұр; мән алынбады. Санды цифрмен жазыңыз немесе сөзді тақырыпқа көшіріңіз.`,
    'second-key': (column, first, second) =>
      `Бір орынның бір кезеңінде бірнеше жол бар, оларды «${column}» бағаны ажыратады («${first}», «${second}» …). Тек біріншісі алынды: кестеде «${column}» бағанының бір мәнін қалдырыңыз немесе әр мәнге бөлек баған жасаңыз.`,
    'open-date': (text, time) =>
      `«${text}» күнінде алдымен күн не ай тұруы мүмкін; күн деп алынды: ${time}. 2021-03-31 түріндегі жазу анық.`,
    'note-row': (text) => `Жолда «${text}» деген сөздер ғана бар; ол алынбады.`,
    'no-numbers': (text) => `Бағанда сан жоқ: бірінші ұяшығында «${text}» тұр.`,
    'merged-names': (name, first, place) =>
      `${name} мен ${first} — бір аумақ: ${place}; кезеңдері біріктірілді.`,
    'divided-code': (code) =>
      `«${code}» — кейін бөлінген облыстың бұрынғы коды; оның мәндері басқа аумаққа тиесілі. Қазіргі кодын жазыңыз, мысалы KZ-63.`,
    'long-cell': (letters, most, text) =>
      `Ұяшықта («${text}…») таңба саны — ${letters}, ең көбі — ${most}; жол алынбады.`,
  },
});
