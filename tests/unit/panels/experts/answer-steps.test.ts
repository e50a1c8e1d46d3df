import { describe, expect, it } from 'vitest';
import type { Panel } from '../../../../indicators/experts/panel.ts';
import { questionsOf } from '../../../../indicators/experts/questions.ts';
import { answerSteps } from '../../../../src/panels/experts/answer/answer-steps.ts';
import { PANEL } from '../../../fixtures/experts-page.ts';

const stepsOf = (panel: Panel) => answerSteps(panel, questionsOf(panel));

describe('the pages of a panel', () => {
  it('hold every question once, in the order of the panel', () => {
    for (const panel of [PANEL, { ...PANEL, towns: ['ridder', 'balkhash'], weighing: 'budget' as const }]) {
      const asked = stepsOf(panel).flatMap(({ groups }) =>
        groups.flatMap(({ questions }) => questions.map(({ key }) => key)),
      );
      expect([...asked].sort()).toEqual(
        questionsOf(panel)
          .map(({ key }) => key)
          .sort(),
      );
    }
  });

  it('are one for short lists, one a letter for long lists of factors, one a town for actions and risks', () => {
    const pages = stepsOf({ ...PANEL, towns: ['ridder', 'balkhash'] }).map(({ instrument, town, letter }) =>
      [instrument, town, letter].join(' '),
    );
    expect(pages).toEqual([
      'problems  ',
      ...['pestel  p', 'pestel  e', 'cross  p', 'cross  e', 'weights  '],
      ...['actions ridder ', 'actions balkhash ', 'risks ridder ', 'risks balkhash '],
    ]);
  });

  it('put questions under their item, and points last', () => {
    const [problems] = stepsOf(PANEL);
    expect(problems?.groups.map(({ item, questions }) => [item, questions.length])).toEqual([
      ['f1', 1],
      ['f2', 1],
      ['f3', 1],
      ['points', 3],
    ]);
    const weights = stepsOf(PANEL).find(({ instrument }) => instrument === 'weights');
    expect(weights?.groups.map(({ questions }) => questions.length)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
  });
});
