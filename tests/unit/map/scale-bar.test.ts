import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleBar, viewedFrom } from '../../../src/map/scale-bar.ts';
import { toWorldPixel } from '../../../src/map/webgl/mercator.ts';

describe('scale bar', () => {
  it('is a round length of 44 to 110 pixels at any zoom', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 10, noNaN: true }),
        fc.double({ min: 40, max: 56, noNaN: true }),
        (zoom, latitude) => {
          const { km, px } = scaleBar(zoom, latitude);
          expect(['1', '2', '5']).toContain(km.toExponential()[0]);
          expect(px).toBeLessThanOrEqual(110.0001);
          expect(px).toBeGreaterThanOrEqual(43.9);
        },
      ),
      { seed: 11 },
    );
  });

  it('is as long as the ground: one degree of longitude at 48° is 74.5 km', () => {
    const { km, px } = scaleBar(5, 48);
    const [west] = toWorldPixel([70, 48], 5);
    const [east] = toWorldPixel([71, 48], 5);
    expect((km / px) * (east - west)).toBeCloseTo(74.49, 1);
  });

  it('knows the fitted country: 41 degrees of longitude between the free edges', () => {
    const { zoom } = viewedFrom(null, 972, 792);
    const [west] = toWorldPixel([46.4, 48], zoom);
    const [east] = toWorldPixel([87.4, 48], zoom);
    expect(east - west).toBeCloseTo(972 - 48, 6);
    expect(viewedFrom({ centre: [70, 50], zoom: 6 }, 500, 500)).toEqual({ zoom: 6, latitude: 50 });
  });
});
