import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { namesInOneLanguage } from '../../../indicators/editions/one-language.ts';
import { joinNames } from '../../../src/data/join-names.ts';

const whole: unknown = JSON.parse(readFileSync('indicators/built/explorer.json', 'utf8'));

describe('names of further languages', () => {
  it('make the file whole again, whichever came first', () => {
    for (const first of LANGUAGES) {
      const opened = namesInOneLanguage(whole, first);
      expect(opened).not.toEqual(whole);
      for (const language of LANGUAGES) joinNames(opened, namesInOneLanguage(whole, language));
      expect(opened).toEqual(whole);
    }
  });

  it('reach what was made of the file', () => {
    const file = { codebook: [{ id: 'a', names: { ru: 'а' } }] };
    const [indicator] = file.codebook;
    joinNames(file, { codebook: [{ id: 'a', names: { kk: 'ә' } }] });
    expect(indicator?.names).toEqual({ ru: 'а', kk: 'ә' });
  });

  it('change nothing where the other file is another', () => {
    const file = { names: { ru: 'а' }, list: [1] };
    joinNames(file, null);
    joinNames(file, { other: { kk: 'ә' }, list: [] });
    expect(file).toEqual({ names: { ru: 'а' }, list: [1] });
  });
});
