import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LANGUAGES, type Language } from '../../../geodata/languages.ts';
import { embedMessages } from '../../../src/i18n/messages/embed.ts';
import { weightsPanelMessages } from '../../../src/i18n/messages/weights-panel.ts';
import { frameScripts } from '../../../src/pages/embed-script.ts';
import { frameDataText } from '../../../src/pages/frame-data.ts';

/** A frame must be in sight soon on a slow line, and its script with its data is most of what it takes. */
const MOST_BYTES = { script: 87 * 1000, all: 122 * 1000 };

const ROOT = join(import.meta.dirname, '../../..');

describe('the script of a frame', () => {
  let scripts: Readonly<Record<Language, string>>;
  beforeAll(async () => {
    // Tests run in an environment of their own, for which libraries bring longer code.
    vi.stubEnv('NODE_ENV', 'production');
    scripts = await frameScripts(ROOT, {
      years: 'y.js',
      people: 'p.js',
      ranks: 'r.js',
    });
  });

  afterAll(() => {
    vi.unstubAllEnvs();
  });

  it.each(LANGUAGES)('is small: %s', (language) => {
    const bytes = (text: string): number => gzipSync(text, { level: 9 }).length;
    expect(bytes(scripts[language])).toBeLessThan(MOST_BYTES.script);
    expect(bytes(scripts[language]) + bytes(frameDataText(ROOT, language))).toBeLessThan(MOST_BYTES.all);
  });

  it.each(LANGUAGES)('holds the texts that frames read, in its language alone: %s', (language) => {
    for (const other of LANGUAGES) {
      const { openExplorer } = embedMessages[other];
      expect(scripts[language].includes(openExplorer), other).toBe(other === language);
    }
    expect(scripts[language]).not.toContain(weightsPanelMessages[language].tableNote);
  });

  it('is compiled while it comes', () => {
    for (const language of LANGUAGES) expect(scripts[language]).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  });

  it('loads the computing of rank intervals, and holds none', () => {
    expect(scripts.en).toContain('monotownsRanks');
    expect(scripts.en).not.toContain('xoroshiro');
    expect(scripts.en).toContain('r.js');
  });
});
