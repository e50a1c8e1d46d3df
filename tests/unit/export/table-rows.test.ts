import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import type { Language } from '../../../geodata/types.ts';
import { csvText } from '../../../src/export/csv.ts';
import { figureTableRows, scoreTableRows, type TableInput } from '../../../src/export/table-rows.ts';
import { exportMessages } from '../../../src/i18n/messages/export.ts';
import { openingView } from '../../fixtures/catalogue.ts';
import { realData, realScores } from '../layers/real-explorer.ts';

const data = realData();

function inputOf(language: Language, scope: 'town' | 'region'): TableInput {
  const scores = realScores(data, openingView(language));
  return {
    data,
    language,
    scope,
    potential: scores('potential', scope),
    risk: scores('risk', scope),
    difference: null,
  };
}

/** Cells of a row by the names of its columns. */
function byColumn(rows: readonly (readonly unknown[])[], id: string): Readonly<Record<string, unknown>> {
  const [header = []] = rows;
  const row = rows.find(([first]) => first === id) ?? [];
  return Object.fromEntries(header.map((name, i) => [String(name), row[i]]));
}

const SCOPES = LANGUAGES.flatMap((language) =>
  (['town', 'region'] as const).map((scope) => [language, scope] as const),
);

describe('table of scores', () => {
  it.each(SCOPES)('in %s by %s tells each rank, score and share of its own index', (language, scope) => {
    const input = inputOf(language, scope);
    const rows = scoreTableRows(input);
    const texts = exportMessages[language];
    const { potential, risk } = input;
    for (const id of Object.keys(risk?.places ?? {})) {
      const row = byColumn(rows, id);
      const node = potential?.places[id]?.nodes['potential'];
      expect(row[texts.rank]).toBe(potential?.places[id]?.rank ?? null);
      expect(row[texts.riskRank]).toBe(risk?.places[id]?.rank ?? null);
      const score = node?.score ?? null;
      expect(row[texts.score(texts.potential)]).toBe(score === null ? null : Number(score.toFixed(1)));
      expect(row[texts.townLevelShare]).toBe(
        node === undefined ? null : Math.round(node.townLevelShare * 100),
      );
    }
    const ranks = (name: string) => Object.keys(risk?.places ?? {}).map((id) => byColumn(rows, id)[name]);
    expect(ranks(texts.riskRank)).not.toEqual(ranks(texts.rank));
  });

  it.each(LANGUAGES)(
    'names places and regions in %s, and as many cells in each row as columns',
    (language) => {
      const rows = scoreTableRows(inputOf(language, 'town'));
      const texts = exportMessages[language];
      const ridder = data.places.towns.find(({ id }) => id === 'ridder');
      expect(byColumn(rows, 'ridder')).toMatchObject({
        [texts.place]: ridder?.names[language],
        [texts.region]: data.places.regions.find(({ id }) => id === ridder?.regionId)?.names[language],
      });
      expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
      expect(new Set(rows[0]).size).toBe(rows[0]?.length);
    },
  );

  it('says that a town is not scored, and gives it no number', () => {
    const row = byColumn(scoreTableRows(inputOf('en', 'town')), 'rudny');
    expect(row).toMatchObject({ Status: 'not scored', 'Rank by potential': null, 'Potential, 0–100': null });
  });

  it('holds the difference that the map shows, rounded, an empty cell where there is none', () => {
    const values = new Map([['ridder', -1.23456]]);
    const rows = scoreTableRows({ ...inputOf('en', 'town'), difference: { title: 'Change', values } });
    expect(byColumn(rows, 'ridder')['Change']).toBe(-1.2346);
    expect(byColumn(rows, 'rudny')['Change']).toBeNull();
  });
});

describe('table of figures', () => {
  it.each(SCOPES)('in %s by %s: units and names as they are, no sign put before them', (language, scope) => {
    const text = csvText(figureTableRows(inputOf(language, scope)));
    const { data: rows } = Papa.parse<string[]>(text);
    const at = rows[0]?.indexOf(exportMessages[language].unit) ?? -1;
    const units = new Set(rows.slice(1).map((row) => row[at]));
    const known = data.codebook.filter((one) => one.scope === scope).map(({ unit }) => unit[language]);
    expect(units).toEqual(new Set(known));
    expect(units).toContain('%');
    expect(rows.flat().filter((cell) => cell.startsWith("'"))).toEqual([]);
  });

  it('gives each figure with its year, grade and sources', () => {
    const input = inputOf('en', 'town');
    const rows = figureTableRows(input);
    const place = input.potential?.places['ridder'];
    const scored = Object.entries(place?.indicators ?? {}).filter(([, { cell }]) => cell !== null);
    expect(scored.length).toBeGreaterThan(10);
    for (const [id, { cell, score }] of scored) {
      const name = data.codebook.find((one) => one.id === id)?.names.en;
      const row = rows.find(([town, , indicator]) => town === 'ridder' && indicator === name);
      expect(row?.[3]).toBe(cell?.value);
      expect(row?.slice(5, 7)).toEqual([cell?.year, cell?.grade]);
      expect(row?.[7]).toBe(score === null ? null : Number(score.toFixed(1)));
      for (const source of cell?.sourceIds ?? []) expect(row?.[9]).toContain(source);
    }
  });

  it('says what to know of a figure before comparing it', () => {
    const rows = figureTableRows(inputOf('en', 'town'));
    const nameOf = (id: string) => data.codebook.find((one) => one.id === id)?.names.en;
    const remark = (town: string, id: string) =>
      rows.find(([at, , indicator]) => at === town && indicator === nameOf(id))?.[8];
    expect(remark('ridder', 'industry-per-head')).toContain('where the company is registered');
    expect(remark('ridder', 'enterprise-state')).toContain('outdated, data for 2013');
    expect(remark('satpayev', 'enterprise-state')).toContain('undated source');
    expect(remark('altai', 'wage-over-minimum')).toContain('for the district');
    expect(remark('ridder', 'employed')).toBe('');
  });
});
