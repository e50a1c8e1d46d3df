import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerFile,
  answerText,
  panelFile,
  panelText,
  readPanel,
} from '../../../../indicators/experts/codec.ts';
import { gather } from '../../../../indicators/experts/gather.ts';
import { problemField } from '../../../../indicators/experts/problem-field.ts';
import { questionsOf } from '../../../../indicators/experts/questions.ts';
import { allAnswered, answerBy, LEVELS, SMALL } from './small-panel.ts';

// A thousand damaged texts: none may crash the reader, none may pass as sound.
const RUNS = { seed: 7, numRuns: 250 };
const answer = answerBy(1, allAnswered(SMALL, 3));
const link = answerText(SMALL, answer);
const packedPanel = panelText(SMALL);
const TEXTS = {
  'answer as a file': answerFile(answer),
  'answer as a link': 'text' in link ? link.text : '',
};
const PANELS = {
  'panel as a file': panelFile(SMALL),
  'panel as a link': 'text' in packedPanel ? packedPanel.text : '',
};

/** Cut off, one sign changed, one taken out, one put in, two parts swapped. */
function damaged(text: string): fc.Arbitrary<string> {
  const place = fc.nat(text.length - 2);
  const sign = fc.constantFrom(...'{}[]",:0129xA_-\u0000\uD800é'.split(''));
  return fc
    .oneof(
      place.map((at) => text.slice(0, at)),
      fc.tuple(place, sign).map(([at, one]) => text.slice(0, at) + one + text.slice(at + 1)),
      place.map((at) => text.slice(0, at) + text.slice(at + 1)),
      fc.tuple(place, sign).map(([at, one]) => text.slice(0, at) + one + text.slice(at)),
      fc.tuple(place, place).map(([a, b]) => text.slice(Math.max(a, b)) + text.slice(0, Math.min(a, b))),
    )
    .filter((broken) => broken.trim() !== text.trim());
}

describe('damaged answers', () => {
  it.each(Object.entries(TEXTS))('%s: each is told', (_, whole) => {
    fc.assert(
      fc.property(damaged(whole), (text) => {
        const { answers, files } = gather(SMALL, [{ name: 'broken', text }]);
        const [file] = files;
        if (file?.isUsed === true && file.problems.length === 0) {
          // A sign that says nothing: a space, or a letter of a name that is not read.
          expect(file.answer).toEqual(answer);
          return;
        }
        expect(file?.problems.length).toBeGreaterThan(0);
        expect(answers).toHaveLength(file?.isUsed === true ? 1 : 0);
      }),
      RUNS,
    );
  });

  it('the good ones beside them are used', () => {
    fc.assert(
      fc.property(damaged(TEXTS['answer as a file']), (text) => {
        const good = answerFile(answerBy(2, allAnswered(SMALL, 3)));
        const { answers } = gather(SMALL, [
          { name: 'broken', text },
          { name: 'good', text: good },
        ]);
        expect(answers.map(({ name }) => name)).toContain('E2');
        expect(problemField(SMALL, answers, { runs: 10 }).experts).toBe(answers.length);
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});

describe('a link of varied answers', () => {
  it('with any one sign changed is told, though it may still unpack', () => {
    const values = Object.fromEntries(
      questionsOf(SMALL).map(({ key, least, most }, at) => [
        key,
        least + ((at * at * 7 + at) % (most - least + 1)),
      ]),
    );
    const packed = answerText(SMALL, answerBy(1, values));
    const text = 'text' in packed ? packed.text : '';
    for (let at = 0; at < text.length - 1; at += 1)
      for (const sign of 'Aq7_') {
        if (text[at] === sign) continue;
        const { answers } = gather(SMALL, [
          { name: 'a', text: text.slice(0, at) + sign + text.slice(at + 1) },
        ]);
        expect(answers).toEqual([]);
      }
  });
});

describe('damaged panels', () => {
  it.each(Object.entries(PANELS))('%s: each is told', (_, whole) => {
    fc.assert(
      fc.property(damaged(whole), (text) => {
        const read = readPanel(text, LEVELS);
        if ('panel' in read) expect(read.panel).toEqual(SMALL);
        else expect(read.problem.kind).toMatch(/^[a-z-]+$/);
      }),
      RUNS,
    );
  });
});

describe('files of anything', () => {
  const odd = fc.oneof(
    fc.json(),
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '{"__proto__":{"instruments":[]},"instruments":["problems"]}',
      `{"instruments":${'['.repeat(100_000)}`,
      `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
      '[[[[]]]]',
      'A'.repeat(30_000),
      '-'.repeat(19_999),
      `{"a":"${'x'.repeat(4_000_001)}"}`,
    ),
    fc
      .dictionary(
        fc.constantFrom(
          'format',
          'panel',
          'round',
          'expert',
          'values',
          'instruments',
          '__proto__',
          'constructor',
        ),
        fc.oneof(
          fc.anything(),
          fc.constantFrom<unknown>(1, 1e308, -0, SMALL.id, answer.expert, ['problems']),
        ),
      )
      .map((value) => {
        try {
          return JSON.stringify({ ...SMALL, ...answer, ...value });
        } catch {
          return '';
        }
      }),
  );

  it('never crash the readers, and are told where they are not used', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const [file] = gather(SMALL, [{ name: 'odd', text }]).files;
        if (file?.isUsed === false) expect(file.problems).toHaveLength(1);
        const read = readPanel(text, LEVELS);
        expect('panel' in read || read.problem.kind !== undefined).toBe(true);
      }),
      { ...RUNS, numRuns: 400 },
    );
  });

  it('nothing of a file reaches the prototype of other objects', () => {
    const text = JSON.stringify({ ...answer, values: {} }).replace(
      '"values":{}',
      '"values":{"__proto__":{"polluted":1}}',
    );
    const { files } = gather(SMALL, [{ name: 'evil', text }]);
    expect(files[0]?.problems.map(({ kind }) => kind)).toContain('unknown-questions');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
