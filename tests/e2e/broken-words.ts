import type { OpenedPage } from './driver.ts';

/** Words of what is chosen that go on in the next line without a hyphen, as an ending pushed out of a narrow column. */
export function brokenWords(page: OpenedPage['page'], selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((roots) => {
    const lineOf = (text: Text, at: number): number => {
      const letter = document.createRange();
      letter.setStart(text, at);
      letter.setEnd(text, at + 1);
      // The first letter behind a soft hyphen that is seen has the box of the hyphen before its own.
      return Math.round([...letter.getClientRects()].at(-1)?.top ?? 0);
    };
    const textsOf = (root: Node): readonly Text[] =>
      root instanceof Text ? [root] : [...root.childNodes].flatMap(textsOf);
    // A soft hyphen parts a word: what stands on either side of it may be in two lines.
    return roots
      .flatMap(textsOf)
      .flatMap((text) =>
        [...text.data.matchAll(/\p{L}+/gu)].filter(
          ({ 0: part, index }) => lineOf(text, index) !== lineOf(text, index + part.length - 1),
        ),
      )
      .map(([part]) => part);
  });
}
