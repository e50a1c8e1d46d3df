import { nothing, type TemplateResult } from 'lit';
import { creditsTemplate } from './credits-template.ts';
import { defineElement, ExplorerElement } from './explorer-element.ts';

/** Credits over the map. */
export class MonoCredits extends ExplorerElement {
  constructor() {
    super(['scene']);
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.explorer === null ? nothing : creditsTemplate(this.explorer.scene().credits);
  }
}

defineElement('mono-credits', MonoCredits);
