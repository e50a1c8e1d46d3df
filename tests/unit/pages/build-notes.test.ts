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
    writeFileSync(join(dist, '.vite/manifest.json'), name);
    writeFileSync(join(dist, 'index.html'), `template ${name}`);
  };
  const read = (notes: string): readonly string[] =>
    ['manifest.json', 'template.html'].map((file) => readFileSync(join(notes, file), 'utf8'));
  build('first');
  const notes = takeBuildNotes(root, dist);
  expect(read(notes)).toEqual(['first', 'template first']);
  expect(existsSync(join(dist, '.vite'))).toBe(false);
  writeFileSync(join(dist, 'index.html'), 'a page');
  expect(read(takeBuildNotes(root, dist))).toEqual(['first', 'template first']);
  build('second');
  expect(read(takeBuildNotes(root, dist))).toEqual(['second', 'template second']);
  rmSync(root, { recursive: true });
});
