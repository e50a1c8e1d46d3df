import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { DIMENSIONS } from '../../../indicators/types.ts';
import { createExplorer } from '../../../src/explorer/create-explorer.ts';
import { renderStatic } from '../../../src/pages/render-static.ts';
import { layerRowsOf } from '../../../src/panels/layers/layer-rows.ts';
import { profileExperts } from '../../../src/panels/profile/profile-experts-template.ts';
import { changeLayer, switchLayer } from '../../../src/state/actions.ts';
import type { ExpertDigest } from '../../../src/state/expert-digest.ts';
import { setWeights } from '../../../src/state/method-actions.ts';
import { CATALOGUE } from '../../fixtures/catalogue.ts';
import { fixtureData, fixtureExplorer } from '../../fixtures/explorer.ts';

const WEIGHTS = Object.fromEntries(DIMENSIONS.map((code, i) => [code, i === 0 ? 3 : 0.75]));
const DIGEST: ExpertDigest = {
  ...{ title: 'Spring panel', askedBy: 'Institute', experts: 12, day: '2026-12-01' },
  weights: { level: 'potential', weights: WEIGHTS },
  actions: [
    { id: 'a1', text: null },
    { id: 'x1', text: 'Own action' },
  ],
  towns: {
    ridder: { need: 71, action: 1 },
    altai: { need: 20, action: 1 },
    balkhash: { need: 5, action: 0 },
  },
};

const isListed = (explorer: ReturnType<typeof fixtureExplorer>) =>
  layerRowsOf(explorer).some(({ layer }) => layer.id === 'experts');

describe('layer of what experts said', () => {
  it('is in the list only while a digest says something of towns, and draws nothing without one', () => {
    const without = fixtureExplorer();
    without.dispatch(changeLayer('experts', { on: true }));
    expect(isListed(without)).toBe(false);
    expect(without.scene().layers.some(({ id }) => id === 'experts')).toBe(false);
    expect(isListed(fixtureExplorer('en', { digest: { ...DIGEST, towns: {} } }))).toBe(false);
    expect(isListed(fixtureExplorer('en', { digest: DIGEST }))).toBe(true);
  });

  it('shows the need in fifths in place of the scores of towns, says whose opinion it is, and changes no score', () => {
    for (const language of LANGUAGES) {
      const explorer = fixtureExplorer(language, { digest: DIGEST });
      const before = explorer.scores('potential', 'town');
      explorer.dispatch(switchLayer('experts', true, CATALOGUE.layers));
      const scene = explorer.scene();
      expect(scene.layers.map(({ id }) => id)).not.toContain('towns');
      const legend = scene.legends.find(({ layerId }) => layerId === 'experts');
      expect(legend?.classes.map(({ count }) => count)).toEqual([1, 1, 0, 1, 0, 24]);
      expect(legend?.subtitle).toContain('Spring panel');
      expect(legend?.subtitle).toContain('12');
      expect(legend?.subtitle).toContain('Institute');
      expect(explorer.scores('potential', 'town')).toBe(before);
      const ridder = scene.towns.find(({ id }) => id === 'ridder');
      expect(ridder?.tooltip[0]?.value).toContain('71');
    }
  });

  it('shows first actions by letter, that of most towns first, by the default list where it has come', async () => {
    const explorer = fixtureExplorer('en', { digest: DIGEST });
    explorer.dispatch(changeLayer('experts', { on: true, measure: 'action' }));
    await new Promise((done) => setTimeout(done));
    const legend = explorer.scene().legends.find(({ layerId }) => layerId === 'experts');
    expect(legend?.classes.map(({ label, count, symbol }) => [symbol?.letter, label, count])).toEqual([
      ['A', 'Own action', 2],
      ['B', 'Fixture action', 1],
      ['', 'the panel was not asked about it', 24],
    ]);
  });

  it('says that the default list did not come, and shows the number of the action', async () => {
    const data = {
      ...fixtureData(),
      loadExpertItems: async () => ({ ok: false, file: 'experts.json', reason: 'no-connection' }) as const,
    };
    const explorer = createExplorer({
      ...{ data, systemTheme: 'light' },
      state: { ...fixtureExplorer().state, digest: DIGEST },
    });
    explorer.dispatch(changeLayer('experts', { on: true, measure: 'action' }));
    await new Promise((done) => setTimeout(done));
    expect(explorer.notices.map(({ about }) => about)).toEqual(['experts.json']);
    const legend = explorer.scene().legends.find(({ layerId }) => layerId === 'experts');
    expect(legend?.classes.map(({ label }) => label)).toEqual([
      'Own action',
      'action a1',
      'the panel was not asked about it',
    ]);
  });
});

describe('what experts said of a town', () => {
  it('stands in its profile with whose words it is; a town of which they were not asked says so', () => {
    const html = (town: string, digest: ExpertDigest | null = DIGEST) =>
      renderStatic(profileExperts('en', digest, town, null) as Parameters<typeof renderStatic>[0]);
    const plain = (town: string) => html(town).replaceAll(/<[^>]*>/g, '');
    expect(html('ridder')).toContain('Own action');
    expect(plain('ridder')).toContain('71 of 100');
    expect(plain('ridder')).toContain('Spring panel, 12 experts · ');
    expect(html('ridder')).toContain('changes no score');
    expect(html('tekeli')).toContain('not asked');
  });
});

describe('weights of a panel on the map', () => {
  it('are named as those of the experts only while they are in force', () => {
    const explorer = fixtureExplorer('en', { digest: DIGEST });
    expect(explorer.scene().methodNote).toBe('');
    explorer.dispatch(setWeights(WEIGHTS));
    expect(explorer.scene().methodNote).toContain(
      'Potential: dimensions — weights of 12 experts (Spring panel)',
    );
    expect(explorer.scores('potential', 'town')?.method).toContain(
      'weights of potential: panel of 12 experts',
    );
    expect(explorer.scores('risk', 'town')?.method).not.toContain('panel of');
    explorer.dispatch(setWeights({ labour: 2 }));
    expect(explorer.scene().methodNote).toContain('custom weights');
    expect(explorer.scene().methodNote).not.toContain('experts');
  });

  it('of a level of the risk are named for that level and in the method of that index', () => {
    const risk = { hazard: 2, vulnerability: 0.5, coping: 0.5 };
    const explorer = fixtureExplorer('en', {
      digest: { ...DIGEST, experts: 1, weights: { level: 'risk', weights: risk } },
    });
    explorer.dispatch(setWeights(risk));
    expect(explorer.scene().methodNote).toContain('Risk: components — weights of 1 expert (Spring panel)');
    expect(explorer.scores('risk', 'town')?.method).toContain('weights of risk: panel of 1 expert');
    expect(explorer.scores('potential', 'town')?.method).not.toContain('panel of');
    explorer.dispatch(setWeights({ coping: 1 }));
    expect(explorer.scene().methodNote).not.toContain('expert');
  });
});
