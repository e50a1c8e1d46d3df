import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** A face as `styles/fonts.css` declares it. */
export interface BundledFace {
  readonly family: string;
  readonly weight: number;
  /** Path of the file from the root. */
  readonly file: string;
  /** Code points that the rule lets the browser take from the file. */
  readonly declared: ReadonlySet<number>;
}

/** The faces of a style sheet's `@font-face` rules. Throws where a rule lacks one of its parts. */
export function facesOf(css: string): readonly BundledFace[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rule = '']) => ({
    family: part(rule, /font-family: "([^"]+)"/),
    weight: Number(part(rule, /font-weight: (\d+);/)),
    file: part(rule, /url\("\.\/([^"]+)"\)/).replace(/^/, 'styles/'),
    declared: codePoints(part(rule, /unicode-range:([^;]+);/)),
  }));
}

function part(rule: string, pattern: RegExp): string {
  const found = pattern.exec(rule)?.[1];
  if (found === undefined) throw new Error(`no ${pattern.source} in ${rule}`);
  return found;
}

/** Code points of a `unicode-range`: `U+0041-0043, U+2190` is 4 of them. */
export function codePoints(range: string): ReadonlySet<number> {
  const points = new Set<number>();
  for (const span of range.split(',')) {
    const [from = '', to = from] = span.trim().replace(/^U\+/, '').split('-');
    for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1) points.add(code);
  }
  return points;
}

/**
 * Code points with a glyph in a WOFF2 file, read from its `cmap` (formats 4 and 12).
 * The container is described at https://www.w3.org/TR/WOFF2/; `cmap` is never transformed in it.
 */
export function glyphsOf(file: string): ReadonlySet<number> {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 0, 4) !== 'wOF2') throw new Error(`${file} is no WOFF2 file`);
  const { start, cmapAt } = readDirectory(bytes);
  const compressed = bytes.subarray(start, start + bytes.readUInt32BE(20));
  return readCmap(brotliDecompressSync(compressed).subarray(cmapAt));
}

const CMAP = 0;
const [GLYF, LOCA, NAMED] = [10, 11, 63];

/** Where the compressed tables begin, and where `cmap` begins among the decompressed ones. */
function readDirectory(bytes: Buffer): { readonly start: number; readonly cmapAt: number } {
  let at = 48;
  let offset = 0;
  let cmapAt = -1;
  const number = (): number => {
    let value = 0;
    for (;;) {
      const byte = bytes.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let table = 0; table < bytes.readUInt16BE(12); table += 1) {
    const flags = bytes.readUInt8(at++);
    const tag = flags & 63;
    if (tag === NAMED) at += 4;
    const length = number();
    const version = flags >> 6;
    const isTransformed = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0;
    if (tag === CMAP) cmapAt = offset;
    offset += isTransformed ? number() : length;
  }
  if (cmapAt < 0) throw new Error('the face has no cmap');
  return { start: at, cmapAt };
}

function readCmap(cmap: Buffer): ReadonlySet<number> {
  const points = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) readSegments(table, points);
    if (format === 12) readGroups(table, points);
  }
  return points;
}

function readSegments(table: Buffer, points: Set<number>): void {
  const doubled = table.readUInt16BE(6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const end = table.readUInt16BE(14 + segment);
    const start = table.readUInt16BE(16 + doubled + segment);
    for (let code = start; code <= end && code !== 0xffff; code += 1) points.add(code);
  }
}

function readGroups(table: Buffer, points: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const at = 16 + group * 12;
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code += 1) points.add(code);
  }
}

/** Code points that the faces of a weight can print in the family of the pages. */
export function printableIn(faces: readonly BundledFace[], weight: number): ReadonlySet<number> {
  const ofWeight = faces.filter((face) => face.family === 'Noto Sans' && face.weight === weight);
  return new Set(ofWeight.flatMap(({ declared }) => [...declared]));
}
