import { describe, expect, it } from 'vitest';
import type { LimitNeed } from '../../../../indicators/needs.ts';
import { type Answer, answerOf, countBeside, verdictOf } from '../../../../src/layers/filter/answers.ts';
import { type TownTraits, townTraits } from '../../../../src/layers/filter/town-traits.ts';
import { type Condition, type Filter, withCondition, without } from '../../../../src/state/condition.ts';
import { realContext, realData } from '../real-explorer.ts';

const context = realContext(realData());
const towns = townTraits(context);
const need = (name: 'flights' | 'railway' | 'gas' | 'power' | 'zone'): Condition => ({
  kind: 'need',
  need: name,
  limit: null,
});

function traits(id: string): TownTraits {
  const found = towns.find((town) => town.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

function needsOf(id: string): Readonly<Record<string, Answer>> {
  const names = ['flights', 'railway', 'gas', 'power', 'zone'] as const;
  return Object.fromEntries(names.map((name) => [name, answerOf(need(name), traits(id))]));
}

describe('answers of a town', () => {
  // Walked by hand through facts.csv.
  it('are those that its facts give, what no fact says is unknown', () => {
    expect(needsOf('balkhash')).toEqual({
      flights: 'met',
      railway: 'met',
      gas: 'unknown',
      power: 'met',
      zone: 'notMet',
    });
    expect(needsOf('zhanaozen')).toEqual({
      flights: 'notMet',
      railway: 'met',
      gas: 'met',
      power: 'notMet',
      zone: 'unknown',
    });
    expect(needsOf('saran')).toEqual({
      flights: 'notMet',
      railway: 'unknown',
      gas: 'notMet',
      power: 'unknown',
      zone: 'met',
    });
  });

  it('keep limits at their very ends', () => {
    const { residents, centreKm, needs } = traits('temirtau');
    const asked = (name: LimitNeed, limit: number) =>
      answerOf({ kind: 'need', need: name, limit }, traits('temirtau'));
    expect([asked('residents', residents), asked('residents', residents + 1)]).toEqual(['met', 'notMet']);
    const [centre, airport] = [centreKm ?? Number.NaN, needs.airportKm ?? Number.NaN];
    expect([asked('centreKm', centre), asked('centreKm', centre - 1)]).toEqual(['met', 'notMet']);
    expect([asked('airportKm', airport), asked('airportKm', airport - 1)]).toEqual(['met', 'notMet']);
    const [workers, wage] = [needs.workers ?? Number.NaN, needs.wage ?? Number.NaN];
    expect([asked('workers', workers), asked('workers', workers + 1)]).toEqual(['met', 'notMet']);
    expect([asked('wage', wage), asked('wage', wage - 1)]).toEqual(['met', 'notMet']);
  });

  it('take workers and wage from the town itself, never from its district', () => {
    // town-observations: employed of Temirtau 2022, thousand persons; average monthly wage of Kentau 2022, tenge.
    expect(traits('temirtau').needs.workers).toBe(90_210);
    expect(traits('kentau').needs.wage).toBe(212_298);
    const asked = (need: LimitNeed, id: string) => answerOf({ kind: 'need', need, limit: 1 }, traits(id));
    expect(asked('workers', 'khromtau')).toBe('unknown');
    expect(asked('wage', 'altai')).toBe('unknown');
  });

  it('by kind of town follow enterprise, distance, balances and the classes of the map', () => {
    const answers = (id: string, conditions: readonly Condition[]) =>
      conditions.map((condition) => answerOf(condition, traits(id)));
    const far: Condition = { kind: 'distance', values: ['far'] };
    const byWebb: Condition = { kind: 'webb', values: ['F', 'G'] };
    expect(answers('altai', [far, byWebb])).toEqual(['met', 'met']);
    // Temirtau is 29 km from Karaganda, and loses more by migration than it gains by births.
    expect(answers('temirtau', [far, byWebb])).toEqual(['notMet', 'notMet']);
    expect(answers('khromtau', [byWebb])).toEqual(['unknown']);
    for (const town of towns) {
      const asked = (limit: number): Answer => answerOf({ kind: 'maxRisk', value: limit }, town);
      if (town.riskClass === null) expect(town.risk).toBeNull();
      else if (town.riskClass === 'veryLow' || town.riskClass === 'low') expect(asked(3.5)).toBe('met');
      else expect(asked(3.49)).toBe('notMet');
    }
  });

  it('by scores are unknown where there is none, never met and never against', () => {
    const unscored = towns.find(({ potential }) => potential === null);
    if (unscored === undefined) throw new Error('all are scored');
    expect(answerOf({ kind: 'minPotential', value: 0 }, unscored)).toBe('unknown');
    expect(answerOf({ kind: 'maxRisk', value: 10 }, unscored)).toBe('unknown');
    const known = towns.flatMap(({ potential }) => potential ?? []).sort((a, b) => a - b);
    const value = known[3] ?? Number.NaN;
    expect(countBeside([], { kind: 'minPotential', value }, towns)).toEqual({
      met: known.length - 3,
      notMet: 3,
      unknown: 27 - known.length,
    });
  });

  it('to a whole filter are met only by all, unknown only where nothing is against', () => {
    const town = traits('balkhash');
    expect(verdictOf([], town)).toBe('met');
    expect(verdictOf([need('flights'), need('railway')], town)).toBe('met');
    expect(verdictOf([need('flights'), need('gas')], town)).toBe('unknown');
    expect(verdictOf([need('gas'), need('zone')], town)).toBe('notMet');
  });

  it('are counted by each demand in the place of the one that asks the same', () => {
    const filter: Filter = [{ kind: 'enterprise', values: ['metals'] }, need('gas')];
    const counts = countBeside(filter, { kind: 'enterprise', values: ['coal'] }, towns);
    const asked = withCondition(filter, { kind: 'enterprise', values: ['coal'] });
    expect(counts.met).toBe(towns.filter((town) => verdictOf(asked, town) === 'met').length);
    expect(counts.met + counts.notMet + counts.unknown).toBe(27);
    expect(without(filter, 'gas')).toEqual(filter.slice(0, 1));
  });
});
