import { nothing, type TemplateResult } from 'lit';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { mapLink } from '../parts/site-links.ts';
import { creditsTemplate } from './credits-template.ts';

/** Credits over the map; a method of the reader's is told by the headline. */
export class MonoCredits extends ExplorerElement {
  constructor() {
    super(['scene']);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { credits, language } = explorer.scene();
    const folder = this.settings.folderHref(language);
    return creditsTemplate(credits, '', mapLink(language, explorer.data.version.number, folder));
  }
}

defineElement('mono-credits', MonoCredits);
