import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { methodJsonSchema } from '../../../../indicators/coinr/method-schema.ts';
import { readDataset } from '../../../../indicators/coinr/read-dataset.ts';
import { problemsOf } from './problems-of.ts';
import { META, textsOf } from './worked-dataset.ts';

describe('wrong method', () => {
  it.each<[what: string, method: unknown, problems: readonly string[]]>([
    ['no JSON', '{ "floor": 1, }', ['null no-json']],
    ['no object', [], ['null wrong-method']],
    ['an unknown key', { treatment: {} }, ['null wrong-method']],
    ['an unknown key inside', { treat: { method: 'winsorise', kurt: 3 } }, ['treat wrong-method']],
    ['an unknown key of a rule', { coverage: { 1: { share: 1 } } }, ['coverage.1 wrong-method']],
    ['an unknown way', { normalise: { method: 'min-max' } }, ['normalise.method wrong-method']],
    ['an unknown mean', { aggregate: { P: 'median' } }, ['aggregate.P wrong-method']],
    ['a range upside down', { normalise: { range: [10, 0] } }, ['normalise.range wrong-method']],
    ['a share of 50', { coverage: { 1: { minShare: 50 } } }, ['coverage.1.minShare wrong-method']],
    ['half a digit', { decimals: 0.5 }, ['decimals wrong-method']],
    ['a node that is not there', { aggregate: { Top: 'geometric' } }, ['aggregate.Top unknown-node']],
    [
      'a needed node that is not there',
      { coverage: { Index: { needs: ['x'] } } },
      ['coverage.Index.needs unknown-node'],
    ],
    ['a level that is not there', { coverage: { 3: { minCount: 1 } } }, ['coverage.3 unknown-node']],
    [
      'a grouping that is not there',
      { impute: { method: 'groupMean', group: 'x' } },
      ['impute.group unknown-group'],
    ],
    ['no grouping', { impute: { method: 'groupMean' } }, ['impute.group unknown-group']],
  ])('%s', (_, method, problems) => {
    expect(problemsOf({ method })).toEqual(problems.map((problem) => `method.json:null ${problem}`));
  });

  it('names the keys that may stand in place of an unknown one', () => {
    const { problems } = readDataset(textsOf({ method: { treat: { kurt: 3 } } }));
    expect(problems[0]?.message).toBe('Unknown key "kurt".');
    expect(problems[0]?.hint).toContain('skew, kurtosis, winMax');
  });

  it('goalposts wanted and absent, every column by name; not if there is a fallback', () => {
    const meta = META.map(
      (line, at) => `${line},${at === 0 ? 'GoalpostLow,GoalpostHigh' : at === 2 ? '0,9' : ','}`,
    );
    const method = { normalise: { method: 'goalposts' } };
    const { problems } = readDataset(textsOf({ meta, method }));
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '2 The method asks for goalposts and x has none.',
      '4 The method asks for goalposts and z has none.',
    ]);
    expect(problemsOf({ meta, method: { normalise: { method: 'goalposts', fallback: 'minmax' } } })).toEqual(
      [],
    );
  });
});

it('method.schema.json says what the reader accepts', () => {
  const file: unknown = JSON.parse(readFileSync('indicators/coinr/method.schema.json', 'utf8'));
  expect(file).toEqual(JSON.parse(JSON.stringify(methodJsonSchema())));
});
