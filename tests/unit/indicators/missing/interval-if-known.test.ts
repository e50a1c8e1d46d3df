import { describe, expect, it } from 'vitest';
import { intervalIfKnown } from '../../../../indicators/missing/interval-if-known.ts';
import { indexUncertaintyInput } from '../../../../indicators/uncertainty/index-input.ts';
import { buildModel } from '../../../../indicators/uncertainty/model.ts';
import { monteCarlo } from '../../../../indicators/uncertainty/monte-carlo.ts';
import { latestFull } from '../../../../src/data/find-edition.ts';
import { placeGroupsOf } from '../../../../src/data/place-groups.ts';
import { realData } from '../../layers/real-explorer.ts';

const data = realData();
const options = { seed: 2022, runs: 400 };

describe.each(['potential', 'risk'] as const)(
  'the interval of %s with what is missing in the middle',
  (index) => {
    const input = indexUncertaintyInput(latestFull(data, 'town'), data.codebook, index, {
      groups: placeGroupsOf(data),
    });
    const base = monteCarlo(input, options);
    const model = buildModel(input);
    const lacks = (at: number) => model?.nodes.some(({ isMissing }) => isMissing[at] === 1) === true;

    it('is the same where nothing is missing', () => {
      const complete = (base?.units ?? []).filter((_, at) => !lacks(at));
      expect(complete.length).toBeGreaterThan(0);
      for (const placeId of complete)
        expect(intervalIfKnown(input, options, placeId)).toEqual(base?.intervals[placeId]);
    });

    it('is not the same for a place that lacks a dimension, and no wider by more than a rank', () => {
      const lacking = (base?.units ?? []).filter((_, at) => lacks(at));
      expect(lacking.length).toBeGreaterThan(0);
      for (const placeId of lacking) {
        const before = base?.intervals[placeId];
        const after = intervalIfKnown(input, options, placeId);
        expect(after).not.toEqual(before);
        const width = (one: typeof after | undefined) => (one?.rankHigh ?? 0) - (one?.rankLow ?? 0);
        expect(width(after), placeId).toBeLessThanOrEqual(width(before) + 1);
      }
    });

    it('does not exist for a place without a rank', () => {
      expect(intervalIfKnown(input, options, 'khromtau')).toBeNull();
    });
  },
);
