import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takeBuildNotes } from '../../../src/pages/build-notes.ts';

it('what the build left for the pages is taken out of the site, and kept until the next build', () => {
  const root = mkdtempSync(join(tmpdir(), 'notes-'));
  const dist = join(root, 'dist');
  const build = (name: string): void => {
    mkdirSync(join(dist, '.vite'), { recursive: true });
    mkdirSync(join(dist, 'assets'), { recursive: true });
    const manifest = {
      'index.html': { file: 'a.js', css: ['assets/a.css'] },
      'styles/document.css': { file: 'assets/d.css' },
    };
    writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify({ ...manifest, name: { file: name } }));
    for (const sheet of ['a', 'd', 'late'])
      writeFileSync(join(dist, `assets/${sheet}.css`), `${sheet} ${name}`);
    writeFileSync(join(dist, 'index.html'), `template ${name}`);
  };
  const read = (notes: string): readonly string[] => [
    JSON.parse(readFileSync(join(notes, 'manifest.json'), 'utf8')).name.file,
    ...['template.html', 'assets/a.css', 'assets/d.css'].map((file) =>
      readFileSync(join(notes, file), 'utf8'),
    ),
  ];
  const expected = (name: string): readonly string[] => [name, `template ${name}`, `a ${name}`, `d ${name}`];
  build('first');
  const notes = takeBuildNotes(root, dist);
  expect(read(notes)).toEqual(expected('first'));
  expect(existsSync(join(dist, '.vite'))).toBe(false);
  // What stands in pages is not published once more; what code fetches is.
  expect(['a', 'd', 'late'].filter((sheet) => existsSync(join(dist, `assets/${sheet}.css`)))).toEqual([
    'late',
  ]);
  writeFileSync(join(dist, 'index.html'), 'a page');
  expect(read(takeBuildNotes(root, dist))).toEqual(expected('first'));
  build('second');
  expect(read(takeBuildNotes(root, dist))).toEqual(expected('second'));
  rmSync(root, { recursive: true });
});
