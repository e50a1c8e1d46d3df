import type { SvgPaths } from '../../../geodata/types.ts';

/** Commands of paths, whose numbers are multiples of a half; each packs into one sign. */
const COMMANDS = 'Mlz';
const COMMAND_SIGNS = '!#$';
/** Encloses a number that has no sign of its own, in halves. */
const FAR = ' ';
/** Halves −42 … 42 are the signs from here on, in order. */
const FIRST_SIGN = '%'.charCodeAt(0);
const FARTHEST = 42;
const TOKENS = /[A-Za-z]|-?\d*\.?\d+/g;

/** A path in one sign a number; null where it holds what cannot be packed. */
export function packPath(path: string): string | null {
  const packed = (path.match(TOKENS) ?? []).map(packToken).join('');
  return unpackPath(packed) === path ? packed : null;
}

function packToken(token: string): string {
  const command = COMMANDS.indexOf(token);
  if (command >= 0) return COMMAND_SIGNS.charAt(command);
  const halves = Number(token) * 2;
  return Math.abs(halves) <= FARTHEST
    ? String.fromCharCode(FIRST_SIGN + FARTHEST + halves)
    : `${FAR}${halves}${FAR}`;
}

/** The path as it was before {@link packPath}. */
export function unpackPath(packed: string): string {
  let path = '';
  let isFirst = true;
  for (let at = 0; at < packed.length; at += 1) {
    const sign = packed.charAt(at);
    const command = COMMAND_SIGNS.indexOf(sign);
    if (command >= 0) path += COMMANDS.charAt(command);
    else {
      const end = sign === FAR ? packed.indexOf(FAR, at + 1) : at;
      const halves =
        sign === FAR ? Number(packed.slice(at + 1, end)) : packed.charCodeAt(at) - FIRST_SIGN - FARTHEST;
      at = end;
      const text = String(halves / 2).replace(/^(-?)0\./, '$1.');
      path += isFirst || text.startsWith('-') ? text : ` ${text}`;
    }
    isFirst = command >= 0;
  }
  return path;
}

/** Outlines whose paths were packed, as they were. */
export function unpackPaths(packed: SvgPaths): SvgPaths {
  return withPaths(packed, unpackPath);
}

/** Outlines with their paths packed. Throws where one cannot be. */
export function packPaths(paths: SvgPaths): SvgPaths {
  return withPaths(paths, (path) => {
    const packed = packPath(path);
    if (packed === null) throw new Error(`a path cannot be packed: ${path.slice(0, 80)}`);
    return packed;
  });
}

function withPaths(paths: SvgPaths, change: (path: string) => string): SvgPaths {
  const { regions, lakes, rivers, border } = paths;
  return {
    ...paths,
    regions: regions.map(({ id, d }) => ({ id, d: change(d) })),
    lakes: change(lakes),
    rivers: change(rivers),
    border: change(border),
  };
}
