import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { indexFiles } from '../../../indicators/coinr/index-files.ts';
import { readDataset } from '../../../indicators/coinr/read-dataset.ts';
import { scoreDataset } from '../../../indicators/coinr/score-dataset.ts';
import { indexDataset } from '../../../indicators/scoring/index-dataset.ts';
import { scoreIndex } from '../../../indicators/scoring/score-index.ts';
import type { Edition, IndexScores } from '../../../indicators/types.ts';
import { placeGroupsOf } from '../../../src/data/place-groups.ts';
import { indexOptions } from '../../../src/explorer/method-options.ts';
import { datasetFiles } from '../../../src/pages/dataset-files.ts';
import { datasetWords, setFolder, shippedSets } from '../../../src/pages/method/shipped-sets.ts';
import { readStaticData, type StaticData, withYears } from '../../../src/pages/static-data.ts';
import { AUTHOR_METHOD } from '../../../src/state/method-state.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
let source: StaticData;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  source = readStaticData(ROOT);
  files = datasetFiles(await withYears(source.data), ROOT);
});

describe('data sets beside the pages', () => {
  it.each([
    ['town-2022', 'potential'],
    ['town-2022', 'risk'],
    ['region-2022', 'potential'],
    ['region-2022', 'risk'],
  ] as const)('score as the site does: %s, %s', (id, index) => {
    const edition = editionOf(id);
    const set = { edition, index };
    const scores = scoreIndex(edition, source.data.codebook, set.index);
    const rows = (files.get(`${setFolder(set)}/scores.csv`) ?? '').trimEnd().split('\n').slice(1);
    expect(rows.length).toBeGreaterThan(edition.placeIds.length * 5);
    const wrong = rows.filter((row) => {
      const [place = '', , node = '', score = ''] = row.split(',');
      return differs(scores, place, node, score.trim() === '' ? null : Number(score));
    });
    expect(wrong).toEqual([]);
  });

  it('are those of every full edition', () => {
    const sets = shippedSets(source.data).map((set) => setFolder(set));
    expect(sets).toEqual([
      'data/town-2022-potential',
      'data/town-2022-risk',
      'data/region-2022-potential',
      'data/region-2022-risk',
    ]);
  });

  it('are small', () => {
    const bytes = gzipSync([...files.values()].join('\n')).length;
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(200_000);
  });

  it('give the scores of a changed setting from its two changed files', () => {
    const edition = editionOf('town-2022');
    const method = {
      ...AUTHOR_METHOD,
      normalise: 'minmax',
      aggregate: 'ampi',
      weights: { labour: 2 },
    } as const;
    for (const index of ['potential', 'risk'] as const) {
      const options = indexOptions(method, edition, index, placeGroupsOf(source.data));
      const dataset = indexDataset(edition, source.data.codebook, index, options);
      const changed = indexFiles(dataset, datasetWords(source.data, edition));
      const folder = setFolder({ edition, index });
      const shipped = (file: string) => ({ file, text: files.get(`${folder}/${file}`) ?? '' });
      const read = readDataset({
        data: shipped('iData.csv'),
        grades: shipped('iGrade.csv'),
        meta: { file: 'iMeta.csv', text: changed['iMeta.csv'] },
        method: { file: 'method.json', text: changed['method.json'] },
      });
      expect(read.problems).toEqual([]);
      if (read.dataset === null) continue;
      const scores = scoreIndex(edition, source.data.codebook, index, options);
      // AMPI stands on its own scale in the tables, 70–130.
      const onUploadScale = (node: string, score: number | null): number | null =>
        node === 'potential' && score !== null ? ((score - 70) * 100) / 60 : score;
      const rows = scoreDataset(read.dataset).rows;
      expect(rows.filter(({ score }) => score !== null).length).toBeGreaterThan(100);
      expect(
        rows.filter(({ unit, node, score }) => differs(scores, unit, node, onUploadScale(node, score))),
      ).toEqual([]);
    }
  });
});

function editionOf(id: string): Edition {
  const found = source.data.editions[id];
  if (found === undefined) throw new Error(`no edition ${id}`);
  return found;
}

function differs(scores: IndexScores, place: string, node: string, score: number | null): boolean {
  const own = scores.places[place]?.nodes[node]?.score ?? null;
  if (own === null || score === null) return own !== score;
  return Math.abs(own - score) > 1e-12;
}
