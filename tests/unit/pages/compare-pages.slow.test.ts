import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { createExplorer, openingState } from '../../../src/explorer/create-explorer.ts';
import { formatNumber } from '../../../src/i18n/format.ts';
import { comparePageMessages } from '../../../src/i18n/messages/compare-page.ts';
import { unpackSide } from '../../../src/lib/packed-side.ts';
import type { SideCell, SideFile, SideRow } from '../../../src/lib/side-by-side.ts';
import { comparePages, sideFiles } from '../../../src/pages/compare-pages.ts';
import { fullFigures } from '../../../src/pages/place/short-figures.ts';
import type { StaticData } from '../../../src/pages/static-data.ts';
import { allPlacePages, sourceWithYears } from '../../fixtures/static-pages.ts';
import { textsOfPage } from '../i18n/texts-of-page.ts';
import { markFaultsOf } from '../i18n/wording-faults.ts';

let source: StaticData;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  source = await sourceWithYears();
  files = await sideFiles(source);
});

function fileOf(scope: 'town' | 'region', language: string): SideFile {
  const file = unpackSide(JSON.parse(files.get(`data/compare/${scope}s-side-${language}.json`) ?? ''));
  if (file === null) throw new Error(`no file of ${scope}s in ${language}`);
  return file;
}

const rowsOf = (file: SideFile): readonly SideRow[] => file.groups.flatMap(({ rows }) => rows);

/** The cell of a place in the row whose figures have an address. */
function cellAt(file: SideFile, figure: string, placeId: string): SideCell | null {
  const at = file.places.findIndex(({ id }) => id === placeId);
  return rowsOf(file).find((row) => row.figure === figure)?.cells[at] ?? null;
}

/** What a page writes at every address of a figure. */
function figuresOf(body: string): ReadonlyMap<string, readonly string[]> {
  const found = [...body.matchAll(/ data-f="([^"]*)"[^>]*>([^<]*)</g)];
  const list = / data-figures="([^"]*)"/.exec(body)?.[1] ?? '';
  const addresses = fullFigures(
    list,
    found.map(([, address = '']) => address),
  );
  const texts = new Map<string, string[]>();
  for (const [at, address] of addresses.entries())
    texts.set(address, [...(texts.get(address) ?? []), found[at]?.[2] ?? '']);
  return texts;
}

describe('what the page that sets places side by side reads', () => {
  it('is a file of all towns and one of all regions in each language', () => {
    for (const language of LANGUAGES) {
      expect(fileOf('town', language).places).toHaveLength(27);
      expect(fileOf('region', language).places).toHaveLength(20);
      for (const row of [...rowsOf(fileOf('town', language))]) expect(row.cells).toHaveLength(27);
    }
  });

  it('agrees with the scores of the dataset', () => {
    const { data } = source;
    const explorer = createExplorer({ data, state: openingState('en', data), systemTheme: 'light' });
    const towns = explorer.scores('potential', 'town');
    const risks = explorer.scores('risk', 'region');
    const scoreOf = (scores: typeof towns, id: string, node: string): string =>
      formatNumber('en', scores?.places[id]?.nodes[node]?.score ?? Number.NaN, 1);
    const file = fileOf('town', 'en');
    const edition = towns?.editionId;
    expect(cellAt(file, `score|${edition}|{place}|potential`, 'balkhash')?.text).toBe(
      scoreOf(towns, 'balkhash', 'potential'),
    );
    expect(cellAt(file, `score|${edition}|{place}|infrastructure`, 'temirtau')?.text).toBe(
      scoreOf(towns, 'temirtau', 'infrastructure'),
    );
    expect(cellAt(fileOf('region', 'en'), `score|${risks?.editionId}|{place}|hazard`, 'KZ-63')?.text).toBe(
      scoreOf(risks, 'KZ-63', 'hazard'),
    );
    expect(cellAt(file, `rank|${edition}|{place}|potential`, 'ridder')?.text).toBe(
      `${towns?.places['ridder']?.rank} of ${towns?.ranked.length}`,
    );
    // Every place with a rank says it, and no other does.
    const ranked = file.places.filter(({ id }) =>
      /^\d/.test(cellAt(file, `rank|${edition}|{place}|potential`, id)?.text ?? ''),
    );
    expect(ranked.map(({ id }) => id).sort()).toEqual([...(towns?.ranked ?? [])].sort());
  });

  it('has the figures as the page of the place has them, and no figure where it has none', async () => {
    const page = (await allPlacePages()).find(({ path }) => path === 'kk/town/serebryansk/');
    const printed = figuresOf(page?.body ?? '');
    const file = fileOf('town', 'kk');
    const at = file.places.findIndex(({ id }) => id === 'serebryansk');
    const rows = rowsOf(file).filter(({ figure }) => figure.startsWith('value|'));
    expect(rows.length).toBeGreaterThan(30);
    for (const { figure, cells } of rows) {
      const text = cells[at]?.text;
      const texts = printed.get(figure.replace('{place}', 'serebryansk')) ?? [];
      expect([figure, text === undefined ? texts : texts.includes(text)]).toEqual([
        figure,
        text === undefined ? [] : true,
      ]);
    }
    expect(rows.some(({ cells }) => cells[at] === null)).toBe(true);
  });

  it('marks an estimate from the district, and one that is not scored has no place on the strip', () => {
    const file = fileOf('town', 'en');
    const scores = rowsOf(file).filter(({ figure }) => /^score\|.*\|(potential|economic)$/.test(figure));
    const cells = scores.flatMap((row) => row.cells);
    const estimates = cells.filter((cell) => cell?.notes?.includes('estimate from district data'));
    expect(estimates.length).toBeGreaterThan(0);
    for (const cell of estimates) expect([cell?.state, cell?.at]).toEqual(['proxy', undefined]);
    for (const cell of cells) if (cell?.text === '–') expect(cell.at).toBeUndefined();
  });

  it('has the core index of towns by year, and says why regions have none', () => {
    const years = (scope: 'town' | 'region') =>
      fileOf(scope, 'en').groups.find(({ heading }) => heading === 'Score and rank over the years');
    expect(years('town')?.rows.map(({ name }) => name)).toContain('2022');
    expect(years('region')?.rows).toEqual([]);
    expect(years('region')?.hint).toMatch(/one period only/);
  });
});

describe('the page that sets places side by side', () => {
  it('is one a language, offers every place four times, and runs its script', () => {
    const pages = comparePages(source);
    expect(pages.map(({ path }) => path)).toEqual(LANGUAGES.map((language) => `${language}/compare/`));
    for (const { body, script } of pages) {
      expect(script).toBe('compare');
      expect(body.match(/<h1/g)).toHaveLength(1);
      expect(body.match(/<option value="ridder">/g)).toHaveLength(4);
      expect(body.match(/<option value="KZ-35">/g)).toHaveLength(4);
    }
  });

  it.each(LANGUAGES)('keeps the marks of the language, in %s', (language) => {
    const page = comparePages(source).find((one) => one.language === language);
    const texts = [
      ...textsOfPage(page?.body ?? '', language),
      ...Object.values(comparePageMessages[language]).filter((text) => typeof text === 'string'),
      ...(['town', 'region'] as const).flatMap((scope) => {
        const file = fileOf(scope, language);
        return [file.openOrder.hint, ...file.groups.flatMap(({ heading, hint }) => [heading, hint])];
      }),
    ];
    expect(texts.flatMap((text) => markFaultsOf(language, text))).toEqual([]);
  });
});
