import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { facesOf, printableIn } from '../architecture/bundled-faces.ts';
import { unprintable } from '../architecture/printed-characters.ts';

const printable = printableIn(facesOf(readFileSync('styles/fonts.css', 'utf8')), 400);

it('the bundled faces hold every character of the built pages and of the data they load', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|json)$/.test(file))
    .map((file) => `dist/${file}`);
  expect(files.length).toBeGreaterThan(100);
  expect(unprintable(files, printable)).toEqual([]);
});
