import { LitElement, type PropertyValues } from 'lit';
import type { Explorer, ExplorerPart } from '../../explorer/explorer.ts';
import { NO_PAGE, type PageSettings } from '../../explorer/page-settings.ts';
import type { Action } from '../../state/actions.ts';
import { ExplorerController } from './explorer-controller.ts';
import { standUntilTouched } from './stand-until-touched.ts';

let made = 0;

/**
 * Base of the elements around the map. They render into the light DOM, so that the prerendered page has the same
 * markup; what was prerendered inside stays until `explorer` is set and is then replaced in one step, or until it is
 * touched where it is told to `stand`.
 */
export abstract class ExplorerElement extends LitElement {
  static override properties = { explorer: { attribute: false }, settings: { attribute: false } };

  /** The explorer that the element shows; null = nothing is rendered yet. */
  declare explorer: Explorer | null;
  /** Addresses that the page decides. */
  declare settings: PageSettings;

  /** Prefix of the ids inside, so that two explorers on one page do not meet. */
  protected readonly uid = `mono${++made}`;
  readonly #follower: ExplorerController;
  #cleared = false;

  constructor(parts: readonly ExplorerPart[]) {
    super();
    this.explorer = null;
    this.settings = NO_PAGE;
    this.#follower = new ExplorerController(this, parts);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override shouldUpdate(): boolean {
    return this.explorer !== null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('explorer')) this.#follower.follow(this.explorer);
    if (this.explorer !== null) this.prepare(this.explorer);
    if (this.#cleared) return;
    this.#cleared = true;
    this.replaceChildren();
  }

  /** Comes before each render: whatever the render needs is requested here, because reading it starts no work. */
  protected prepare(_explorer: Explorer): void {}

  /**
   * Shows the explorer, of which the prerendered content is true, once that content is touched or has to change, or
   * what this gives is called.
   */
  stand(explorer: Explorer): () => void {
    const takeOver = async (): Promise<void> => {
      this.explorer = explorer;
      this.performUpdate();
      const inside = [...this.querySelectorAll('*')].filter((one) => one instanceof ExplorerElement);
      await Promise.all(inside.map((one) => one.updateComplete));
    };
    const answer = (target: Element): boolean => this.answerStanding(explorer, target);
    return standUntilTouched(this, explorer, { takeOver, answer });
  }

  /** Answers a click on the prerendered content as the live one would; false = it cannot. */
  protected answerStanding(_explorer: Explorer, _target: Element): boolean {
    return false;
  }

  /** Sends an action to the explorer. */
  protected send(action: Action): void {
    this.explorer?.dispatch(action);
  }
}

/** Registers an element once; a second copy of the code on a page changes nothing. */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}
