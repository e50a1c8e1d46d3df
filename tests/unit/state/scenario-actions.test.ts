import { describe, expect, it } from 'vitest';
import { OPENING_SCENARIO } from '../../../indicators/scenario/settings.ts';
import { catalogueOf } from '../../../src/explorer/catalogue.ts';
import { legalValuesOf } from '../../../src/explorer/legal-values.ts';
import { decodeAddress, encodeAddress } from '../../../src/state/address.ts';
import { changeScenario, resetScenario, showScenario } from '../../../src/state/scenario-actions.ts';
import { openingView } from '../../fixtures/catalogue.ts';
import { fixtureData } from '../../fixtures/explorer.ts';

const data = fixtureData();
const catalogue = catalogueOf(data);
const legal = legalValuesOf(data, catalogue);
const opening = openingView('en');
const isOn = (state: typeof opening, layer: string) => state.layers.find(({ id }) => id === layer)?.on;

describe('a scenario in the state', () => {
  it('begins from the opening one and stays within its limits; the loss is not after the horizon', () => {
    const { scenario } = changeScenario({ loss: 250, horizon: 4, lossYear: 9, multiplier: 0.3 })(opening);
    expect(scenario).toEqual({ ...OPENING_SCENARIO, loss: 100, horizon: 4, lossYear: 4, multiplier: 1.2 });
  });

  it('keeps the points of one’s own path in order, each year once', () => {
    const own = [8, 3, 8].map((ahead, at) => ({ ahead, unit: 'percent' as const, value: at }));
    expect(changeScenario({ own })(opening).scenario?.own.map(({ ahead }) => ahead)).toEqual([3, 8]);
  });

  it('is shown in place of the scores of the towns, and these come back when it is forgotten', () => {
    const shown = showScenario(catalogue.layers)(opening);
    expect([shown.scenario, isOn(shown, 'scenario'), isOn(shown, 'towns')]).toEqual([
      OPENING_SCENARIO,
      true,
      false,
    ]);
    const back = resetScenario(catalogue.layers, 'towns')(shown);
    expect([back.scenario, isOn(back, 'scenario'), isOn(back, 'towns')]).toEqual([null, false, true]);
  });
});

describe('a scenario in the address', () => {
  it('comes back with its layer; without one nothing is written', () => {
    const shown = showScenario(catalogue.layers)(changeScenario({ loss: 40 })(opening));
    const query = encodeAddress(shown, catalogue);
    expect(query).toContain('sc=inertial*l=40*t=1*h=10'.replaceAll('=', '=').slice(3));
    const { state, rejected } = decodeAddress(query, 'en', legal);
    expect(rejected).toEqual([]);
    expect(state.scenario).toEqual(shown.scenario);
    expect(isOn(state, 'scenario')).toBe(true);
    expect(encodeAddress(opening, catalogue)).not.toContain('sc=');
  });

  it('a damaged one is told and falls back alone', () => {
    const { state, rejected } = decodeAddress('v=1&sc=inertial*l=400&s=ridder', 'en', legal);
    expect(rejected).toEqual(['sc']);
    expect([state.scenario, state.selection?.id]).toEqual([null, 'ridder']);
  });
});
