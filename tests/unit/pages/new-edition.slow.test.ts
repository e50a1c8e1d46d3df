import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LANGUAGES, type Language } from '../../../geodata/languages.ts';
import { buildData } from '../../../indicators/cli/build-data.ts';
import { assembleEditions } from '../../../indicators/editions/assemble.ts';
import { frozenGoalposts } from '../../../indicators/editions/freeze-goalposts.ts';
import { readTableFiles } from '../../../indicators/figures/table-files.ts';
import { readReportFile } from '../../../src/data/built-files.ts';
import type { ExplorerData } from '../../../src/data/explorer-data.ts';
import { latestFullYear } from '../../../src/data/find-edition.ts';
import { catalogueOf } from '../../../src/explorer/catalogue.ts';
import { createExplorer, openingState } from '../../../src/explorer/create-explorer.ts';
import type { Explorer } from '../../../src/explorer/explorer.ts';
import { legalValuesOf } from '../../../src/explorer/legal-values.ts';
import { datasetFiles } from '../../../src/pages/dataset-files.ts';
import { explorerBody } from '../../../src/pages/explorer-pages.ts';
import { readMethodTables } from '../../../src/pages/method/read-method-tables.ts';
import { methodPages } from '../../../src/pages/method-pages.ts';
import { renderStatic } from '../../../src/pages/render-static.ts';
import { readStaticData, type StaticData, withYears } from '../../../src/pages/static-data.ts';
import { readVersionTables } from '../../../src/pages/versions/read-version-tables.ts';
import { versionsPages } from '../../../src/pages/versions-pages.ts';
import { yearStepsOf } from '../../../src/panels/header/year-steps.ts';
import { setBaseline, setEdition } from '../../../src/state/actions.ts';
import { decodeAddress, encodeAddress } from '../../../src/state/address.ts';
import { PRESENT } from '../../fixtures/present-version.ts';
import { realProfile } from '../../fixtures/real-profile.ts';

/*
 * A full edition of 2024 that nobody has published, with a window and a label of its own, opened as a reader of
 * `indicators/README.md` would: its rows take the place of those with their id in editions.csv, and nothing else changes.
 */
const ROOT = resolve(import.meta.dirname, '../../..');
const FIXTURE = join(ROOT, 'tests/fixtures/edition-2024/editions.csv');
const LABEL = '2024/25';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let root = '';
let source: StaticData;
/** With the years that the page fetches when they are asked for. */
let all: ExplorerData;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'new-edition-'));
  const tables = join(root, 'indicators/tables');
  await cp(join(ROOT, 'indicators/tables'), tables, { recursive: true });
  await cp(join(ROOT, 'geodata/derived'), join(root, 'geodata/derived'), { recursive: true });
  const editions = await readFile(join(tables, 'editions.csv'), 'utf8');
  await writeFile(join(tables, 'editions.csv'), withRows(editions, await readFile(FIXTURE, 'utf8')));
  vi.spyOn(console, 'log').mockReturnValue();
  expect(await buildData(tables, join(root, 'indicators/built'))).toBe(0);
  source = readStaticData(root);
  all = await withYears(source.data);
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** A table with the rows of another one of the same columns, in place of those with the same id. */
function withRows(table: string, added: string): string {
  const [header = '', ...rows] = table.trimEnd().split('\n');
  const [sameHeader, ...newRows] = added.trimEnd().split('\n');
  expect(sameHeader).toBe(header);
  const idOf = (row: string): string => row.split(',')[0] ?? '';
  const kept = rows.filter((row) => !newRows.some((other) => idOf(other) === idOf(row)));
  return `${[header, ...kept, ...newRows].join('\n')}\n`;
}

function open(language: Language = 'en'): Explorer {
  return createExplorer({ data: all, state: openingState(language, all), systemTheme: 'light' });
}

const legendsOf = (explorer: Explorer): string =>
  explorer
    .scene()
    .legends.map(({ title, subtitle, notes }) => [title, subtitle, ...notes].join(' '))
    .join('\n');

