const COLOURS = /(fill|stroke)="(#[0-9a-f]{6})"/g;

/**
 * Style rules that turn a prerendered light picture into the dark one before any script runs: both are drawn from
 * the same view, so their colours stand in the same order. Throws if one light colour would need two dark ones.
 */
export function darkPictureRules(lightHtml: string, darkHtml: string): string {
  const light = [...lightHtml.matchAll(COLOURS)];
  const dark = [...darkHtml.matchAll(COLOURS)];
  if (light.length !== dark.length) throw new Error('light and dark pictures differ in more than colours');
  const pairs = new Map<string, string>();
  for (const [index, [, attribute, colour]] of light.entries()) {
    const key = `${attribute} ${colour}`;
    const target = dark[index]?.[2] ?? '';
    const known = pairs.get(key);
    if (known !== undefined && known !== target)
      throw new Error(`${key} would become ${known} and ${target} in the dark`);
    pairs.set(key, target);
  }
  const rules = (scope: string): string =>
    [...pairs]
      .filter(([key, target]) => !key.endsWith(target))
      .map(([key, target]) => {
        const [attribute, colour] = key.split(' ');
        return `${scope} [${attribute}="${colour}"]{${attribute}:${target}}`;
      })
      .join('\n');
  // Live elements carry the colours of their theme themselves.
  return `@media (prefers-color-scheme:dark){\n${rules('html:not([data-theme]):not([data-ready])')}\n}\n${rules('html[data-theme=dark]:not([data-ready])')}\n`;
}
