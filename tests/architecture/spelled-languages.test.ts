import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listCode, PROJECT_ROOT } from './find-violations.ts';
import { spelledLanguages } from './spelled-languages.ts';

/** The list itself and the facts of each language. */
const LIST = ['geodata/languages.ts', 'src/i18n/languages.ts'];
const TEXTS = 'src/i18n/messages/';

describe('the list of languages', () => {
  it('is spelled nowhere else: no other file of the app names two languages', () => {
    const files = listCode(PROJECT_ROOT, ['geodata', 'indicators', 'styles', 'src']).filter(
      (file) => !file.startsWith(TEXTS) && !file.endsWith('.test.ts'),
    );
    const naming = files.filter((file) => spelledLanguages(PROJECT_ROOT, file).length > 1);
    expect(naming).toEqual(LIST);
  });

  it.each([
    ["const names = { kk: 'a', en: 'b' };", ['kk', 'en']],
    ["if (tag === 'kk' || tag === 'ru') go();", ['kk', 'ru']],
    ['const folder = /\\/(kk|ru|en)\\//;', ['kk', 'ru', 'en']],
    ['say(texts.en, texts.kk);', ['kk', 'en']],
    ["const page = 'ru/method/';", ['ru']],
    ["throw new Error('written in ru or en');", []],
  ])('is seen in %s', (code, languages) => {
    const root = mkdtempSync(join(tmpdir(), 'languages-'));
    writeFileSync(join(root, 'a.ts'), code);
    expect(spelledLanguages(root, 'a.ts')).toEqual(languages);
    rmSync(root, { recursive: true });
  });
});
