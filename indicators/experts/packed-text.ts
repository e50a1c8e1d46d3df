import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { hashOf } from './hash.ts';

/** Longest packed text that is read; more would unpack to more than a panel can hold. */
export const MOST_PACKED = 20_000;

const CHECK_BYTES = 3;
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A value as deflated JSON in the signs of base64url, which stand in any address as they are. */
export function pack(value: unknown): string {
  const bytes = deflateSync(strToU8(JSON.stringify(value)), { level: 9 });
  // Deflated data carry no check of their own.
  return toSigns(Uint8Array.of(...checkOf(bytes), ...bytes));
}

/** Reads {@link pack} back; undefined for anything else. */
export function unpack(text: string): unknown {
  if (text.length > MOST_PACKED) return undefined;
  try {
    const bytes = fromSigns(text);
    const rest = bytes.subarray(CHECK_BYTES);
    if (checkOf(rest).some((byte, at) => byte !== bytes[at])) return undefined;
    return JSON.parse(strFromU8(inflateSync(rest)));
  } catch {
    return undefined;
  }
}

function checkOf(bytes: Uint8Array): readonly number[] {
  const hash = hashOf(bytes);
  return [hash & 0xff, (hash >>> 8) & 0xff, (hash >>> 16) & 0xff];
}

function toSigns(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += SIGNS.charAt((held >>> bits) & 63);
    }
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + SIGNS.charAt((held << (6 - bits)) & 63);
}

/** Throws at a sign that is none. */
function fromSigns(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const sign of text) {
    const value = SIGNS.indexOf(sign);
    if (value < 0) throw new Error(`no sign of base64url: ${sign}`);
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >>> bits) & 0xff);
    held &= (1 << bits) - 1;
  }
  return Uint8Array.from(bytes);
}
