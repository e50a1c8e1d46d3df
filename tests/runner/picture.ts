import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** What a comparison found; `share` is the part of all pixels that differ, 0..1. */
export type PictureVerdict =
  | { readonly same: true; readonly share: number; readonly note: string }
  | { readonly same: false; readonly share: number; readonly note: string };

interface PictureOptions {
  /** Part of all pixels that may differ, 0..1; default 0.002, for edges drawn by another Chromium. */
  readonly tolerance?: number;
  readonly baselines?: string;
  readonly results?: string;
  /** Writes the picture as the new baseline; default: UPDATE_PICTURES=1. */
  readonly update?: boolean;
}

const BASELINES = 'tests/visual/pictures';
const RESULTS = '.cache/pictures';

/**
 * Compares a PNG with the kept picture of that name, edges smoothed differently aside. On a difference the new
 * picture and a marked one are written to `.cache/pictures`; a picture without a kept one is a difference.
 */
export function comparePicture(name: string, png: Buffer, options: PictureOptions = {}): PictureVerdict {
  const { tolerance = 0.002, baselines = BASELINES, results = RESULTS } = options;
  const kept = join(baselines, `${name}.png`);
  if (options.update ?? process.env['UPDATE_PICTURES'] === '1') {
    mkdirSync(baselines, { recursive: true });
    writeFileSync(kept, png);
    return { same: true, share: 0, note: `${kept} written` };
  }
  mkdirSync(results, { recursive: true });
  const actual = join(results, `${name}.png`);
  if (!existsSync(kept)) {
    writeFileSync(actual, png);
    return { same: false, share: 1, note: `no kept picture ${kept}; the new one is ${actual}` };
  }
  const before = PNG.sync.read(readFileSync(kept));
  const after = PNG.sync.read(png);
  if (before.width !== after.width || before.height !== after.height) {
    writeFileSync(actual, png);
    const sizes = `${before.width}×${before.height} became ${after.width}×${after.height}`;
    return { same: false, share: 1, note: `${name}: ${sizes}; see ${actual}` };
  }
  const marked = new PNG({ width: after.width, height: after.height });
  const differing = pixelmatch(before.data, after.data, marked.data, after.width, after.height, {
    threshold: 0.15,
  });
  const share = differing / (after.width * after.height);
  if (share <= tolerance) return { same: true, share, note: '' };
  writeFileSync(actual, png);
  writeFileSync(join(results, `${name}.difference.png`), PNG.sync.write(marked));
  return { same: false, share, note: `${name}: ${differing} pixels differ; see ${results}` };
}
