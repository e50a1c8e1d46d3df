import { unzipSync } from 'fflate';
import { MAX_UNPACKED, WorkbookFault } from './workbook.ts';

/** How many times smaller a part of a workbook may be packed. */
const MAX_RATIO = 100;
/** Parts smaller than this may be packed as tightly as they like. */
const SMALL_PART = 200_000;
/** Parts of a workbook that hold no cells. */
const IGNORED = /(?:^|\/)(?:media|drawings|embeddings|printerSettings|Thumbnails|Pictures|charts|theme)\//;

/**
 * The XML parts of a workbook. Throws a {@link WorkbookFault} if they are larger than {@link MAX_UNPACKED}, packed more
 * tightly than a table ever is, damaged, or define entities: what their lengths claim is checked before they are
 * unpacked.
 */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  let claimed = 0;
  const parts = unpacked(bytes, ({ name, size, originalSize }) => {
    if (!/\.(?:xml|rels)$|^mimetype$/i.test(name) || IGNORED.test(name)) return false;
    claimed += originalSize;
    const isTight = originalSize > SMALL_PART && originalSize > size * MAX_RATIO;
    if (claimed > MAX_UNPACKED || isTight)
      throw new WorkbookFault('large-workbook', String(MAX_UNPACKED / 1e6));
    return true;
  });
  const texts = new Map<string, string>();
  for (const [name, part] of Object.entries(parts)) {
    const text = new TextDecoder().decode(part);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new WorkbookFault('workbook-entities');
    texts.set(name, text);
  }
  return texts;
}

type Part = { readonly name: string; readonly size: number; readonly originalSize: number };

function unpacked(bytes: Uint8Array, filter: (part: Part) => boolean): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof WorkbookFault) throw error;
    throw new WorkbookFault('damaged-workbook', error instanceof Error ? error.message : '');
  }
}
