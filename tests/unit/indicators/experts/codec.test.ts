import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import places from '../../../../geodata/derived/places.json' with { type: 'json' };
import { LANGUAGES } from '../../../../geodata/languages.ts';
import { PANEL_LIMITS } from '../../../../indicators/experts/check-panel.ts';
import {
  answerFile,
  answerText,
  MOST_IN_LINK,
  panelFile,
  panelText,
  readAnswer,
  readPanel,
} from '../../../../indicators/experts/codec.ts';
import { defaultPanel } from '../../../../indicators/experts/default-panel.ts';
import { randomId } from '../../../../indicators/experts/ids.ts';
import type { Panel } from '../../../../indicators/experts/panel.ts';
import { questionsOf } from '../../../../indicators/experts/questions.ts';
import { uniformSource } from '../../../../indicators/uncertainty/random.ts';
import { allAnswered, answerBy, realItems, SMALL } from './small-panel.ts';

const SEED = { seed: 20, numRuns: 200 };
const items = realItems();
const towns = places.towns.map(({ id }) => id);

function linkOf(text: ReturnType<typeof panelText>): string {
  expect(text).toHaveProperty('text');
  return 'text' in text ? text.text : '';
}

describe('links and files of panels', () => {
  it.each(LANGUAGES)('the default panel of all towns fits into a link: %s', (language) => {
    const panel: Panel = { ...defaultPanel(items, { id: 'abcd2345', language }), towns };
    const text = linkOf(panelText(panel));
    expect(text.length).toBeLessThanOrEqual(MOST_IN_LINK);
    expect(readPanel(text)).toEqual({ panel });
    expect(readPanel(`https://example.org/experts/#p=${text}`)).toEqual({ panel });
    expect(readPanel(panelFile(panel))).toEqual({ panel });
  });

  it('a panel too long for a link says so, and fits into a file', () => {
    const random = uniformSource(1);
    const letters = Array.from({ length: PANEL_LIMITS.factors }, (_, at) => ({
      id: `x${at + 1}`,
      text: randomId(PANEL_LIMITS.text, random),
      letter: 'e' as const,
    }));
    const panel: Panel = { ...SMALL, factors: letters, actions: [] };
    const said = panelText(panel);
    expect(said).toMatchObject({ problem: { kind: 'too-long', most: MOST_IN_LINK } });
    expect(readPanel(panelFile(panel))).toEqual({ panel });
  });

  it('keeps own texts, links and what the group said', () => {
    const group = { 'problems/all/f1/relevance': [2, 3.5, 4], 'cross/all/x1/c2': [-3, 0, 1] } as const;
    const panel: Panel = { ...SMALL, round: 2, group, towns: ['ridder', 'temirtau'] };
    for (const text of [linkOf(panelText(panel)), panelFile(panel)])
      expect(readPanel(text)).toEqual({ panel });
  });

  it('a link to a factor that was taken away is left out', () => {
    const text = panelFile({ ...SMALL, factors: SMALL.factors.slice(1) });
    expect(readPanel(text)).toMatchObject({
      panel: { actions: [{ links: { f2: 3 } }, { links: { x1: 2 } }] },
    });
  });

  it.each<[string, object, object]>([
    ['an unknown language', { language: 'de' }, { kind: 'wrong-field', field: 'language' }],
    ['a round that is none', { round: 3 }, { kind: 'wrong-field', field: 'round' }],
    ['a title too long', { title: 'x'.repeat(81) }, { kind: 'wrong-field', field: 'title' }],
    ['a town named as all of them', { towns: ['all'] }, { kind: 'wrong-field', field: 'towns/0' }],
    ['a town twice', { towns: ['ridder', 'ridder'] }, { kind: 'wrong-field', field: 'towns/1' }],
    [
      'an id from the prototype',
      { risks: [{ id: 'constructor', text: null }] },
      { kind: 'wrong-field', field: 'risks/0/id' },
    ],
    [
      'an own item without a text',
      { risks: [{ id: 'x1', text: null }] },
      { kind: 'wrong-field', field: 'risks/0/text' },
    ],
    [
      'a link too strong',
      { actions: [{ id: 'a1', text: null, links: { f1: 4 } }] },
      { kind: 'wrong-field', field: 'actions/0/links/f1' },
    ],
    ['a group in the first round', { group: {} }, { kind: 'wrong-field', field: 'group' }],
    [
      'a group out of order',
      { round: 2, group: { 'problems/all/f1/relevance': [3, 2, 4] } },
      { kind: 'wrong-field', field: 'group/problems/all/f1/relevance' },
    ],
    ['a later format', { format: 2 }, { kind: 'newer-format' }],
    ['nothing to ask', { instruments: [] }, { kind: 'no-questions' }],
    ['no instruments', { instruments: 'all' }, { kind: 'not-panel' }],
  ])('tells %s', (_, wrong, problem) => {
    expect(readPanel(JSON.stringify({ ...SMALL, ...wrong }))).toEqual({ problem });
  });

  it.each([
    ['', 'empty'],
    ['\uFEFF  \n', 'empty'],
    ['hello', 'damaged'],
    ['{"format":1', 'damaged'],
    ['{}', 'not-panel'],
    ['[]', 'damaged'],
    ['null', 'damaged'],
  ])('of %j says %s', (text, kind) => {
    expect(readPanel(text)).toEqual({ problem: { kind } });
  });
});

