import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../geodata/languages.ts';
import { answerFile, answerText } from '../../../../indicators/experts/codec.ts';
import { examplePanel } from '../../../../indicators/experts/example-panel.ts';
import { gather } from '../../../../indicators/experts/gather.ts';
import type { Answer, Panel } from '../../../../indicators/experts/panel.ts';
import { problemField } from '../../../../indicators/experts/problem-field.ts';
import { questionsOf } from '../../../../indicators/experts/questions.ts';
import { allAnswered, answerBy, realItems, SMALL } from './small-panel.ts';

const file = (name: string, answer: Answer) => ({ name, text: answerFile(answer) });
/** Sound in itself: points that add up to 100, pairs that are all equal. */
const SOUND = {
  ...allAnswered(SMALL, 3),
  ...Object.fromEntries(
    questionsOf(SMALL)
      .filter(({ instrument }) => instrument === 'weights')
      .map(({ key }) => [key, 0]),
  ),
  'problems/all/f1/points': 50,
  'problems/all/f2/points': 50,
  'problems/all/x1/points': 0,
};

describe('gathering answers', () => {
  it('uses files and links alike, and has nothing to say of sound ones', () => {
    const link = answerText(SMALL, answerBy(2, { ...SOUND, 'risks/all/r1/likelihood': 1 }));
    const { answers, files } = gather(SMALL, [
      file('a.json', answerBy(1, SOUND)),
      { name: 'b.txt', text: 'text' in link ? `https://example.org/#a=${link.text}\n` : '' },
    ]);
    expect(answers.map(({ name }) => name)).toEqual(['E1', 'E2']);
    expect(files.map(({ isUsed, problems }) => ({ isUsed, problems }))).toEqual([
      { isUsed: true, problems: [] },
      { isUsed: true, problems: [] },
    ]);
  });

  it('of one expert the latest day counts, of one day the last file', () => {
    const early = { ...answerBy(1, SOUND), day: '2026-01-01' };
    const late = { ...answerBy(1, { ...SOUND, 'risks/all/r1/likelihood': 5 }), day: '2026-01-02' };
    const first = gather(SMALL, [file('late', late), file('early', early)]);
    expect(first.answers).toEqual([late]);
    expect(first.files[1]).toMatchObject({ isUsed: false, problems: [{ kind: 'duplicate', file: 'late' }] });
    const again = gather(SMALL, [file('one', early), file('two', { ...late, day: early.day })]);
    expect(again.files.map(({ isUsed }) => isUsed)).toEqual([false, true]);
  });

  it('names two experts who agree in everything, and uses both', () => {
    const { answers, files } = gather(SMALL, [file('a', answerBy(1, SOUND)), file('b', answerBy(2, SOUND))]);
    expect(answers).toHaveLength(2);
    expect(files[1]?.problems).toEqual([{ kind: 'same-values', file: 'a' }]);
  });

  it('tells what is open, and which questions', () => {
    const {
      'risks/all/r1/likelihood': _,
      'pestel/all/f1/impact': __,
      'cross/all/f1/c1': ___,
      ...rest
    } = SOUND as Record<string, number>;
    const { files } = gather(SMALL, [file('a', answerBy(1, rest))]);
    expect(files[0]).toMatchObject({
      isUsed: true,
      problems: [{ kind: 'incomplete', keys: ['pestel/all/f1/impact', 'risks/all/r1/likelihood'] }],
    });
  });

  it('tells contradictions: pairs that go round in a circle, points that are not 100 together', () => {
    const circle = {
      'weights/all/economic/entrepreneurial': 8,
      'weights/all/entrepreneurial/social': 8,
      'weights/all/economic/social': -8,
    };
    const { answers, files } = gather(SMALL, [
      file('circle', answerBy(1, { ...SOUND, ...circle })),
      file('points', answerBy(2, { ...SOUND, 'problems/all/x1/points': 1 })),
    ]);
    expect(answers).toHaveLength(2);
    expect(files[0]?.problems).toMatchObject([{ kind: 'contradictory-pairs', limit: 0.1 }]);
    expect(files[1]?.problems).toEqual([{ kind: 'points-sum', instrument: 'problems', sum: 101 }]);
  });

  it('tells points of weights that are not 100 together', () => {
    const panel: Panel = { ...SMALL, weighing: 'budget', instruments: ['weights'] };
    const { files } = gather(panel, [file('a', answerBy(1, allAnswered(panel, 12), panel))]);
    expect(files[0]?.problems).toEqual([{ kind: 'points-sum', instrument: 'weights', sum: 108 }]);
  });

  it('tells answers to other panels and rounds, and leaves them out', () => {
    const second: Panel = { ...SMALL, round: 2 };
    const { answers, files } = gather(second, [
      file('first round', answerBy(1, SOUND)),
      file('other', { ...answerBy(2, SOUND), panel: 'zzzz9999', round: 2 }),
      file('good', { ...answerBy(3, SOUND), round: 2 }),
    ]);
    expect(answers.map(({ name }) => name)).toEqual(['E3']);
    expect(files.map(({ problems }) => problems[0]?.kind)).toEqual(['other-round', 'other-panel', undefined]);
  });
});

describe('the example', () => {
  const items = realItems();

  it.each(LANGUAGES)('says in its title that it is invented, and is sound: %s', (language) => {
    const { panel, answers } = examplePanel(items, { language, seed: 1 });
    expect(panel.title).toBe(items.words.example[language]);
    const { files } = gather(
      panel,
      answers.map((answer) => file(answer.expert, answer)),
    );
    expect(files.flatMap(({ problems }) => problems)).toEqual([]);
    expect(problemField(panel, answers)).toMatchObject({ experts: answers.length, weightsBy: 'points' });
  });

  it('is the same for the same seed alone', () => {
    const make = (seed: number) => examplePanel(items, { language: 'en', seed });
    expect(make(5)).toEqual(make(5));
    expect(make(5).answers).not.toEqual(make(6).answers);
  });
});

describe('default lists', () => {
  const items = realItems();

  it('hold what a panel needs, every factor tied or not, every action linked', () => {
    expect(items.factors.length).toBeGreaterThanOrEqual(20);
    expect(new Set(items.factors.map(({ letter }) => letter)).size).toBe(6);
    expect(items.risks.map(({ group }) => group)).toHaveLength(7);
    for (const { links } of items.actions) expect(Object.keys(links).length).toBeGreaterThan(0);
    const ties = items.factors.flatMap(({ tie }) => tie ?? []);
    expect(new Set(ties).size).toBe(ties.length);
  });

  it('every item fits into a panel, and says where its wording is from', () => {
    for (const list of [items.factors, items.components, items.actions, items.risks])
      for (const { names, origin } of list) {
        for (const text of Object.values(names)) expect(text.length).toBeLessThanOrEqual(120);
        expect(origin).toMatch(/^(programme|abstract|definition|own)$/);
      }
    for (const text of Object.values(items.words.title)) expect(text.length).toBeLessThanOrEqual(80);
    for (const text of Object.values(items.words.consent)) expect(text.length).toBeLessThanOrEqual(1000);
  });
});
