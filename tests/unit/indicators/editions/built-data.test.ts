import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../geodata/languages.ts';
import {
  BUILT_FORMAT,
  type ExplorerFile,
  type IndustriesFile,
  type ProfileFile,
  type YearsFile,
} from '../../../../indicators/built-files.ts';
import type { PeopleFile } from '../../../../indicators/built-people.ts';
import { LABOUR_MEASURES, type WorkFile } from '../../../../indicators/built-work.ts';
import { rowsOf } from '../../../../indicators/columns.ts';
import { builtFiles } from '../../../../indicators/editions/built-data.ts';
import { sourcesFile } from '../../../../indicators/editions/explorer-file.ts';
import { unpackEdition } from '../../../../indicators/editions/pack-edition.ts';
import { scoreIndex } from '../../../../indicators/scoring/score-index.ts';
import {
  readProfileFile,
  readReportFile,
  readSourcesFile,
  readWordsFile,
} from '../../../../src/data/built-files.ts';
import { assembly, editionOf } from './real-tables.ts';

const files = builtFiles(assembly);
const read = <File>(name: string): File => JSON.parse(files.get(name) ?? 'null');

function profileOf(placeId: string): ProfileFile {
  const words = readWordsFile(read(`profiles-${placeId.startsWith('KZ-') ? 'region' : 'town'}.json`));
  const profile = words && readProfileFile(read(`profiles/${placeId}.json`), words);
  if (profile === null) throw new Error(`no profile of ${placeId}`);
  return profile;
}
const explorer = read<ExplorerFile>('explorer.json');
const codebook = rowsOf(explorer.codebook);
const industries = read<IndustriesFile>('industries.json');

describe('the built files', () => {
  it('are the same bytes for the same tables', () => {
    expect([...builtFiles(assembly)]).toEqual([...files]);
  });

  it('keep the first file small', () => {
    for (const language of LANGUAGES)
      expect(
        gzipSync(files.get(`explorer-${language}.json`) ?? '', { level: 9 }).length,
        language,
      ).toBeLessThan(31 * 1024);
    for (const [name, content] of files)
      if (name.startsWith('profiles/')) expect(gzipSync(content).length, name).toBeLessThan(48 * 1024);
      else if (/^(people|work)\//.test(name)) expect(gzipSync(content).length, name).toBeLessThan(8 * 1024);
  });

  it('hold the people and the labour market of every town', () => {
    for (const { townId } of industries.towns)
      for (const name of [`people/${townId}.json`, `work/${townId}.json`])
        expect(read(name), name).toMatchObject({ format: BUILT_FORMAT, townId });
    expect(read<PeopleFile>('people.json').towns).toHaveLength(27);
    expect(read<WorkFile>('work.json').measures).toHaveLength(LABOUR_MEASURES.length);
  });

  it('score the same from the wire as from the tables', () => {
    for (const packed of explorer.editions)
      for (const index of ['potential', 'risk'] as const) {
        const wire = scoreIndex(unpackEdition(packed), codebook, index);
        const own = scoreIndex(editionOf(packed.id), assembly.codebook, index);
        expect(wire.ranked).toEqual(own.ranked);
        for (const placeId of own.ranked)
          expect(wire.places[placeId]?.nodes[index]?.score ?? Number.NaN).toBeCloseTo(
            own.places[placeId]?.nodes[index]?.score ?? 0,
            3,
          );
      }
  });

  it('name only indicators, editions and panels that exist', () => {
    const ids = new Set(codebook.map(({ id }) => id));
    for (const id of explorer.panel) expect(ids, id).toContain(id);
    const years = read<YearsFile>('years.json').editions.map(({ id }) => id);
    expect(explorer.laterEditions.map(({ id }) => id)).toEqual(years);
    expect(industries.towns).toHaveLength(27);
    expect(industries.regions).toHaveLength(20);
  });

  it('hold a profile of every place, each figure with its rows and every source with its entry', () => {
    for (const packed of explorer.editions)
      for (const placeId of packed.placeIds) {
        const profile = profileOf(placeId);
        for (const { rows, indicatorId } of profile.figures)
          expect(rows.length, `${placeId} ${indicatorId}`).toBeGreaterThan(0);
        for (const { points } of profile.series)
          for (const point of points)
            for (const id of point[5].split(';'))
              expect(profile.sources, `${placeId} ${id}`).toHaveProperty([id.trim()]);
      }
  });

  it('mark the census break and list what is not published', () => {
    const khromtau = profileOf('khromtau');
    expect(khromtau.notPublished).toContain('retail-per-head');
    expect(khromtau.facts.length).toBeGreaterThan(0);
    const ridder = profileOf('ridder');
    expect(ridder.breaks).toContainEqual(
      expect.objectContaining({ series: 'population_year_end', year: 2022 }),
    );
  });

  it('hold every source once, and refuse what is no list of sources', () => {
    const sources = readSourcesFile(read('sources.json'));
    expect(sources).toEqual(sourcesFile(assembly.tables.sources));
    expect(readSourcesFile({ a: { id: 'a' } })).toBeNull();
  });

  it('report every row read and the coverage of every indicator', () => {
    const report = readReportFile(read('report.json'));
    expect(report?.reading.rowsRead['town-observations.csv']).toBeGreaterThan(31_000);
    expect(report?.coverage).toHaveLength(codebook.length);
    const retail = report?.coverage.find(({ indicatorId }) => indicatorId === 'retail-per-head');
    expect(retail).toMatchObject({ townLevel: 21, wider: 5 });
    expect(retail?.marks).toMatchObject({ ridder: 'A', rudny: 'B', zhanatas: 'C', khromtau: null });
  });
});
