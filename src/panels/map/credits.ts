import { nothing, type TemplateResult } from 'lit';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { versionsLink } from '../parts/versions-link.ts';
import { creditsTemplate } from './credits-template.ts';

/** Credits over the map. */
export class MonoCredits extends ExplorerElement {
  constructor() {
    super(['scene']);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { credits, methodNote, language } = explorer.scene();
    const href = this.settings.versionsHref(language);
    return creditsTemplate(credits, methodNote, versionsLink(language, explorer.data.version.number, href));
  }
}

defineElement('mono-credits', MonoCredits);
