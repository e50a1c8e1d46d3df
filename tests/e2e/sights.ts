/** What a reader sees of the explorer without touching it. */
export interface Sights {
  readonly headline: string;
  readonly mapLegend: string;
  /** Links, buttons and fields in the window; rows of the table and places of the map are content. */
  readonly controls: number;
  /** Width of the map over that of the window. */
  readonly mapShare: number;
  /** Texts that are cut at the edge of what holds them. */
  readonly cut: readonly string[];
}

/** Runs in the page. */
export function readSights(): Sights {
  const text = (selector: string): string =>
    (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const isInSight = (one: Element): boolean => {
    const { top, left, bottom, right } = one.getBoundingClientRect();
    const isInWindow = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return isInWindow && right > left && one.checkVisibility({ visibilityProperty: true });
  };
  const controls = [
    ...document.querySelectorAll('a[href], button, input, select, summary, [role="slider"]'),
  ].filter((one) => one.closest('tbody, svg, .skip-link') === null && isInSight(one));
  const cut = [...document.querySelectorAll<HTMLElement>('h1, h2, a, button, th, p, label, summary')]
    .filter(
      (one) =>
        !one.classList.contains('vh') &&
        isInSight(one) &&
        one.scrollWidth > one.clientWidth + 1 &&
        one.clientWidth > 0,
    )
    .filter((one) => ['hidden', 'clip'].includes(getComputedStyle(one).overflowX))
    .map((one) => `${one.tagName} ${one.textContent?.trim().slice(0, 40)}`);
  return {
    headline: text('.headline'),
    mapLegend: text('.map-legend'),
    controls: controls.length,
    mapShare: (document.querySelector('main')?.getBoundingClientRect().width ?? 0) / innerWidth,
    cut,
  };
}
