import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalValuesOf } from '../../../src/explorer/legal-values.ts';
import { select } from '../../../src/state/actions.ts';
import { decodeAddress, encodeAddress } from '../../../src/state/address.ts';
import { linkAge } from '../../../src/state/link-age.ts';
import { CATALOGUE, openingView } from '../../fixtures/catalogue.ts';
import { realData } from '../layers/real-explorer.ts';

const legal = legalValuesOf(realData(), CATALOGUE);

describe('the age of a link', () => {
  it('follows the version that it carries', () => {
    expect(linkAge('?v=1&s=ridder', 3)).toBe('earlier');
    expect(linkAge('?v=1&d=2&s=ridder', 3)).toBe('earlier');
    expect(linkAge('?v=1&d=3&s=ridder', 3)).toBe('present');
    expect(linkAge('?v=1&d=4&s=ridder', 3)).toBe('later');
  });

  it('is of the present where nothing is chosen, whatever the version', () => {
    for (const query of ['', '?v=1&embed=1&theme=dark', '?v=1&d=1&map=svg', '?v=1&d=9&c=70,48,5&p=none'])
      expect(linkAge(query, 3), query).toBe('present');
  });

  it('is that of the present for every link that is written now', () => {
    const state = select({ kind: 'town', id: 'ridder' })(openingView('en'));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (dataVersion) => {
        const link = encodeAddress(state, { ...CATALOGUE, dataVersion });
        expect(linkAge(link, dataVersion)).toBe('present');
        expect(linkAge(link, dataVersion + 1)).toBe('earlier');
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  it('does not stop a link from opening: another version is read, a broken one named', () => {
    for (const version of ['1', '7']) {
      const { state, rejected } = decodeAddress(`v=1&d=${version}&s=ridder`, 'en', legal);
      expect(rejected).toEqual([]);
      expect(state.selection).toEqual({ kind: 'town', id: 'ridder' });
    }
    for (const broken of ['0', '-1', 'two', '2.5', '999999', '']) {
      const { state, rejected } = decodeAddress(`v=1&d=${broken}&s=ridder`, 'en', legal);
      expect(rejected).toEqual(['d']);
      expect(state.selection).toEqual({ kind: 'town', id: 'ridder' });
    }
  });
});
