/** Bytes by which files of other kinds begin, and the problem that names the kind. */
const BEGINNINGS: readonly (readonly [code: string, bytes: readonly number[]])[] = [
  ['pdf-file', [0x25, 0x50, 0x44, 0x46]],
  // Workbooks before 2007, and later ones under a password.
  ['old-workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
];

/** Letters of the beginning that are looked at. */
const LETTERS_LOOKED_AT = 4000;

/** What a file is that no table can be read from, by its first bytes; null = it may be one. */
export function otherKindOfBytes(bytes: Uint8Array): string | null {
  return BEGINNINGS.find(([, begin]) => begin.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}

/** True for a ZIP archive, which a workbook is. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** What a text is that no table can be read from; null = it may be one. */
export function otherKindOfText(text: string): string | null {
  const begin = text.slice(0, LETTERS_LOOKED_AT).trimStart().toLowerCase();
  if (begin.startsWith('{\\rtf')) return 'document';
  if (/^<\?xml|^<workbook/.test(begin) && begin.includes('office:spreadsheet')) return 'xml-workbook';
  if (/^(?:<!--.*?-->\s*)?<(?:!doctype html|html|head|body|table|meta|style|div)[\s>]/s.test(begin))
    return 'html-file';
  if (/^<\?xml|^<(?:svg|kml|gml|rss)[\s>]/.test(begin)) return 'xml-file';
  return isBinary(begin) ? 'not-text' : null;
}

/** True if a text has signs that no text has: those below the space, other than tabs and line breaks. */
function isBinary(begin: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const strange = begin.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  return strange > 2 && strange * 200 > begin.length;
}
