import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** What a comparison found. */
export interface PictureVerdict {
  readonly same: boolean;
  /** Pixels that differ in the tile with most of them. */
  readonly worst: number;
  /** What differs and where to look; '' where the pictures are the same. */
  readonly note: string;
}

interface PictureOptions {
  /** Pixels of one tile that may differ, for the edges of letters; default 8 of 1,024. */
  readonly allowance?: number;
  readonly baselines?: string;
  readonly results?: string;
  /** Writes the picture as the new baseline; default: UPDATE_PICTURES=1. */
  readonly update?: boolean;
}

const BASELINES = 'tests/visual/pictures';
const RESULTS = '.cache/pictures';
/** Side of a tile in pixels. */
const TILE = 32;
const ALLOWANCE = 8;

/**
 * Compares a PNG with the kept picture of that name tile by tile, so that a small fault on a long page is as large as
 * on a short one; edges smoothed differently aside. On a difference the new picture and a marked one are written to
 * `.cache/pictures`; a picture without a kept one is a difference.
 */
export function comparePicture(name: string, png: Buffer, options: PictureOptions = {}): PictureVerdict {
  const { allowance = ALLOWANCE, baselines = BASELINES, results = RESULTS } = options;
  const kept = join(baselines, `${name}.png`);
  if (options.update ?? process.env['UPDATE_PICTURES'] === '1') {
    mkdirSync(baselines, { recursive: true });
    writeFileSync(kept, png);
    return { same: true, worst: 0, note: '' };
  }
  mkdirSync(results, { recursive: true });
  const actual = join(results, `${name}.png`);
  const differ = (worst: number, what: string): PictureVerdict => {
    writeFileSync(actual, png);
    return { same: false, worst, note: `${name}: ${what}; see ${actual}` };
  };
  if (!existsSync(kept)) return differ(TILE * TILE, `no kept picture ${kept}`);
  const before = PNG.sync.read(readFileSync(kept));
  const after = PNG.sync.read(png);
  const { width, height } = after;
  if (before.width !== width || before.height !== height)
    return differ(TILE * TILE, `${before.width}×${before.height} became ${width}×${height}`);
  // The mask holds the differing pixels alone: opaque where one differs, clear elsewhere.
  const mask = new PNG({ width, height });
  pixelmatch(before.data, after.data, mask.data, width, height, { threshold: 0.15, diffMask: true });
  const { worst, x, y } = worstTile(mask);
  if (worst <= allowance) return { same: true, worst, note: '' };
  writeFileSync(join(results, `${name}.difference.png`), PNG.sync.write(mask));
  return differ(worst, `${worst} pixels differ in the tile at ${x}, ${y}, ${allowance} may`);
}

/** The tile with most marked pixels, and its left upper corner. */
function worstTile({ data, width, height }: PNG): { worst: number; x: number; y: number } {
  const columns = Math.ceil(width / TILE);
  const counts = new Uint16Array(columns * Math.ceil(height / TILE));
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    if (data[pixel * 4 + 3] === 0) continue;
    const tile = Math.floor(Math.floor(pixel / width) / TILE) * columns + Math.floor((pixel % width) / TILE);
    counts[tile] = (counts[tile] ?? 0) + 1;
  }
  const worst = counts.reduce((most, count) => Math.max(most, count), 0);
  const tile = counts.indexOf(worst);
  return { worst, x: (tile % columns) * TILE, y: Math.floor(tile / columns) * TILE };
}
