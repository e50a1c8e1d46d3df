import type { Language } from '../../../../geodata/types.ts';
import type { ProfileEnterprise } from '../../../../indicators/built-facts.ts';
import { AT_LEAST } from '../../../../indicators/fact-units.ts';
import { figureAddress } from '../../../../indicators/figure-address.ts';
import { horizonMessages } from '../../../i18n/messages/horizon.ts';
import { plainFigure, type SentencePart } from '../../parts/figure-view.ts';

/** An end of an enterprise that a source dates. */
export interface HorizonView {
  readonly year: number;
  /** "the contract ends in 2033", traced to the row that says so. */
  readonly end: SentencePart;
  /** "7 years from 2026", or that the year is past. */
  readonly left: string;
  /** Years left over {@link LONGEST}, 0..1. */
  readonly share: number;
}

/** So many years fill the bar: what a mine with long reserves has. */
const LONGEST = 30;

/** What a row says of the end: its year, and by which words. */
interface End {
  readonly words: 'announced-closure' | 'planned-closure' | 'contract-end' | 'mine-life' | 'mine-life-least';
  readonly year: number;
}

/**
 * The dated ends among the rows on an enterprise, the nearest first, with the years left from `from`, the year of the
 * version of the index: no clock, so that the page says the same whenever it is read.
 */
export function horizonOf(
  language: Language,
  rows: readonly ProfileEnterprise[],
  from: number,
): readonly HorizonView[] {
  const texts = horizonMessages[language];
  return rows
    .flatMap((row) => {
      const end = ENDS[row.indicator]?.(row) ?? null;
      return end === null ? [] : [{ row: row.row, ...end }];
    })
    .sort((a, b) => a.year - b.year)
    .map(({ row, words, year }) => {
      const years = year - from;
      return {
        year,
        end: plainFigure(texts[words](year), year, figureAddress('fact', row)),
        left: years > 0 ? texts.left(years, from) : years === 0 ? texts.now(from) : texts.over,
        share: Math.min(1, Math.max(0, years / LONGEST)),
      };
    });
}

/** How the rows on each topic say the end; others say none. */
const ENDS: Readonly<Record<string, (row: ProfileEnterprise) => End | null>> = {
  announced_closure: ({ year }) => (year === null ? null : { words: 'announced-closure', year }),
  planned_closure: ({ year }) => (year === null ? null : { words: 'planned-closure', year }),
  contract_end: ({ value }) => (value === '' ? null : { words: 'contract-end', year: Number(value) }),
  mine_life: ({ value, unit, year, bound }) =>
    value === '' || year === null || unit !== 'years' || (bound !== '' && bound !== AT_LEAST)
      ? null
      : { words: bound === AT_LEAST ? 'mine-life-least' : 'mine-life', year: year + Number(value) },
};
