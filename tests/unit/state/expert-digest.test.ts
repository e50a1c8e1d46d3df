import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../../indicators/types.ts';
import { legalValuesOf } from '../../../src/explorer/legal-values.ts';
import { encodeDigest, readDigest } from '../../../src/state/address-expert-digest.ts';
import { type DigestWeights, type ExpertDigest, MAX_DIGEST_NAME } from '../../../src/state/expert-digest.ts';
import { CATALOGUE } from '../../fixtures/catalogue.ts';
import { realData } from '../layers/real-explorer.ts';

const IDS = realData().places.towns.map(({ id }) => id);
const legal = legalValuesOf(realData(), CATALOGUE);

/** Lone halves of a pair of surrogates are no text in UTF-8. */
const isWhole = (text: string) => !/\p{Surrogate}/u.test(text);

const names = fc.string({ unit: 'binary', maxLength: MAX_DIGEST_NAME }).filter(isWhole);
/** Of any level: all its items, or some of them, as a panel of another codebook may have. */
const weights: fc.Arbitrary<DigestWeights> = fc
  .constantFrom(...legal.expertLevels)
  .chain(([level, items]) => fc.tuple(fc.constant(level), fc.subarray([...items], { minLength: 2 })))
  .chain(([level, items]) =>
    fc
      .array(fc.integer({ min: 0, max: 3000 }), { minLength: items.length, maxLength: items.length })
      .map((all) => ({
        level,
        weights: Object.fromEntries(items.map((item, i) => [item, (all[i] ?? 0) / 1000])),
      })),
  );
const digests: fc.Arbitrary<ExpertDigest> = fc
  .record({
    title: names,
    askedBy: names,
    experts: fc.integer({ min: 1, max: 999 }),
    day: fc.constantFrom('', '2026-12-01'),
    weights: fc.option(weights),
    texts: fc.array(fc.option(fc.string({ minLength: 1, maxLength: 40 }).filter(isWhole)), {
      minLength: 1,
      maxLength: 12,
    }),
    said: fc
      .subarray(IDS)
      .chain((towns) =>
        fc.tuple(
          ...towns.map((id) => fc.tuple(fc.constant(id), fc.integer({ min: 0, max: 100 }), fc.nat(11))),
        ),
      ),
  })
  .map(({ texts, said, ...rest }) => ({
    ...rest,
    actions: texts.map((text, i) => ({ id: text === null ? `a${i + 1}` : `x${i + 1}`, text })),
    towns: Object.fromEntries(
      said.map(([id, need, action]) => [id, { need, action: action % texts.length }]),
    ),
  }));

describe('digest of a panel of experts in an address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(digests, (digest) => {
        expect(readDigest(encodeDigest(digest), legal)).toEqual(digest);
      }),
      { seed: 15, numRuns: 100 },
    );
  });

  it('never throws, and never reads what it would not write, from a damaged one', () => {
    fc.assert(
      fc.property(digests, fc.nat(), fc.string({ maxLength: 3 }), (digest, at, put) => {
        const code = encodeDigest(digest);
        const spot = at % (code.length + 1);
        const read = readDigest(`${code.slice(0, spot)}${put}${code.slice(spot + 1)}`, legal);
        if (read !== null) expect(readDigest(encodeDigest(read), legal)).toEqual(read);
      }),
      { seed: 15, numRuns: 200 },
    );
  });

  it.each([
    ['0~~~~~a1~ridder:5:0', 'no experts'],
    ['5~2026-13-40~~~~a1~ridder:5:0', 'no such day'],
    ['5~~~~~a1~nowhere:5:0', 'no such town'],
    ['5~~~~~a1~ridder:101:0', 'need above 100'],
    ['5~~~~~a1~ridder:5:1', 'no such action'],
    ['5~~~~~a1~ridder:5:0*ridder:6:0', 'a town twice'],
    ['5~~~~1_1~a1~ridder:5:0', 'too few weights'],
    ['5~~~~9999_0_0_0_0_0_0_0_0~a1~ridder:5:0', 'a weight above 3'],
    ['5~~~~atlantis*hazard:1*coping:1~a1~ridder:5:0', 'no such level'],
    ['5~~~~risk*hazard:1*labour:1~a1~ridder:5:0', 'an item of another level'],
    ['5~~~~risk*hazard:1*hazard:2~a1~ridder:5:0', 'an item twice'],
    ['5~~~~risk*hazard:1~a1~ridder:5:0', 'one item alone'],
    ['5~~~~risk*hazard:1*coping:3001~a1~ridder:5:0', 'a weight of an item above 3'],
    ['5~~~~risk*hazard:1*coping:1:1~a1~ridder:5:0', 'a weight too many'],
    ['5~~~~constructor*a:1*b:1~a1~ridder:5:0', 'a level from the prototype'],
    ['5~~@~~~a1~ridder:5:0', 'no base64'],
    ['5~~_w~~~a1~ridder:5:0', 'no UTF-8'],
    ['5', 'cut off'],
  ])('refuses %s: %s', (code) => {
    expect(readDigest(code, legal)).toBeNull();
    expect(readDigest('5~~~~~a1~ridder:5:0', legal)).not.toBeNull();
  });

  it('of the dimensions is written as before, of other levels with the names of the items', () => {
    const rest = { title: '', askedBy: '', experts: 1, day: '', actions: [], towns: {} };
    const nine = '3000_1000_2000_1000_1000_1000_1000_1000_1000';
    const old = readDigest(`1~~~~${nine}~~`, legal);
    expect(old?.weights).toMatchObject({ level: 'potential', weights: { economic: 3 } });
    expect(old === null ? '' : encodeDigest(old)).toBe(`1~~~~${nine}~~`);
    const risk = { level: 'risk', weights: { hazard: 2, vulnerability: 0.5, coping: 0.5 } };
    expect(encodeDigest({ ...rest, weights: risk })).toBe(
      '1~~~~risk*hazard:2000*vulnerability:500*coping:500~~',
    );
  });

  it('of all towns, with titles of forty Cyrillic letters and five actions of the default list, is under 1,000 characters', () => {
    const forty = 'Проблемное поле моногородов, декабрь 26';
    const code = encodeDigest({
      ...{ title: forty, askedBy: forty, experts: 12, day: '2026-12-01' },
      weights: {
        level: 'potential',
        weights: Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, 1.234])),
      },
      actions: [1, 2, 3, 4, 5].map((n) => ({ id: `a${n}`, text: null })),
      towns: Object.fromEntries(IDS.map((id, i) => [id, { need: 40 + i, action: i % 5 }])),
    });
    expect(IDS).toHaveLength(27);
    expect(code.length).toBeLessThan(1000);
  });
});
