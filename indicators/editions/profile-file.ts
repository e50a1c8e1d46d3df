import {
  BUILT_FORMAT,
  type ProfileFigure,
  type ProfileFile,
  type ProfileSeries,
  type SeriesPoint,
} from '../built-files.ts';
import { namesOf } from '../figures/load-names.ts';
import type { LoadedTables } from '../figures/load-tables.ts';
import type { Level, Observation, Source } from '../figures/observation.ts';
import type { Scope } from '../types.ts';
import type { Assembly } from './assemble.ts';
import type { BuiltEdition } from './build-edition.ts';
import { enterpriseCells, factCells, projectCells, yearRead } from './fact-cells.ts';
import { regionSpecialization } from './region-specialization.ts';
import { NATION } from './region-structure.ts';
import { townInvestment } from './town-investment.ts';
import { townSpecialization } from './town-specialization.ts';
import { townStructure } from './town-structure.ts';
import { figureWithoutSpikes } from './without-spikes.ts';

/** What `profiles/<place>.json` holds, from the loaded rows and the full edition of the place's scope. */
export function profileFile(
  assembly: Assembly,
  built: BuiltEdition,
  placeId: string,
  scope: Scope,
): ProfileFile {
  const { tables } = assembly;
  const printed = (scope === 'town' ? tables.observations : tables.regionObservations).filter(
    (observation) => observation.placeId === placeId,
  );
  const rows = [...printed, ...contextOf(tables)];
  const figures = figuresOf(assembly, built, placeId);
  const series = seriesOf(rows, tables);
  const readIn = yearRead(tables);
  const facts = tables.facts
    .filter((fact) => fact.townId === placeId)
    .map((fact) => factCells(fact, tables.names, readIn));
  const enterprises = tables.enterprises.filter((entry) => entry.townId === placeId).map(enterpriseCells);
  const projects = tables.projects
    .filter((entry) => entry.townId === placeId)
    .map((entry) => projectCells(entry, readIn));
  const investment = scope === 'town' ? townInvestment(tables, placeId) : null;
  const used = [
    ...(investment === null ? [] : [investment.sourceId]),
    ...rows.map((row) => row.sourceId),
    ...figures.flatMap((figure) => figure.sourceIds),
    ...[...facts, ...enterprises, ...projects].map(({ sourceId }) => sourceId),
  ];
  return {
    format: BUILT_FORMAT,
    placeId,
    scope,
    figures,
    series,
    ...structureOf(assembly, placeId),
    ...(investment === null ? {} : { investment }),
    breaks: breaksOf(tables, placeId, series),
    marks: marksOf(tables, placeId),
    facts,
    enterprises,
    projects,
    notPublished: notPublished(assembly, built, placeId),
    sources: sourcesOf(tables.sources, used),
  };
}

/** Series of the nation that stand beside those of every place. */
const CONTEXT_SERIES: readonly string[] = ['life_satisfaction'];

function contextOf({ regionObservations }: LoadedTables): readonly Observation[] {
  return regionObservations.filter(
    ({ placeId, series }) => placeId === NATION.placeId && CONTEXT_SERIES.includes(series),
  );
}

function structureOf(
  { context, partition }: Assembly,
  placeId: string,
): Pick<ProfileFile, 'structure' | 'specialization'> {
  const town = context.places.towns.find((entry) => entry.id === placeId);
  const specialization =
    town === undefined
      ? regionSpecialization(context, placeId)
      : townSpecialization(context, partition, town);
  return {
    ...(town === undefined ? {} : { structure: townStructure(context, partition, town) }),
    ...(specialization === null ? {} : { specialization }),
  };
}

