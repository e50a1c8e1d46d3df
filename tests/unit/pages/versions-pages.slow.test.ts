import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import type { Page } from '../../../src/pages/page-html.ts';
import { readVersionTables, type VersionTables } from '../../../src/pages/versions/read-version-tables.ts';
import { versionsPages } from '../../../src/pages/versions-pages.ts';
import { staticSource } from '../../fixtures/static-pages.ts';
import { recompute } from '../../walk/recompute.ts';
import { walkFigure } from '../../walk/walk-figures.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

describe('the pages of versions', () => {
  let tables: VersionTables;
  let pages: readonly Page[];
  const bodyOf = (language: string): string => pages.find((page) => page.language === language)?.body ?? '';

  beforeAll(async () => {
    tables = await readVersionTables(ROOT);
    pages = await versionsPages(staticSource(), tables);
  }, 60_000);

  it('stand in every language, with every rule, its reason and what it moved', () => {
    expect(pages.map(({ path }) => path)).toEqual(LANGUAGES.map((language) => `${language}/versions/`));
    expect(tables.rules.length).toBeGreaterThan(0);
    for (const language of LANGUAGES) {
      const text = plain(bodyOf(language));
      for (const { name, what, why } of [...tables.rules])
        for (const words of [name, what, why]) expect(text).toContain(plain(words[language]));
      expect(all(bodyOf(language), /id="rule-(\d+)"/g)).toEqual(tables.rules.map((_, at) => String(at + 1)));
      expect(text).not.toMatch(/undefined|NaN|null/);
    }
  });

  it('name the town that a rule moved most, with its move and its places', () => {
    const floor = tables.rules.findIndex(({ id }) => id === 'floor-and-distances');
    const [, part = ''] =
      plain(bodyOf('en'))
        .split(`${floor + 1}. `)
        .slice(-1)[0]
        ?.split('Towns: potential.') ?? [];
    expect(part).toMatch(/^\s*3 of 18 scores changed\. Largest changes: Karazhal \+10\.9 \(rank 17 → 11\), /);
  });

  it('link to parts of the page that are there', () => {
    for (const { body } of pages) {
      const ids = all(body, / id="([^"]+)"/g);
      const links = all(body, /href="#([^"]+)"/g);
      expect(links.length).toBeGreaterThan(2);
      expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    }
  });

  it('show as now what the tables give, number by number', async () => {
    const from = await recompute();
    for (const { path, body } of pages) {
      const shown = [...body.matchAll(/data-figure="([^"]+)"[^>]*>([^<]*)</g)].map((match) => ({
        path,
        address: match[1] ?? '',
        text: match[2] ?? '',
      }));
      // Score, place and interval of 18 towns and 20 regions by two indices.
      expect(shown.length).toBeGreaterThan(200);
      expect(shown.filter((figure) => !walkFigure(from, figure).ok)).toEqual([]);
    }
  }, 60_000);
});

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

function plain(body: string): string {
  return body
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ');
}
