import { group } from 'd3-array';
import { errorAt, type Problem } from '../figures/problem.ts';
import type { ScoreTree } from '../scoring/tree.ts';
import type { MetaRow, Meta as WholeMeta } from './read-meta.ts';

/** Rows of iMeta with the name of their file. */
type Meta = Pick<WholeMeta, 'file' | 'rows'>;

/** The tree that iMeta describes; only sound if {@link checkTree} finds nothing. Level 2 of iMeta is level 1 of the engine. */
export function buildTree({ rows }: Meta): ScoreTree {
  const children = childrenByParent(rows);
  return {
    indicators: rows
      .filter(({ type }) => type === 'Indicator')
      .map(({ code, direction, denominator, goalposts, log, slot }) => ({
        code,
        direction,
        denominator,
        goalposts,
        log,
        slot,
      })),
    nodes: rows
      .filter(({ type }) => type === 'Aggregate')
      .map(({ code, level, aggregation }) => ({
        code,
        level: (level ?? 2) - 1,
        children: (children.get(code) ?? []).map((child) => ({ code: child.code, weight: child.weight })),
        aggregation,
      })),
  };
}

/** What keeps the rows of iMeta from being a tree: unknown parents, circles, levels, nodes without children or weights. */
export function checkTree(meta: Meta): readonly Problem[] {
  const byCode = new Map(meta.rows.map((row) => [row.code, row]));
  const circles = findCircles(meta, byCode);
  const inTree = meta.rows.filter(isInTree);
  const problems = [
    ...circles.problems,
    ...inTree.flatMap((row) => checkParent(meta.file, row, byCode, circles.members)),
    ...checkNodes(meta),
  ];
  for (const type of ['Indicator', 'Aggregate'] as const)
    if (meta.rows.length > 0 && !meta.rows.some((row) => row.type === type))
      problems.push(
        errorAt({
          kind: 'no-tree',
          file: meta.file,
          column: 'Type',
          message: `There is no row of Type ${type}.`,
          hint: 'A tree needs at least one indicator and one aggregate above it.',
          values: [type],
        }),
      );
  return problems;
}

function isInTree({ type }: MetaRow): boolean {
  return type === 'Indicator' || type === 'Aggregate';
}

function childrenByParent(rows: readonly MetaRow[]): ReadonlyMap<string | null, readonly MetaRow[]> {
  return group(rows.filter(isInTree), ({ parent }) => parent);
}

function findCircles(
  { file, rows }: Meta,
  byCode: ReadonlyMap<string, MetaRow>,
): { readonly members: ReadonlySet<string>; readonly problems: readonly Problem[] } {
  const members = new Set<string>();
  const done = new Set<string>();
  const problems: Problem[] = [];
  for (const start of rows) {
    const way: string[] = [];
    let row: MetaRow | undefined = start;
    while (row !== undefined && !done.has(row.code) && !way.includes(row.code)) {
      way.push(row.code);
      row = row.parent === null ? undefined : byCode.get(row.parent);
    }
    const circle: readonly string[] =
      row === undefined || done.has(row.code) ? [] : way.slice(way.indexOf(row.code));
    for (const code of way) done.add(code);
    for (const code of circle) members.add(code);
    if (circle.length > 0 && row !== undefined)
      problems.push(
        errorAt({
          kind: 'circle',
          file,
          line: row.line,
          column: 'Parent',
          message: `The parents run in a circle: ${[...circle, row.code].join(' → ')}.`,
          hint: 'Leave Parent empty for the node at the top.',
          values: [[...circle, row.code].join(' → ')],
        }),
      );
  }
  return { members, problems };
}

/** What is wrong with the parent of a row. */
interface ParentFault {
  readonly kind: string;
  readonly message: string;
  readonly hint: string;
  /** What the problem names in addition to the row itself. */
  readonly values: readonly string[];
  /** Column of the cell to correct; Parent by default. */
  readonly column?: string;
}

function checkParent(
  file: string,
  row: MetaRow,
  byCode: ReadonlyMap<string, MetaRow>,
  circles: ReadonlySet<string>,
): readonly Problem[] {
  const wrong = (fault: ParentFault): readonly Problem[] => [
    errorAt({ column: 'Parent', ...fault, file, line: row.line, values: [row.code, ...fault.values] }),
  ];
  if (row.parent === null)
    return row.type === 'Aggregate'
      ? []
      : wrong({
          kind: 'no-parent',
          message: `The indicator ${row.code} stands under no node.`,
          hint: 'Name an aggregate as its Parent, or set Type to Other.',
          values: [],
        });
  const parent = byCode.get(row.parent);
  if (parent === undefined)
    return wrong({
      kind: 'unknown-parent',
      message: `"${row.parent}" is no iCode of this table.`,
      hint: 'Correct the spelling or add a row of Type Aggregate.',
      values: [row.parent],
    });
  if (parent.type !== 'Aggregate')
    return wrong({
      kind: 'wrong-parent',
      message: `"${row.parent}" is of Type ${parent.type}.`,
      hint: 'Only an Aggregate can be a parent.',
      values: [row.parent, parent.type],
    });
  if (circles.has(row.code) || row.level === null || parent.level === null || parent.level > row.level)
    return [];
  return wrong({
    kind: 'parent-level',
    column: 'Level',
    message: `${row.code} is on level ${row.level} and its parent ${parent.code} on level ${parent.level}.`,
    hint: 'A parent is on a higher level than its children.',
    values: [String(row.level), parent.code, String(parent.level)],
  });
}

function checkNodes({ file, rows }: Meta): readonly Problem[] {
  const children = childrenByParent(rows);
  return rows
    .filter(({ type }) => type === 'Aggregate')
    .flatMap(({ code, line }): readonly Problem[] => {
      const below = children.get(code) ?? [];
      if (below.length === 0)
        return [
          errorAt({
            kind: 'no-children',
            file,
            line,
            column: 'iCode',
            message: `No row has ${code} as its parent.`,
            hint: 'Delete the row, or name it as the Parent of others.',
            values: [code],
          }),
        ];
      if (below.some(({ weight }) => weight > 0)) return [];
      return [
        errorAt({
          kind: 'no-weight',
          file,
          line: below[0]?.line ?? line,
          column: 'Weight',
          message: `All weights below ${code} are 0.`,
          hint: 'Give at least one of them a weight above 0.',
          values: [code],
        }),
      ];
    });
}
