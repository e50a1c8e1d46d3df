import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../geodata/languages.ts';
import type { FileProblem } from '../../../../indicators/experts/problems.ts';
import { problemWords } from '../../../../src/panels/experts/problem-words.ts';

const PROBLEMS: readonly FileProblem[] = [
  ...(['empty', 'damaged', 'not-panel', 'not-answer', 'newer-format'] as const).map((kind) => ({ kind })),
  ...(['no-questions', 'other-questions'] as const).map((kind) => ({ kind })),
  { kind: 'too-large', length: 5_000_000, most: 4_000_000 },
  { kind: 'wrong-field', field: 'factors/3/letter' },
  { kind: 'other-panel', panel: 'abcd2345' },
  { kind: 'other-round', round: 2 },
  { kind: 'duplicate', file: 'b.json' },
  { kind: 'same-values', file: 'c.json' },
  { kind: 'incomplete', keys: ['a', 'b'], of: 38 },
  { kind: 'out-of-bounds', keys: ['a'] },
  { kind: 'unknown-questions', keys: ['a', 'b'] },
  { kind: 'contradictory-pairs', ratio: 0.314, limit: 0.1 },
  { kind: 'points-sum', instrument: 'weights', sum: 90 },
];

describe('what is wrong with a file', () => {
  it.each(LANGUAGES)('is said differently for every fault, with the facts of it, in %s', (language) => {
    const said = PROBLEMS.map((problem) => problemWords(language, problem));
    expect(new Set(said).size).toBe(PROBLEMS.length);
    for (const fact of ['factors/3/letter', 'abcd2345', 'b.json', 'c.json', '38', '90'])
      expect(said.some((text) => text.includes(fact))).toBe(true);
    expect(said.some((text) => /0[.,]31/.test(text))).toBe(true);
  });
});
