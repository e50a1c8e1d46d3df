import type { PeopleYear, YearBalance } from '../built-people.ts';
import { printedFigure, sumOf } from '../editions/amounts.ts';
import type { EditionContext, Traced } from '../editions/context.ts';
import type { Sheet } from '../editions/figure-index.ts';
import { TOWN_LEVELS } from '../editions/pick-figure.ts';
import { breaksOfLine } from '../figures/steps/line-breaks.ts';
import { rowList } from '../row-list.ts';
import { balanceRate, type FigureLine, type LineFigure, lastWindow, type PeopleLine } from './people-line.ts';

/** Balances: both parts where a year prints them, else the balance as printed. */
const BALANCES = {
  natural: { parts: ['births', 'deaths'], printed: 'natural_increase' },
  migration: { parts: ['in_migrants', 'out_migrants'], printed: 'net_migration' },
} as const;
/** Residents at the end of the year. */
export const RESIDENTS = 'population_year_end';

type Balance = keyof typeof BALANCES;

/** All lines of the people of one sheet, after moves, misprints and other sides of breaks are taken out. */
export function readPeople(context: EditionContext, sheet: Sheet): PeopleLine {
  return {
    residents: readLine(context, sheet, [RESIDENTS], (year) =>
      printedFigure(context, sheet, RESIDENTS, year),
    ),
    natural: readBalance(context, sheet, 'natural'),
    migration: readBalance(context, sheet, 'migration'),
  };
}

function readBalance(context: EditionContext, sheet: Sheet, balance: Balance): FigureLine {
  const { parts, printed } = BALANCES[balance];
  return readLine(
    context,
    sheet,
    [...parts, printed],
    (year) => sumOf(context, sheet, parts.join('-'), year) ?? printedFigure(context, sheet, printed, year),
  );
}

/** A line of the years that any of its series prints, with the breaks of all of them. */
export function readLine(
  { figures }: EditionContext,
  sheet: Sheet,
  series: readonly string[],
  at: (year: number) => Traced | null,
): FigureLine {
  const printed = series.flatMap((id) => [...(figures.years(sheet.placeId, sheet.level, id)?.keys() ?? [])]);
  const years = [...new Set(printed)].sort((a, b) => a - b);
  const breaks = series.flatMap((id) => breaksOfLine(figures.breaks, { ...sheet, series: id }));
  return {
    figures: new Map(
      years.flatMap((year): readonly (readonly [number, LineFigure])[] => {
        const figure = at(year);
        return figure === null ? [] : [[year, figure]];
      }),
    ),
    breaks: [...new Set(breaks.map(({ fromYear }) => fromYear))].sort((a, b) => a - b),
  };
}

/**
 * The sheet whose figures a town's balances are: the first, of town, administration and district, that prints a window
 * of both up to the last year that any of them has; else the first with any balance; null without one.
 */
export function sheetOfPeople(context: EditionContext, placeId: string): Sheet | null {
  const sheets = TOWN_LEVELS.map((level) => ({
    sheet: { placeId, level },
    line: readPeople(context, { placeId, level }),
  }));
  const lasts = sheets.map(({ line }) => lastWindow(line) ?? Number.NEGATIVE_INFINITY);
  const recent = Math.max(...lasts) - 1;
  const full = sheets.find(
    (_, at) => (lasts[at] ?? Number.NEGATIVE_INFINITY) >= recent && Number.isFinite(lasts[at]),
  );
  const some = sheets.find(({ line }) => line.natural.figures.size + line.migration.figures.size > 0);
  return (full ?? some)?.sheet ?? null;
}

/** Every year of a sheet with a balance or residents, in order. */
export function peopleYears(context: EditionContext, sheet: Sheet, line: PeopleLine): readonly PeopleYear[] {
  const years = new Set(
    [line.natural, line.migration, line.residents].flatMap(({ figures }) => [...figures.keys()]),
  );
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => {
      const residents = line.residents.figures.get(year);
      return {
        year,
        natural: yearBalance(context, sheet, line, { balance: 'natural', year }),
        migration: yearBalance(context, sheet, line, { balance: 'migration', year }),
        residents: residents === undefined ? null : { value: residents.value, rows: rowList(residents.rows) },
      };
    });
}

function yearBalance(
  context: EditionContext,
  sheet: Sheet,
  line: PeopleLine,
  { balance, year }: { readonly balance: Balance; readonly year: number },
): YearBalance | null {
  const figure = line[balance].figures.get(year);
  if (figure === undefined) return null;
  const [plus, minus] = BALANCES[balance].parts.map(
    (series) => printedFigure(context, sheet, series, year)?.value,
  );
  return {
    value: figure.value,
    per1000: balanceRate(line, year, figure.value),
    parts: plus === undefined || minus === undefined ? null : [plus, minus],
    rows: rowList(figure.rows),
  };
}
