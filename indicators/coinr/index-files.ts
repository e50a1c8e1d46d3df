import Papa from 'papaparse';
import type { IndexDataset } from '../scoring/index-dataset.ts';
import type { Method } from '../scoring/method.ts';
import type { DataTable, ScoreTree, TreeNode } from '../scoring/tree.ts';
import { defused } from './defused.ts';

/** What the tables of an index hold in addition to its figures. */
export interface IndexWords {
  readonly time: string;
  /** Names of units and indicators by code; a code without one is its own name. */
  readonly names: Readonly<Record<string, string>>;
}

/** Files of one data set by name: `iData.csv`, `iMeta.csv`, `iGrade.csv`, `method.json`. */
export type DatasetFiles = Readonly<Record<'iData.csv' | 'iMeta.csv' | 'iGrade.csv' | 'method.json', string>>;

/**
 * Writes an index of the app as a data set of the COINr convention, numbers in full; `score` on the files gives the
 * scores of the app. Nodes without an indicator below are left out: they have no score for any unit.
 * A row of iMeta has one parent, so the sustainable-development groups are a data set of their own (`groups`).
 */
export function indexFiles(
  { tree, data, method }: IndexDataset,
  words: IndexWords,
  part: 'index' | 'groups' = 'index',
): DatasetFiles {
  const nodes = filledNodes(
    tree.nodes.filter(({ code }) => code.startsWith('group:') === (part === 'groups')),
  );
  const used = new Set(nodes.flatMap(({ children }) => children.map(({ code }) => code)));
  const indicators = tree.indicators.filter(({ code }) => used.has(code));
  const written: ScoreTree = { indicators, nodes };
  return {
    'iData.csv': dataCsv(written, data, words),
    'iMeta.csv': metaCsv(written, words),
    'iGrade.csv': gradeCsv(written, data, words),
    'method.json': `${JSON.stringify(methodOf(written, method), null, 2)}\n`,
  };
}

function filledNodes(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const codes = new Set(nodes.map(({ code }) => code));
  const empty = new Set(nodes.filter(({ children }) => children.length === 0).map(({ code }) => code));
  if (empty.size === 0) return nodes;
  return filledNodes(
    nodes
      .filter(({ code }) => !empty.has(code))
      .map((node) => ({
        ...node,
        children: node.children.filter(({ code }) => !(codes.has(code) && empty.has(code))),
      })),
  );
}

function metaCsv({ indicators, nodes }: ScoreTree, { names }: IndexWords): string {
  const above = new Map(
    nodes.flatMap((node) =>
      node.children.map(({ code, weight }) => [code, { parent: node.code, weight }] as const),
    ),
  );
  const row = (code: string, level: number, direction: number): readonly (string | number)[] => {
    const parent = above.get(code);
    return [level, code, defused(names[code] ?? code), direction, parent?.weight ?? 1, parent?.parent ?? ''];
  };
  return csv([
    [
      ...['Level', 'iCode', 'iName', 'Direction', 'Weight', 'Parent', 'Type', 'Denominator'],
      ...['GoalpostLow', 'GoalpostHigh', 'Log', 'Slot', 'Aggregation'],
    ],
    ...indicators.map(({ code, direction, denominator, goalposts, log, slot }) => [
      ...row(code, 1, direction),
      'Indicator',
      denominator ?? '',
      goalposts?.[0] ?? '',
      goalposts?.[1] ?? '',
      log ? 1 : 0,
      slot ?? '',
      '',
    ]),
    ...nodes.map(({ code, level, aggregation }) => [
      ...row(code, level + 1, 1),
      ...['Aggregate', '', '', '', '', '', aggregation ?? ''],
    ]),
  ]);
}

function dataCsv({ indicators }: ScoreTree, data: DataTable, { time, names }: IndexWords): string {
  const codes = indicators.map(({ code }) => code);
  return csv([
    ['uCode', 'uName', 'Time', ...codes],
    ...data.unitCodes.map((unit, at) => [
      unit,
      defused(names[unit] ?? unit),
      time,
      ...codes.map((code) => data.columns[code]?.[at] ?? ''),
    ]),
  ]);
}

function gradeCsv({ indicators }: ScoreTree, data: DataTable, { time, names }: IndexWords): string {
  const codes = indicators.map(({ code }) => code);
  const letter = (code: string, at: number): string =>
    data.notApplicable?.[code]?.[at] === true ? 'N' : (data.grades?.[code]?.[at] ?? '');
  return csv([
    ['uCode', 'uName', 'Time', ...codes],
    ...data.unitCodes.map((unit, at) => [
      unit,
      defused(names[unit] ?? unit),
      time,
      ...codes.map((code) => letter(code, at)),
    ]),
  ]);
}

function methodOf({ nodes }: ScoreTree, method: Method): Method {
  const known = new Set(['default', ...nodes.flatMap(({ code, level }) => [code, String(level)])]);
  const only = <Entry>(entries: Readonly<Record<string, Entry>>): Readonly<Record<string, Entry>> =>
    Object.fromEntries(Object.entries(entries).filter(([name]) => known.has(name)));
  return {
    ...method,
    aggregate: only(method.aggregate),
    coverage: method.coverage === null ? null : only(method.coverage),
  };
}

function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\n' },
  )}\n`;
}
