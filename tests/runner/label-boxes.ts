/** A box in CSS pixels of the page. */
export interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Boxes of all visible elements that match, anywhere below the root, open shadow roots included.
 * Runs inside the page: it must stand alone, so it uses nothing from outside.
 */
export function readBoxes(selector: string): Box[] {
  const found: Box[] = [];
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll(selector)) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || !element.checkVisibility()) continue;
      // The box of a line of text is taller than its letters: a tenth above the tallest, a little below the lowest.
      const isText = element.localName === 'text';
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
      const top = isText ? box.top + box.height * 0.1 : box.top;
      const bottom = isText ? box.bottom - box.height * 0.04 : box.bottom;
      found.push({ name, left: box.left, top, right: box.right, bottom });
    }
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) visit(element.shadowRoot);
  };
  visit(document);
  return found;
}

/** Pairs of boxes that meet by more than `slack` pixels in both directions, as "a × b"; empty = none. */
export function meetingBoxes(boxes: readonly Box[], slack = 0.5): readonly string[] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return width > slack && height > slack ? [`${a.name} × ${b.name}`] : [];
    }),
  );
}

/** Names of the boxes whose middle lies outside the view; empty = none. */
export function boxesOutside(boxes: readonly Box[], view: Box): readonly string[] {
  return boxes
    .filter((box) => {
      const x = (box.left + box.right) / 2;
      const y = (box.top + box.bottom) / 2;
      return x < view.left || x > view.right || y < view.top || y > view.bottom;
    })
    .map(({ name }) => name);
}
