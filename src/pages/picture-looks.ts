/** Elements of a picture. */
const TAGS = /<(path|rect|circle|line|polyline|polygon|use|text|g)(\s[^>]*?)?(\/?)>/g;
const ATTRIBUTES = /\s([\w-]+)="([^"]*)"/g;
/** What a rule of style can say instead of an attribute. */
const SAID_BY_RULES = new Set([
  ...['fill', 'fill-opacity', 'opacity', 'paint-order', 'pointer-events', 'vector-effect'],
  ...['stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray'],
  ...['font-size', 'font-weight', 'text-anchor'],
]);

/** A prerendered picture in the light, and as the same view is drawn in the dark. */
export interface TwoThemes {
  readonly light: string;
  readonly dark: string;
}

/** The light picture, whose elements name their looks, and the rules for those that it has, light and dark. */
interface LookedPicture {
  readonly html: string;
  readonly rules: string;
}

/** What an element looks like: declarations in the light, and those that are others in the dark. */
interface Look {
  readonly light: string;
  readonly dark: string;
}

/**
 * Says once what the elements of prerendered pictures look like: fill, stroke and the like become rules of style, for the
 * light page and the dark one, and each element names its look by a class, which means the same in all of the
 * pictures. The rules weigh as little as attributes do. `rules` = those of all pictures; the same looks give the same
 * text. Throws where the light picture and the dark one differ in more than looks.
 */
export function pictureLooks(pictures: readonly TwoThemes[]): {
  readonly pictures: readonly LookedPicture[];
  readonly rules: string;
} {
  const found = pictures.map(looksOf);
  const sorted = [
    ...new Map(found.flat().flatMap((look) => (look === null ? [] : [[keyOf(look), look]]))),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = new Map(sorted.map(([key], at) => [key, `k${at.toString(36)}`]));
  const nameOf = (look: Look): string => names.get(keyOf(look)) ?? '';
  return {
    pictures: pictures.map(({ light }, i) => {
      const looks = found[i] ?? [];
      const own = new Set(looks.flatMap((look) => (look === null ? [] : [nameOf(look)])));
      return {
        html: withLooks(
          light,
          looks.map((look) => (look === null ? null : nameOf(look))),
        ),
        rules: rulesOf(sorted.flatMap(([, look]) => (own.has(nameOf(look)) ? [[nameOf(look), look]] : []))),
      };
    }),
    rules: rulesOf(sorted.map(([, look]) => [nameOf(look), look])),
  };
}

function keyOf({ light, dark }: Look): string {
  return `${light}|${dark}`;
}

/** The look of every element of a picture, in order; null = none of its own. */
function looksOf({ light, dark }: TwoThemes): readonly (Look | null)[] {
  const [elements, others] = [[...light.matchAll(TAGS)], [...dark.matchAll(TAGS)]];
  const isSame =
    elements.length === others.length && elements.every(([, name], i) => name === others[i]?.[1]);
  if (!isSame) throw new Error('light and dark pictures differ in more than looks');
  return elements.map(([, , attributes = ''], i) => {
    const said = declarationsOf(attributes);
    if (said.length === 0) return null;
    const inDark = declarationsOf(others[i]?.[2] ?? '');
    return { light: said.join(';'), dark: inDark.filter((one) => !said.includes(one)).join(';') };
  });
}

function declarationsOf(attributes: string): readonly string[] {
  return [...attributes.matchAll(ATTRIBUTES)]
    .filter(([, key = '']) => SAID_BY_RULES.has(key))
    .map(([, key, value]) => `${key}:${value}${key === 'font-size' ? 'px' : ''}`)
    .sort();
}

function withLooks(picture: string, names: readonly (string | null)[]): string {
  let at = 0;
  return picture.replaceAll(TAGS, (whole, tag: string, attributes = '', end: string) => {
    const name = names[at++] ?? null;
    if (name === null) return whole;
    const left = attributes.replaceAll(ATTRIBUTES, (one: string, key: string) =>
      SAID_BY_RULES.has(key) ? '' : one,
    );
    const known = / class="/.test(left)
      ? left.replace(/ class="/, ` class="${name} `)
      : ` class="${name}"${left}`;
    return `<${tag}${known}${end}>`;
  });
}

/** In the dark, looks that change alike share a rule. */
function rulesOf(looks: readonly (readonly [name: string, look: Look])[]): string {
  const light = looks.map(([name, look]) => `:where(.${name}){${look.light}}`);
  const changed = new Map<string, string[]>();
  for (const [name, { dark }] of looks) {
    for (const one of dark === '' ? [] : dark.split(';')) {
      const alike = changed.get(one) ?? [];
      changed.set(one, alike);
      alike.push(`.${name}`);
    }
  }
  const dark = (page: string): readonly string[] => [
    ...[...changed].sort().map(([one, names]) => `:where(${page} :is(${names.join()})){${one}}`),
    `${page} .in-light{display:none}`,
    `${page} .in-dark{display:inline}`,
  ];
  return [
    ...light,
    '.in-dark{display:none}',
    '@media (prefers-color-scheme:dark){',
    ...dark('html:not([data-theme])'),
    '}',
    ...dark('html[data-theme=dark]'),
    '',
  ].join('\n');
}
