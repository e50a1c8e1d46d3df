import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildData } from '../../../../indicators/cli/build-data.ts';
import { TABLES_DIR } from '../../../../indicators/figures/table-files.ts';

vi.setConfig({ testTimeout: 120_000 });

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'build-data-'));
  await cp(TABLES_DIR, join(dir, 'tables'), { recursive: true });
  await cp(TABLES_DIR, join(dir, 'built'), { recursive: true });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(dir, { recursive: true, force: true });
});

async function build(): Promise<{ readonly errors: number; readonly printed: string }> {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'log').mockReturnValue();
  const errors = await buildData(join(dir, 'tables'), join(dir, 'built'));
  return { errors, printed: error.mock.calls.map(([line]) => String(line)).join('\n') };
}

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(dir, 'tables', file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(dir, 'tables', file), text.replace(from, to));
}

describe('npm run build', () => {
  it('puts the files in place of the old ones, all together', async () => {
    const { errors, printed } = await build();
    expect([errors, printed]).toEqual([0, '']);
    expect((await readdir(join(dir, 'built'))).sort()).toEqual([
      'experts.json',
      'explorer-en.json',
      'explorer-kk.json',
      'explorer-ru.json',
      'explorer.json',
      'industries.json',
      'people',
      'people.json',
      'profiles',
      'profiles-region-en.json',
      'profiles-region-kk.json',
      'profiles-region-ru.json',
      'profiles-region.json',
      'profiles-town-en.json',
      'profiles-town-kk.json',
      'profiles-town-ru.json',
      'profiles-town.json',
      'report.json',
      'scenario.json',
      'sources.json',
      'work',
      'work.json',
      'years.json',
    ]);
    expect((await readdir(dir)).sort()).toEqual(['built', 'tables']);
  });

  it('prints file, line, column and hint of every error and writes nothing', async () => {
    const before = await readdir(join(dir, 'built'));
    await change('panel.csv', 'unemployment\n', '\nunemploiment\n');
    await change('codebook.csv', ',latest,0,town,', ',latest,0,towns,');
    const { errors, printed } = await build();
    expect(errors).toBeGreaterThan(1);
    expect(printed).toContain(
      'panel.csv:4, column "indicator_id": "unemploiment" is not in codebook.csv, column "id". Write it as it is there, or add a row to codebook.csv.',
    );
    expect(printed).toContain(
      'codebook.csv:3, column "levels": "towns" is not town or region. Write town or region.',
    );
    expect(printed).toContain('errors, nothing written.');
    expect(await readdir(join(dir, 'built'))).toEqual(before);
    expect((await readdir(dir)).sort()).toEqual(['built', 'tables']);
  });
});
