import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { embedMessages } from '../../../src/i18n/messages/embed.ts';
import { expertsMessages } from '../../../src/i18n/messages/experts.ts';
import { methodWordMessages } from '../../../src/i18n/messages/method-words.ts';
import { type FrameCode, frameScripts } from '../../../src/pages/embed-script.ts';
import { frameDataText } from '../../../src/pages/frame-data.ts';

/**
 * A frame must be in sight soon on a slow line, and its scripts with its data are most of what it takes; the one that draws
 * comes when all else is there.
 */
const MOST_BYTES = { drawing: 41 * 1000, scripts: 91 * 1000, all: 122 * 1000 };

const ROOT = join(import.meta.dirname, '../../..');

describe('the scripts of a frame', () => {
  let scripts: FrameCode;
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

  it.each(LANGUAGES)('are small: %s', (language) => {
    const bytes = (text: string): number => gzipSync(text, { level: 9 }).length;
    const { kit, texts, drawing } = scripts;
    const code = bytes(kit) + bytes(texts[language]) + bytes(drawing);
    expect(bytes(drawing)).toBeLessThan(MOST_BYTES.drawing);
    expect(code).toBeLessThan(MOST_BYTES.scripts);
    expect(code + bytes(frameDataText(ROOT, language))).toBeLessThan(MOST_BYTES.all);
  });

  it.each(LANGUAGES)('hold the texts that frames read, in one language alone: %s', (language) => {
    for (const other of LANGUAGES) {
      const { openExplorer } = embedMessages[other];
      expect(scripts.texts[language].includes(openExplorer), other).toBe(other === language);
      expect(scripts.drawing).not.toContain(openExplorer);
    }
    expect(scripts.texts[language]).not.toContain(methodWordMessages[language].tableNote);
  });

  it.each(LANGUAGES)('find each text where the other has put it: %s', (language) => {
    const asked = setsIn(scripts.drawing, /monotownsTexts\[[`'"]([\w -]+)[`'"]\]/g);
    const there = setsIn(scripts.texts[language], /monotownsTexts\[[`'"]([\w -]+)[`'"]\]\s*=/g);
    expect(asked.size).toBeGreaterThan(10);
    expect([...asked].filter((set) => !there.has(set))).toEqual([]);
  });

  it('find what they build on in the page, and bring none of it themselves', () => {
    const asked = setsIn(scripts.drawing, /monotownsKit\[[`'"]([^`'"\]]+)[`'"]\]/g);
    expect(asked.size).toBeGreaterThan(50);
    expect([...asked].filter((name) => !scripts.kit.includes(name))).toEqual([]);
    expect(scripts.kit).toContain('lit$');
    expect(scripts.drawing).not.toContain('lit$');
  });

  it('end no element of the page that they stand in', () => {
    for (const code of [scripts.kit, ...Object.values(scripts.texts)])
      expect(code).not.toMatch(/<(?:\/?script|!--)/i);
  });

  it('score no index for a tooltip, which a frame does not have', () => {
    expect(scripts.kit + scripts.drawing).not.toContain('isBeside:!0');
  });

  it.each(LANGUAGES)('can say that a panel of experts set the weights: %s', (language) => {
    expect(scripts.texts[language]).toContain(expertsMessages[language].ahp);
  });

  it('are compiled while they come', () => {
    for (const code of [scripts.kit, scripts.drawing])
      expect(code).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  });

  it('load the computing of rank intervals, and hold none', () => {
    expect(scripts.drawing).toContain('monotownsRanks');
    expect(scripts.kit + scripts.drawing).not.toContain('xoroshiro');
    expect(scripts.drawing).toContain('r.js');
  });
});

function setsIn(code: string, pattern: RegExp): ReadonlySet<string> {
  return new Set([...code.matchAll(pattern)].map(([, set = '']) => set));
}
