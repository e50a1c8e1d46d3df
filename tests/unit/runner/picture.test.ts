import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { comparePicture } from '../../runner/picture.ts';

/** A grey picture with a black square of `spot` pixels a side at (at, at). */
function picture(width: number, height: number, spot = 0, at = 0): Buffer {
  const png = new PNG({ width, height });
  png.data.fill(200);
  for (let i = 0; i < width * height; i += 1) png.data[i * 4 + 3] = 255;
  for (let y = at; y < at + spot; y += 1) {
    for (let x = at; x < at + spot; x += 1) png.data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  }
  return PNG.sync.write(png);
}

function folders(): { baselines: string; results: string } {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  return { baselines: join(folder, 'kept'), results: join(folder, 'new') };
}

describe('comparePicture', () => {
  it('keeps a picture when asked to and then finds it the same', () => {
    const where = folders();
    expect(comparePicture('grey', picture(40, 40), { ...where, update: true }).same).toBe(true);
    expect(comparePicture('grey', picture(40, 40), { ...where, update: false })).toEqual({
      same: true,
      worst: 0,
      note: '',
    });
  });

  it('sees a small spot on a large page, says where it is and leaves both pictures to look at', () => {
    const where = folders();
    comparePicture('page', picture(420, 2600), { ...where, update: true });
    const verdict = comparePicture('page', picture(420, 2600, 6, 100), { ...where, update: false });
    expect(verdict).toMatchObject({ same: false, worst: 36 });
    expect(verdict.note).toContain('the tile at 96, 96');
    expect(existsSync(join(where.results, 'page.difference.png'))).toBe(true);
    expect(existsSync(join(where.results, 'page.png'))).toBe(true);
  });

  it('lets edges of letters pass: a few pixels of a tile, however many tiles there are', () => {
    const where = folders();
    comparePicture('page', picture(64, 64), { ...where, update: true });
    expect(comparePicture('page', picture(64, 64, 4, 30), { ...where, update: false })).toMatchObject({
      same: true,
      worst: 4,
    });
  });

  it('fails without a kept picture and on another size', () => {
    const where = folders();
    expect(comparePicture('new', picture(40, 40), { ...where, update: false }).same).toBe(false);
    comparePicture('new', picture(40, 40), { ...where, update: true });
    expect(comparePicture('new', picture(41, 41), { ...where, update: false }).note).toContain(
      '40×40 became 41×41',
    );
  });
});
