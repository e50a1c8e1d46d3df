import { parseNumber, readNamed, type TableTexts } from './load-rules.ts';
import { findUnknownSources, splitSources } from './load-sources.ts';
import type { EnterpriseFigure, Loaded, Problem, Project, TownFact } from './observation.ts';
import { cell, errorAt, type TableRow } from './read-table.ts';

/** Ids that rows may name. */
export interface KnownIds {
  readonly placeIds: ReadonlySet<string>;
  readonly sourceIds: ReadonlySet<string>;
}

/** Loads `facts.csv`; contradicting facts of two sources both stay. An absent topic is unknown, never "no". */
export function loadFacts(texts: TableTexts, known: KnownIds): Loaded<TownFact> {
  const columns = ['town_id', 'topic', 'year', 'value', 'unit_or_text', 'source_id', 'note'];
  return loadTownRows(texts, 'facts.csv', columns, known, (row, id) => ({
    row: id,
    townId: cell(row, 'town_id'),
    topic: cell(row, 'topic'),
    year: parseNumber(cell(row, 'year')),
    value: cell(row, 'value'),
    unitOrText: cell(row, 'unit_or_text'),
    sourceId: cell(row, 'source_id'),
    note: cell(row, 'note'),
  }));
}

/** Loads `enterprises.csv`: figures about city-forming enterprises, shown as facts. */
export function loadEnterprises(texts: TableTexts, known: KnownIds): Loaded<EnterpriseFigure> {
  const columns = [
    'town_id',
    'enterprise_en',
    'enterprise_ru',
    'product',
    'owner',
    'indicator',
    'year',
    'value',
    'unit',
    'source_id',
  ];
  return loadTownRows(texts, 'enterprises.csv', columns, known, (row, id) => ({
    row: id,
    townId: cell(row, 'town_id'),
    nameEn: cell(row, 'enterprise_en'),
    nameRu: cell(row, 'enterprise_ru'),
    product: cell(row, 'product'),
    owner: cell(row, 'owner'),
    indicator: cell(row, 'indicator'),
    year: parseNumber(cell(row, 'year')),
    value: cell(row, 'value'),
    unit: cell(row, 'unit'),
    sourceIds: splitSources(cell(row, 'source_id')),
  }));
}

/** Loads `projects.csv`: announced projects one by one; amounts overlap and are never added up. */
export function loadProjects(texts: TableTexts, known: KnownIds): Loaded<Project> {
  const columns = [
    ...['town_id', 'project', 'investor', 'amount', 'unit', 'year_announced', 'year_commissioning'],
    ...['jobs', 'status', 'source_id', 'note'],
  ];
  return loadTownRows(texts, 'projects.csv', columns, known, (row, id) => ({
    row: id,
    townId: cell(row, 'town_id'),
    project: cell(row, 'project'),
    investor: cell(row, 'investor'),
    amount: cell(row, 'amount'),
    unit: cell(row, 'unit'),
    yearAnnounced: parseNumber(cell(row, 'year_announced')),
    yearCommissioning: parseNumber(cell(row, 'year_commissioning')),
    jobs: cell(row, 'jobs'),
    status: cell(row, 'status'),
    sourceIds: splitSources(cell(row, 'source_id')),
    note: cell(row, 'note'),
  }));
}

function loadTownRows<Row>(
  texts: TableTexts,
  file: string,
  columns: readonly string[],
  known: KnownIds,
  toRow: (row: TableRow, id: string) => Row,
): Loaded<Row> {
  const table = readNamed(texts, file, columns);
  const problems: Problem[] = [...table.problems];
  const rows: Row[] = [];
  for (const row of table.rows) {
    const townId = cell(row, 'town_id');
    if (!known.placeIds.has(townId)) {
      problems.push(
        errorAt(
          'unknown-place',
          file,
          row.line,
          'town_id',
          `The town "${townId}" is not known.`,
          'Write an id of places.csv, or add the place there.',
        ),
      );
      continue;
    }
    const strange = findUnknownSources(file, row.line, cell(row, 'source_id'), known.sourceIds);
    problems.push(...strange);
    if (strange.length === 0) rows.push(toRow(row, `${file.replace('.csv', '')}:${row.line}`));
  }
  return { rows, problems, read: table.read };
}
