import type { Branch, InvestmentUse, LeadingInvestment, TownInvestment } from '../built-files.ts';
import { CONFIDENTIAL, type INVESTMENT_BY_USE } from '../figures/figure-tables.ts';
import { namesOf } from '../figures/load-names.ts';
import type { LoadedTables } from '../figures/load-tables.ts';
import type { RowOf } from '../figures/read-table.ts';

type InvestmentRow = RowOf<typeof INVESTMENT_BY_USE>;

/** Tenge in a thousand tenge, the unit of all releases. */
const THOUSAND = 1000;

/** Branches of industry by use; manufacturing is printed as a whole. */
const BRANCH_OF_USE: Readonly<Partial<Record<InvestmentUse, Branch>>> = {
  mining: 'mining',
  manufacturing: 'manufacturing-unpublished',
  energy: 'energy',
  water: 'water',
};

/**
 * Investment of a town by use in its latest final year, or, where no final release holds it, in the latest January
 * edition; null where no total is printed. Editions are never mixed.
 */
export function townInvestment(tables: LoadedTables, townId: string): TownInvestment | null {
  const rows = tables.investment.filter((row) => row.townId === townId);
  const [whole] = rows
    .filter(({ use, value }) => use === 'total' && value !== CONFIDENTIAL)
    .toSorted((a, b) => Number(b.edition === 'final') - Number(a.edition === 'final') || b.year - a.year);
  if (whole === undefined || whole.value === CONFIDENTIAL) return null;
  const { level, year, edition, sourceId } = whole;
  const same = rows.filter((row) => row.year === year && row.edition === edition && row.level === level);
  return { level, year, edition, sourceId, total: whole.value * THOUSAND, uses: usesOf(tables, same) };
}

function usesOf(tables: LoadedTables, rows: readonly InvestmentRow[]): TownInvestment['uses'] {
  return rows
    .flatMap(({ use, value, row }) =>
      use === 'total' || use === 'industry' || value === 0
        ? []
        : [
            {
              use,
              names: namesOf(tables.names, 'use', use),
              value: value === CONFIDENTIAL ? null : value * THOUSAND,
              row,
            },
          ],
    )
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
}

/** The largest use of a town's investment if it is a branch of industry, else null. */
export function leadingInvestment(tables: LoadedTables, townId: string): LeadingInvestment | null {
  const investment = townInvestment(tables, townId);
  const [largest] = investment?.uses ?? [];
  const branch = largest === undefined || largest.value === null ? undefined : BRANCH_OF_USE[largest.use];
  return investment === null || branch === undefined ? null : { branch, year: investment.year };
}
