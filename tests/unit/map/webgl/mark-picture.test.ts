import { describe, expect, it } from 'vitest';
import { drawPicture, type MarkPicture } from '../../../../src/map/webgl/mark-picture.ts';
import { MAP_COLOURS } from '../../../../styles/colours.ts';

/** What a picture sets of the context that it is drawn on, and the dashes of its lines, in order. */
function drawnOn(picture: MarkPicture, theme: 'light' | 'dark') {
  const dashes: (readonly number[])[] = [];
  const colours = new Set<string>();
  const context = new Proxy(
    {},
    {
      get: (_, name) => (name === 'setLineDash' ? (dash: number[]) => dashes.push(dash) : () => {}),
      set: (_, name, value: unknown) => {
        if (name === 'strokeStyle' || name === 'fillStyle') colours.add(String(value));
        return true;
      },
    },
  );
  drawPicture(context as CanvasRenderingContext2D, picture, theme);
  return { isDotted: dashes.some((dash) => dash.length > 0), colours };
}

const circle = (fill: Extract<MarkPicture, { kind: 'circle' }>['fill'], dotted: boolean): MarkPicture => ({
  kind: 'circle',
  radius: 8,
  fill,
  dotted,
  code: '',
});

describe('a circle of the moving map', () => {
  it.each([true, false])(
    'has a dotted outline for figures of a wider area alone, hatched or not: %s',
    (dotted) => {
      for (const fill of [{ kind: 'hatch' }, { kind: 'colour', colour: '#253494' }] as const)
        expect(drawnOn(circle(fill, dotted), 'light').isDotted).toBe(dotted);
    },
  );

  it.each(['light', 'dark'] as const)(
    'is hatched and outlined in the colours of the still map: %s',
    (theme) => {
      const { colours } = drawnOn(circle({ kind: 'hatch' }, false), theme);
      const { ink, hatchGround, hatchLine } = MAP_COLOURS[theme];
      for (const colour of [ink, hatchGround, hatchLine]) expect([...colours]).toContain(colour);
    },
  );
});