describe('links and files of answers', () => {
  const values = allAnswered(SMALL, 2);

  it('come back as they were, whole and with gaps', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat()), { minLength: 90, maxLength: 90 }), (drawn) => {
        const said = questionsOf(SMALL).flatMap(({ key, least, most }, at) => {
          const value = drawn[at] ?? null;
          return value === null ? [] : [[key, least + (value % (most - least + 1))] as const];
        });
        const answer = answerBy(1, Object.fromEntries(said));
        const read = { answer, outOfBounds: [], unknown: [] };
        expect(readAnswer(SMALL, linkOf(answerText(SMALL, answer)))).toEqual(read);
        expect(readAnswer(SMALL, answerFile(answer))).toEqual(read);
      }),
      SEED,
    );
  });

  it('leave out and tell what is no whole number within bounds, or answers no question', () => {
    const wrong = {
      ...values,
      'problems/all/f1/relevance': 6,
      'problems/all/f2/relevance': 2.5,
      'pestel/all/f1/impact': 1e300,
      'problems/all/f9/relevance': 3,
      __proto__: 4,
      constructor: 5,
    };
    const read = readAnswer(SMALL, JSON.stringify({ ...answerBy(1, {}), values: wrong }));
    expect(read).toMatchObject({
      outOfBounds: ['problems/all/f1/relevance', 'problems/all/f2/relevance', 'pestel/all/f1/impact'],
      unknown: ['problems/all/f9/relevance', 'constructor'],
    });
    expect('answer' in read && Object.keys(read.answer.values)).toHaveLength(Object.keys(values).length - 3);
  });

  it.each<[string, object, object]>([
    ['another panel', { panel: 'zzzz9999' }, { kind: 'other-panel', panel: 'zzzz9999' }],
    ['another round', { round: 2 }, { kind: 'other-round', round: 2 }],
    ['a later format', { format: 7 }, { kind: 'newer-format' }],
    ['an expert without an id', { expert: 'me' }, { kind: 'wrong-field', field: 'expert' }],
    ['a day that is none', { day: 'today' }, { kind: 'wrong-field', field: 'day' }],
    ['values that are a list', { values: [1, 2] }, { kind: 'not-answer' }],
  ])('tell %s', (_, wrong, problem) => {
    expect(readAnswer(SMALL, JSON.stringify({ ...answerBy(1, values), ...wrong }))).toEqual({ problem });
  });

  it('a packed answer is never read against other questions', () => {
    const text = linkOf(answerText(SMALL, answerBy(1, values)));
    const other: Panel = { ...SMALL, factors: SMALL.factors.slice(1) };
    expect(readAnswer(other, text)).toEqual({ problem: { kind: 'other-questions' } });
  });

  it('a panel is no answer, and an answer no panel', () => {
    expect(readAnswer(SMALL, panelFile(SMALL))).toEqual({ problem: { kind: 'not-answer' } });
    expect(readAnswer(SMALL, linkOf(panelText(SMALL)))).toEqual({ problem: { kind: 'not-answer' } });
    expect(readPanel(answerFile(answerBy(1, values)))).toEqual({ problem: { kind: 'not-panel' } });
    expect(readPanel(linkOf(answerText(SMALL, answerBy(1, values))))).toEqual({
      problem: { kind: 'not-panel' },
    });
  });
});
