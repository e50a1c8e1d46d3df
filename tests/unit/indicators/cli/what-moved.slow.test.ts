import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/*
 * A repository of its own with two commits: in the first the tables have another form, which the code of that commit
 * reads and that of the second one would refuse.
 */
const ROOT = resolve(import.meta.dirname, '../../../..');
const TABLES = 'indicators/tables';
const MOVES = `${TABLES}/version-moves.csv`;
let repository = '';

const read = (file: string): string => readFileSync(join(repository, file), 'utf8');

function change(file: string, from: string, to: string): void {
  const text = read(file);
  expect(text).toContain(from);
  writeFileSync(join(repository, file), text.replaceAll(from, to));
}

function git(...args: readonly string[]): string {
  const identity = [
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', [...identity, ...args], { cwd: repository, encoding: 'utf8' }).trim();
}

function whatMoved(...args: readonly string[]): {
  readonly lines: readonly string[];
  readonly errors: string;
} {
  const command = ['--import', 'tsx', 'indicators/cli/what-moved.ts', ...args];
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: repository, encoding: 'utf8' });
  return { lines: stdout.trim().split('\n'), errors: stderr };
}

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'what-moved-'));
  const parts = ['indicators/built', 'geodata/node_modules'].map((part) => join(ROOT, part));
  for (const part of ['indicators', 'geodata', 'package.json'])
    cpSync(join(ROOT, part), join(repository, part), {
      recursive: true,
      filter: (source) => !parts.includes(source),
    });
  symlinkSync(join(ROOT, 'node_modules'), join(repository, 'node_modules'), 'junction');
  writeFileSync(join(repository, '.gitignore'), 'node_modules\n');
  // The form before: the column of names of a level pair's reason is called otherwise, in table and code.
  change(`${TABLES}/level-pairs.csv`, ',reason', ',because');
  change(
    'indicators/editions/edition-tables.ts',
    'yearShift: integer,\n    reason: text',
    'yearShift: integer,\n    because: text',
  );
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'before');
  change(`${TABLES}/level-pairs.csv`, ',because', ',reason');
  change('indicators/editions/edition-tables.ts', 'because: text', 'reason: text');
  git('commit', '--quiet', '--all', '-m', 'now');
});
afterAll(() => rmSync(repository, { recursive: true, force: true }));

describe('npm run what-moved', () => {
  it('compares with a commit whose tables have another form, by the code of that commit', () => {
    const file = `${TABLES}/town-observations.csv`;
    const before = read(file);
    const at = before
      .split('\n')
      .findIndex((line) => line.startsWith('ridder,retail_turnover,2022,') && line.includes(',town,'));
    writeFileSync(join(repository, file), before.replace('50974.9', '45000'));
    const { lines, errors } = whatMoved('--since', 'HEAD~1');
    writeFileSync(join(repository, file), before);
    expect(errors).toBe('');
    expect(lines).toEqual([
      expect.stringMatching(`^town-2022 ridder retail-per-head: .* by town-observations:${at + 1}, `),
      expect.stringMatching(/^town-2022 ridder score of economic: /),
      expect.stringMatching(/^town-2022 ridder score of potential: /),
      'The code of the index changed since HEAD~1: it moves scores too.',
      '1 values and 2 scores moved',
    ]);
  });

  it('writes the stage of a commit in place of its rows, and names one that is not there', () => {
    const stages = read(`${TABLES}/version-stages.csv`).trimEnd().split('\n');
    const last = stages.at(-1)?.split(',')[0] ?? '';
    const before = read(MOVES);
    appendFileSync(join(repository, MOVES), `${last},risk,town-2022,kulsary,9,30\n`);
    expect(whatMoved('--stage', last, '--at', 'HEAD~1').errors).toBe('');
    expect(read(MOVES)).toBe(before);
    expect(whatMoved('--stage', 'nonsense').errors).toMatch(
      /version-stages\.csv has no stage "nonsense"\. Add its row/,
    );
    expect(read(MOVES)).toBe(before);
  });

  it('says what to do where a commit is unknown', () => {
    expect(whatMoved('--since', 'nowhere').errors).toMatch(
      /git cannot give the files of "nowhere".*Name a commit/s,
    );
  });
});
