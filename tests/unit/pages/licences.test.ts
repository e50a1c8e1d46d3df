import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { licenceFileMessages } from '../../../src/i18n/messages/licence-file.ts';
import { collectPackages, packageFolder, packagesIn } from '../../../src/pages/licences/collect-packages.ts';
import { licencesFile } from '../../../src/pages/licences/licences-file.ts';
import { packageLicence } from '../../../src/pages/licences/package-licence.ts';

const FILES: Readonly<Record<string, string>> = {
  'main.js': `import { a } from 'plain'; import { never } from 'unused'; import work from './work.js?worker&url'; console.log(a(), work);`,
  'work.js': `import { b } from '@of/worker'; console.log(b());`,
  'node_modules/plain/package.json': '{"name":"plain","version":"1.2.3","license":"ISC","main":"a.js"}',
  'node_modules/plain/LICENSE': 'Copyright of plain',
  'node_modules/plain/NOTICE.md': 'Notice of plain',
  'node_modules/plain/a.js': 'export const a = () => document.title;',
  'node_modules/plain/a.js.map': '{"sources":["../src/a.ts","../node_modules/inside/i.js"]}',
  'node_modules/inside/package.json':
    '{"name":"inside","version":"1.0.0","license":"MIT","author":{"name":"A. Writer"}}',
  'node_modules/unused/package.json': '{"name":"unused","version":"1.0.0","sideEffects":false,"main":"n.js"}',
  'node_modules/unused/n.js': 'export const never = 1;',
  'node_modules/@of/worker/package.json': '{"name":"@of/worker","version":"0.1.0","license":"BSD-3-Clause"}',
  'node_modules/@of/worker/index.js': 'export const b = () => self.name;',
};

let root: string;
const inside = (name: string): string => join(root, 'node_modules', name);
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'licences-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

describe('packages that are shipped', () => {
  it('are those with a part in the scripts, workers and code put together before included', async () => {
    const found = new Set<string>();
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [collectPackages(found)],
      worker: { format: 'es', plugins: () => [collectPackages(found)] },
      build: { write: false, rollupOptions: { input: join(root, 'main.js') } },
    });
    expect([...found].sort()).toEqual(['@of/worker', 'inside', 'plain'].map(inside));
  });

  it('have a folder, which modules of the project have not', () => {
    expect(packageFolder('/x/node_modules/a/node_modules/@b/c/d/e.js?worker')).toBe(
      '/x/node_modules/a/node_modules/@b/c',
    );
    expect(packagesIn('/x/src/main.ts')).toEqual([]);
  });
});

describe('the licence of a package', () => {
  it('is its text with its notice', () => {
    expect(packageLicence(inside('plain'), '')).toEqual({
      name: 'plain 1.2.3',
      licence: 'ISC',
      text: 'Copyright of plain\n\nNotice of plain',
    });
  });

  it('is that of MIT with its author where it brings none', () => {
    expect(packageLicence(inside('inside'), 'Permission …').text).toBe(
      'Copyright (c) A. Writer\n\nPermission …',
    );
  });

  it('must be there', () => {
    expect(() => packageLicence(inside('@of/worker'), '')).toThrow(
      '@of/worker 0.1.0 is shipped and brings no text',
    );
    expect(() => packageLicence(inside('unused'), '')).toThrow(
      'unused 1.0.0 is shipped and names no licence',
    );
  });
});

describe('the file of licences', () => {
  it('says what it is in each language, then names the site, data, faces and packages', () => {
    const text = licencesFile('.', [inside('plain'), inside('inside'), inside('plain')]);
    for (const language of LANGUAGES) expect(text).toContain(licenceFileMessages[language].title);
    const heads = [...text.matchAll(/^=+\n(.+)\n=+$/gm)].map(([, head]) => head);
    expect(heads).toEqual([
      'Monotowns of Kazakhstan',
      'Data',
      'amCharts, boundaries of regions',
      'Noto Sans, Noto Sans Math, Noto Sans Mono',
      'inside 1.0.0 (MIT)',
      'plain 1.2.3 (ISC)',
    ]);
    for (const words of [
      'SIL OPEN FONT LICENSE',
      'linkware',
      'ODbL 1.0',
      'Copyright (c) A. Writer\n\nPermission is hereby',
    ])
      expect(text).toContain(words);
  });
});
