import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listCode, PROJECT_ROOT } from './find-violations.ts';
import { testOnlyExports } from './test-only-exports.ts';

/** Exports that only tests import, each with the reason why it stays. */
const KEPT: Readonly<Record<string, string>> = {
  'indicators/editions/trace-value.ts: traceFigure': 'the trace of every cell is checked against the tables',
  'indicators/structure/gini.ts: giniOfQuotients': 'a structure index of the method, checked by R16',
  'indicators/structure/krugman.ts: krugmanToBaseline': 'a structure index of the method, checked by R16',
  'indicators/structure/relatedness.ts: cooccurrence': 'relatedness of the method, checked by R15',
  'indicators/structure/relatedness.ts: relatedness': 'relatedness of the method, checked by R15',
  'indicators/structure/structural-change.ts: lilien': 'described by the method page',
  'indicators/structure/theil.ts: theilL': 'a structure index of the method, checked by R16',
  'src/i18n/late-texts.ts: keepTexts': 'named in the code that the build writes',
  'src/i18n/late-texts.ts: lateTexts': 'named in the code that the build writes',
  'src/pages/ask-faces.ts: askFaces': 'read as text by the build of the pages',
  'src/pages/before-paint.ts: beforePaint': 'read as text by the build of the pages',
  'src/pages/mend-address.ts: mendAddress': 'read as text by the build of the pages',
  'src/pages/find-root.ts: findRoot': 'read as text by the build of the pages',
};

/** `npm run walk` is a tool of the product though it is in the folder of tests. */
const isTest = (file: string): boolean => /\.test\.ts$|^tests\/(?!walk\/)|^geodata\/tests\//.test(file);

describe('exports', () => {
  it('are imported by the product, not by tests alone', () => {
    const files = listCode(PROJECT_ROOT, ['geodata', 'indicators', 'styles', 'src', 'tests']);
    const product = [...files.filter((file) => !isTest(file)), 'vite.config.ts'];
    const found = testOnlyExports(PROJECT_ROOT, product, files.filter(isTest));
    expect([...found].sort()).toEqual(Object.keys(KEPT).sort());
  });

  it.each([
    ['export function f() {}', '', ['src/a.ts: f']],
    ['export function f() {}', "import { f } from './a.ts';", []],
    ['export function f() {}', "import type { f } from './a.ts';", []],
    ['export function f() {}', "import { f as g } from './a.ts';", []],
    ['export function f() {}', "import * as all from './a.ts';", []],
    ['export function f() {}', "const { f } = await import('./a.ts');", []],
    ['export function f() {}', "import { f } from './other.ts';", ['src/a.ts: f']],
    ['export function f() { return f(); }', '', ['src/a.ts: f']],
    ['export function f() {}\nexport const g = f();', '', []],
    ['/** {@link f} */\nexport const f = 1, g = 2;', '', ['src/a.ts: f']],
    ['export interface f {}', '', ['src/a.ts: f']],
    ['export interface f {}\nconst g: f = {};', '', []],
    ['const f = 1;\nexport { f as g };', '', []],
  ])('are judged in %s', (code, other, found) => {
    const root = mkdtempSync(join(tmpdir(), 'exports-'));
    mkdirSync(join(root, 'src'));
    writeFileSync(join(root, 'src/a.ts'), code);
    writeFileSync(join(root, 'src/b.ts'), other);
    writeFileSync(join(root, 'src/a.test.ts'), "import { f } from './a.ts';");
    expect(testOnlyExports(root, ['src/a.ts', 'src/b.ts'], ['src/a.test.ts'])).toEqual(found);
    rmSync(root, { recursive: true });
  });
});
