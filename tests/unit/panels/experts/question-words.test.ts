import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../geodata/languages.ts';
import { questionsOf } from '../../../../indicators/experts/questions.ts';
import { questionWords, valueWords } from '../../../../src/panels/experts/answer/question-words.ts';
import { itemNames } from '../../../../src/panels/experts/item-names.ts';
import { fixturePort, PANEL } from '../../../fixtures/experts-page.ts';

const questions = questionsOf(PANEL);
const find = (key: string) => {
  const found = questions.find((one) => one.key === key);
  if (found === undefined) throw new Error(key);
  return found;
};

describe('a question is said', () => {
  const names = itemNames(fixturePort(), PANEL);

  it('in different words from every other, in every language', () => {
    for (const language of LANGUAGES) {
      const own = itemNames(fixturePort(language), PANEL);
      const said = questions.map((one) => `${one.instrument} ${questionWords(language, own, one).full}`);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it('with both ends of its scale', () => {
    expect(questionWords('en', names, find('actions/all/a1/time'))).toEqual({
      ...{ label: 'Time', full: 'Action a1: Time', low: 'more than ten years', high: 'within a year' },
    });
    expect(questionWords('en', names, find('cross/all/f2/c1')).full).toBe('Factor f2 → Component c1');
  });

  it('and a pair is answered by a sentence about the one that matters more', () => {
    const pair = find('weights/all/economic/social');
    expect(valueWords('en', names, pair, 2)).toBe('Economic matters 3 times as much');
    expect(valueWords('en', names, pair, -4)).toBe('Social matters 5 times as much');
    expect(valueWords('ru', names, pair, 1)).toBe('Economic: важнее в 2 раза');
    expect(valueWords('en', names, pair, 0)).toBe('Both matter equally');
    expect(valueWords('en', names, find('pestel/all/f1/impact'), -3)).toBe('−3');
  });

  it('by own items of each list, although two lists count them alike', () => {
    const own = {
      ...PANEL,
      factors: [{ id: 'x1', text: 'Own factor', letter: 'e' as const }],
      components: [{ id: 'x1', text: 'Own component' }],
    };
    const cell = questionsOf(own).find(({ key }) => key === 'cross/all/x1/x1');
    expect(cell && questionWords('en', itemNames(fixturePort(), own), cell).full).toBe(
      'Own factor → Own component',
    );
  });
});
