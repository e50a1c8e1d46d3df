import { expect, it } from 'vitest';
import { OPERATION_SCALE } from '../../../../indicators/editions/formulas.ts';
import { STATE_BREAKS, STATES, stateText } from '../../../../src/i18n/messages/enterprise-states.ts';
import { classIndex } from '../../../../src/layers/measures/classify.ts';

it('gives each state of an enterprise a class and words of its own, in the order of the scale', () => {
  for (const [at, state] of STATES.entries())
    expect(classIndex(OPERATION_SCALE[state], STATE_BREAKS)).toBe(at);
  expect(STATES).toHaveLength(Object.keys(OPERATION_SCALE).length);
});

it('says the state in words, and a number between two states as a number', () => {
  expect(stateText('en', '0.50', '0 = operating, 1 = stopped')).toBe('partly operating');
  expect(stateText('ru', '0,75', '')).toBe('объявлено о закрытии');
  expect(stateText('en', '0.10', '0 = operating, 1 = stopped')).toBe('0.10 (0 = operating, 1 = stopped)');
});
