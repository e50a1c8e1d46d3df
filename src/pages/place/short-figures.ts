import { rollup } from 'd3-array';

/** What a beginning of addresses must save, in letters, to get a key. */
const WORTH = 10;
const NUMBER = /<span class="num" data-figure="([^"]*)">([^<]*)<\/span>/g;
const YEAR = /<span class="num quiet">(\d{4})<\/span>/g;
/** What only scripts of the explorer read. */
const FOR_SCRIPTS = / data-measure="[^"]*"/g;
const ADDRESS = /data-figure="([^"]*)"/g;

/**
 * The page of a place with its figures written shorter: an element `b` for each plain number, `small` for a year, and
 * their addresses as `data-f`. What many addresses begin with stands once, as `key=beginning`, in `data-figures` of the outer element, and a
 * figure has `key~rest`, or `key~` where the rest is that of the figure before it. `html` is one element.
 */
export function shortFigures(html: string): string {
  const starts = beginnings([...html.matchAll(ADDRESS)].map(([, address = '']) => address));
  const list = starts.map((start, at) => `${at.toString(36)}=${start}`).join(' ');
  let before: string | null = null;
  const short = (address: string): string => {
    const at = starts.findIndex((start) => address.startsWith(start));
    if (at < 0) return address;
    const rest = address.slice(starts[at]?.length);
    const isSame = rest === before;
    before = rest;
    return `${at.toString(36)}~${isSame ? '' : rest}`;
  };
  return html
    .replaceAll(NUMBER, '<b data-figure="$1">$2</b>')
    .replaceAll(YEAR, '<small>$1</small>')
    .replaceAll(FOR_SCRIPTS, '')
    .replaceAll(ADDRESS, (_, address: string) => `data-f="${short(address)}"`)
    .replace(/^<(\w+)/, `<$1 data-figures="${list}"`);
}

/** The addresses of a page in full, in their order; `list` is its `data-figures`. An address that is not short stays. */
export function fullFigures(list: string, addresses: readonly string[]): readonly string[] {
  const starts = new Map(list.split(' ').map((one) => [one.split('=')[0], one.slice(one.indexOf('=') + 1)]));
  let before = '';
  return addresses.map((address) => {
    const [, key, rest = ''] = /^(\w+)~(.*)$/.exec(address) ?? [];
    if (key === undefined) return address;
    before = rest === '' ? before : rest;
    return `${starts.get(key) ?? ''}${before}`;
  });
}

/** Beginnings of many addresses, the one first that saves most; each is of those that the ones before it leave. */
function beginnings(addresses: readonly string[]): readonly string[] {
  const saved = rollup(
    addresses.flatMap((address) =>
      [...address.matchAll(/[|:-]/g)].map(({ index }) => address.slice(0, index + 1)),
    ),
    (of) => of.length * ((of[0]?.length ?? 0) - 2) - (of[0]?.length ?? 0),
    (start) => start,
  );
  const [[best, letters] = ['', 0]] = [...saved].sort((a, b) => b[1] - a[1]);
  if (letters < WORTH) return [];
  return [best, ...beginnings(addresses.filter((address) => !address.startsWith(best)))];
}
