import { describe, expect, it } from 'vitest';
import { dematel } from '../../indicators/experts/dematel.ts';

// Çelikbilek 2018, ed. Özdemir, as computed by JMcDM (MIT), src/dematel.jl and its tests.
const INFLUENCE = [
  [0, 3, 0, 2, 0, 0, 0, 0, 3, 0],
  [3, 0, 0, 0, 0, 0, 0, 0, 0, 2],
  [4, 1, 0, 2, 1, 3, 1, 2, 3, 2],
  [4, 1, 4, 0, 1, 2, 0, 1, 0, 0],
  [3, 2, 3, 1, 0, 3, 0, 2, 0, 0],
  [4, 1, 4, 4, 0, 0, 0, 1, 1, 3],
  [3, 0, 0, 0, 0, 2, 0, 0, 0, 0],
  [3, 0, 4, 3, 2, 3, 1, 0, 0, 0],
  [4, 3, 2, 0, 0, 1, 0, 0, 0, 2],
  [2, 1, 0, 0, 0, 0, 0, 0, 3, 0],
];

describe('R29 DEMATEL', () => {
  const result = dematel(INFLUENCE);

  it('weights of ten criteria', () => {
    const printed = [
      ...[0.1686568559, 0.0799137572, 0.1400620024, 0.1074805279, 0.0878902238],
      ...[0.125262726, 0.0306791502, 0.1048916883, 0.0926547589, 0.0625083092],
    ];
    printed.forEach((weight, at) => {
      expect(result?.weights[at]).toBeCloseTo(weight, 9);
    });
  });

  it('influence given and received', () => {
    const given = [0.3991458, 0.2261648, 1.0204318, 0.7538625, 0.809676, 0.9780926, 0.2717874, 0.945539];
    given.forEach((sum, at) => {
      expect(result?.given[at]).toBeCloseTo(sum, 6);
    });
    const received = [1.5527024, 0.7251791, 0.8551461, 0.6895615, 0.2059141, 0.6790404, 0.1057168, 0.3163574];
    received.forEach((sum, at) => {
      expect(result?.received[at]).toBeCloseTo(sum, 6);
    });
  });

  it('the radius is the largest eigenvalue', () => {
    // [[0, 1], [4, 0]] / 4 has the eigenvalues ±0.5.
    expect(
      dematel([
        [0, 1],
        [4, 0],
      ])?.radius,
    ).toBeCloseTo(0.5, 9);
    expect(result?.radius).toBeLessThan(1);
  });

  it('has no end where influence goes round in full, and is nothing without influence', () => {
    expect(
      dematel([
        [0, 2],
        [2, 0],
      ]),
    ).toBeNull();
    expect(
      dematel([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
  });
});
