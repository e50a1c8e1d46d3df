import type { Names } from '../../geodata/languages.ts';
import type { ProfileEnterprise, ProfileFact, ProfileProject, Said } from '../built-facts.ts';
import type { FactUnit } from '../fact-units.ts';
import { namesOf } from '../figures/load-names.ts';
import type { LoadedTables } from '../figures/load-tables.ts';

/** A fact as its cells; `readIn` is the year before which what was to hold is outdated. */
export function factCells(
  fact: LoadedTables['facts'][number],
  names: LoadedTables['names'],
  readIn: number,
): ProfileFact {
  const { row, topic, year, sourceIds, note, validTo } = fact;
  const said = fact.unit === 'airport' ? words(namesOf(names, 'airport', fact.value)) : saidCells(fact);
  return {
    row,
    topic,
    year,
    ...said,
    sourceId: sourceIds.join('; '),
    note,
    outdated: isOutdated(validTo, readIn),
  };
}

/** What a row says of an enterprise. */
export function enterpriseCells(entry: LoadedTables['enterprises'][number]): ProfileEnterprise {
  const { row, enterprise, product, owner, ownerYear, indicator, year, sourceIds, note } = entry;
  return {
    row,
    names: enterprise ?? {},
    product,
    owner,
    ownerYear,
    indicator,
    year,
    ...saidCells(entry),
    sourceId: sourceIds.join('; '),
    note,
  };
}

/** A project as its cells. */
export function projectCells(entry: LoadedTables['projects'][number], readIn: number): ProfileProject {
  const { row, project, kind, sameAs, investor, amount, unit, bound, jobs, status, detail, note } = entry;
  const { yearAnnounced, yearCommissioning, validTo, sourceIds } = entry;
  return {
    row,
    names: project,
    kind,
    sameAs,
    investor,
    amount,
    unit,
    bound,
    jobs,
    status,
    detail,
    note,
    yearAnnounced,
    yearCommissioning,
    outdated: isOutdated(validTo, readIn),
    sourceId: sourceIds.join('; '),
  };
}

function saidCells({
  value,
  unit,
  bound,
  text,
}: Pick<LoadedTables['facts'][number], 'value' | 'unit' | 'bound' | 'text'>): Said {
  return { value, unit: unit as FactUnit | 'code' | '', bound, text };
}

function words(text: Names): Said {
  return { value: '', unit: '', bound: '', text };
}

/** Year in which the facts were last read: the newest that one of them names. No clock is read. */
export function yearRead({ facts }: LoadedTables): number {
  return facts.reduce((newest, { year }) => Math.max(newest, year ?? newest), 0);
}

function isOutdated(validTo: number | null, readIn: number): boolean {
  return validTo !== null && validTo < readIn;
}
