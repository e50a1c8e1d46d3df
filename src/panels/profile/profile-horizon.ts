import type { Language } from '../../../geodata/types.ts';
import type { ProfileEnterprise } from '../../../indicators/built-facts.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import { horizonMessages } from '../../i18n/messages/horizon.ts';
import { plainFigure, type SentencePart } from '../parts/figure-view.ts';

/** An end of an enterprise that a source dates. */
export interface HorizonView {
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
      const end = endOf(row);
      return end === null ? [] : [{ row: row.row, ...end }];
    })
    .sort((a, b) => a.year - b.year)
    .map(({ row, words, year }) => {
      const years = year - from;
      return {
        end: plainFigure(texts[words](year), year, figureAddress('fact', row)),
        left: years > 0 ? texts.left(years, from) : years === 0 ? texts.now(from) : texts.over,
        share: Math.min(1, Math.max(0, years / LONGEST)),
      };
    });
}

function endOf({ indicator, value, unit, year, bound }: ProfileEnterprise): End | null {
  const number = value === '' ? null : Number(value);
  switch (indicator) {
    case 'announced_closure':
      return year === null ? null : { words: 'announced-closure', year };
    case 'planned_closure':
      return year === null ? null : { words: 'planned-closure', year };
    case 'contract_end':
      return number === null ? null : { words: 'contract-end', year: number };
    case 'mine_life':
      return number === null || year === null || unit !== 'years'
        ? null
        : { words: bound === 'at least' ? 'mine-life-least' : 'mine-life', year: year + number };
    default:
      return null;
  }
}
