import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAD_TREE, findViolations, listCode, PROJECT_ROOT, readImports } from './find-violations.ts';
import { IMPORT_TABLE, PACKAGE_TABLE } from './import-table.ts';

const FOLDERS = ['geodata', 'indicators', 'styles', 'src', 'tests'];

function violationsOf(root: string): readonly string[] {
  const files = listCode(root, FOLDERS);
  const imports = files.flatMap((file) => readImports(root, file));
  return findViolations(imports, files, IMPORT_TABLE, PACKAGE_TABLE);
}

describe('import table', () => {
  it('is kept by every file of the project', () => {
    expect(violationsOf(PROJECT_ROOT)).toEqual([]);
  });

  it('reads the files it judges', () => {
    const files = listCode(PROJECT_ROOT, FOLDERS);
    expect(files).toContain('src/layers/scene.ts');
    expect(readImports(PROJECT_ROOT, 'src/layers/scene.ts').map(({ target }) => target)).toContain(
      'src/state/state.ts',
    );
  });

  it('finds every fault of a tree made to be wrong', () => {
    expect([...violationsOf(join(PROJECT_ROOT, BAD_TREE))].sort()).toEqual([
      'indicators/scores.ts imports indicators/built/explorer.json, which only the build makes: types are checked before it',
      'indicators/scores.ts must not import geodata/towns.ts',
      'indicators/scores.ts must not import maplibre-gl',
      'src/helpers/tools.ts: its folder is not in the import table',
      'src/lib/store.ts imports ../shared/data/towns.csv, outside the project',
      'src/lib/store.ts must not import src/state/state.ts',
      'src/map/webgl/maplibre-map.ts must not import src/state/state.ts',
      'src/pages/page.ts must not import src/main/start.ts',
      'src/panels/panel.ts must not import src/map/webgl/maplibre-map.ts',
    ]);
  });
});

describe('the folder beside the project', () => {
  it('is named by no file but the tests of large reference sets', () => {
    const files = listCode(PROJECT_ROOT, [
      'geodata',
      'indicators',
      'styles',
      'src',
      'tests/e2e',
      'tests/runner',
    ]);
    const naming = files.filter((file) =>
      /\.\.\/shared\b/.test(readFileSync(join(PROJECT_ROOT, file), 'utf8')),
    );
    expect(naming).toEqual([]);
  });
});
