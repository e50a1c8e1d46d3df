import { BUILT_FORMAT } from '../built-files.ts';
import type { TownProjection } from '../built-people.ts';
import type {
  ScenarioFile,
  ScenarioOutput,
  ScenarioProject,
  ScenarioResidents,
  ScenarioTown,
} from '../built-scenario.ts';
import type { Assembly } from '../editions/assemble.ts';
import { townStructure } from '../editions/town-structure.ts';
import type { ProjectStatus } from '../fact-units.ts';
import type { LoadedTables } from '../figures/load-tables.ts';
import type { PeopleFiles } from '../people/people-files.ts';
import { rowList } from '../row-list.ts';
import { jobsFigures, smeGrowth, staffFigure } from './jobs-figures.ts';
import { leadingTrend } from './leading-trend.ts';

/** Where scenarios of all towns start from; residents are those of the people's own projections. */
export function scenarioFile(
  { context, partition, tables }: Pick<Assembly, 'context' | 'partition' | 'tables'>,
  { towns: people }: Pick<PeopleFiles, 'towns'>,
): ScenarioFile {
  const projections = new Map(people.map(({ townId, projection }) => [townId, projection]));
  return {
    format: BUILT_FORMAT,
    towns: context.places.towns.map((town): ScenarioTown => {
      const staff = staffFigure(tables, town.id);
      const projection = projections.get(town.id) ?? null;
      return {
        townId: town.id,
        ...jobsFigures(context, town.id, staff.gap !== null),
        staff,
        output: outputOf({ context, partition }, town),
        residents: projection === null ? null : residentsOf(projection),
        projects: openProjects(tables.projects, town.id),
      };
    }),
    widths: widthsOf(people),
    smeGrowth: smeGrowth(context),
  };
}

function outputOf(
  { context, partition }: Pick<Assembly, 'context' | 'partition'>,
  town: Assembly['context']['places']['towns'][number],
): ScenarioOutput | null {
  const { level, years, branches, rows } = townStructure(context, partition, town);
  if (level === null) return null;
  const ids = branches.map(({ branch }) => branch);
  return {
    level,
    years,
    branches: branches.map(({ branch, share }) => [branch, share]),
    trend: leadingTrend(context, { placeId: town.id, level }, ids),
    rows: rowList(rows),
  };
}

function residentsOf({ base, way, years, noChange, rows }: TownProjection): ScenarioResidents {
  const ahead = way === null ? noChange : years;
  return {
    value: base.value,
    year: base.year,
    level: base.level,
    way: way ?? 'no-change',
    ahead: ahead.map(({ value }) => Math.round(value)),
    rows,
  };
}

/** Half widths of the fans: the same for all towns whose residents are carried forward in the same way. */
function widthsOf(people: PeopleFiles['towns']): ScenarioFile['widths'] {
  const widths: { -readonly [Way in keyof ScenarioFile['widths']]: ScenarioFile['widths'][Way] } = {};
  for (const { projection } of people) {
    if (projection === null) continue;
    const fan = projection.way === null ? projection.noChange : projection.years;
    widths[projection.way ?? 'no-change'] ??= fan.map(({ value, high }) =>
      value > 0 ? high / value - 1 : 0,
    );
  }
  return widths;
}

/** A project with one of these is there: it adds no jobs to those of today. */
const DONE: readonly (ProjectStatus | '')[] = ['built', 'launched', 'opened', 'operating', 'done'];

function openProjects(projects: LoadedTables['projects'], townId: string): readonly ScenarioProject[] {
  return projects
    .filter((one) => one.townId === townId && one.kind !== 'closure' && one.sameAs === null)
    .filter(({ status }) => !DONE.includes(status))
    .flatMap(({ row, jobs, yearCommissioning }) =>
      Number(jobs) > 0 ? [{ row, jobs: Number(jobs), year: yearCommissioning }] : [],
    );
}
