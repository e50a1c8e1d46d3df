import type { DatasetTexts } from '../../../../indicators/coinr/dataset-texts.ts';
import { readDataset } from '../../../../indicators/coinr/read-dataset.ts';
import { type ScoreRow, scoreDataset } from '../../../../indicators/coinr/score-dataset.ts';

/** Three units, three indicators, two nodes and an index; worked by hand in the tests that use it. */
export const DATA = ['uCode,uName,Time,x,y,z', 'a,Aa,2020,0,0,1', 'b,Bb,2020,5,1,3', 'c,Cc,2020,10,4,2'];
export const META = [
  'Level,iCode,iName,Direction,Weight,Parent,Type,Denominator',
  '1,x,Ex,1,1,P,Indicator,',
  '1,y,Why,-1,3,P,Indicator,',
  '1,z,Zed,1,1,Q,Indicator,',
  '2,P,Pe,1,1,Index,Aggregate,',
  '2,Q,Qu,1,1,Index,Aggregate,',
  '3,Index,The index,1,1,,Aggregate,',
];

/** Lines of the tables and a method, which may be JSON or what stands in its file. */
export interface Lines {
  readonly data?: readonly string[];
  readonly meta?: readonly string[];
  readonly grades?: readonly string[];
  readonly method?: unknown;
}

/** The files that the lines make; what is not given is that of the worked data set. */
export function textsOf({ data = DATA, meta = META, grades, method }: Lines = {}): DatasetTexts {
  const named = (file: string, lines: readonly string[]) => ({ file, text: `${lines.join('\n')}\n` });
  const json = typeof method === 'string' ? method : JSON.stringify(method);
  return {
    data: named('iData.csv', data),
    meta: named('iMeta.csv', meta),
    grades: grades === undefined ? null : named('iGrade.csv', grades),
    method: method === undefined ? null : { file: 'method.json', text: json },
  };
}

/** Scores of the data set that the lines make; throws with its problems if it has any. */
export function rowsOf(lines: Lines = {}): readonly ScoreRow[] {
  const { dataset, problems } = readDataset(textsOf(lines));
  if (dataset === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return scoreDataset(dataset).rows;
}

/** Scores of one node, in the order of units and times. */
export function scoresOf(node: string, lines: Lines = {}): readonly (number | null)[] {
  return rowsOf(lines)
    .filter((row) => row.node === node)
    .map(({ score }) => score);
}

/** Tables of indicators that all stand under one node `N`: one row of values a unit. */
export function oneNode(
  values: readonly (readonly (number | string)[])[],
  cells: readonly string[] = [],
  columns: readonly string[] = [],
): { readonly data: readonly string[]; readonly meta: readonly string[] } {
  const codes = (values[0] ?? []).map((_, at) => `i${at + 1}`);
  return {
    data: [['uCode', ...codes].join(','), ...values.map((row, unit) => [`u${unit + 1}`, ...row].join(','))],
    meta: [
      ['Level', 'iCode', 'Direction', 'Weight', 'Parent', 'Type', ...columns].join(','),
      ...codes.map((code) => ['1', code, '1', '1', 'N', 'Indicator', ...cells].join(',')),
      ['2', 'N', '1', '1', '', 'Aggregate', ...columns.map(() => '')].join(','),
    ],
  };
}
