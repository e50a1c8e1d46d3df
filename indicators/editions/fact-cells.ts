import type { ProfileFile } from '../built-files.ts';
import type { LoadedTables } from '../figures/load-tables.ts';

/** A fact as its cells; `readIn` is the year before which what was to hold is outdated. */
export function factCells(fact: LoadedTables['facts'][number], readIn: number): ProfileFile['facts'][number] {
  const { row, topic, year, value, unitOrText, sourceIds, note, validTo } = fact;
  const sourceId = sourceIds.join('; ');
  return { row, topic, year, value, unitOrText, sourceId, note, outdated: isOutdated(validTo, readIn) };
}

/** What a row says of an enterprise, as texts. */
export function enterpriseCells(
  entry: LoadedTables['enterprises'][number],
): Readonly<Record<string, string>> {
  const { row, enterpriseEn, enterpriseRu, product, owner, ownerYear } = entry;
  const { indicator, year, value, unit, sourceIds } = entry;
  return {
    row,
    nameEn: enterpriseEn,
    nameRu: enterpriseRu,
    product,
    owner,
    ownerYear: yearText(ownerYear),
    indicator,
    year: yearText(year),
    value,
    unit,
    sourceId: sourceIds.join('; '),
  };
}

/** A project as texts; `sameAs` and `outdated` only where they hold. */
export function projectCells(
  entry: LoadedTables['projects'][number],
  readIn: number,
): Readonly<Record<string, string>> {
  const { row, project, kind, sameAs, investor, amount, unit, jobs, status, note } = entry;
  const { yearAnnounced, yearCommissioning, validTo, sourceIds } = entry;
  return {
    row,
    project,
    kind,
    ...(sameAs === null ? {} : { sameAs }),
    investor,
    amount,
    unit,
    jobs,
    status,
    note,
    yearAnnounced: yearText(yearAnnounced),
    yearCommissioning: yearText(yearCommissioning),
    ...(isOutdated(validTo, readIn) ? { outdated: 'yes' } : {}),
    sourceId: sourceIds.join('; '),
  };
}

function yearText(year: number | null): string {
  return year === null ? '' : String(year);
}

/** Year in which the facts were last read: the newest that one of them names. No clock is read. */
export function yearRead({ facts }: LoadedTables): number {
  return facts.reduce((newest, { year }) => Math.max(newest, year ?? newest), 0);
}

function isOutdated(validTo: number | null, readIn: number): boolean {
  return validTo !== null && validTo < readIn;
}
