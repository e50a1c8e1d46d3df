import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProse } from './find-prose.ts';
import { listCode, PROJECT_ROOT } from './find-violations.ts';

/** Files whose literals are not said to a reader in their language. */
const NOT_SAID: Readonly<Record<string, string>> = {
  'src/i18n/messages/': 'the texts themselves',
  'src/i18n/languages.ts': 'each language named in itself',
  'src/lib/alphabet-order.ts': 'letters',
  'src/lib/fold-name.ts': 'letters',
  'src/data/upload/column-words.ts': 'words that a reader’s header may hold',
  'src/data/upload/decode-bytes.ts': 'letters',
  'src/data/upload/other-names.ts': 'names that a reader’s table may hold',
  'src/data/upload/partial-tree.ts': 'columns of COINr',
  'src/data/upload/plain-name.ts': 'letters',
  'src/data/upload/sheets/read-xlsx.ts': 'names in the parts of a workbook',
  'src/data/upload/upload-position.ts': 'letters of the four winds',
  'src/data/upload/written-money.ts': 'words that a reader’s table may hold',
  'src/data/upload/written-time.ts': 'words that a reader’s table may hold',
  'src/data/upload/place-names.ts': 'words that a reader’s table may hold',
  'src/data/upload/open-tables.ts': 'columns of COINr; a problem is said by its code',
  'src/main/filter-codebook.ts': 'letters',
  'src/map/layout/text-width.ts': 'letters',
  'src/map/webgl/map-fonts.ts': 'letters',
  'src/pages/embed-script.ts': 'code that the build writes',
  'src/pages/kit-apart.ts': 'code that the build writes',
  'src/pages/hosts/': 'settings of hosts, said to whoever keeps one',
  'src/pages/late-scripts.ts': 'code that the build writes',
  'src/pages/licences/': 'owners and licences, in their own language',
  'src/pages/compact-html.ts': 'names of elements',
  'src/pages/texts-apart.ts': 'code that the build writes',
  'src/pages/split-languages.ts': 'code that the build writes',
  'src/pages/method/formulas.ts': 'formulas',
  'src/pages/method/literature.ts': 'works as printed',
  'indicators/coinr/written-number.ts': 'signs that a table may hold',
  'indicators/figures/load-workbook-words.ts': 'words of the workbooks',
  'indicators/figures/workbook-rows.ts': 'words of the workbooks',
  'indicators/figures/workbook-sheet.ts': 'words of the workbooks',
  'styles/fonts/subset-fonts.mjs': 'letters',
  'geodata/tests/': 'tests',
};

/** Words of other programs and of forms of data. */
const TERMS = new Set([
  ...['Enter', 'Escape', 'Files'],
  ...['Feature', 'Point', 'Polygon', 'Topology'],
  ...['Indicator', 'Aggregate'],
  ...['Dataset', 'Organization', 'Place'],
  // Levels of the codebook, a work, a logarithm, ids of a notice and of what the side panel shows.
  ...['town region', 'Hidalgo et al. 2007', 'ln …', 'file …', 'profile …'],
  'HTTP …',
]);

const isSaid = (file: string): boolean => !Object.keys(NOT_SAID).some((place) => file.startsWith(place));

const proseOf = (folders: readonly string[]) =>
  listCode(PROJECT_ROOT, folders)
    .filter(isSaid)
    .flatMap((file) => findProse(PROJECT_ROOT, file))
    .filter(({ text }) => !TERMS.has(text));

describe('texts for readers', () => {
  it('stand in src/i18n/messages and in no other file of the page', () => {
    expect(proseOf(['src'])).toEqual([]);
  });

  it('in Kazakh or Russian stand in no file of the engine, the geography or the styles', () => {
    const found = proseOf(['indicators', 'geodata', 'styles']);
    expect(found.filter(({ text }) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
  });

  // A % stands for a value.
  it.each([
    ["const reason = 'no connection';", ['no connection']],
    ["const label = 'Years';", ['Years']],
    ["say({ ru: 'город' });", ['город']],
    ['const text = `% towns shown`;', ['… towns shown']],
    ['const row = html`<p class="big note" title="See below">Share of %</p>`;', ['See below', 'Share of']],
    ['const row = html`<p title=%>%</p>`; const all = html`<b>all</b>`;', ['all']],
    ["throw new Error('no such town here');", []],
    ["type Kind = 'one of these' | 'Other';", []],
    ['const row = html`<p class="big note">% (n = %)</p>`;', []],
    ["const query = matchMedia('(prefers-reduced-motion: reduce)');", []],
  ])('are seen in %s', (code, texts) => {
    const root = mkdtempSync(join(tmpdir(), 'prose-'));
    writeFileSync(join(root, 'a.ts'), code.replaceAll('%', '$' + '{x}'));
    expect(findProse(root, 'a.ts').map(({ text }) => text)).toEqual(texts);
    rmSync(root, { recursive: true });
  });
});
