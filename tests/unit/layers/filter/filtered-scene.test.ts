import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../geodata/languages.ts';
import { scoreTableRows } from '../../../../src/export/table-rows.ts';
import { filterMessages } from '../../../../src/i18n/messages/filter.ts';
import type { Filter } from '../../../../src/state/condition.ts';
import { buildScene, layersOn, realData, realInput } from '../real-explorer.ts';

const data = realData();
const METALS: Filter = [
  { kind: 'enterprise', values: ['metals', 'ores'] },
  { kind: 'need', need: 'gas', limit: null },
];
const sceneOf = (change: Parameters<typeof realInput>[1]) => buildScene(realInput(data, change));

describe('a filter in the picture', () => {
  it('changes nothing while nothing is asked', () => {
    const scene = sceneOf({});
    expect(scene.filter).toBeNull();
    expect(JSON.stringify(scene.layers)).not.toContain('fade');
  });

  it.each(LANGUAGES)('is one phrase, and every town outside says so: %s', (language) => {
    const scene = sceneOf({ language, filter: METALS });
    const { verdicts, phrase, met, unknown } = scene.filter ?? {};
    expect(phrase).toMatch(/27.* · .* · /);
    expect(unknown).toBeGreaterThan(0);
    expect([...(verdicts ?? [])].filter(([, verdict]) => verdict === 'met')).toHaveLength(met ?? -1);
    const texts = filterMessages[language];
    for (const { id, accessibleName } of scene.towns) {
      const words = { met: '', notMet: texts.outside, unknown: texts.maybe }[verdicts?.get(id) ?? 'met'];
      expect(accessibleName.endsWith(words), accessibleName).toBe(true);
    }
  });

  it.each([
    ['circles', { towns: {} }],
    ['rings', { coverage: {} }],
    ['symbols', { specialization: {} }],
  ] as const)('fades the %s of towns outside and counts the others in their classes', (kind, layers) => {
    const scene = sceneOf({ filter: METALS, layers: layersOn(layers) });
    const painted = scene.layers.find((layer) => layer.kind === kind);
    if (painted?.kind !== 'circles' && painted?.kind !== 'rings' && painted?.kind !== 'symbols')
      throw new Error(`no ${kind}`);
    const kept = painted.marks.filter(({ fade }) => fade === undefined);
    expect(kept.map(({ townId }) => scene.filter?.verdicts.get(townId))).toEqual(kept.map(() => 'met'));
    const counts = scene.legends[0]?.classes.flatMap(({ kept: count }) => count ?? []) ?? [];
    if (counts.length > 0) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(kept.length);
    if (kind === 'circles') expect(counts.length).toBeGreaterThan(4);
  });

  it('is said in the legend of a layer that counts regions too, whose counts stay', () => {
    const [plain, filtered] = [{}, { filter: METALS }].map(
      (change) => sceneOf({ ...change, layers: layersOn({ bivariate: {} }) }).legends[0],
    );
    expect(filtered?.notes[0]).toContain('of 27 towns');
    expect(filtered?.classes).toEqual(plain?.classes);
  });

  it('fades the dots of towns that no layer draws', () => {
    const { towns } = sceneOf({ filter: METALS, layers: layersOn({}) });
    expect(towns.find(({ id }) => id === 'aksai')?.fade).toBe('outside');
    expect(towns.find(({ id }) => id === 'temirtau')?.fade).toBeUndefined();
  });

  it('keeps the towns that meet it in a table, and the table says so', () => {
    const { filter } = sceneOf({ filter: METALS });
    const table = { data, language: 'en', potential: null, risk: null, filter } as const;
    const rows = scoreTableRows({ ...table, scope: 'town' });
    expect(rows).toHaveLength(1 + (filter?.met ?? 0) + 2);
    expect(rows.at(-2)?.[0]).toBe(`# ${filter?.phrase}`);
    expect(rows.at(-1)?.[0]).toMatch(/^# Not known: .*Ridder/);
  });
});
