import type { ReactiveControllerHost } from 'lit';

/** How far code that is fetched on demand has come. */
export type CodeState = 'loading' | 'ready' | 'failed';

/** Fetches the code of an element when it is first wanted, and re-renders its host when it has come or failed. */
export class LazyCode {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #load: () => Promise<unknown>;
  #state: CodeState | 'idle' = 'idle';

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, load: () => Promise<unknown>) {
    this.#host = host;
    this.#load = load;
  }

  /** The state now; the first call starts the fetching. */
  want(): CodeState {
    if (this.#state === 'idle') void this.#fetch();
    return this.#state === 'idle' ? 'loading' : this.#state;
  }

  /** Tries again after a failure. */
  retry(): void {
    void this.#fetch();
    this.#host.requestUpdate();
  }

  async #fetch(): Promise<void> {
    this.#state = 'loading';
    try {
      await this.#load();
      this.#state = 'ready';
    } catch {
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }
}
