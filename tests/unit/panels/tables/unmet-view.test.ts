import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../geodata/languages.ts';
import { verdictOf } from '../../../../src/layers/filter/answers.ts';
import { townTraits } from '../../../../src/layers/filter/town-traits.ts';
import { unmetTowns } from '../../../../src/panels/tables/unmet-view.ts';
import type { Condition, Filter } from '../../../../src/state/condition.ts';
import { realContext, realData } from '../../layers/real-explorer.ts';

const context = realContext(realData());
const wage: Condition = { kind: 'need', need: 'wage', limit: 200_000 };
const reasonsOf = (filter: Filter, id: string): string =>
  unmetTowns(context, filter).find((town) => town.id === id)?.reasons ?? '';

describe('towns that a filter leaves out', () => {
  it('are named with the figure that speaks against them and its year', () => {
    // town-observations: average monthly wage of Kentau 2022, tenge.
    expect(reasonsOf([wage], 'kentau')).toBe(
      'average monthly wage: at most 200,000\u00a0tenge (here: 212,298 in 2022)',
    );
  });

  it('give every reason, and none that is met or not known', () => {
    const near: Condition = { kind: 'distance', values: ['near'] };
    const zone: Condition = { kind: 'need', need: 'zone', limit: null };
    expect(reasonsOf([near, zone], 'balkhash')).toBe(
      'regional centre nearer than 100\u00a0km (here: 357\u00a0km); industrial or economic zone (here: no)',
    );
    expect(reasonsOf([near, zone], 'saran')).toBe('');
  });

  it('are those whose answer is no, in every language', () => {
    const filters: readonly Filter[] = [
      [wage],
      [{ kind: 'webb', values: ['A'] }],
      [{ kind: 'riskClass', values: ['low'] }],
      [{ kind: 'potentialClass', values: ['high'] }],
      [{ kind: 'operation', values: ['stopped'] }],
      [{ kind: 'minPotential', value: 45 }],
      [{ kind: 'need', need: 'residents', limit: 50_000 }],
    ];
    for (const language of LANGUAGES) {
      const here = realContext(realData(), { language });
      const towns = townTraits(here);
      for (const filter of filters) {
        const left = unmetTowns(here, filter);
        expect(left.map(({ id }) => id)).toEqual(
          towns.filter((town) => verdictOf(filter, town) === 'notMet').map(({ id }) => id),
        );
        expect(left.length).toBeGreaterThan(0);
        for (const { reasons } of left) expect(reasons).toMatch(/\(.+: .+\)/);
      }
    }
  });

  it('are none without a filter', () => {
    expect(unmetTowns(context, [])).toEqual([]);
  });
});
