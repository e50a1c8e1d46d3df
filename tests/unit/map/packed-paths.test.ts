import { describe, expect, it } from 'vitest';
import { packPath, packPaths, unpackPath, unpackPaths } from '../../../src/map/svg/packed-paths.ts';
import { realMercatorPaths, realPaths } from '../layers/real-explorer.ts';

describe('packed paths', () => {
  it.each([
    ['the still map', realPaths()],
    ['the explorer’s map', realMercatorPaths()],
  ])('come back sign by sign, in less than half the room: %s', (_name, paths) => {
    const packed = packPaths(paths);
    expect(unpackPaths(packed)).toEqual(paths);
    expect(JSON.stringify(packed).length * 2).toBeLessThan(JSON.stringify(paths).length);
  });

  it.each(['M760 305.5l-2 .5-2.5-1 0-.5z', 'M-99-1200.5l21-21.5 21.5 0', ''])(
    'keep their form: %s',
    (path) => {
      expect(unpackPath(packPath(path) ?? '?')).toBe(path);
    },
  );

  it.each(['M1 2L3 4', 'M1.25 2', 'M1,2', 'M01 2'])('are none where something would be lost: %s', (path) => {
    expect(packPath(path)).toBeNull();
  });
});
