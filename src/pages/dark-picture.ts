const TAGS = /<(\w+)([^>]*)>/g;
const COLOURS = /(fill|stroke)="(#[0-9a-f]{6})"/g;

/** The cell of a code, as a selector: what reads on a light cell says nothing of the dark one. */
function cellOf(attributes: string): string {
  const cell = /data-cell="[^"]*"/.exec(attributes)?.[0];
  return cell === undefined ? '' : `[${cell}]`;
}

/** Where each colour of a picture stands: element and attribute, and the colour. */
function coloursOf(
  html: string,
): readonly (readonly [selector: string, attribute: string, colour: string])[] {
  return [...html.matchAll(TAGS)].flatMap(([, element = '', attributes = '']) =>
    [...attributes.matchAll(COLOURS)].map(
      ([, attribute = '', colour = '']) =>
        [`${element}${cellOf(attributes)}[${attribute}="${colour}"]`, attribute, colour] as const,
    ),
  );
}

/**
 * Style rules that turn the marks of a picture on a page of text dark by their colours: the light picture and the dark one
 * are drawn from the same view, so their colours stand in the same order. Throws if one light colour would need two dark ones.
 */
export function darkPictureRules(lightHtml: string, darkHtml: string): string {
  const [light, dark] = [coloursOf(lightHtml), coloursOf(darkHtml)];
  if (light.length !== dark.length) throw new Error('light and dark pictures differ in more than colours');
  const pairs = new Map<string, { readonly attribute: string; readonly from: string; readonly to: string }>();
  for (const [index, [selector, attribute, from]] of light.entries()) {
    const to = dark[index]?.[2] ?? '';
    const known = pairs.get(selector)?.to ?? to;
    if (known !== to) throw new Error(`${selector} would become ${known} and ${to} in the dark`);
    pairs.set(selector, { attribute, from, to });
  }
  const rules = (scope: string): string =>
    [
      ...[...pairs]
        .filter(([, { from, to }]) => from !== to)
        .map(([selector, { attribute, to }]) => `${scope} ${selector}{${attribute}:${to}}`),
      ...[`${scope} .in-light{display:none}`, `${scope} .in-dark{display:inline}`],
    ]
      // The same rules in every language, whatever stands first there, are one text with one hash.
      .sort()
      .join('\n');
  // Live elements carry the colours of their theme themselves.
  return `.in-dark{display:none}\n@media (prefers-color-scheme:dark){\n${rules('html:not([data-theme]):not([data-ready])')}\n}\n${rules('html[data-theme=dark]:not([data-ready])')}\n`;
}

const WORDS = />[^<]+</g;

/**
 * A prerendered light picture that says in the dark what the dark one says: where their words differ, as in which end of
 * a scale is the higher, it has both, of which the rules of either show one. Throws if they differ in more.
 */
export function withDarkWords(lightHtml: string, darkHtml: string): string {
  const dark = darkHtml.match(WORDS) ?? [];
  let at = 0;
  const both = lightHtml.replaceAll(WORDS, (words) => {
    const there = dark[at++];
    if (there === undefined) throw new Error('light and dark pictures differ in more than words');
    if (there === words) return words;
    return `><span class="in-light">${words.slice(1, -1)}</span><span class="in-dark">${there.slice(1, -1)}</span><`;
  });
  if (at !== dark.length) throw new Error('light and dark pictures differ in more than words');
  return both;
}
