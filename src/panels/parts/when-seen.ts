import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Says whether a reader has come to a part of an element, and draws the element anew when that happens. */
export class WhenSeen implements ReactiveController {
  /** True from the first moment that the part was in sight. */
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
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.isSeen = true;
      this.hostDisconnected();
      this.#host.requestUpdate();
    });
    this.#observer.observe(part);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#watched = null;
  }
}
