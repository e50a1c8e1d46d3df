import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import type { Notice } from '../../explorer/explorer.ts';
import { mainMessages } from '../../i18n/messages/main.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { icon } from '../parts/icons.ts';

/** Messages of the explorer, each said once. */
export class MonoNotices extends ExplorerElement {
  constructor() {
    super(['notices', 'state']);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { language } = explorer.state;
    const folder = this.settings.folderHref(language);
    const versionsHref = folder === '' ? '' : `${folder}versions/`;
    return noticesTemplate(language, explorer.notices, (id) => explorer.dismissNotice(id), versionsHref);
  }
}

/** Messages above the map; a screen reader says each once, when it comes. */
export function noticesTemplate(
  language: Language,
  notices: readonly Notice[],
  onDismiss: ((id: string) => void) | null,
  versionsHref = '',
): TemplateResult {
  const texts = uiMessages[language];
  return html`<div role="status" aria-live="polite" aria-label=${texts.notices} class="notice-list">
    ${notices.map(
      ({ id, severity, text, about, page }) => html`<div class="notice notice-${severity}" data-notice=${id}>
        ${icon(severity === 'info' ? 'info' : 'warning')}
        <p>${text[language]}${about === '' || text[language].includes(about) ? nothing : html` <span class="quiet">${about}</span>`}${
          page === undefined || versionsHref === ''
            ? nothing
            : html` <a href=${versionsHref}>${mainMessages[language].whatChanged}</a>`
        }</p>
        <button type="button" class="icon-button small" aria-label=${texts.dismiss} @click=${() => onDismiss?.(id)}>${icon('close')}</button>
      </div>`,
    )}
  </div>`;
}

defineElement('mono-notices', MonoNotices);