describe('an edition that is rows alone', () => {
  it('is the one that the explorer opens with, and the one before it stays in the list of years', () => {
    expect(latestFullYear(source.data)).toBe(2024);
    expect(Object.keys(source.data.editions)).toEqual(['town-2024', 'region-2024']);
    expect(yearStepsOf(all)).toEqual(yearStepsOf(source.data));
    const full = yearStepsOf(source.data).filter(({ edition }) => edition === 'full');
    expect(full.map(({ year, label, window }) => [year, label, window])).toEqual([
      [2022, '2022', [2020, 2022]],
      [2024, LABEL, [2022, 2025]],
    ]);
    expect(yearStepsOf(source.data).filter(({ year }) => year === 2024)).toHaveLength(1);
  });

  it.each(LANGUAGES)('has its label in the headline and its window in the hint: %s', (language) => {
    const page = renderStatic(explorerBody(source, language, './'));
    const [option = ''] = page.match(/<option value="full"[^>]*>[^<]*/) ?? [];
    expect(option).toContain(LABEL);
    expect(page).toMatch(/<input id="years-year" type="range" min="2022" max="2024"/);
    const [hint = ''] = page.match(/id="years-hint">[^<]*/) ?? [];
    expect(hint).toContain('2022–2025');
    expect(hint).not.toContain('2020');
  });

  it('is named in legends and in differences', () => {
    const explorer = open();
    const { dispatch } = explorer;
    expect(legendsOf(explorer)).toContain(`${LABEL} index`);
    expect(legendsOf(explorer)).not.toContain('2022 index');
    dispatch(setEdition('full', 2022));
    expect(legendsOf(explorer)).toContain('2022 index');
    dispatch(setEdition('full', 2024));
    const layer = explorer.state.layers.find(({ id }) => id === 'towns');
    expect(layer).toBeDefined();
    dispatch(setBaseline('towns', { kind: 'year', edition: 'full', year: 2022 }));
    expect(legendsOf(explorer)).toContain(`${LABEL} index minus 2022 index`);
  });

  it('stands in addresses, and leads back from them', () => {
    const { data } = source;
    const catalogue = catalogueOf(data);
    const legal = legalValuesOf(data, catalogue);
    const { state } = open();
    for (const [year, query] of [
      [2024, ''],
      [2022, `v=1&${PRESENT}&y=full-2022`],
    ] as const) {
      const shown = { ...state, year };
      expect(encodeAddress(shown, catalogue)).toBe(query);
      expect(decodeAddress(query, 'en', legal)).toEqual({ state: shown, rejected: [] });
    }
    expect(decodeAddress('v=1&y=full-2024', 'en', legal)).toEqual({ state, rejected: [] });
    expect(decodeAddress('v=1&y=full-2026', 'en', legal).rejected).toEqual(['y']);
  });

  it('is written into the built files, and profiles describe it', async () => {
    const built = join(root, 'indicators/built');
    expect((await readdir(join(built, 'profiles'))).length).toBe(
      (await readdir(join(ROOT, 'indicators/built/profiles'))).length,
    );
    const report = readReportFile(JSON.parse(await readFile(join(built, 'report.json'), 'utf8')));
    const covered = report?.coverage.map(({ editionId }) => editionId);
    expect([...new Set(covered)].sort()).toEqual(['region-2022', 'region-2024', 'town-2022', 'town-2024']);
    const edition = source.data.editions['town-2024'];
    const profile = realProfile('ridder', root);
    const row = edition?.placeIds.indexOf('ridder') ?? -1;
    const years = edition?.indicatorIds.flatMap((id, column) => {
      const cell = edition.cells[row]?.[column];
      return cell ? [[id, cell.year]] : [];
    });
    expect(profile.figures.map(({ indicatorId, year }) => [indicatorId, year])).toEqual(years);
    expect(profile.figures.some(({ year }) => (year ?? 0) > 2023)).toBe(true);
  });

  it('is shipped as data sets and moves no goalposts', async () => {
    const folders = [...datasetFiles(all, root).keys()].map((path) => path.split('/')[1] ?? '');
    expect(new Set(folders.filter((folder) => folder.includes('2024')))).toEqual(
      new Set(['town-2024-potential', 'town-2024-risk', 'region-2024-potential', 'region-2024-risk']),
    );
    const texts = await readTableFiles(join(root, 'indicators/tables'));
    const assembly = assembleEditions(texts, source.data.places);
    const frozen = frozenGoalposts(assembly);
    expect(new Set(frozen.map(({ indicatorId }) => indicatorId)).size).toBe(frozen.length);
    for (const { indicatorId, low, high } of frozen) {
      const posts = assembly.codebook.find(({ id }) => id === indicatorId)?.goalposts;
      expect(posts, indicatorId).toEqual([low, high]);
    }
  });

  it('leaves the page of versions with the edition that its moves are told of', async () => {
    const pages = await versionsPages(source, await readVersionTables(root));
    for (const { body } of pages) {
      expect(body).toContain('data-figure="score|town-2022|ridder|potential"');
      expect(body).not.toContain('town-2024');
    }
  });

  it('is the one that the method page is about', async () => {
    const pages = await methodPages(source, await readMethodTables(root));
    const english = pages.find(({ language }) => language === 'en')?.body ?? '';
    expect(english).toContain(`the data of the ${LABEL} index.`);
    expect(english).toContain(
      `The ${LABEL} index takes the latest value from 2022–2025. Older values, back to 2019,`,
    );
    expect(english).toContain('scale bounds taken from the 2022 index');
    expect(english).toContain('Regions have the full index only');
    for (const { body } of pages) {
      expect(body).toContain(LABEL);
      expect(body).toContain('data/town-2024-risk/iData.csv');
    }
  });
});
