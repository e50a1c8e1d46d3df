import Papa from 'papaparse';
import { z } from 'zod';
import { readNames, textColumns } from '../../geodata/languages.ts';
import type { Loaded, Problem } from '../figures/observation.ts';
import { DIMENSIONS, RISK_COMPONENTS, RISK_GROUPS } from '../types.ts';
import { type CodebookRow, STATISTICS, WINDOWS } from './codebook-row.ts';
import { parseSum } from './expression.ts';

const filled = z.string().trim().min(1);
const yesNo = z.enum(['0', '1', '']).transform((text) => text === '1');
const number = z.string().transform((text, context) => {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value)) return value;
  context.addIssue({ code: 'custom', message: `"${text}" is not a number` });
  return z.NEVER;
});

const RowShape = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  use: z.enum(['potential', 'risk', 'panel']),
  scope: z.enum(['town', 'region']),
  parent: z.enum(['', ...DIMENSIONS, ...RISK_COMPONENTS]),
  group: z.enum(['', ...RISK_GROUPS]),
  direction: z.enum(['1', '-1']),
  statistic: z.enum(STATISTICS),
  numerator: z.string(),
  denominator: z.string(),
  per: number,
  window: z.enum(WINDOWS),
  year_shift: number,
  levels: z.enum(['town', 'region', 'town region']),
  applies_if: z.string(),
  numerator_region: z.string(),
  denominator_region: z.string(),
  log: yesNo,
  core: yesNo,
  decimals: number,
  warning: z.enum(['', 'legal-seat', 'grade-C', 'nominal']),
  ...textColumns('name', filled),
  ...textColumns('unit', filled),
  ...textColumns('why', filled),
});
type Row = z.infer<typeof RowShape>;

const FILE = 'codebook.csv';

/** Frozen goalposts by indicator id, as in `goalposts.csv`. */
export type Goalposts = ReadonlyMap<string, readonly [low: number, high: number]>;

/** Reads `codebook.csv`; a bad row is left out and named with its line, column and mend. */
export function readCodebook(csv: string, goalposts: Goalposts): Loaded<CodebookRow> {
  const table = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const problems: Problem[] = [];
  const rows: CodebookRow[] = [];
  const seen = new Set<string>();
  table.data.forEach((raw, index) => {
    const line = index + 2;
    const parsed = RowShape.safeParse(raw);
    if (!parsed.success) {
      for (const issue of parsed.error.issues)
        problems.push(
          problem(
            'codebook-cell',
            line,
            String(issue.path[0] ?? ''),
            issue.message,
            'Correct the cell or remove the row.',
          ),
        );
      return;
    }
    const faults = faultsOf(parsed.data, seen, line);
    problems.push(...faults);
    if (faults.length > 0) return;
    seen.add(parsed.data.id);
    rows.push(toRow(parsed.data, line, goalposts.get(parsed.data.id) ?? null));
  });
  return { rows, problems, read: table.data.length };
}

function faultsOf(row: Row, seen: ReadonlySet<string>, line: number): Problem[] {
  const faults: Problem[] = [];
  if (seen.has(row.id))
    faults.push(
      problem(
        'duplicate-key',
        line,
        'id',
        `Indicator ${row.id} stands twice.`,
        'Give one of them another id.',
      ),
    );
  if (row.use !== 'panel' && row.parent === '')
    faults.push(
      problem(
        'codebook-cell',
        line,
        'parent',
        `${row.id} has no parent.`,
        'Name a dimension or a component of risk.',
      ),
    );
  if (row.use === 'potential' && row.parent !== '' && !(DIMENSIONS as readonly string[]).includes(row.parent))
    faults.push(
      problem(
        'codebook-cell',
        line,
        'parent',
        `${row.parent} is no dimension of potential.`,
        `Use one of ${DIMENSIONS.join(', ')}.`,
      ),
    );
  if (
    row.use === 'risk' &&
    (row.group === '' || !(RISK_COMPONENTS as readonly string[]).includes(row.parent))
  )
    faults.push(
      problem(
        'codebook-cell',
        line,
        'group',
        `${row.id} needs a component of risk and a group.`,
        'Fill parent and group.',
      ),
    );
  for (const column of ['numerator', 'denominator', 'numerator_region', 'denominator_region'] as const)
    for (const part of row[column].split(','))
      if (parseSum(part.replaceAll('-', row.statistic === 'distance' ? '_' : '-')) === null)
        faults.push(
          problem(
            'codebook-formula',
            line,
            column,
            `"${row[column]}" is no sum of series.`,
            'Write series ids joined by + or -.',
          ),
        );
  const needsUpload = row.levels !== 'region';
  if (needsUpload ? row.numerator === '' : row.numerator_region === '')
    faults.push(
      problem(
        'codebook-formula',
        line,
        needsUpload ? 'numerator' : 'numerator_region',
        `${row.id} has no series.`,
        'Name the series it is made of.',
      ),
    );
  return faults;
}

function problem(kind: string, line: number, column: string, message: string, mend: string): Problem {
  return { kind, severity: 'error', file: FILE, line, column, message, mend };
}

function toRow(row: Row, line: number, goalposts: readonly [number, number] | null): CodebookRow {
  const names = (stem: 'name' | 'unit' | 'why') => readNames(stem, (column) => row[column]);
  return {
    id: row.id,
    names: names('name'),
    why: names('why'),
    use: row.use,
    scope: row.scope,
    parent: row.parent,
    group: row.group === '' ? null : row.group,
    direction: row.direction === '1' ? 1 : -1,
    unit: names('unit'),
    decimals: row.decimals,
    log: row.log,
    goalposts,
    core: row.core,
    warning: row.warning,
    formula: formulaText(row),
    statistic: row.statistic,
    numerator: row.numerator,
    denominator: row.denominator,
    per: row.per,
    window: row.window,
    yearShift: row.year_shift,
    levels: row.levels.split(' ').map((word) => (word === 'region' ? 'region' : 'town')),
    appliesIf: row.applies_if,
    numeratorRegion: row.numerator_region,
    denominatorRegion: row.denominator_region,
    row: `codebook:${line}`,
  };
}

function formulaText(row: Row): string {
  const numerator = row.numerator === '' ? row.numerator_region : row.numerator;
  const denominator = row.numerator === '' ? row.denominator_region : row.denominator;
  const by = denominator === '' ? '' : ` / (${denominator})`;
  const per = row.per === 1 ? '' : ` × ${row.per}`;
  return `${row.statistic}: ${numerator}${by}${per}, ${row.window}`;
}
