/** Elements between which white space is never shown, whatever their styles. */
const PARTS = new Set([
  ...'table,caption,colgroup,thead,tbody,tfoot,tr,td,th'.split(','),
  ...'dl,dt,dd,ol,ul,li,p,h1,h2,h3,h4,section,article,main,header,footer,figure,figcaption'.split(','),
  ...'details,summary,body,head,meta,link,title,script,style'.split(','),
  ...'path,rect,circle,line,polyline,polygon,g,defs,pattern,clippath,use,symbol'.split(','),
]);
/** Those of the above that styles may set into a line: the space between two of them is kept. */
const MAY_BE_INLINE = new Set([
  'li',
  'p',
  'dt',
  'dd',
  'summary',
  'section',
  'header',
  'footer',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
]);
/** Elements whose text stays as it is. */
const RAW = /<(script|style|pre|textarea)\b[^>]*>[\s\S]*?<\/\1>/gi;
const TOKEN = /<!doctype[^>]*>|<\/?[a-zA-Z][\w:-]*(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</g;
/** End tags that a browser sets itself before one of these starts or ends. */
const IMPLIED: Readonly<Record<string, RegExp>> = {
  li: /^<(?:li\b|\/(?:ul|ol)>)/,
  dt: /^<d[td]\b/,
  dd: /^<(?:d[td]\b|\/(?:dl|div)>)/,
  td: /^<(?:t[dh]\b|\/tr>)/,
  th: /^<(?:t[dh]\b|\/tr>)/,
  caption: /^<(?:thead|tbody|tr)\b/,
  tr: /^<(?:tr\b|\/(?:tbody|thead|table)>)/,
  thead: /^<tbody\b/,
  tbody: /^<(?:tbody\b|\/table>)/,
  p: /^<(?:p|ul|ol|dl|table|h[1-6]|section|div|details|figure|footer|header|article|main|nav)\b|^<\/(?:section|article|main|li|td|dd|details)>/,
  option: /^<(?:option\b|optgroup\b|\/(?:select|optgroup)>)/,
};

/**
 * Writes a page shorter without changing what a browser makes of it: one space for many, none between parts of tables,
 * lists and drawings, no quotes that an attribute can do without, no end tags that the standard lets out. Scripts and
 * styles stay, since their hashes are in the page.
 */
export function compactHtml(page: string): string {
  const kept: string[] = [];
  const text = page.replaceAll(RAW, (raw) => `<script data-kept=${kept.push(raw) - 1}></script>`);
  const tokens = withoutGaps((text.match(TOKEN) ?? []).flatMap(closedAtOnce));
  return withoutImplied(tokens.map(shortTag))
    .join('')
    .replaceAll(/<script data-kept=(\d+)><\/script>/g, (_, at: string) => kept[Number(at)] ?? '');
}

const SHAPES = new Set(['path', 'rect', 'circle', 'line', 'polyline', 'polygon', 'use', 'stop']);

/** A shape with nothing in it ends in its own tag. */
function closedAtOnce(token: string, at: number, all: readonly string[]): readonly string[] {
  const name = nameOf(token);
  if (!SHAPES.has(name)) return [token];
  if (all[at + 1] === `</${name}>` && !token.startsWith('</')) return [token.replace(/>$/, '/>')];
  return token === `</${name}>` && nameOf(all[at - 1] ?? '') === name ? [] : [token];
}

/** One space for many, and none where it is not shown. */
function withoutGaps(tokens: readonly string[]): readonly string[] {
  return tokens.flatMap((token, at) => {
    if (token.startsWith('<')) return [token];
    const text = token.replaceAll(/[ \t\r\n]+/g, ' ');
    if (text !== ' ') return [text];
    return isPart(tokens[at - 1], 'before') || isPart(tokens[at + 1], 'behind') ? [] : [text];
  });
}

/** Tells whether white space beside a tag is not shown: inside a part at its start and end, and between parts. */
function isPart(tag: string | undefined, side: 'before' | 'behind'): boolean {
  if (tag === undefined || tag.startsWith('<!')) return true;
  const name = nameOf(tag);
  if (!PARTS.has(name)) return false;
  const isOutside = tag.startsWith('</') === (side === 'before');
  return !(isOutside && MAY_BE_INLINE.has(name));
}

function nameOf(tag: string): string {
  return (/^<\/?([\w:-]+)/.exec(tag)?.[1] ?? '').toLowerCase();
}

const ATTRIBUTE = /\s+([^\s"'>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/** A start tag with one space between attributes and quotes only where they are needed. */
function shortTag(token: string): string {
  const [, name, rest = '', slash = ''] = /^<([a-zA-Z][\w:-]*)([\s\S]*?)(\/?)>$/.exec(token) ?? [];
  if (name === undefined) return token.replace(/^(<\/[\w:-]+)\s+>$/, '$1>');
  const attributes = [...rest.matchAll(ATTRIBUTE)]
    .filter(([, key = '']) => !UNREAD.has(key))
    .map(([, key = '', quoted]) => attribute(key, quoted));
  const written = `<${[name, ...attributes.filter((one) => one !== '')].join(' ')}`;
  // Behind a value without quotes a slash would be its last letter.
  return `${written}${slash === '' || VOID.has(name) ? '' : /[^"]$/.test(written) && attributes.length > 0 ? ' /' : '/'}>`;
}

/** Marks for those who read the pages before they are written. */
const UNREAD = new Set(['data-printed']);
const VOID = new Set(['meta', 'link', 'br', 'input', 'img', 'hr', 'col', 'wbr']);

function attribute(key: string, quoted: string | undefined): string {
  if (quoted === undefined) return key;
  const value = quoted.replace(/^(["'])([\s\S]*)\1$/, '$2');
  const text = key === 'class' ? value.trim().replaceAll(/\s+/g, ' ') : value;
  if (text === '') return key === 'class' ? '' : key;
  if (quoted.startsWith("'") && text.includes('"')) return `${key}='${text}'`;
  return /^[^\s"'=<>`]+$/.test(text) ? `${key}=${text}` : `${key}="${text}"`;
}

function withoutImplied(tokens: readonly string[]): readonly string[] {
  return tokens.filter((token, at) => {
    if (!token.startsWith('</')) return true;
    return !(IMPLIED[nameOf(token)]?.test(tokens[at + 1] ?? '') ?? false);
  });
}
