import { describe, expect, it } from 'vitest';
import { type Box, boxesOutside, meetingBoxes } from '../../runner/label-boxes.ts';

const box = (name: string, left: number, top: number): Box => ({
  name,
  left,
  top,
  right: left + 10,
  bottom: top + 10,
});

describe('label boxes', () => {
  it('meet only where they overlap in both directions', () => {
    expect(meetingBoxes([box('a', 0, 0), box('b', 9, 9), box('c', 20, 0), box('d', 30, 0)])).toEqual([
      'a × b',
    ]);
  });

  it('lie outside when their middle does', () => {
    const view = { name: 'map', left: 0, top: 0, right: 20, bottom: 20 };
    expect(boxesOutside([box('in', 14, 14), box('out', 16, 0)], view)).toEqual(['out']);
  });
});
