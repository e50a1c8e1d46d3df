import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { hasReference, numbersOf, readReference, referenceDir } from '../../../reference/reference-files.ts';
import { makeFolder, runCommand } from './run-command.ts';
import { DATA, META } from './worked-dataset.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderOf(files: Readonly<Record<string, string>>): (name: string) => string {
  const folder = makeFolder(files);
  folders.push(folder);
  return (name) => join(folder, name);
}

const files = { 'iData.csv': `${DATA.join('\n')}\n`, 'iMeta.csv': `${META.join('\n')}\n` };

describe('npm run score', () => {
  it('writes the scores of the worked data set and says by which method', () => {
    const at = folderOf(files);
    const { code, out, errors } = runCommand('score', [
      ...['--data', at('iData.csv'), '--meta', at('iMeta.csv'), '--out', at('scores.csv')],
    ]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(out).toContain('min–max 0–100; weights of the tree; aggregation arithmetic');
    expect(readFileSync(at('scores.csv'), 'utf8').split('\n').slice(0, 4)).toEqual([
      'uCode,Time,iCode,Score,Rank,Coverage',
      'a,2020,P,75,1,1',
      'a,2020,Q,0,3,1',
      'a,2020,Index,37.5,2,1',
    ]);
    expect(readdirSync(at('.')).sort()).toEqual(['iData.csv', 'iMeta.csv', 'scores.csv']);
  });

  it('takes grades and method', () => {
    const at = folderOf({
      ...files,
      'iGrade.csv': 'uCode,x\na,C\n',
      'method.json': '{ "decimals": 1, "aggregate": { "Index": "geometric" } }',
    });
    const { code } = runCommand('score', [
      ...['--data', at('iData.csv'), '--meta', at('iMeta.csv'), '--grades', at('iGrade.csv')],
      ...['--method', at('method.json'), '--out', at('scores.csv')],
    ]);
    expect(code).toBe(0);
    const lines = readFileSync(at('scores.csv'), 'utf8').split('\n');
    expect(lines[1]).toBe('a,2020,P,75.0,1,0.75');
    expect(lines[6]).toBe('b,2020,Index,82.9,1,1');
  });

  it('a wrong table: every error with file, line, column and hint, code 1, an earlier result untouched', () => {
    const at = folderOf({
      ...files,
      'iData.csv': `${[...DATA.slice(0, 2), 'a,Bb,2020,five,1,3'].join('\n')}\n`,
      'scores.csv': 'earlier\n',
    });
    const { code, errors } = runCommand('score', [
      ...['--data', at('iData.csv'), '--meta', at('iMeta.csv'), '--out', at('scores.csv')],
    ]);
    expect(code).toBe(1);
    expect(errors).toContain(
      'iData.csv:3, column "uCode": a in 2020 stands in line 2 already. Delete one of the two rows, or correct its Time.',
    );
    expect(errors).toContain('1 error, nothing written.');
    expect(readFileSync(at('scores.csv'), 'utf8')).toBe('earlier\n');
    expect(readdirSync(at('.'))).toHaveLength(3);
  });

  it.each<[what: string, args: (at: (name: string) => string) => readonly string[], words: RegExp]>([
    ['no arguments', () => [], /--data, --meta and --out are needed, or an .xlsx workbook/],
    ['an unknown option', () => ['--date', 'x'], /Unknown option '--date'/],
    [
      'a file that is not there',
      (at) => ['--data', at('none.csv'), '--meta', at('iMeta.csv'), '--out', at('scores.csv')],
      /none\.csv cannot be read/,
    ],
    [
      'an input for the output',
      (at) => ['--data', at('iData.csv'), '--meta', at('iMeta.csv'), '--out', at('iData.csv')],
      /--out names a file that is read/,
    ],
    [
      'a folder that is not there',
      (at) => ['--data', at('iData.csv'), '--meta', at('iMeta.csv'), '--out', at('none/scores.csv')],
      /scores\.csv cannot be written/,
    ],
  ])('%s: code 1 and what to do', (_, args, words) => {
    const at = folderOf(files);
    const { code, errors } = runCommand('score', args(at));
    expect(code).toBe(1);
    expect(errors).toMatch(words);
    expect(readFileSync(at('iData.csv'), 'utf8')).toBe(files['iData.csv']);
    expect(existsSync(at('scores.csv'))).toBe(false);
  });
});

// COINr v1.1.14 (Becker et al. 2022, doi 10.21105/joss.04567), `build_example_coin()`, data of the JRC ASEM portal.
describe.skipIf(!hasReference('coinr'))('npm run score on ASEM against COINr (needs REFERENCE_DIR)', () => {
  it('51 units × 11 nodes within 1e-9, ranks and rounded scores as published', () => {
    const at = folderOf({});
    const method = {
      impute: { method: 'groupMean', group: 'EurAsia_group' },
      treat: { method: 'winsorise' },
    };
    writeFileSync(at('method.json'), JSON.stringify(method));
    const table = (name: string): string => resolve(referenceDir, 'coinr', name);
    const { code } = runCommand('score', [
      ...['--data', table('ASEM_iData_raw.csv'), '--meta', table('ASEM_iMeta.csv')],
      ...['--method', at('method.json'), '--out', at('scores.csv')],
    ]);
    expect(code).toBe(0);
    const rows = readFileSync(at('scores.csv'), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    expect(rows).toHaveLength(51 * 11);
    const units = [...new Set(rows.map(([unit]) => unit ?? ''))];
    const results = readReference('coinr/ASEM_results_full.csv');
    const stage = readReference('coinr/ASEM_stage_Aggregated.csv');
    const ranks = numbersOf(results, 'Rank', units);
    for (const node of new Set(rows.map(([, , code]) => code ?? ''))) {
      const full = numbersOf(stage, node, units);
      const printed = numbersOf(results, node, units);
      const ofNode = rows.filter(([, , code]) => code === node);
      ofNode.forEach(([unit, , , score, rank], i) => {
        expect(Math.abs(Number(score) - (full[i] ?? Number.NaN)), `${unit} ${node}`).toBeLessThan(1e-9);
        expect(Math.abs(Number(score) - (printed[i] ?? Number.NaN)), `${unit} ${node}`).toBeLessThan(0.00501);
        if (node === 'Index') expect(Number(rank), unit).toBe(ranks[i]);
      });
    }
  });
});
