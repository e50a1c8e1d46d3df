import { nothing, type TemplateResult } from 'lit';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { noticesTemplate } from './notices-template.ts';

/** Messages of the explorer, each said once. */
export class MonoNotices extends ExplorerElement {
  constructor() {
    super(['notices', 'state']);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    return noticesTemplate(explorer.state.language, explorer.notices, (id) => explorer.dismissNotice(id));
  }
}

defineElement('mono-notices', MonoNotices);
