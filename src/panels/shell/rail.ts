import { nothing, type TemplateResult } from 'lit';
import { presetOf } from '../../state/method-state.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { LeftController } from '../parts/left-controller.ts';
import { leftOf, openLeft } from '../parts/left-section.ts';
import { railTemplate } from './rail-template.ts';

/** Buttons that unfold the panel to the left of the map. Fires `mono-upload` (bubbling) for the reader's own tables. */
export class MonoRail extends ExplorerElement {
  constructor() {
    super(['state']);
    new LeftController(this);
  }

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
