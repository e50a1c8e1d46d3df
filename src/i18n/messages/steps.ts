import { defineMessages } from '../messages.ts';

/** Breaks of a line and figures apart from their neighbours: charts, figures, tooltips and differences. */
export const stepMessages = defineMessages({
  en: {
    spike: 'Far from the values of the years before and after; no reason is published.',
    misprint: 'Probably a misprint: shown as published, never scored.',
    'mark-spike': 'unlike adjacent years',
    'mark-misprint': 'misprint',
    without: (value: string, year: number) => `Without this value: ${value} (${year}).`,
    withoutAny: 'Without it the indicator would have no value.',
    spikeInside: 'includes a value far from those of the years before and after',
    'notScored-before': 'Earlier years are shown but not scored.',
    'notScored-after': 'The years from here to the next break are shown but not scored.',
    acrossBreak: (year: number) => `break in the series in ${year}: not compared`,
  },
  ru: {
    spike: 'Резко отличается от значений соседних лет; причина не опубликована.',
    misprint: 'Похоже на опечатку: показано в опубликованном виде, в расчёт баллов не входит.',
    'mark-spike': 'резко отличается',
    'mark-misprint': 'опечатка',
    without: (value: string, year: number) => `Без этого значения: ${value} (${year}).`,
    withoutAny: 'Без него значения показателя не было бы.',
    spikeInside: 'в расчёт входит значение, резко отличное от значений соседних лет',
    'notScored-before': 'Более ранние годы показаны, но в расчёт баллов не входят.',
    'notScored-after': 'Годы отсюда до следующего разрыва показаны, но в расчёт баллов не входят.',
    acrossBreak: (year: number) => `с ${year} года показатель учитывается иначе, сравнивать нельзя`,
  },
  kk: {
    spike: 'Көрші жылдардағыдан күрт өзгеше; себебі жарияланбаған.',
    misprint: 'Жаңсақ жарияланған сияқты: жарияланған күйінде көрсетілген, бағаланбайды.',
    'mark-spike': 'күрт өзгеше',
    'mark-misprint': 'жаңсақ дерек',
    without: (value: string, year: number) => `Бұл мән есепке алынбаса: ${value} (${year}).`,
    withoutAny: 'Бұл мән болмаса, көрсеткіштің мәні болмас еді.',
    spikeInside: 'құрамында көрші жылдардағыдан күрт өзгеше мән бар',
    'notScored-before': 'Бұрынғы жылдар көрсетілген, бірақ бағаланбайды.',
    'notScored-after': 'Осы жылдан келесі үзіліске дейінгі жылдар көрсетілген, бірақ бағаланбайды.',
    acrossBreak: (year: number) => `${year} жылы қатар үзілген: салыстырылмайды`,
  },
});
