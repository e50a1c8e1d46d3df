import { describe, expect, it } from 'vitest';
import { measureGroups } from '../../../../src/layers/measures/measures.ts';
import { shownMeasures } from '../../../../src/layers/measures/shown-measures.ts';
import { realData } from '../real-explorer.ts';

describe('the list of measures', () => {
  const groups = measureGroups(realData(), 'town', 'en');
  const ids = (shown: typeof groups) => shown.flatMap(({ options }) => options.map(({ id }) => id));
  const all = ids(groups);

  it('offers the lack of coping capacity once', () => {
    expect(all).toContain('lack-of-coping');
    expect(ids(shownMeasures(groups))).toEqual(all.filter((id) => id !== 'lack-of-coping'));
  });

  it('keeps what an address has chosen', () => {
    expect(ids(shownMeasures(groups, ['lack-of-coping']))).toEqual(all);
  });
});
