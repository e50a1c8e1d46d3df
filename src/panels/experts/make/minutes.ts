import type { Instrument, Panel } from '../../../../indicators/experts/panel.ts';
import { questionsOf } from '../../../../indicators/experts/questions.ts';

/** Assumed of one question; the page says so. */
const SECONDS_EACH = 10;

/** How many questions must be answered, and about how many minutes that takes, whole and at least one. */
export interface Effort {
  readonly questions: number;
  readonly minutes: number;
}

/** Effort of a panel, or of one instrument of it; cells of the cross-analysis count although they may stay open. */
export function effortOf(panel: Panel, instrument: Instrument | null = null): Effort {
  const asked = questionsOf(instrument === null ? panel : { ...panel, instruments: [instrument] });
  const questions = asked.filter(({ isNeeded, instrument: of }) => isNeeded || of === 'cross').length;
  return { questions, minutes: Math.max(1, Math.round((questions * SECONDS_EACH) / 60)) };
}
