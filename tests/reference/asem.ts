import { completeMethod, type MethodSettings } from '../../indicators/scoring/method.ts';
import type { DataTable, ScoreTree } from '../../indicators/scoring/tree.ts';
import { numbersOf, readReference } from './reference-files.ts';

/** Method of the ASEM example of COINr: group means, winsorising up to five steps, min-max 0–100, arithmetic means. */
export const asemMethod: MethodSettings = {
  impute: { method: 'groupMean', group: 'EurAsia_group' },
  treat: { method: 'winsorise' },
};

/** Data and tree of the ASEM Sustainable Connectivity index in the COINr convention. */
export function readAsem(): {
  readonly tree: ScoreTree;
  readonly data: DataTable;
  readonly codes: readonly string[];
} {
  const meta = readReference('coinr/ASEM_iMeta.csv');
  const rows = readReference('coinr/ASEM_iData_raw.csv');
  const unitCodes = rows.map((row) => row['uCode'] ?? '');
  const ofType = (type: string) => meta.filter((row) => row['Type'] === type);
  const indicators = ofType('Indicator').map((row) => ({
    code: row['iCode'] ?? '',
    direction: row['Direction'] === '-1' ? (-1 as const) : (1 as const),
    denominator:
      row['Denominator'] === '' || row['Denominator'] === 'NA' ? null : (row['Denominator'] ?? null),
    goalposts: null,
    log: false,
  }));
  const nodes = ofType('Aggregate').map((row) => ({
    code: row['iCode'] ?? '',
    level: Number(row['Level']) - 1,
    children: meta
      .filter((child) => child['Parent'] === row['iCode'])
      .map((child) => ({ code: child['iCode'] ?? '', weight: Number(child['Weight']) })),
  }));
  const numeric = [
    ...indicators.map(({ code }) => code),
    ...ofType('Denominator').map((row) => row['iCode'] ?? ''),
  ];
  const columns = Object.fromEntries(numeric.map((code) => [code, numbersOf(rows, code, unitCodes)]));
  const groups = { EurAsia_group: rows.map((row) => row['EurAsia_group'] ?? null) };
  const codes = [...indicators.map(({ code }) => code), ...nodes.map(({ code }) => code)];
  return { tree: { indicators, nodes }, data: { unitCodes, columns, groups }, codes };
}

/** The method of the example with some of its settings changed. */
export function asemWith(settings: MethodSettings = {}) {
  return completeMethod(settings, completeMethod(asemMethod));
}
