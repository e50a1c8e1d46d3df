import { describe, expect, it } from 'vitest';
import type { IndexId, Scope } from '../../../indicators/types.ts';
import { createPictureContext } from '../../../src/layers/picture-context.ts';
import { AUTHOR_METHOD } from '../../../src/state/method-state.ts';
import { realData, realInput } from './real-explorer.ts';

const data = realData();

describe('the scores of a picture', () => {
  it('are made when they are first read, each once', () => {
    const input = realInput(data);
    const asked: string[] = [];
    const scores = (index: IndexId, scope: Scope) => {
      asked.push(`${scope} ${index}`);
      return input.scores(index, scope);
    };
    const context = createPictureContext()({ ...input, scores });
    expect(asked).toEqual([]);
    for (const _ of [1, 2]) expect(context.scores.region.risk).toBe(input.scores('risk', 'region'));
    expect(asked).toEqual(['region risk']);
    expect(context.scores.town.potential).toBe(input.scores('potential', 'town'));
    expect(asked).toEqual(['region risk', 'town potential']);
  });

  it('follow the method and the edition, and are of none while its file is on its way', () => {
    const contextOf = createPictureContext();
    const { state, ...input } = realInput(data);
    const before = contextOf({ ...input, state });
    const method = { ...AUTHOR_METHOD, aggregate: 'geometric' } as const;
    const after = contextOf({ ...input, state: { ...state, method } });
    expect(after).not.toBe(before);
    expect(contextOf({ ...input, state: { ...state, method } })).toBe(after);
    const later = contextOf({ ...input, state: { ...state, method, year: 1990 }, scores: () => null });
    expect(later).not.toBe(after);
    expect(later.scores.town.potential).toBeNull();
  });
});
