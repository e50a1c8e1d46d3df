const WORDS = />[^<]+</g;

/**
 * A prerendered light picture that says in the dark what the dark one says: where their words differ, as in which end of
 * a scale is the higher, it has both, of which the rules of `picture-looks.ts` show one. Throws if they differ in more.
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
