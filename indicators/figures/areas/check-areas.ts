import type { Observation } from '../observation.ts';
import type { Problem } from '../problem.ts';
import { errorAt } from '../problem.ts';
import { AREA_ALLOWED, type AreaAllowed, type SeriesBreak, type SeriesDefinition } from '../rule-tables.ts';
import { areaPairs } from './area-pairs.ts';
import { type AreaFacts, type AreaSuspect, areaSuspects } from './area-suspects.ts';
import { residentShares } from './residents.ts';
import { servingSuspects } from './serving.ts';

/** What the tables say about figures and areas. */
export interface AreaTables {
  /** Figures of towns after moves and exclusions. */
  readonly observations: readonly Observation[];
  readonly series: readonly SeriesDefinition[];
  readonly breaks: readonly SeriesBreak[];
  readonly decided: AreaFacts['decided'];
  readonly allowed: readonly AreaAllowed[];
}

/** Every figure on a town's own sheet that looks like that of another area, whether allowed or not. */
export function findAreaSuspects(tables: Omit<AreaTables, 'allowed'>): readonly AreaSuspect[] {
  const kinds = new Map(tables.series.map(({ id, areaKind }) => [id, areaKind]));
  const shareOf = residentShares(tables.observations);
  const facts: AreaFacts = { shareOf, breaks: tables.breaks, decided: tables.decided };
  const pairs = areaPairs(tables.observations).flatMap((pair) =>
    areaSuspects(pair, kinds.get(pair.series) ?? 'rate', facts),
  );
  return [...pairs, ...servingSuspects(tables.observations, shareOf)];
}

/** An error for each suspect that is neither moved nor allowed, and for each allowance that allows nothing. */
export function checkAreas(tables: AreaTables): readonly Problem[] {
  const suspects = findAreaSuspects(tables);
  const open = suspects.filter((suspect) => !tables.allowed.some((rule) => allows(rule, suspect)));
  const printed = new Set(tables.observations.map(({ placeId, series }) => `${placeId}|${series}`));
  const idle = tables.allowed.filter(
    (rule) =>
      printed.has(`${rule.townId}|${rule.series}`) && !suspects.some((suspect) => allows(rule, suspect)),
  );
  return [
    ...open.map(unexplained),
    ...idle.map((rule) =>
      errorAt({
        kind: 'allows-nothing',
        file: AREA_ALLOWED.file,
        line: Number(rule.row.split(':')[1]),
        column: 'series',
        message: `${rule.series} of ${rule.townId} is no suspect from ${rule.fromYear} to ${rule.toYear}.`,
        hint: 'Delete the row, or correct its years.',
      }),
    ),
  ];
}

function allows(rule: AreaAllowed, suspect: AreaSuspect): boolean {
  return (
    rule.townId === suspect.townId &&
    rule.series === suspect.series &&
    rule.test === suspect.test &&
    rule.fromYear <= suspect.fromYear &&
    rule.toYear >= suspect.toYear
  );
}

const SEEN: Readonly<Record<AreaSuspect['test'], string>> = {
  equal: 'is the same on both sheets, though the town has fewer residents',
  ratio: 'does not follow the residents',
  whole: 'counts more than the town',
  part: 'counts a part of what is in the area',
  serves: 'serves more people than live in the town',
};

function unexplained({ townId, series, wider, test, fromYear, toYear, doubleRatio }: AreaSuspect): Problem {
  return errorAt({
    kind: 'whose-figure',
    file: 'town-observations.csv',
    column: 'level',
    message: `${series} of ${townId}, ${fromYear}–${toYear}, beside its ${wider} sheet: ${SEEN[test]} (double ratio ${doubleRatio.toFixed(2)}).`,
    hint: `Move the rows in relevel.csv, or say in ${AREA_ALLOWED.file} (test "${test}") why they are the town's own.`,
  });
}
