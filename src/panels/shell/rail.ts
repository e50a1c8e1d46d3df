import { nothing, type TemplateResult } from 'lit';
import { presetOf } from '../../state/method-state.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { LEFT_EVENT, leftOf, openLeft, shellOf } from '../parts/left-section.ts';
import { railTemplate } from './rail-template.ts';

/** Buttons that unfold the panel to the left of the map. Fires `mono-upload` (bubbling) for the reader's own tables. */
export class MonoRail extends ExplorerElement {
  #shell: HTMLElement | null = null;

  constructor() {
    super(['state']);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#shell = shellOf(this);
    this.#shell?.addEventListener(LEFT_EVENT, this.#onLeft);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#shell?.removeEventListener(LEFT_EVENT, this.#onLeft);
  }

  readonly #onLeft = (): void => this.requestUpdate();

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const shown = leftOf(this);
    const { language, method } = explorer.state;
    return railTemplate(
      { language, shown, isWeighted: presetOf(method) !== 'author' },
      {
        onSection: (section) => openLeft(this, section === shown ? null : section),
        onUpload: () => this.dispatchEvent(new CustomEvent('mono-upload', { bubbles: true })),
      },
    );
  }
}

defineElement('mono-rail', MonoRail);
