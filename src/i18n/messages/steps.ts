import { defineMessages } from '../messages.ts';

/** Breaks of a line and figures apart from their neighbours: charts, figures, tooltips and differences. */
export const stepMessages = defineMessages({
  en: {
    spike: 'Stands apart from the years before and after; no cause is published.',
    misprint: 'Taken for a misprint: shown as published, never scored.',
    'mark-spike': 'stands apart',
    'mark-misprint': 'misprint',
    without: (value: string, year: number) => `Without this figure: ${value} (${year}).`,
    withoutAny: 'Without it there would be no figure.',
    spikeInside: 'a figure in it stands apart from the years before and after',
    'notScored-before': 'The years before are shown, not scored.',
    'notScored-after': 'The years from here to the next break are shown, not scored.',
    acrossBreak: (year: number) => `something else is counted from ${year} on: not compared`,
  },
  ru: {
    spike: 'Резко отличается от соседних лет; причина не опубликована.',
    misprint: 'Похоже на опечатку: показано, как опубликовано, и не оценивается.',
    'mark-spike': 'резко отличается',
    'mark-misprint': 'опечатка',
    without: (value: string, year: number) => `Без этого значения: ${value} (${year}).`,
    withoutAny: 'Без него показателя не было бы.',
    spikeInside: 'входящее значение резко отличается от соседних лет',
    'notScored-before': 'Более ранние годы показаны, но не оцениваются.',
    'notScored-after': 'Годы отсюда до следующего разрыва показаны, но не оцениваются.',
    acrossBreak: (year: number) => `с ${year} года считается другое: не сравнивается`,
  },
  kk: {
    spike: 'Көрші жылдардан күрт өзгеше; себебі жарияланбаған.',
    misprint: 'Қате басылған болуы керек: жарияланғандай көрсетілген, бағаланбайды.',
    'mark-spike': 'күрт өзгеше',
    'mark-misprint': 'қате басылған',
    without: (value: string, year: number) => `Бұл мәнсіз: ${value} (${year}).`,
    withoutAny: 'Бұл мән болмаса, көрсеткіш болмас еді.',
    spikeInside: 'құрамындағы мән көрші жылдардан күрт өзгеше',
    'notScored-before': 'Бұрынғы жылдар көрсетілген, бірақ бағаланбайды.',
    'notScored-after': 'Осы жылдан келесі үзіліске дейінгі жылдар көрсетілген, бірақ бағаланбайды.',
    acrossBreak: (year: number) => `${year} жылдан бастап басқа нәрсе саналады: салыстырылмайды`,
  },
});
