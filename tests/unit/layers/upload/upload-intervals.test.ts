import { describe, expect, it } from 'vitest';
import { indexFiles } from '../../../../indicators/coinr/index-files.ts';
import { indexDataset } from '../../../../indicators/scoring/index-dataset.ts';
import { readUpload } from '../../../../src/data/upload/read-upload.ts';
import type { UploadData } from '../../../../src/data/upload/upload-data.ts';
import { createExplorer } from '../../../../src/explorer/create-explorer.ts';
import { UNCERTAINTY_AT_ONCE } from '../../../../src/explorer/engine-at-once.ts';
import { csvText } from '../../../../src/export/csv.ts';
import { uploadRows } from '../../../../src/panels/upload/upload-rows.ts';
import { sampleLongRows } from '../../../../src/panels/upload/upload-samples.ts';
import { openingView } from '../../../fixtures/catalogue.ts';
import { realData } from '../real-explorer.ts';

const data = realData();

function read(files: Readonly<Record<string, string>>): UploadData {
  const texts = Object.entries(files).map(([file, text]) => ({ file, text, notes: [] }));
  const steps = readUpload(texts, data.places);
  for (;;) {
    const step = steps.next();
    if (step.done !== true) continue;
    if (!step.value.ok) throw new Error(JSON.stringify(step.value.problems));
    return step.value.data;
  }
}

/** The explorer's own potential of the towns as a reader would drop it, with its method. */
function ownPotential(): UploadData {
  const edition = data.editions['town-2022'];
  if (edition === undefined) throw new Error('no edition');
  return read(indexFiles(indexDataset(edition, data.codebook, 'potential'), { time: '2022', names: {} }));
}

function openExplorer() {
  return createExplorer({
    data,
    state: openingView('en'),
    systemTheme: 'light',
    uncertainty: UNCERTAINTY_AT_ONCE,
  });
}

describe("the explorer's own index, exported and dropped back", () => {
  const upload = ownPotential();

  it('is found in all its towns without a problem', () => {
    expect(upload.problems).toEqual([]);
    expect(upload.units.every(({ place }) => place.kind === 'town')).toBe(true);
    expect(upload.units).toHaveLength(27);
  });

  it('has the ranks of the index itself', () => {
    const scores = openExplorer().scores('potential', 'town');
    const top = upload.nodes[0]?.code ?? '';
    const ranks = Object.fromEntries(
      upload.units.map(({ code }, at) => [code, upload.columns[top]?.[0]?.ranks?.[at] ?? null]),
    );
    const expected = Object.fromEntries(
      Object.entries(scores?.places ?? {}).map(([code, { rank }]) => [code, rank]),
    );
    expect(ranks).toEqual(expected);
  });

  it('gives every rank its interval, the same each time, in table and tooltip', () => {
    const explorer = openExplorer();
    explorer.setUpload(upload);
    const node = upload.nodes[0];
    if (node === undefined) throw new Error('no node');
    expect(explorer.uploadRankIntervals(node.code)).toBeNull();
    explorer.requestUploadRankIntervals(node.code);
    const intervals = explorer.uploadRankIntervals(node.code);
    expect(intervals?.state).toBe('ready');
    const again = openExplorer();
    again.setUpload(upload);
    again.requestUploadRankIntervals(node.code);
    expect(again.uploadRankIntervals(node.code)?.result?.intervals).toEqual(intervals?.result?.intervals);
    for (const [unit, { rank, rankLow, medianRank, rankHigh }] of Object.entries(
      intervals?.result?.intervals ?? {},
    )) {
      const at = upload.units.findIndex(({ code }) => code === unit);
      expect(rank).toBe(upload.columns[node.code]?.[0]?.ranks?.[at]);
      expect(rankLow).toBeLessThanOrEqual(medianRank);
      expect(medianRank).toBeLessThanOrEqual(rankHigh);
    }
    const rows = uploadRows({
      language: 'en',
      places: data.places,
      slice: { upload, node, timeIndex: 0 },
      units: upload.units.map((_, at) => at),
      intervals,
    });
    for (const { figures } of rows) expect(figures.interval === null).toBe(figures.rankOf === '');
    const ridder = explorer.scene().towns.find(({ id }) => id === 'ridder')?.tooltip[0];
    expect(ridder?.detail).toMatch(
      /^2022 · rank \d+ of \d+ · rank \d+–\d+ under other methods(; the rank is only indicative)?$/,
    );
  });

  it('has an interval for a node below the top too', () => {
    const explorer = openExplorer();
    explorer.setUpload(upload);
    explorer.requestUploadRankIntervals('economic');
    expect(explorer.uploadRankIntervals('economic')?.result?.units.length).toBeGreaterThan(10);
  });
});

describe('the long sample', () => {
  it('comes back as it was offered: every town, every figure, nothing left out', () => {
    const rows = sampleLongRows(data);
    const upload = read({ 'sample.csv': csvText(rows) });
    expect(upload.problems).toEqual([]);
    expect(upload.rowsUsed).toBe(rows.length - 1);
    expect(upload.units.every(({ place }) => place.kind === 'town')).toBe(true);
    expect(upload.rankInputs).toBeNull();
  });
});
