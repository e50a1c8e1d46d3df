import type { Names } from '../../geodata/languages.ts';
import {
  BRANCHES,
  BUILT_FORMAT,
  type ExplorerFile,
  type IndustriesFile,
  SECTIONS,
  type SourcesFile,
  type TownStructure,
  type YearsFile,
} from '../built-files.ts';
import type { PeopleOfTown } from '../built-people.ts';
import { STRUCTURE_MEASURES } from '../built-structure.ts';
import { inColumns } from '../columns.ts';
import { namesOf } from '../figures/load-names.ts';
import type { Source } from '../figures/observation.ts';
import { openingEdition } from '../find-edition.ts';
import type { Edition, Indicator } from '../types.ts';
import type { Assembly } from './assemble.ts';
import type { CodebookRow } from './codebook-row.ts';
import { structureYearsOf } from './context.ts';
import { packEdition } from './pack-edition.ts';
import { regionSpecialization } from './region-specialization.ts';
import { regionStructure } from './region-structure.ts';
import { leadingInvestment } from './town-investment.ts';
import { townNeeds, withLabour, withWebb } from './town-needs.ts';
import { townSpecialization } from './town-specialization.ts';
import { townStructure } from './town-structure.ts';

/** `explorer.json`: codebook, the full editions with which the explorer opens, names of industries, what is asked of towns. */
export function explorerFile(assembly: Assembly, people: readonly PeopleOfTown[] = []): ExplorerFile {
  const { tables } = assembly;
  const { opening, later } = editionsByFile(assembly);
  const packed = opening.map(packEdition);
  return {
    format: BUILT_FORMAT,
    version: presentVersion(assembly),
    codebook: inColumns(assembly.codebook.map(indicatorOf)),
    panel: assembly.panel,
    editions: packed,
    structure: structuresOf(assembly),
    needs: withWebb(
      withLabour(townNeeds(tables), openingEdition(opening, 'town'), tables.observations),
      people,
    ),
    laterEditions: later.map(({ id, scope, kind, year, label, window }) => ({
      id,
      scope,
      kind,
      year,
      label,
      window,
    })),
  };
}

/** The version of the index that these tables make. Throws if none is named. */
function presentVersion({ versions }: Assembly): ExplorerFile['version'] {
  const last = versions.at(-1);
  if (last === undefined) throw new Error('index-versions.csv names no version');
  return { number: last.version, date: last.date };
}

/** `industries.json`: the structures of all towns and regions. Rows stand in the profiles. */
export function industriesFile(assembly: Assembly): IndustriesFile {
  const { context } = assembly;
  return {
    format: BUILT_FORMAT,
    towns: townStructures(assembly).map((structure) => {
      const investment =
        structure.level === null ? leadingInvestment(assembly.tables, structure.townId) : null;
      return rounded({ ...structure, ...(investment === null ? {} : { investment }), rows: [] });
    }),
    regions: context.places.regions.flatMap((region) => rounded(regionStructure(context, region.id)) ?? []),
    measures: measuresOf(assembly),
  };
}

function townStructures({ context, partition }: Assembly): readonly TownStructure[] {
  return context.places.towns.map((town) => townStructure(context, partition, town));
}

function structuresOf(assembly: Assembly): ExplorerFile['structure'] {
  const { context, partition } = assembly;
  const { names } = assembly.tables;
  const { changeFrom, shiftFrom, firstEstimate } = structureYearsOf(context, 'region');
  return {
    leading: Object.fromEntries(townStructures(assembly).map(({ townId, leading }) => [townId, leading])),
    branchNames: namesBy(BRANCHES, (branch) => namesOf(names, 'branch', branch)),
    sectionNames: namesBy(SECTIONS, (section) => namesOf(names, 'section', section)),
    reference: { regions: new Set(partition.parts.map(({ regionId }) => regionId)).size },
    regionYears: { changeFrom, shiftFrom, firstEstimate },
  };
}

function namesBy<Id extends string>(
  ids: readonly Id[],
  name: (id: Id) => Names,
): Readonly<Record<Id, Names>> {
  return Object.fromEntries(ids.map((id) => [id, name(id)])) as Record<Id, Names>;
}

function measuresOf({ context, partition }: Assembly): IndustriesFile['measures'] {
  const { towns, regions } = context.places;
  const all = [
    ...towns.map((town) => townSpecialization(context, partition, town)),
    ...regions.map((region) => regionSpecialization(context, region.id)),
  ];
  return rounded(
    Object.fromEntries(
      all.flatMap((entry) =>
        entry === null ? [] : [[entry.placeId, STRUCTURE_MEASURES.map((measure) => entry.measures[measure])]],
      ),
    ),
  );
}

/** The same with every number cut to six significant digits, which is finer than any is shown. */
function rounded<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'number' ? Number(part.toPrecision(6)) : part,
    ),
  );
}

/** The part of a codebook row that screens and scores read. */
export function indicatorOf(row: CodebookRow): Indicator {
  const {
    id,
    names,
    why,
    use,
    scope,
    parent,
    group,
    direction,
    unit,
    decimals,
    log,
    slot,
    goalposts,
    core,
    warning,
    formula,
  } = row;
  return {
    id,
    names,
    why,
    use,
    scope,
    parent,
    group,
    direction,
    unit,
    decimals,
    log,
    slot,
    goalposts,
    core,
    warning,
    formula,
  };
}

/** `years.json`: all editions but those with which the explorer opens. */
export function yearsFile(assembly: Assembly): YearsFile {
  return { format: BUILT_FORMAT, editions: editionsByFile(assembly).later.map(packEdition) };
}

/** The full edition of each scope with which the explorer opens, and all others, both in the order of `editions.csv`. */
function editionsByFile({ editions }: Assembly): {
  readonly opening: readonly Edition[];
  readonly later: readonly Edition[];
} {
  const all = [...editions.values()].map(({ edition }) => edition);
  const first = new Set((['town', 'region'] as const).map((scope) => openingEdition(all, scope)));
  return {
    opening: all.filter((edition) => first.has(edition)),
    later: all.filter((edition) => !first.has(edition)),
  };
}

/** `sources.json`: all sources by id. */
export function sourcesFile(sources: readonly Source[]): SourcesFile {
  return Object.fromEntries(
    [...sources].sort((a, b) => (a.id < b.id ? -1 : 1)).map((source) => [source.id, source]),
  );
}
