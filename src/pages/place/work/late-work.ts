import type { Language } from '../../../../geodata/languages.ts';
import type { LabourTrend, LabourYear, TownLabour, TownWork } from '../../../../indicators/built-work.ts';
import { type RowList, rowsOfList } from '../../../../indicators/row-list.ts';
import { shownTo } from '../../../i18n/shown-to.ts';
import type { CitedSource } from '../page-sources.ts';

/** A measure as the late part shows it. */
export interface LateLabour extends Pick<TownLabour, 'measure' | 'level' | 'reference' | 'change'> {
  /** Number of sheets of the reference. */
  readonly sheets: number;
  /** Null with one year. */
  readonly first: Pick<LabourYear, 'year' | 'ratio'> | null;
  /** Rows of a figure that is made of several are left out. */
  readonly last: LabourYear;
  readonly trend: Pick<LabourTrend, 'slope' | 'p' | 'q' | 'gap'> | null;
}

/** The labour market of a town as the late part shows it, the same in every language. */
export interface LateWork {
  readonly townId: string;
  readonly measures: readonly LateLabour[];
}

/** The same in a language. */
export interface LateWorkContent {
  readonly language: Language;
  readonly work: LateWork;
  readonly sources: readonly CitedSource[];
}

/** What the late part shows of the labour market of a town; null where nothing is measured. */
export function lateWork({ townId, measures }: TownWork): LateWork | null {
  if (measures.length === 0) return null;
  return { townId, measures: measures.flatMap((one) => lateLabour(one) ?? []) };
}

function lateLabour(one: TownLabour): LateLabour | null {
  const { measure, level, reference, sheets, years, change, trend } = one;
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { year, town, reference: beside, ratio, rows, referenceRows } = last;
  return {
    ...{ measure, level, reference, change, sheets: sheets.length },
    first: first === last ? null : { year: first.year, ratio: first.ratio },
    last: {
      ...{ year, town, reference: beside, ratio },
      ...{ rows: onlyRow(rows), referenceRows: onlyRow(referenceRows) },
    },
    trend: trend === null ? null : { slope: trend.slope, p: trend.p, q: trend.q, gap: trend.gap },
  };
}

/** With no more digits than are shown: a wage in whole tenge, a share in % with one, ratios with two. */
export function shownWork({ measures, ...work }: LateWork): LateWork {
  return { ...work, measures: measures.map(shownLabour) };
}

function shownLabour(one: LateLabour): LateLabour {
  const { measure, change, first, last, trend } = one;
  const digits = measure === 'wage' ? 0 : 1;
  return {
    ...one,
    change: change === null ? null : shownTo(2, change),
    first: first === null ? null : { year: first.year, ratio: shownTo(2, first.ratio) },
    last: {
      ...last,
      town: shownTo(digits, last.town),
      reference: shownTo(digits, last.reference),
      ratio: shownTo(2, last.ratio),
    },
    trend:
      trend === null
        ? null
        : { ...trend, slope: shownTo(3, trend.slope), p: shownTo(3, trend.p), q: shownTo(3, trend.q) },
  };
}

function onlyRow(rows: RowList): RowList {
  return rowsOfList(rows).length === 1 ? rows : '';
}
