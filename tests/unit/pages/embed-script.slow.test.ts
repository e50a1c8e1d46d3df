import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LANGUAGES, type Language } from '../../../geodata/languages.ts';
import { embedMessages } from '../../../src/i18n/messages/embed.ts';
import { weightsPanelMessages } from '../../../src/i18n/messages/weights-panel.ts';
import { frameScripts } from '../../../src/pages/embed-script.ts';

/** A frame must be in sight soon on a slow line, and its script is most of what it takes. */
const MOST_BYTES = 122 * 1000;

describe('the script of a frame', () => {
  let scripts: Readonly<Record<Language, string>>;
  beforeAll(async () => {
    // Tests run in an environment of their own, for which libraries bring longer code.
    vi.stubEnv('NODE_ENV', 'production');
    scripts = await frameScripts(join(import.meta.dirname, '../../..'), {
      years: 'y.js',
      people: 'p.js',
      ranks: 'r.js',
    });
  });

  afterAll(() => {
    vi.unstubAllEnvs();
  });

  it.each(LANGUAGES)('is small: %s', (language) => {
    expect(gzipSync(scripts[language], { level: 9 }).length).toBeLessThan(MOST_BYTES);
  });

  it.each(LANGUAGES)('holds the texts that frames read, in its language alone: %s', (language) => {
    for (const other of LANGUAGES) {
      const { openExplorer } = embedMessages[other];
      expect(scripts[language].includes(openExplorer), other).toBe(other === language);
    }
    expect(scripts[language]).not.toContain(weightsPanelMessages[language].tableNote);
  });

  it('loads the computing of rank intervals, and holds none', () => {
    expect(scripts.en).toContain('monotownsRanks');
    expect(scripts.en).not.toContain('xoroshiro');
    expect(scripts.en).toContain('r.js');
  });
});
