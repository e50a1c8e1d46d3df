import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../..');
const folder = mkdtempSync(join(tmpdir(), 'experts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command; never throws. */
async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const command = promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'indicators/cli/experts.ts'), ...args],
    { cwd: ROOT },
  );
  return command.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      out: error.stdout,
      err: error.stderr,
    }),
  );
}

function rowsOf(path: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

describe('npm run experts', () => {
  const input = join(folder, 'in');
  const out = join(folder, 'out');

  it('writes an example, and all results of it', async () => {
    expect(await run('--example', input)).toMatchObject({ code: 0 });
    expect(readdirSync(input)).toHaveLength(13);
    const { code, out: said } = await run(input, '--out', out);
    expect({ code, used: said.includes('12 of 12 files used') }).toEqual({ code: 0, used: true });
    expect(readdirSync(out).sort()).toEqual(
      [
        ...['actions', 'agreement', 'cross-matrix', 'cross-pairs', 'files', 'group', 'pestel'],
        ...['pestel-letters', 'problem-field', 'risks', 'weights'],
      ]
        .map((name) => `${name}.csv`)
        .sort(),
    );
    const weights = rowsOf(join(out, 'problem-field.csv')).map(({ weight }) => Number(weight));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 6);
    const towns = new Set(rowsOf(join(out, 'actions.csv')).map(({ town }) => town));
    expect(towns.size).toBe(28);
  });

  it('takes a panel on another level, and tells one whose item the codebook has not', async () => {
    const [risk, told] = [join(folder, 'risk'), join(folder, 'told')];
    mkdirSync(risk);
    const panel = JSON.parse(readFileSync(join(input, 'panel.json'), 'utf8'));
    delete panel.check;
    const weighed = { level: 'risk', items: ['hazard', 'vulnerability', 'coping'] };
    const write = (name: string, content: object) => writeFileSync(join(risk, name), JSON.stringify(content));
    write('panel.json', { ...panel, format: 2, instruments: ['weights'], weighing: 'budget', weighed });
    write('answer.json', {
      ...{ format: 1, kind: 'answer', panel: panel.id, round: 1, expert: 'aaaaaaaaaaaa' },
      values: { weights: { all: { hazard: 50, vulnerability: 30, coping: 20 } } },
    });
    expect(await run(risk, '--out', told)).toMatchObject({ code: 0 });
    const rows = rowsOf(join(told, 'weights.csv')).filter(({ row }) => row === 'component');
    expect(rows.map(({ id, weight }) => [id, weight])).toEqual([
      ['hazard', '0.5'],
      ['vulnerability', '0.3'],
      ['coping', '0.2'],
    ]);
    const unknown = { level: 'risk', items: ['hazard', 'atlantis'] };
    write('panel.json', { ...panel, format: 2, weighed: unknown });
    const { code, err } = await run(risk, '--out', told);
    expect({ code, told: err.includes('the field weighed/items/1 is missing or wrong') }).toEqual({
      ...{ code: 1, told: true },
    });
  });

  it('names a broken file, uses the others, and says so by its exit code', async () => {
    writeFileSync(join(input, 'broken.json'), '{"format":1');
    const { code, out: said } = await run(input, '--out', out);
    expect(code).toBe(2);
    expect(said).toMatch(/broken\.json: it cannot be read/);
    expect(rowsOf(join(out, 'files.csv')).find(({ used }) => used === 'no')).toMatchObject({
      problem: 'damaged',
    });
  });

  it.each([
    ['without files', ['--out', out], /Files and --out are needed/],
    ['with an unknown option', ['--panel', 'x'], /Unknown option/],
    ['with a file that is not there', ['nowhere.json', '--out', out], /nowhere\.json cannot be read/],
    ['without a panel', [join(input, 'answer-1.json'), '--out', out], /None of the files is a panel/],
    ['without an answer', [join(input, 'panel.json'), '--out', out], /No answer can be used/],
  ])('writes nothing %s', async (_, args, reason) => {
    const { code, err } = await run(...args);
    expect(code).toBe(1);
    expect(err).toMatch(reason);
  });

  it('never writes over a file that it reads', async () => {
    const { code, err } = await run(input, join(out, 'group.csv'), '--out', out);
    expect({ code, told: err.includes('is a file that is read') }).toEqual({ code: 1, told: true });
  });
});
