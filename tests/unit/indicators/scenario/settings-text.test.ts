import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPENING_SCENARIO, SCENARIO_PATHS } from '../../../../indicators/scenario/settings.ts';
import { readScenario, scenarioText } from '../../../../indicators/scenario/settings-text.ts';

const tenths = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 10);

describe('a scenario as text', () => {
  it('names the path, the loss, its year and the horizon, and what else differs', () => {
    expect(scenarioText(OPENING_SCENARIO)).toBe('inertial*l=30*t=1*h=10');
    expect(
      scenarioText({
        ...OPENING_SCENARIO,
        ...{ path: 'own', loss: 0, multiplier: 1.2, projects: 25, growth: -0.5 },
        own: [
          { ahead: 3, unit: 'percent', value: 70 },
          { ahead: 6, unit: 'persons', value: 2000 },
        ],
      }),
    ).toBe('own*l=0*t=1*h=10*k=1.2*j=25*g=-0.5*o=3:70p_6:2000n');
  });

  it('is read back as it was', () => {
    const point = fc.record({
      unit: fc.constantFrom('percent' as const, 'persons' as const),
      value: fc.integer({ min: 0, max: 200 }),
    });
    const own = fc
      .array(point, { maxLength: 5 })
      .map((points) => points.map((one, at) => ({ ahead: at * 3 + 1, ...one })));
    const settings = fc.record({
      path: fc.constantFrom(...SCENARIO_PATHS),
      loss: fc.integer({ min: 0, max: 100 }),
      lossYear: fc.integer({ min: 1, max: 15 }),
      horizon: fc.integer({ min: 1, max: 15 }),
      multiplier: tenths(12, 20),
      projects: fc.integer({ min: 0, max: 100 }),
      growth: tenths(-50, 50),
      own,
    });
    fc.assert(
      fc.property(settings, (one) => {
        expect(readScenario(scenarioText(one))).toEqual(one);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it.each([
    ...[
      '',
      'none',
      'inertial*',
      'inertial*l=101',
      'inertial*l=-1',
      'inertial*l=3.5',
      'inertial*t=0',
      'inertial*h=16',
    ],
    ...[
      'inertial*k=1.1',
      'inertial*k=2.1',
      'inertial*j=101',
      'inertial*g=5.1',
      'inertial*x=1',
      'inertial*l=1e1',
    ],
    ...[
      'own*o=',
      'own*o=3:70',
      'own*o=6:70p_3:60p',
      'own*o=16:70p',
      'own*o=3:201p',
      'own*o=1:1p_2:1p_3:1p_4:1p_5:1p_6:1p',
    ],
  ])('%j makes no sense', (text) => {
    expect(readScenario(text)).toBeNull();
  });
});
