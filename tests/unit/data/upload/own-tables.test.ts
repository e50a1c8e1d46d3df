import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../../indicators/coinr/read-dataset.ts';
import type { UploadData } from '../../../../src/data/upload/upload-data.ts';
import { TABLE_CASES, type TableCase } from './own-table-cases.ts';
import { problemsOf, readBytes } from './read-texts.ts';

const FOLDER = 'tests/fixtures/own-tables';
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(`${FOLDER}/${file}`));

/** What was read, in the words of the cases. */
function shown(data: UploadData): TableCase {
  const place = ({ place: at }: UploadData['units'][number]): string =>
    at.kind === 'none' ? '–' : at.kind === 'point' ? at.at.join(',') : at.id;
  const figures = data.nodes.map(({ code, name, unit }) => [
    `${name}${unit === null ? '' : ` [${unit}]`}`,
    (data.columns[code] ?? []).map(({ raw }) => raw?.map((value) => value ?? '–').join(' ')).join(' | '),
  ]);
  const times = data.times.join(' ');
  const unused = data.understood.columns.flatMap(({ name, use, why }) =>
    use === 'unused' ? [`${name} ${why}`] : [],
  );
  return {
    places: data.units.map(place).join(' '),
    ...(times === '' ? {} : { times }),
    figures: Object.fromEntries(figures),
    ...(unused.length === 0 ? {} : { unused }),
  };
}

describe('a table as people bring it is read right, or refused in words', () => {
  it.each(Object.entries(TABLE_CASES))('%s', async (file, wanted) => {
    const reading = await readBytes({ [file]: bytesOf(file) });
    const problems = problemsOf(reading).map((line) => line.slice(file.length + 1).replaceAll('null', '-'));
    expect({
      ...(reading.ok ? shown(reading.data) : {}),
      ...(problems.length === 0 ? {} : { problems }),
    }).toEqual(wanted);
  });

  it('every file is a case', () => {
    const files = readdirSync(FOLDER).filter((file) => !file.startsWith('s'));
    expect(Object.keys(TABLE_CASES).sort()).toEqual(files.sort());
  });
});

/** Data sets: iData and iMeta by the letters before `-`, what the page tells, and what `score` finds wrong. */
const DATASETS: readonly (readonly [
  data: string,
  meta: string,
  page: readonly string[],
  score: readonly string[],
])[] = [
  ['s-iData', 's-iMeta', [], []],
  ['s01-iData-extra-column', 's-iMeta', ['- Area unknown-column'], ['unknown-column']],
  [
    's-iData',
    's02-iMeta-duplicate-icode',
    ['- - partial-tree', '- X.3 unknown-column', '4 iCode duplicate-code'],
    ['duplicate-code', 'unknown-column'],
  ],
  ['s04-iData-spaced-codes', 's04-iMeta-spaced-codes', [], []],
  ['s05-iData-decimal-comma', 's-iMeta', [], ['wrong-separator']],
  [
    's-iData',
    's07-iMeta-no-parents',
    ['- Type no-tree', '2 Parent no-parent', '3 Parent no-parent', '4 Parent no-parent'],
    ['no-parent', 'no-parent', 'no-parent', 'no-tree'],
  ],
  [
    's-iData',
    's08-iMeta-weight-na',
    ['- - partial-tree', '3 Weight wrong-weight', '6 Weight wrong-weight'],
    ['wrong-weight', 'wrong-weight'],
  ],
  ['s-iData', 's09-iMeta-bom-crlf', [], []],
  [
    's10-iData-panel',
    's-iMeta',
    ['- X.1 no-variance', '- X.3 no-variance', '7 uCode duplicate-unit'],
    ['duplicate-unit'],
  ],
  ['s12-iData-cp1251', 's-iMeta', ['- - read-as-1251', '2 - name-of-two'], ['wrong-encoding']],
  ['s13-iData-utf16', 's-iMeta', [], ['wrong-encoding']],
  ['s-iData', 's14-iMeta-trailing-empty-rows', [], []],
  ['s15-iData-lowercase-header', 's-iMeta', [], ['missing-column']],
  ['s-iData', 's16-iMeta-level-decimal', [], []],
  ['s17-iData-denominator-zero', 's17-iMeta-denominator', ['3 Pop wrong-denominator'], ['wrong-denominator']],
  ['s18-iData-dup-units', 's-iMeta', ['6 uCode duplicate-unit'], ['duplicate-unit']],
  ['s19-iData-trailing-delims', 's-iMeta', [], []],
  [
    's20-iData-missing-marks',
    's-iMeta',
    [],
    ['not-a-number', 'not-a-number', 'not-a-number', 'not-a-number'],
  ],
  ['s22-iData-quoted-numbers', 's-iMeta', [], []],
  ['s-iData', 's24-iMeta-weight-comma', [], ['not-a-number']],
  ['s28-iData-panel-gaps', 's-iMeta', ['- X.3 no-variance'], []],
  ['s29-iData-leading-zero', 's-iMeta', ['2 - no-place', '3 - no-place', '4 - no-place'], []],
  ['s30-iData-log-neg', 's30-iMeta-log', [], []],
];

describe('a data set as people bring it', () => {
  it.each(DATASETS)('%s with %s', async (data, meta, page, score) => {
    const files = { [`${data}.csv`]: bytesOf(`${data}.csv`), [`${meta}.csv`]: bytesOf(`${meta}.csv`) };
    const reading = await readBytes(files);
    expect(problemsOf(reading).map((line) => line.replace(/^[^:]*:/, '').replaceAll('null', '-'))).toEqual(
      page,
    );
    const text = (file: string) => ({ file, text: new TextDecoder().decode(bytesOf(`${file}.csv`)) });
    const strict = readDataset({ data: text(data), meta: text(meta), grades: null, method: null });
    expect(strict.problems.map(({ kind }) => kind)).toEqual(score);
  });

  it('whose index lost a dimension says so above everything, and how much is left', async () => {
    const [data, meta] = ['s-iData.csv', 's08-iMeta-weight-na.csv'];
    const reading = await readBytes({ [data]: bytesOf(data), [meta]: bytesOf(meta) });
    if (!reading.ok) throw new Error('refused');
    expect(reading.data.problems[0]).toMatchObject({ code: 'partial-tree', values: ['1', '2', '2', '3'] });
    expect(reading.data.partial).toEqual({
      ...{ dimensions: 2, lostDimensions: 1, indicators: 3, lostIndicators: 2 },
    });
  });
});
