import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { comparePicture } from '../../runner/picture.ts';

function square(grey: number, size = 40, spot = 0): Buffer {
  const png = new PNG({ width: size, height: size });
  png.data.fill(grey);
  for (let i = 0; i < size * size; i += 1) png.data[i * 4 + 3] = 255;
  for (let y = 0; y < spot; y += 1) {
    for (let x = 0; x < spot; x += 1) png.data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
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
    expect(comparePicture('grey', square(200), { ...where, update: true }).same).toBe(true);
    expect(comparePicture('grey', square(200), { ...where, update: false })).toMatchObject({
      same: true,
      share: 0,
    });
  });

  it('sees a spot, says how much differs and leaves both pictures to look at', () => {
    const where = folders();
    comparePicture('grey', square(200), { ...where, update: true });
    const verdict = comparePicture('grey', square(200, 40, 8), { ...where, update: false });
    expect(verdict.same).toBe(false);
    expect(verdict.share).toBeCloseTo(64 / 1600, 6);
    expect(existsSync(join(where.results, 'grey.difference.png'))).toBe(true);
  });

  it('fails without a kept picture and on another size', () => {
    const where = folders();
    expect(comparePicture('new', square(200), { ...where, update: false }).same).toBe(false);
    comparePicture('new', square(200), { ...where, update: true });
    expect(comparePicture('new', square(200, 41), { ...where, update: false }).note).toContain(
      '40×40 became 41×41',
    );
  });
});
