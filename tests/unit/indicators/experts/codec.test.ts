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
import { MAX_AHP_ITEMS } from '../../../../indicators/scoring/ahp.ts';
import { uniformSource } from '../../../../indicators/uncertainty/random.ts';
import { allAnswered, answerBy, LEVELS, realItems, SMALL } from './small-panel.ts';

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
    expect(readPanel(text, LEVELS)).toEqual({ panel });
    expect(readPanel(`https://example.org/experts/#p=${text}`, LEVELS)).toEqual({ panel });
    expect(readPanel(panelFile(panel), LEVELS)).toEqual({ panel });
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
    expect(readPanel(panelFile(panel), LEVELS)).toEqual({ panel });
  });

  it('keeps own texts, links and what the group said', () => {
    const group = { 'problems/all/f1/relevance': [2, 3.5, 4], 'cross/all/x1/c2': [-3, 0, 1] } as const;
    const panel: Panel = { ...SMALL, round: 2, group, towns: ['ridder', 'temirtau'] };
    for (const text of [linkOf(panelText(panel)), panelFile(panel)])
      expect(readPanel(text, LEVELS)).toEqual({ panel });
  });

  it('a link to a factor that was taken away is left out', () => {
    const text = panelFile({ ...SMALL, factors: SMALL.factors.slice(1) });
    expect(readPanel(text, LEVELS)).toMatchObject({
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
    ['a later format', { format: 3 }, { kind: 'newer-format' }],
    ['nothing to ask', { instruments: [] }, { kind: 'no-questions' }],
    ['no instruments', { instruments: 'all' }, { kind: 'not-panel' }],
  ])('tells %s', (_, wrong, problem) => {
    expect(readPanel(JSON.stringify({ ...SMALL, ...wrong }), LEVELS)).toEqual({ problem });
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
    expect(readPanel(text, LEVELS)).toEqual({ problem: { kind } });
  });
});

describe('what a panel weighs', () => {
  const level = fc.constantFrom(...LEVELS.keys());
  const weighed = level.chain((code) =>
    fc
      .shuffledSubarray([...(LEVELS.get(code) ?? [])], { minLength: 2 })
      .map((all) => ({ level: code, items: all })),
  );
  const panels = fc.record({ weighed, isByPairs: fc.boolean() }).map(({ weighed: own, isByPairs }): Panel => {
    const canPair = own.items.length <= MAX_AHP_ITEMS;
    return { ...SMALL, weighed: own, weighing: isByPairs && canPair ? 'ahp' : 'budget' };
  });

  it('comes back from links and files for every level, with the items of the panel in their order', () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const text = linkOf(panelText(panel));
        expect(readPanel(text, LEVELS)).toEqual({ panel });
        expect(readPanel(panelFile(panel), LEVELS)).toEqual({ panel });
        const values = allAnswered(panel, 1);
        const answer = answerBy(1, values, panel);
        const read = { answer, outOfBounds: [], unknown: [] };
        expect(readAnswer(panel, linkOf(answerText(panel, answer)))).toEqual(read);
        expect(readAnswer(panel, answerFile(answer))).toEqual(read);
      }),
      { seed: 15, numRuns: 100 },
    );
  });

  it('leaves the link of a panel on the dimensions as it was, and reads files and answers that were made before', () => {
    const link =
      'VbuFLYzNCsJADIRfJeQcQifV5_DgScIe1nUXD7UuVbCPbxYKH_mZYca5g4XzvTxsPp3jvL7yssQO6soC4QmHFTR0alZpR42vgIqNOLRBY5jOlE136JC3qHZ3E778Vmq5fN8bpyR-kIRv9TPyz84ypT8';
    const answer =
      '40RXi1ZKNFTSUUpMSk4xMjYxVdIx1FFKrShILSoxAAGQnCuQyCvNydFRMk_Jt8xJBAoZGhhBkJG5IQSZgkEiEcAQDpRiAQ';
    expect(linkOf(panelText(SMALL))).toBe(link);
    expect(readPanel(link, LEVELS)).toEqual({ panel: SMALL });
    const { weighed: _, ...before } = SMALL;
    expect(readPanel(JSON.stringify(before), LEVELS)).toEqual({ panel: SMALL });
    expect(readAnswer(SMALL, answer)).toMatchObject({ answer: { values: allAnswered(SMALL, 2) } });
  });

  it('asks the same with a later codebook that has another item', () => {
    const panel: Panel = { ...SMALL, weighed: { level: 'risk', items: LEVELS.get('risk') ?? [] } };
    const later = new Map([...LEVELS, ['risk', ['newcomer', ...panel.weighed.items]]]);
    expect(readPanel(linkOf(panelText(panel)), later)).toEqual({ panel });
  });

  it('is of a format that earlier pages call newer, so that they do not ask for the dimensions instead', () => {
    const panel: Panel = { ...SMALL, weighed: { level: 'risk', items: LEVELS.get('risk') ?? [] } };
    expect(JSON.parse(panelFile(panel))).toMatchObject({ format: 2 });
    expect(JSON.parse(panelFile(SMALL))).toMatchObject({ format: 1 });
  });

  it.each<[string, object, string]>([
    [
      'a level that is none',
      { weighed: { level: 'atlantis', items: ['hazard', 'coping'] } },
      'weighed/level',
    ],
    ['a level from the prototype', { weighed: { level: 'constructor', items: [] } }, 'weighed/level'],
    [
      'an item that is none',
      { weighed: { level: 'risk', items: ['hazard', 'toString'] } },
      'weighed/items/1',
    ],
    [
      'an item of another level',
      { weighed: { level: 'risk', items: ['hazard', 'labour'] } },
      'weighed/items/1',
    ],
    ['an item twice', { weighed: { level: 'risk', items: ['hazard', 'hazard'] } }, 'weighed/items/1'],
    ['one item alone', { weighed: { level: 'risk', items: ['hazard'] } }, 'weighed/items'],
    ['no list', { weighed: { level: 'risk', items: 'hazard coping' } }, 'weighed/items'],
    ['no object', { weighed: 'risk' }, 'weighed'],
    [
      'more items in pairs than a matrix may have',
      { weighed: { level: 'social.region', items: LEVELS.get('social.region') } },
      'weighing',
    ],
  ])('tells %s', (_, wrong, field) => {
    expect(readPanel(JSON.stringify({ ...SMALL, ...wrong }), LEVELS)).toEqual({
      problem: { kind: 'wrong-field', field },
    });
  });

  it('tells a link that was cut or changed, and one whose item the codebook has no more', () => {
    const panel: Panel = { ...SMALL, weighed: { level: 'risk', items: LEVELS.get('risk') ?? [] } };
    const text = linkOf(panelText(panel));
    expect(readPanel(text.slice(0, -2), LEVELS)).toEqual({ problem: { kind: 'damaged' } });
    const [gone = '', ...others] = panel.weighed.items;
    expect(gone).not.toBe('');
    expect(readPanel(text, new Map([...LEVELS, ['risk', others]]))).toEqual({
      problem: { kind: 'wrong-field', field: 'weighed/items/0' },
    });
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
    expect(readPanel(answerFile(answerBy(1, values)), LEVELS)).toEqual({ problem: { kind: 'not-panel' } });
    expect(readPanel(linkOf(answerText(SMALL, answerBy(1, values))), LEVELS)).toEqual({
      problem: { kind: 'not-panel' },
    });
  });
});
