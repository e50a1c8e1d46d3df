import type { ReactiveControllerHost } from 'lit';
import type { FileFault } from '../../data/explorer-data.ts';
import { codeFault } from '../../explorer/damaged-file.ts';
import { loadCode } from '../../lib/load-code.ts';

/** How far code that is fetched on demand has come. */
export type CodeState = 'loading' | 'ready' | 'failed';

/** Fetches code when it is first requested, and re-renders its host when it has come or failed. */
export class LazyCode {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #load: () => Promise<unknown>;
  #state: CodeState | 'idle';
  #fault: FileFault = 'not-loaded';

  /** `element` is the name that `load` defines, or null: if it is defined already, nothing is fetched. */
  constructor(
    host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    element: string | null,
    load: () => Promise<unknown>,
  ) {
    this.#host = host;
    this.#load = load;
    this.#state = element === null || customElements.get(element) === undefined ? 'idle' : 'ready';
  }

  /** The state now; code that nobody requested counts as loading. */
  get state(): CodeState {
    return this.#state === 'idle' ? 'loading' : this.#state;
  }

  /** Why the code is not there; counts only where it failed. */
  get fault(): FileFault {
    return this.#fault;
  }

  /** Starts the fetching, once. */
  request(): void {
    if (this.#state === 'idle') void this.#fetch();
  }

  /** Tries again after a failure. */
  retry(): void {
    void this.#fetch();
    this.#host.requestUpdate();
  }

  async #fetch(): Promise<void> {
    this.#state = 'loading';
    try {
      await loadCode(this.#load);
      this.#state = 'ready';
    } catch (error) {
      this.#fault = codeFault(error);
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }
}
