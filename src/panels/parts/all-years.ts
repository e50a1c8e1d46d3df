import type { Edition } from '../../../indicators/types.ts';
import type { ExplorerData, FileResult } from '../../data/explorer-data.ts';
import type { LostFile } from './load-state-template.ts';

/** The editions of all years, `loading`, or the file that did not come. */
export type AllYearsState = readonly Edition[] | 'loading' | LostFile;

/**
 * The editions of all years for one element: fetched when first asked for, after which the element is drawn again. The
 * explorer's own data stay as they are: what the map shows does not change by it.
 */
export class AllYears {
  readonly #element: { requestUpdate(): void };
  #asked: ExplorerData['loadYears'] | null = null;
  #result: FileResult<readonly Edition[]> | null = null;

  constructor(element: { requestUpdate(): void }) {
    this.#element = element;
  }

  /** Starts to fetch them unless that was done. */
  request({ loadYears }: ExplorerData): void {
    if (this.#asked === loadYears) return;
    this.#asked = loadYears;
    this.#result = null;
    void loadYears().then((result) => {
      if (this.#asked !== loadYears) return;
      this.#result = result;
      this.#element.requestUpdate();
    });
  }

  /** Fetches them once more. */
  retry(data: ExplorerData): void {
    this.#asked = null;
    this.request(data);
    this.#element.requestUpdate();
  }

  state({ editions }: ExplorerData): AllYearsState {
    if (this.#result === null) return 'loading';
    if (!this.#result.ok) return this.#result;
    const known = new Map([...Object.values(editions), ...this.#result.value].map((one) => [one.id, one]));
    return [...known.values()];
  }
}
