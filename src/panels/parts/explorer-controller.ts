import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Explorer, ExplorerPart } from '../../explorer/explorer.ts';

/** Re-renders its host only when one of the named parts of the explorer changed; follows while connected. */
export class ExplorerController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #parts: readonly ExplorerPart[];
  #explorer: Explorer | null = null;
  #stop: (() => void) | null = null;
  #connected = false;

  constructor(host: ReactiveControllerHost, parts: readonly ExplorerPart[]) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  /** Follows another explorer from now on; null = none. */
  follow(explorer: Explorer | null): void {
    if (explorer === this.#explorer) return;
    this.#stop?.();
    this.#stop = null;
    this.#explorer = explorer;
    if (this.#connected) this.#start();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#start();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop?.();
    this.#stop = null;
  }

  #start(): void {
    this.#stop ??=
      this.#explorer?.subscribe((changed) => {
        if (this.#parts.some((part) => changed.has(part))) this.#host.requestUpdate();
      }) ?? null;
  }
}
