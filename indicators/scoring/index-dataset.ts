import type { Edition, IndexId, Indicator, IndicatorCell } from '../types.ts';
import { goalpostsFrom } from './goalposts.ts';
import { indexMethod } from './index-method.ts';
import { indexTree, indicatorsOf, treeIndicators, type Weights } from './index-tree.ts';
import { completeMethod, type FigureGrade, type Method, type MethodSettings } from './method.ts';
import { slotted } from './slots.ts';
import type { DataTable, ScoreTree } from './tree.ts';

/** What may be changed in the scoring of an index; by default the app's own method applies. */
export interface IndexOptions {
  /** Laid over the app's own method key by key. */
  readonly method?: MethodSettings;
  /** By node code or indicator id; 1 where none is given. */
  readonly weights?: Weights;
  /** Groupings of the places for imputation, in their order. */
  readonly groups?: DataTable['groups'];
  /** Figures of the wider area around the places for imputation, by indicator id, in the order of the places. */
  readonly proxies?: DataTable['proxies'];
  /** Where weights come from, for the printed method; it changes no score. */
  readonly weightsFrom?: string;
  /** Indicators to leave out. */
  readonly leaveOut?: readonly string[];
}

/** An index as a data set for the tree engine. */
export interface IndexDataset {
  readonly index: IndexId;
  readonly tree: ScoreTree;
  readonly data: DataTable;
  readonly method: Method;
  /** Indicators whose goalposts are not frozen: theirs are those of this edition after treatment. */
  readonly dataGoalposts: readonly string[];
}

/** The figures of an index in an edition, before any method or weight. */
export interface IndexTable {
  /** Each with the goalposts it is measured against, null only where its values have none. */
  readonly indicators: readonly Indicator[];
  readonly data: DataTable;
  readonly dataGoalposts: readonly string[];
}

/** The tree, table and method that make an index of an edition; `scoreTree` on them gives the same scores. */
export function indexDataset(
  edition: Edition,
  codebook: readonly Indicator[],
  index: IndexId,
  options: IndexOptions = {},
): IndexDataset {
  return datasetOf(indexTable(edition, codebook, index, options.leaveOut), edition, index, options);
}

/** Adds to a table the tree and method that the options ask for. */
export function datasetOf(
  { indicators, data: table, dataGoalposts }: IndexTable,
  edition: Edition,
  index: IndexId,
  options: IndexOptions,
): IndexDataset {
  const { groups, proxies } = options;
  const data: DataTable = {
    ...table,
    ...(groups === undefined ? {} : { groups }),
    ...(proxies === undefined ? {} : { proxies }),
  };
  const tree = indexTree(index, edition.kind, indicators, options.weights);
  const authors = indexMethod(index, edition.scope, edition.kind, tree);
  const isWeighted = tree.nodes.some(({ children }) => children.some(({ weight }) => weight !== 1));
  const base: Method = isWeighted ? { ...authors, weights: 'meta' } : authors;
  return { index, tree, data, method: completeMethod(options.method, base), dataGoalposts };
}

/** The figures of the indicators of an index as a table, with goalposts for those that have none frozen. */
export function indexTable(
  edition: Edition,
  codebook: readonly Indicator[],
  index: IndexId,
  leaveOut: readonly string[] = [],
): IndexTable {
  const chosen = indicatorsOf(edition, codebook, index, leaveOut);
  const data = tableOf(edition, chosen);
  const dataGoalposts = chosen.filter(({ goalposts }) => goalposts === null).map(({ id }) => id);
  const indicators = chosen.map((indicator) => {
    if (indicator.goalposts !== null) return indicator;
    const values = (data.columns[indicator.id] ?? []).flatMap((value, unit) =>
      value === null ? [] : [{ place: edition.placeIds[unit] ?? '', value }],
    );
    const found = goalpostsFrom(values, { log: indicator.log });
    return { ...indicator, goalposts: found?.posts ?? null };
  });
  return { indicators, data: slotted(treeIndicators(indicators), data), dataGoalposts };
}

/** A town's own figure that is outdated says less of it than one of the time. */
function gradeOf(cell: IndicatorCell | null): FigureGrade | null {
  if (cell === null) return null;
  return cell.outdated && cell.grade !== 'C' ? 'O' : cell.grade;
}

function tableOf(edition: Edition, indicators: readonly Indicator[]): DataTable {
  const columns: Record<string, (number | null)[]> = {};
  const grades: Record<string, (FigureGrade | null)[]> = {};
  const notApplicable: Record<string, boolean[]> = {};
  const interpolations: Record<string, (number | null)[]> = {};
  const inapplicable = new Set(edition.notApplicable.map(([placeId, id]) => `${placeId} ${id}`));
  for (const { id } of indicators) {
    const position = edition.indicatorIds.indexOf(id);
    const cells = edition.cells.map((row) => row[position] ?? null);
    columns[id] = cells.map((cell) => cell?.value ?? null);
    grades[id] = cells.map((cell) => (edition.scope === 'region' ? 'A' : gradeOf(cell)));
    notApplicable[id] = edition.placeIds.map((placeId) => inapplicable.has(`${placeId} ${id}`));
  }
  const chosen = new Set(indicators.map(({ id }) => id));
  for (const [placeId, id, value] of edition.interpolations ?? []) {
    if (!chosen.has(id)) continue;
    interpolations[id] ??= edition.placeIds.map(() => null);
    interpolations[id][edition.placeIds.indexOf(placeId)] = value;
  }
  return { unitCodes: edition.placeIds, columns, grades, notApplicable, interpolations };
}
