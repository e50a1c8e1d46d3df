import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { BRANCHES, SECTIONS } from '../../../indicators/built-files.ts';
import { GAP_BELOW } from '../../../indicators/editions/structure-measures.ts';
import { LEAST_COVERED } from '../../../indicators/editions/town-spans.ts';
import { DIVERSIFIED_BELOW } from '../../../indicators/editions/town-structure.ts';
import { parseFigureAddress } from '../../../indicators/figure-address.ts';
import { CONSISTENCY_LIMIT, MAX_AHP_ITEMS } from '../../../indicators/scoring/ahp.ts';
import { describeMethod } from '../../../indicators/scoring/describe-method.ts';
import { PLACES_FOR_SCALE, winMaxFor } from '../../../indicators/scoring/goalposts.ts';
import { indexDataset } from '../../../indicators/scoring/index-dataset.ts';
import { DEFAULT_METHOD, type Method } from '../../../indicators/scoring/method.ts';
import { DIMENSIONS, type IndexId } from '../../../indicators/types.ts';
import { MONTE_CARLO_RUNS } from '../../../indicators/uncertainty/monte-carlo.ts';
import { SOBOL_ROWS } from '../../../indicators/uncertainty/sensitivity.ts';
import type { ExplorerData } from '../../../src/data/explorer-data.ts';
import { UNCERTAINTY_SEED } from '../../../src/explorer/run-cache.ts';
import { collator } from '../../../src/i18n/format.ts';
import { glossaryTermMessages } from '../../../src/i18n/messages/glossary.ts';
import { licenceText } from '../../../src/i18n/messages/licences.ts';
import { methodClaimMessages } from '../../../src/i18n/messages/method-claims.ts';
import { rowsText } from '../../../src/pages/method/example-table.ts';
import { CHECKS } from '../../../src/pages/method/literature.ts';
import type { MethodTables } from '../../../src/pages/method/method-tables.ts';
import { countBy } from '../../../src/pages/method/source-sections.ts';
import type { Page } from '../../../src/pages/page-html.ts';
import type { StaticData } from '../../../src/pages/static-data.ts';
import { wordsOfSource } from '../../../src/panels/parts/source-title.ts';
import { MAX_WEIGHT } from '../../../src/state/method-state.ts';
import { allMethodPages, methodTables, staticSource } from '../../fixtures/static-pages.ts';
import { recompute } from '../../walk/recompute.ts';
import { walkFigure } from '../../walk/walk-figures.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