function figuresOf(
  { context, codebook, plans }: Assembly,
  { edition, picked }: BuiltEdition,
  placeId: string,
): readonly ProfileFigure[] {
  const line = picked[edition.placeIds.indexOf(placeId)] ?? [];
  const plan = plans.find(({ id }) => id === edition.id);
  return edition.indicatorIds.flatMap((indicatorId, column): readonly ProfileFigure[] => {
    const figure = line[column] ?? null;
    if (figure === null) return [];
    const row = codebook.find(({ id }) => id === indicatorId);
    if (!figure.spike || row === undefined || plan === undefined) return [{ indicatorId, ...figure }];
    const other = figureWithoutSpikes(context, row, placeId, plan);
    return [{ indicatorId, ...figure, without: other && { value: other.value, year: other.year } }];
  });
}

function seriesOf(rows: readonly Observation[], tables: LoadedTables): readonly ProfileSeries[] {
  const definitions = new Map(tables.series.map((entry) => [entry.id, entry]));
  const groups = new Map<string, Observation[]>();
  for (const row of rows) {
    const key = `${row.series}|${row.level}`;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [row]);
    else list.push(row);
  }
  return [...groups.keys()].sort().flatMap((key) => {
    const group = [...(groups.get(key) ?? [])].sort((a, b) => a.year - b.year);
    const [series = '', level = ''] = key.split('|');
    const definition = definitions.get(series);
    const first = group[0];
    if (definition === undefined || first === undefined) return [];
    return [
      {
        series,
        names: definition.names,
        unit: namesOf(tables.names, 'unit', first.unit),
        level: level as Level,
        points: group.map(pointOf),
      },
    ];
  });
}

function pointOf(row: Observation): SeriesPoint {
  return [row.year, row.value, row.printedValue, row.printedUnit, row.row, row.sourceId];
}

function breaksOf(
  { breaks, names }: LoadedTables,
  placeId: string,
  series: readonly ProfileSeries[],
): ProfileFile['breaks'] {
  const printed = new Set(series.map((entry) => entry.series));
  const marks = breaks
    .filter(({ placeId: at }) =>
      at.endsWith('*') ? placeId.startsWith(at.slice(0, -1)) : at === placeId || at === NATION.placeId,
    )
    .flatMap(({ series: list, level, fromYear, kind, notScored }) =>
      list
        .filter((id) => id === '*' || printed.has(id))
        .map((id) => ({
          series: id,
          year: fromYear,
          note: namesOf(names, 'break', kind),
          ...(level === null ? {} : { level }),
          ...(notScored === null ? {} : { notScored }),
        })),
    );
  const key = (mark: ProfileFile['breaks'][number]) => `${mark.series}|${mark.year}|${mark.level ?? ''}`;
  return marks.filter((mark, index) => marks.findIndex((other) => key(other) === key(mark)) === index);
}

function marksOf({ steps }: LoadedTables, placeId: string): ProfileFile['marks'] {
  return steps
    .filter(({ townId }) => townId === placeId)
    .flatMap(({ series: list, level, years, kind }) =>
      kind === 'release'
        ? []
        : list.flatMap((series) => years.map((year) => ({ series, level, year, kind }))),
    );
}

function notPublished({ codebook }: Assembly, built: BuiltEdition, placeId: string): readonly string[] {
  const { edition, picked } = built;
  const line = picked[edition.placeIds.indexOf(placeId)] ?? [];
  const inapplicable = new Set(
    edition.notApplicable.filter(([id]) => id === placeId).map(([, indicator]) => indicator),
  );
  const townIndicators = new Set(codebook.filter((row) => row.levels.includes('town')).map((row) => row.id));
  return edition.indicatorIds.filter((id, column) => {
    const figure = line[column] ?? null;
    // A region's figure in place of the town's own is also something to ask for.
    const isMissing =
      figure === null || (edition.scope === 'town' && townIndicators.has(id) && figure.level === 'region');
    return isMissing && !inapplicable.has(id);
  });
}

function sourcesOf(sources: readonly Source[], used: readonly string[]): ProfileFile['sources'] {
  const ids = new Set(used.flatMap((id) => id.split(';').map((part) => part.trim())));
  return Object.fromEntries(
    sources
      .filter(({ id }) => ids.has(id))
      .map(({ id, title, notes, files, url, licence }) => [id, { title, notes, files, url, licence }]),
  );
}
