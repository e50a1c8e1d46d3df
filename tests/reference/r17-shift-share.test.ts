import { describe, expect, it } from 'vitest';
import { shiftShare } from '../../indicators/structure/shift-share.ts';

// Three regions of the example of Farhauer & Kröll (2013), as computed with the R package REAT v3.0.3.
const NATION = { start: [400, 150, 150, 400], end: [440, 210, 135, 480] };
const REGIONS = [
  {
    name: 'A',
    start: [90, 20, 10, 60],
    end: [100, 40, 10, 55],
    change: 25,
    national: 27,
    mix: 1,
    regional: -3,
    competitive: -0.6363636,
    allocation: -2.3636364,
  },
  {
    name: 'B',
    start: [60, 30, 30, 40],
    end: [85, 55, 40, 35],
    change: 55,
    national: 24,
    mix: -1,
    regional: 32,
    competitive: 18.4242424,
    allocation: 13.5757576,
  },
  {
    name: 'C',
    start: [250, 100, 110, 300],
    end: [255, 115, 85, 390],
    change: 85,
    national: 114,
    mix: 0,
    regional: -29,
    competitive: -33.5719008,
    allocation: 4.5719008,
  },
];

describe('R17 shift-share', () => {
  it.each(REGIONS)(
    'region $name: $change = $national + $mix + $regional',
    ({ name: _, start, end, ...expected }) => {
      const shift = shiftShare(start, end, NATION.start, NATION.end);
      for (const [effect, value] of Object.entries(expected))
        expect(shift?.[effect as keyof typeof expected], effect).toBeCloseTo(value, 6);
    },
  );

  it('growth of Freiburg 2008–2014 by nine industries (German Federal Employment Agency, as in REAT)', () => {
    const shift = shiftShare(
      [13004, 2931, 22492, 4503, 3361, 890, 12448, 34358, 6069],
      [12121, 3154, 25484, 4798, 3372, 1059, 14837, 42931, 6673],
      [7073942, 1572378, 6248666, 841848, 990439, 220171, 3296029, 5905168, 1084708],
      [7155807, 1696961, 6674652, 925648, 996498, 232167, 3992230, 7127512, 1123004],
    );
    expect(shift?.change).toBe(14373);
    expect(shift?.national).toBeCloseTo(9887.278398, 5);
    expect(shift?.mix).toBeCloseTo(2501.611878, 5);
    expect(shift?.regional).toBeCloseTo(1984.109723, 5);
  });
});
