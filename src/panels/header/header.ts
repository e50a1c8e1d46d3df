import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { fetchLanguage } from '../../explorer/turn-language.ts';
import { ROOT_LANGUAGE } from '../../i18n/languages.ts';
import { isPlainClick } from '../../lib/plain-click.ts';
import { setLanguage, setTheme } from '../../state/actions.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { headerTemplate } from './header-template.ts';
import './search.ts';
import './years.ts';

/** Top of the page. Fires `mono-share` (bubbling) when the reader wants to share the view. */
export class MonoHeader extends ExplorerElement {
  #followsLinks = false;

  constructor() {
    super(['state', 'theme']);
  }

  /** Turns the open page to another language; where its texts do not come, the link is followed as it stands. */
  async #chooseLanguage(event: Event, language: Language): Promise<void> {
    if (this.#followsLinks || (event instanceof MouseEvent && !isPlainClick(event))) return;
    event.preventDefault();
    const { currentTarget } = event;
    try {
      if (this.explorer !== null) await fetchLanguage(this.explorer, language);
      this.send(setLanguage(language));
    } catch {
      this.#followsLinks = true;
      if (currentTarget instanceof HTMLAnchorElement) currentTarget.click();
    }
  }

  protected override render(): TemplateResult {
    const { explorer, settings } = this;
    const state = explorer?.state;
    return headerTemplate(
      {
        language: state?.language ?? ROOT_LANGUAGE,
        theme: state?.theme ?? 'auto',
        languageHref: (language) => (state === undefined ? '' : settings.viewHref({ ...state, language })),
        search: html`<mono-search .explorer=${explorer}></mono-search>`,
        years: html`<mono-years .explorer=${explorer}></mono-years>`,
      },
      {
        onLanguage: (event, language) => void this.#chooseLanguage(event, language),
        onTheme: (theme) => this.send(setTheme(theme)),
        onShare: () => this.dispatchEvent(new CustomEvent('mono-share', { bubbles: true })),
      },
    );
  }
}

defineElement('mono-header', MonoHeader);
