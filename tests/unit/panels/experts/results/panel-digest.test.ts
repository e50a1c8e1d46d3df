import { describe, expect, it } from 'vitest';
import { EXAMPLE_PANEL_ID } from '../../../../../indicators/experts/ids.ts';
import { panelResults } from '../../../../../indicators/experts/panel-results.ts';
import {
  mapQuery,
  mapWeights,
  panelDigest,
  weightLayers,
} from '../../../../../src/panels/experts/results/use/panel-digest.ts';
import { longTable, resultSheets } from '../../../../../src/panels/experts/results/use/result-sheets.ts';
import { readDigest } from '../../../../../src/state/address-expert-digest.ts';
import { readMethod } from '../../../../../src/state/address-method.ts';
import { LEVELS } from '../../../indicators/experts/small-panel.ts';
import { answersOf, contextOf, smallPanel } from './small-panel.ts';

const PARTS = ['cost', 'authority', 'time', 'readiness'];
const easy = (action: string, value: number) =>
  Object.fromEntries(PARTS.map((part) => [`actions/all/${action}/${part}`, value]));
const said = {
  ...{ 'problems/all/f1/relevance': 5, 'problems/all/f2/relevance': 5 },
  ...{ 'weights/all/economic': 60, 'weights/all/social': 40 },
  ...easy('a1', 5),
  ...easy('a2', 3),
};
const layersOf = (level: string) => weightLayers({ weighed: { level, items: [] } });
const panel = smallPanel(['problems', 'weights', 'actions']);
const answers = answersOf(panel, said, said);
const gaps = { all: { f1: 0.5 }, ridder: { f1: 0.9 }, altai: { f1: 0.1 } };
const results = panelResults({ panel, answers, gaps, cuts: [3, 4] });
const legal = { towns: new Set(['ridder', 'altai']), expertLevels: LEVELS };

describe('digest of a panel for the map', () => {
  it('holds by town the first action and the need for it, and the weights, and comes back from the address', () => {
    const digest = panelDigest(panel, answers, results);
    expect(digest).toMatchObject({ title: 'Test panel', askedBy: 'Tester', experts: 2, day: '2026-12-02' });
    expect(digest?.towns).toEqual({ ridder: { need: 90, action: 0 }, altai: { need: 100, action: 1 } });
    expect(digest?.actions).toEqual([
      { id: 'a1', text: null },
      { id: 'a2', text: null },
    ]);
    const weights = mapWeights(results.weights);
    const query = new URLSearchParams(mapQuery({ version: 2, weights, digest, layers: 'regions~experts' }));
    expect(readDigest(query.get('ex') ?? '', legal)).toEqual(digest);
    expect(query.get('l')).toBe('regions~experts');
    expect(query.get('d')).toBe('2');
  });

  it('gives weights in the proportion of the shares: 60 and 40 of nine are 3 and 2, the others 0', () => {
    const weights = mapWeights(results.weights);
    expect(weights).toMatchObject({ economic: 3, social: 2, labour: 0 });
    const m = new URLSearchParams(mapQuery({ version: 2, weights, digest: null, layers: '' })).get('m') ?? '';
    const weightCodes = new Set(Object.keys(weights ?? {}));
    expect(readMethod(m, { weightCodes })?.weights).toEqual(weights);
  });

  it('of another level says which, shows the risk, and comes back from the address', () => {
    const weighed = { level: 'risk', items: LEVELS.get('risk') ?? [] };
    const other = smallPanel(['weights'], { weighed });
    const values = { 'weights/all/hazard': 50, 'weights/all/vulnerability': 25, 'weights/all/coping': 25 };
    const own = answersOf(other, values);
    const found = panelResults({ panel: other, answers: own, gaps: {}, cuts: [3, 4] });
    const digest = panelDigest(other, own, found);
    expect(digest?.weights).toEqual({
      level: 'risk',
      weights: { hazard: 1.5, vulnerability: 0.75, coping: 0.75 },
    });
    const layers = weightLayers(other);
    const link = new URLSearchParams(
      mapQuery({ version: 2, weights: mapWeights(found.weights), digest, layers }),
    );
    expect(readDigest(link.get('ex') ?? '', legal)).toEqual(digest);
    expect(link.get('l')).toBe('regions*m=risk~towns*m=risk');
    expect(['potential', 'labour.town', 'labour-risk.region'].map(layersOf)).toEqual(['', '', layers]);
    expect(resultSheets(contextOf(other, own), found)[1]?.rows[1]?.slice(0, 2)).toEqual(['The danger', 0.5]);
  });

  it('refuses the invented example, whatever its title', () => {
    expect(panelDigest({ ...panel, id: EXAMPLE_PANEL_ID, title: 'Real' }, answers, results)).toBeNull();
  });
});

describe('results as files', () => {
  const context = contextOf(panel, answers);
  const sheets = resultSheets(context, results);

  it('has a sheet on the panel and one an instrument, with numbers as computed', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'About',
      'Problem field',
      'Weights',
      'Managerial actions',
    ]);
    expect(sheets[3]?.rows.find((row) => row[0] === 'Repair' && row[1] === 'Ridder')).toEqual([
      ...['Repair', 'Ridder', 0.9, 5, 1],
      ...[null, null],
    ]);
    for (const { rows, widths } of sheets.slice(1))
      for (const row of rows) expect(row).toHaveLength(widths.length);
  });

  it('puts every number of the sheets into one long table', () => {
    const [head, ...rows] = longTable(context, sheets);
    expect(head).toEqual(['Part', 'Item', 'Town', 'Measure', 'Value']);
    expect(rows).toContainEqual(['Managerial actions', 'Repair', 'Ridder', 'Need, 0–1', 0.9]);
    expect(rows).toContainEqual(['Weights', 'Economic', '', 'Weight', 0.6]);
  });
});
