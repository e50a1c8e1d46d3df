import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Half a screen before it is in sight, so that it is drawn by then. */
const SOON = '50% 0px';

/** Says whether a reader has come to a part of an element or prints it, and draws the element anew when that happens. */
export class WhenSeen implements ReactiveController {
  /** True from the first moment that the part was nearly in sight or was printed. */
  isSeen = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #selector: string;
  #watched: Element | null = null;
  #observer: IntersectionObserver | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdated(): void {
    const part = this.isSeen ? null : this.#host.querySelector(this.#selector);
    if (part === null || part === this.#watched) return;
    this.hostDisconnected();
    this.#watched = part;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#see();
      },
      { root: scrollerAround(part), rootMargin: SOON },
    );
    this.#observer.observe(part);
    addEventListener('beforeprint', this.#see);
  }

  readonly #see = (): void => {
    this.isSeen = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  };

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#see);
    this.#observer?.disconnect();
    this.#observer = null;
    this.#watched = null;
  }
}

/** What scrolls around an element; null = the page. */
function scrollerAround(element: Element): Element | null {
  const around = element.parentElement;
  if (around === null || around.localName === 'body') return null;
  return /auto|scroll/.test(getComputedStyle(around).overflowY) ? around : scrollerAround(around);
}
