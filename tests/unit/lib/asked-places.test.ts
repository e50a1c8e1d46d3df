import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askedQuery,
  type ComparedScope,
  MOST_COLUMNS,
  readAskedPlaces,
} from '../../../src/lib/asked-places.ts';

const KNOWN = {
  town: ['abai', 'aksu', 'balkhash', 'ridder', 'temirtau'],
  region: ['KZ-35', 'KZ-63', 'KZ-71', 'KZ-75', 'KZ-79'],
};

describe('the places that an address asks for', () => {
  it.each<[search: string, scope: ComparedScope, ids: readonly string[]]>([
    ['?t=balkhash,temirtau,ridder', 'town', ['balkhash', 'temirtau', 'ridder']],
    ['?r=KZ-35,KZ-63', 'region', ['KZ-35', 'KZ-63']],
    ['?r=kz-35&theme=dark', 'region', ['KZ-35']],
    ['?t=ridder,%20Abai,ridder,', 'town', ['ridder', 'abai']],
    ['?t=ridder&t=abai', 'town', ['ridder', 'abai']],
    // Under the wrong key there is still no doubt.
    ['?t=KZ-35', 'region', ['KZ-35']],
    ['?r=', 'region', []],
    ['?c=ridder', 'town', []],
    ['', 'town', []],
  ])('%s', (search, scope, ids) => {
    expect(readAskedPlaces(search, KNOWN)).toEqual({
      ...{ scope, ids, tooMany: [], otherScope: [], unknown: [] },
    });
  });

  it('keeps apart what is not known, what is too many and what is of the other kind', () => {
    expect(readAskedPlaces('?t=abai,nowhere,aksu,KZ-35,balkhash,ridder,temirtau&r=KZ-63', KNOWN)).toEqual({
      scope: 'town',
      ids: ['abai', 'aksu', 'balkhash', 'ridder'],
      tooMany: ['temirtau'],
      otherScope: ['KZ-35', 'KZ-63'],
      unknown: ['nowhere'],
    });
    const { unknown } = readAskedPlaces(`?t=${'x'.repeat(500)}`, KNOWN);
    expect(unknown).toEqual([`${'x'.repeat(40)}…`]);
  });

  it('is one list at most for any address, and nothing of it is lost', () => {
    const word = fc.oneof(fc.constantFrom(...KNOWN.town, ...KNOWN.region), fc.string({ maxLength: 12 }));
    const words = fc.array(word, { maxLength: 9 });
    fc.assert(
      fc.property(fc.constantFrom('t', 'r'), words, fc.string(), (key, asked, noise) => {
        const value = encodeURIComponent(asked.join(','));
        const found = readAskedPlaces(`?${key}=${value}&x=${encodeURIComponent(noise)}`, KNOWN);
        const other = found.scope === 'town' ? 'region' : 'town';
        expect(found.ids.length).toBeLessThanOrEqual(MOST_COLUMNS);
        const own = [...found.ids, ...found.tooMany];
        expect(new Set(own).size).toBe(own.length);
        expect(own.filter((id) => !KNOWN[found.scope].includes(id))).toEqual([]);
        expect(found.otherScope.filter((id) => !KNOWN[other].includes(id))).toEqual([]);
        const all = [...own, ...found.otherScope, ...found.unknown].map((one) => one.toLowerCase());
        const lost = asked.flatMap((one) => one.split(',')).map((one) => one.trim().toLowerCase());
        expect(lost.filter((one) => one !== '' && !all.includes(one))).toEqual([]);
      }),
    );
  });

  it('never fails on garbage', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(readAskedPlaces(search, KNOWN).ids.length).toBeLessThanOrEqual(MOST_COLUMNS);
      }),
    );
  });

  it('is read back from the address that is written for it', () => {
    const choice = fc
      .constantFrom<ComparedScope>('town', 'region')
      .chain((scope) =>
        fc
          .uniqueArray(fc.constantFrom(...KNOWN[scope]), { maxLength: MOST_COLUMNS })
          .map((ids) => ({ scope, ids })),
      );
    fc.assert(
      fc.property(choice, ({ scope, ids }) => {
        const query = askedQuery(scope, ids);
        expect(query).not.toContain('%');
        expect(readAskedPlaces(query, KNOWN)).toMatchObject({ scope, ids });
      }),
    );
  });
});
