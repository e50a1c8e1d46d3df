import { describe, expect, it } from 'vitest';
import { gini, giniOfQuotients } from '../../indicators/structure/gini.ts';
import { herfindahl } from '../../indicators/structure/herfindahl.ts';
import { krugman, krugmanToBaseline } from '../../indicators/structure/krugman.ts';
import { locationQuotient, locationQuotients } from '../../indicators/structure/location-quotient.ts';
import { theilL } from '../../indicators/structure/theil.ts';

// Jobs by section (A, BDE, C, F–K, M–R) in Göttingen and Germany, 2017: Federal Employment Agency, as in REAT v3.0.3.
const GOETTINGEN = [45, 466, 7874, 1334, 7051, 2481, 2251, 2032, 1739, 7915, 4875, 3936, 7488, 16896, 900];
const GERMANY = [
  248052, 538768, 6797172, 1798954, 4380223, 1713157, 1062982, 1027486, 975126, 2397099, 2357313, 1762308,
  1249260, 4676036, 1181037,
];

// Values printed in the manual of the R package REAT v3.0.3, from the textbooks named.
describe('R16 REAT', () => {
  it('location quotient (Farhauer & Kröll 2013)', () => {
    const amounts = { local: 1714, localTotal: 79006, reference: 879213, referenceTotal: 15593224 };
    expect(locationQuotient(amounts)).toBeCloseTo(0.3847623, 6);
  });

  it('location quotients of Göttingen against printed totals', () => {
    const quotients = locationQuotients(GOETTINGEN, GERMANY, { local: 69403, reference: 32164973 });
    expect(quotients[12]).toBeCloseTo(2.7779085776, 9);
    expect(quotients[0]).toBeCloseTo(0.08407652015, 9);
  });

  it('Krugman (Farhauer & Kröll 2013)', () => {
    expect(krugman([20, 10, 70, 0, 0], [0, 0, 0, 60, 40])).toBeCloseTo(2, 12);
    expect(krugman(GOETTINGEN, GERMANY)).toBeCloseTo(0.4508469, 6);
    const sweden = [45000, 15000, 32000, 10000, 30000];
    const others = [
      [35000, 12000, 30000, 8000, 22000],
      [40000, 10000, 25000, 9000, 18000],
      [30000, 11000, 18000, 3000, 13000],
      [40000, 6000, 11000, 2000, 12000],
    ];
    expect(krugmanToBaseline(sweden, others)).toBeCloseTo(0.1595, 4);
  });

  it('Gini of specialization and of concentration (Farhauer & Kröll 2013)', () => {
    expect(giniOfQuotients([700, 600, 500, 10000, 40000], [30000, 15000, 10000, 60000, 50000])).toBeCloseTo(
      0.6222222,
      6,
    );
    expect(giniOfQuotients(GOETTINGEN, GERMANY)).toBeCloseTo(0.359852, 6);
    expect(giniOfQuotients([500, 500, 1000, 7000, 1000], [20000, 15000, 20000, 40000, 5000])).toBeCloseTo(
      0.4068966,
      6,
    );
    expect(gini([1, 1, 1])).toBeCloseTo(0, 12);
  });

  it('Herfindahl (Dörsam 2004)', () => {
    const sales = herfindahl([20, 50, 20, 10]);
    expect(sales?.index).toBeCloseTo(0.34, 12);
    expect(sales?.normalised).toBeCloseTo(0.12, 12);
    expect(sales?.effectiveSectors).toBeCloseTo(2.94, 2);
  });

  it('Theil (Störmann 2009)', () => {
    expect(theilL([10, 10, 10, 20, 50])).toBeCloseTo(0.2326302, 6);
  });
});
