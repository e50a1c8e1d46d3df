/** What the panel to the left of the map can hold. */
export const LEFT_SECTIONS = ['layers', 'weights', 'compare', 'scenario'] as const;
export type LeftSection = (typeof LEFT_SECTIONS)[number];

/** Sent on the shell when the left panel shows another section; null = it is folded. */
export const LEFT_EVENT = 'mono-left';

/** The shell that an element stands in; the element itself where it stands alone. */
export function shellOf(element: Element): HTMLElement | null {
  const shell = element.closest('[data-shell]') ?? element;
  return shell instanceof HTMLElement ? shell : null;
}

/** The section that the left panel of a shell shows; null = it is folded. */
export function leftOf(element: Element): LeftSection | null {
  const shown = shellOf(element)?.dataset['left'];
  return LEFT_SECTIONS.find((section) => section === shown) ?? null;
}

/** Unfolds the left panel with a section, or folds it. */
export function openLeft(element: Element, section: LeftSection | null): void {
  const shell = shellOf(element);
  if (shell === null || leftOf(shell) === section) return;
  if (section === null) delete shell.dataset['left'];
  else shell.dataset['left'] = section;
  shell.dispatchEvent(new CustomEvent(LEFT_EVENT));
}