describe('method pages', () => {
  let source: StaticData;
  let tables: MethodTables;
  let pages: readonly Page[];
  const bodyOf = (language: string): string => pages.find((page) => page.language === language)?.body ?? '';

  beforeAll(async () => {
    source = staticSource();
    tables = await methodTables();
    pages = await allMethodPages();
  }, 60_000);

  it('stands in every language, with the same sections and the same formulas', () => {
    expect(pages.map(({ path }) => path)).toEqual(LANGUAGES.map((language) => `${language}/method/`));
    const sections = LANGUAGES.map((language) => all(bodyOf(language), /<section id="([^"]+)"/g));
    expect(sections[0]).toContain('codebook');
    expect(new Set(sections.map(String)).size).toBe(1);
    const formulas = LANGUAGES.map((language) => all(bodyOf(language), /<var>([^<]+)<\/var>/g).join(''));
    expect(new Set(formulas).size).toBe(1);
  });

  it('links every entry of its contents to a section of the page', () => {
    for (const page of pages) {
      const ids = all(page.body, / id="([^"]+)"/g);
      const links = all(page.body, /href="#([^"]+)"/g);
      expect(links.length).toBeGreaterThan(10);
      expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    }
  });

  it('holds the whole codebook: name, reason, unit and goalposts of every indicator', () => {
    for (const language of LANGUAGES) {
      const text = plain(bodyOf(language));
      expect(all(bodyOf(language), /data-indicator="([^"]+)"/g).toSorted()).toEqual(
        source.data.codebook.map(({ id }) => id).sort(),
      );
      for (const { names, why, unit } of source.data.codebook)
        for (const one of [names, why, unit]) expect(text).toContain(one[language]);
    }
    const share = source.data.codebook.find(({ id }) => id === 'leading-share');
    expect(share?.goalposts).toEqual([0, 100]);
    expect(rowOf(bodyOf('en'), 'leading-share')).toContain('0–100');
    expect(rowOf(bodyOf('en'), 'leading-share')).toContain('norm');
    // A norm of which the figures cover less than two thirds gives way to what is observed.
    expect(rowOf(bodyOf('en'), 'life-expectancy-region')).not.toContain('norm');
  });

  it('counts the places of an indicator as the edition does', () => {
    const edition = source.data.editions['town-2022'];
    const id = 'investment-per-head';
    const at = edition?.indicatorIds.indexOf(id) ?? -1;
    const grades = edition?.cells.flatMap((row) => row[at]?.grade ?? []) ?? [];
    const own = grades.filter((grade) => grade !== 'C').length;
    expect(grades.length).toBeGreaterThan(10);
    expect(rowOf(bodyOf('ru'), id)).toContain(`${own} / ${grades.length - own}`);
  });

  it('prints every default as the code has it', () => {
    const body = plain(bodyOf('en'));
    const { potential, risk } = author(source.data);
    const { skew, kurtosis } = DEFAULT_METHOD.treat;
    const dimension = potential.coverage?.['economic'] ?? {};
    const index = potential.coverage?.['potential'] ?? {};
    const defaults = [
      `skewness is ${skew} or more in absolute value and its excess kurtosis ${kurtosis} or more`,
      `at most ${winMaxFor(100)}% of the towns or regions`,
      `fewer than ${PLACES_FOR_SCALE} towns or regions`,
      `below ${potential.floor} is raised to ${potential.floor}`,
      `None of them counts as less than ${risk.floor}`,
      `a coverage of at least ${dimension.minShare}, at least ${dimension.minCount} values and at least ${dimension.minTownLevel} of them`,
      `requires at least ${index.minCount} of ${DIMENSIONS.length} dimensions and a coverage of at least ${index.minShare}`,
      `weight in data coverage and in the mean: ${potential.gradeWeight.C}`,
      `0 to ${MAX_WEIGHT} for each`,
      `for at most ${MAX_AHP_ITEMS} items`,
      `At a ratio of ${CONSISTENCY_LIMIT} or more`,
      `${MONTE_CARLO_RUNS.toLocaleString('en')} times, with a fixed random seed (${UNCERTAINTY_SEED})`,
      `n = ${SOBOL_ROWS} rows`,
      `less than ${DIVERSIFIED_BELOW * 100}% of the output`,
      `quotient below ${GAP_BELOW}`,
      `${LEAST_COVERED * 100}% of the later output`,
      `${BRANCHES.length} industries for towns, ${SECTIONS.length} sections for regions`,
    ];
    expect(defaults.filter((words) => !body.includes(words))).toEqual([]);
    for (const index of ['potential', 'risk'] as const)
      expect(body).toContain(describeMethod(author(source.data)[index]));
  });

  it('says what may not be claimed, for what no numbers exist, and what is the explorer’s own choice', () => {
    for (const language of LANGUAGES) {
      const text = plain(bodyOf(language));
      for (const [key, words] of Object.entries(methodClaimMessages[language]))
        if (/^(claim|noReference)/.test(key)) expect(text).toContain(words);
    }
  });

  it('explains every word in each language in the order of its alphabet, with a place to link to', () => {
    for (const language of LANGUAGES) {
      const body = bodyOf(language);
      const ids = all(body, /<div id="word-([^"]+)">/g);
      expect(ids.toSorted()).toEqual(Object.keys(glossaryTermMessages[language]).sort());
      const terms = all(body, /<div id="word-[^"]+"><dt>([^<]+)</g);
      expect(terms).toEqual(terms.toSorted(collator(language).compare));
    }
  });

  it('begins with what must be known in a minute', () => {
    for (const language of LANGUAGES)
      expect(all(bodyOf(language), /<section id="([^"]+)"/g)[0]).toBe('minute');
  });

  it('carries only figure addresses that can be read', () => {
    for (const page of pages) {
      const addresses = all(page.body, /data-figure="([^"]+)"/g);
      expect(addresses.length).toBeGreaterThan(100);
      expect(addresses.filter((address) => parseFigureAddress(address) === null)).toEqual([]);
    }
  });

  it('shows no number that the tables do not give', async () => {
    const from = await recompute();
    for (const { path, body } of pages) {
      const shown = [...body.matchAll(/data-figure="([^"]+)"[^>]*>([^<]*)</g)].map((match) => ({
        path,
        address: match[1] ?? '',
        text: match[2] ?? '',
      }));
      const traced = shown.filter(({ address }) => !address.startsWith('count|'));
      expect(traced.length).toBeGreaterThan(20);
      expect(traced.filter((figure) => !walkFigure(from, figure).ok)).toEqual([]);
    }
  }, 60_000);

  it('names every source of the indices and all licences, adding up to the table of sources', () => {
    const sources = Object.values(tables.sources);
    const licences = countBy(sources.map(({ licence }) => licence));
    expect(licences.reduce((sum, [, count]) => sum + count, 0)).toBe(sources.length);
    const text = plain(bodyOf('kk'));
    for (const [licence] of licences) expect(text).toContain(licenceText('kk', licence));
    const cells = Object.values(source.data.editions).flatMap((edition) => edition.cells.flat());
    const used = new Set(cells.flatMap((cell) => cell?.sourceIds ?? []));
    expect(used.size).toBeGreaterThan(20);
    for (const titled of sources.filter(({ id }) => used.has(id)))
      expect(text).toContain(wordsOfSource(source.data, 'kk', titled).title);
  });

  it('has no script, no style attribute and no empty slot', () => {
    for (const { body } of pages) {
      expect(body).not.toMatch(/<script|style="/);
      expect(plain(body)).not.toMatch(/\{[a-zA-Z]+\}|undefined|NaN/);
    }
  });

  it('names only tests that exist', () => {
    expect(CHECKS.filter(({ test }) => !existsSync(resolve(ROOT, test)))).toEqual([]);
  });
});

describe('texts of the method page', () => {
  it('gather row references by table', () => {
    expect(rowsText(['town-observations:3', 'town-observations:5', 'median-all:wage:2022'])).toBe(
      'town-observations: 3, 5; median-all:wage: 2022',
    );
  });
});

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** Text of HTML with its entities read. */
function plain(body: string): string {
  return body
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The author's method of both indices over the full edition of towns. */
function author({ editions, codebook }: ExplorerData): Readonly<Record<IndexId, Method>> {
  const edition = editions['town-2022'];
  if (edition === undefined) throw new Error('no edition town-2022');
  return {
    potential: indexDataset(edition, codebook, 'potential').method,
    risk: indexDataset(edition, codebook, 'risk').method,
  };
}

function rowOf(body: string, id: string): string {
  return plain(new RegExp(`<tr data-indicator="${id}">.*?</tr>`, 's').exec(body)?.[0] ?? '');
}
