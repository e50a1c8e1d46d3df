import type { ScenarioFile } from '../../../indicators/built-scenario.ts';
import type { ExplorerData, FileResult } from '../../data/explorer-data.ts';

/** What scenarios start from, for one element: fetched when first asked for, after which the element is drawn again. */
export class LoadedScenario {
  readonly #element: { requestUpdate(): void };
  #asked: ExplorerData['loadScenario'] | null = null;
  #result: FileResult<ScenarioFile> | null = null;

  constructor(element: { requestUpdate(): void }) {
    this.#element = element;
  }

  /** Starts to fetch the file unless that was done. */
  request({ loadScenario }: ExplorerData): void {
    if (this.#asked === loadScenario) return;
    this.#asked = loadScenario;
    this.#result = null;
    void loadScenario().then((result) => {
      if (this.#asked !== loadScenario) return;
      this.#result = result;
      this.#element.requestUpdate();
    });
  }

  /** Fetches it once more. */
  retry(data: ExplorerData): void {
    this.#asked = null;
    this.request(data);
    this.#element.requestUpdate();
  }

  /** Null = it is on its way. */
  get result(): FileResult<ScenarioFile> | null {
    return this.#result;
  }
}
