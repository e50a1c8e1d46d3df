import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import type { FileFault } from '../../../src/data/explorer-data.ts';
import { readText } from '../../../src/data/fetch-file.ts';
import { damagedFile, faultWords } from '../../../src/explorer/damaged-file.ts';

const FAULTS: readonly FileFault[] = [
  ...(['no-connection', 'not-loaded', 'does-not-run'] as const),
  ...(['not-json', 'unexpected-content', 'no-such-file'] as const),
];

describe('the notice of a damaged file', () => {
  it('names the file and says what is wrong with it in the language of the reader', () => {
    const result = readText('{"format": 1', 'years.json', () => null);
    if (result.ok) throw new Error('the file is not damaged');
    const { about, text } = damagedFile(result.file, result.reason);
    expect(about).toBe('years.json');
    expect(text.en).toBe(
      'The file years.json could not be read (not JSON). Everything else still works; reload the page to try again.',
    );
    expect(text.ru).toContain('years.json (это не JSON)');
    expect(text.kk).toContain('бұл JSON емес');
  });

  it('says every fault in words of its own in every language', () => {
    for (const language of LANGUAGES) {
      const words = new Set(FAULTS.map((fault) => faultWords(language, fault)));
      expect([language, words.size]).toEqual([language, FAULTS.length]);
    }
  });

  it('leaves the status of an answer as it is, and says no word of a library', () => {
    expect(faultWords('kk', 'HTTP 404')).toBe('HTTP 404');
    const lost = new TypeError('Failed to fetch dynamically imported module: http://site/a.js');
    expect(faultWords('ru', lost)).toBe('загрузка оборвалась');
    expect(faultWords('ru', new TypeError('x is not a function'))).toBe(
      'этот браузер не может его выполнить',
    );
  });
});
