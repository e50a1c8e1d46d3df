import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listCode, PROJECT_ROOT } from './find-violations.ts';
import { findYears } from './find-years.ts';

/** Numbers that are no year of the data: what of a file's texts may stand there, and why. */
const NO_YEARS: Readonly<Record<string, { readonly texts: RegExp; readonly why: string }>> = {
  'geodata/build/build-geodata.ts': {
    texts: /kazakhstan2023High\.json$/,
    why: 'name of a file in a package',
  },
  'indicators/figures/columns.ts': { texts: /^(1900|2040)$/, why: 'what a cell may hold as a year at all' },
  'src/explorer/run-cache.ts': { texts: /^2022$/, why: 'seed of the random numbers' },
  'indicators/experts/codec.ts': { texts: /^2000$/, why: 'number of characters' },
  'src/layers/upload/upload-scale.ts': { texts: /^2000$/, why: 'number of figures' },
  'src/state/address.ts': { texts: /^2000$/, why: 'number of characters' },
  'src/pages/build-script.ts': { texts: /^es2022$/, why: 'form of the language' },
  'src/pages/method/literature.ts': { texts: /\p{Lu}.*[\s(](19|20)\d\d/u, why: 'works and their years' },
  'src/pages/method/structure-section.ts': {
    texts: /^\p{Lu}\p{L}+( & \p{Lu}\p{L}+| et al\.)? (19|20)\d\d$/u,
    why: 'works and their years',
  },
};
const TEXTS = 'src/i18n/messages/';

const found = listCode(PROJECT_ROOT, ['geodata', 'indicators', 'styles', 'src'])
  .filter((file) => !file.startsWith(TEXTS) && !file.startsWith('geodata/tests/'))
  .flatMap((file) => findYears(PROJECT_ROOT, file));

describe('years of the data', () => {
  it('stand in tables, tests and texts, and in no other file', () => {
    expect(found.filter(({ file, text }) => NO_YEARS[file]?.texts.test(text) !== true)).toEqual([]);
  });

  it('are mistaken for nothing that is gone', () => {
    const files = new Set(found.map(({ file }) => file));
    expect(Object.keys(NO_YEARS).filter((file) => !files.has(file))).toEqual([]);
  });

  // A % stands for a value.
  it.each([
    ['export const LATER_SPAN = [2021, 2022];', ['2021', '2022']],
    ["const edition = editions['town-2022'];", ['town-2022']],
    ['const words = `residents on 1 January 2023: %`;', ['residents on 1 January 2023: ']],
    ['const row = html`<p>2015–2022</p>`;', ['<p>2015–2022</p>']],
    ['const size = town.population2023;', ['population2023']],
    ['type Year = 2022 | 1_999;', ['2022', '1999']],
    ['const core = /^core-20(1[5-9])|2020$/;', ['^core-20(1[5-9])|2020$']],
    ['const year = /* 2021 */ first; // since 2019', []],
    ['const rest = [20_221, 12022, 202, 0.5];', []],
    ['const quotes = /[\\u2018-\\u201f]/;', []],
    ['const map = html`<svg xmlns="http://www.w3.org/2000/svg">%</svg>`;', []],
  ])('are seen in %s', (code, texts) => {
    const root = mkdtempSync(join(tmpdir(), 'years-'));
    writeFileSync(join(root, 'a.ts'), code.replaceAll('%', '$' + '{x}'));
    expect(findYears(root, 'a.ts').map(({ text }) => text)).toEqual(texts);
    rmSync(root, { recursive: true });
  });
});
