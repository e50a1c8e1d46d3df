import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { facesOf, glyphsOf, printableIn } from './bundled-faces.ts';
import { listCode } from './find-violations.ts';
import { unprintable } from './printed-characters.ts';

const faces = facesOf(readFileSync('styles/fonts.css', 'utf8'));
const tables = ['indicators/tables', 'geodata/tables'].flatMap((folder) =>
  readdirSync(folder).map((file) => `${folder}/${file}`),
);
/** Rooms whose strings a reader can meet; those of `data` and `indicators` name bytes and columns. */
const SAID = ['i18n', 'pages', 'panels', 'layers', 'explorer', 'main', 'map', 'export'];

describe('the bundled faces', () => {
  it.each(faces)('$family $weight in $file has a glyph for all that it declares', ({ file, declared }) => {
    const glyphs = glyphsOf(file);
    expect([...declared].filter((code) => !glyphs.has(code))).toEqual([]);
    expect(glyphs.size).toBeLessThan(400);
  });

  it('hold every character of the texts, templates and tables, in every weight', () => {
    const files = [
      ...listCode(
        '.',
        SAID.map((room) => `src/${room}`),
      ),
      ...tables,
    ];
    expect(unprintable(files, printableIn(faces, 400))).toEqual([]);
    expect(printableIn(faces, 600)).toEqual(printableIn(faces, 400));
  });

  it('would miss an arrow that they lack', () => {
    const folder = mkdtempSync(join(tmpdir(), 'faces-'));
    const file = join(folder, 'said.ts');
    writeFileSync(file, "// ⇒ in a comment is not said\nexport const SAID = 'first ⇒ second';\n");
    expect(unprintable([file], printableIn(faces, 400))).toEqual([`⇒ U+21D2: ${file}`]);
    rmSync(folder, { recursive: true });
  });

  it('would miss a sign of a page and of its data, not one of its code', () => {
    const folder = mkdtempSync(join(tmpdir(), 'faces-'));
    const file = join(folder, 'page.html');
    const code = '<script>write(`\ufffd`)</script><script type="module" src="a.js"></script>';
    writeFileSync(file, `${code}<p>first ⇒ second</p><script type="application/json">"⇐"</script>${code}`);
    expect(unprintable([file], printableIn(faces, 400))).toEqual([`⇒ U+21D2: ${file}`, `⇐ U+21D0: ${file}`]);
    rmSync(folder, { recursive: true });
  });
});
