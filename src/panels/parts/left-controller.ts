import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LEFT_EVENT, shellOf } from './left-section.ts';

/** Hears, while its host is connected, that the left panel of the shell around it shows another section; renders the host anew unless told otherwise. */
export class LeftController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onLeft: () => void;
  #shell: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost & Element, onLeft: () => void = () => host.requestUpdate()) {
    this.#host = host;
    this.#onLeft = onLeft;
    host.addController(this);
  }

  hostConnected(): void {
    this.#shell = shellOf(this.#host);
    this.#shell?.addEventListener(LEFT_EVENT, this.#onLeft);
  }

  hostDisconnected(): void {
    this.#shell?.removeEventListener(LEFT_EVENT, this.#onLeft);
  }
}
