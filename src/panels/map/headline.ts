import { nothing, type TemplateResult } from 'lit';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { headlineTemplate } from './headline-template.ts';

/** What the map shows, in one sentence over it. */
export class MonoHeadline extends ExplorerElement {
  constructor() {
    super(['scene']);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { title, subtitle } = explorer.scene();
    return headlineTemplate({ title, reading: subtitle });
  }
}

defineElement('mono-headline', MonoHeadline);
