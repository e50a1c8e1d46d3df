import type { Explorer, ExplorerPart } from '../../explorer/explorer.ts';
import { whenIdle } from '../../lib/when-idle.ts';

/** What a reader does to a part that then must answer. */
const TOUCHES = ['pointerover', 'focusin', 'keydown', 'click'] as const;

/** What a prerendered part shows of an explorer, if only in a table inside it. */
const SHOWN: readonly ExplorerPart[] = ['state', 'scene', 'data', 'highlight', 'theme'];

export interface StandingPart {
  /** Draws the live part in the place of the prerendered one; a promise that it gives resolves when all of it stands. */
  readonly takeOver: () => unknown;
  /** Answers a click as the live part would, without drawing it; absent or false = it does not. */
  readonly answer?: (target: Element) => boolean;
}

/**
 * Leaves a prerendered part of the page as it stands, which costs nothing, until it is touched; then the live one takes
 * its place, and a click and the focus go on to the element that stands where the old one stood. Where the explorer
 * changes what a part shows, it follows after the next frame, in which the part that was touched answers. Gives what
 * makes the part live at once.
 */
export function standUntilTouched(host: HTMLElement, explorer: Explorer, part: StandingPart): () => void {
  let isStanding = true;
  const wake = async (): Promise<void> => {
    if (!isStanding) return;
    isStanding = false;
    stop();
    for (const kind of TOUCHES) host.removeEventListener(kind, onTouch, true);
    await part.takeOver();
  };
  const stop = explorer.subscribe((changed) => {
    if (SHOWN.some((shown) => changed.has(shown))) requestAnimationFrame(() => whenIdle(wake));
  });
  const onTouch = (event: Event): void => {
    const { target } = event;
    if (event instanceof MouseEvent && event.type === 'click') {
      onClick(event);
      return;
    }
    // The focus that a pointer gives comes between its press and its click, which must meet the same element.
    if (event.type === 'focusin' && target instanceof Element && !target.matches(':focus-visible')) return;
    const find = sameIn(host, document.activeElement);
    void wake().then(() => find()?.focus({ preventScroll: true }));
  };
  const onClick = (event: MouseEvent): void => {
    const old =
      event.target instanceof Element ? event.target.closest<HTMLElement>(':is(a, button, input)') : null;
    // A link that is to open elsewhere does so.
    if (old === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    const find = sameIn(host, old);
    const isAnswered = part.answer?.(old) === true;
    void wake().then(() => isAnswered || (find() ?? old).click());
  };
  for (const kind of TOUCHES) host.addEventListener(kind, onTouch, true);
  return () => void wake();
}

/** Finds, after the part was drawn anew, the element that does what `old` did: it has the same words and marks. */
function sameIn(host: HTMLElement, old: Element | null): () => HTMLElement | null {
  if (!(old instanceof HTMLElement) || !host.contains(old)) return () => null;
  const marks = marksOf(old);
  const alike = (): readonly HTMLElement[] =>
    [...host.querySelectorAll<HTMLElement>(old.localName)].filter((one) => marksOf(one) === marks);
  const at = alike().indexOf(old);
  return () => alike()[at] ?? null;
}

function marksOf(element: HTMLElement): string {
  const words = (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return JSON.stringify([words, element.ariaLabel, element.dataset]);
}
