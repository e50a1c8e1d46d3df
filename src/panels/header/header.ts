import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { ROOT_LANGUAGE } from '../../i18n/languages.ts';
import { setLanguage, setTheme } from '../../state/actions.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { headerTemplate } from './header-template.ts';
import './search.ts';
import './years.ts';

/** Top of the page. Fires `mono-share` (bubbling) when the reader wants to share the view. */
export class MonoHeader extends ExplorerElement {
  constructor() {
    super(['state', 'theme']);
  }

  #chooseLanguage(event: Event, language: Language): void {
    const mouse = event instanceof MouseEvent ? event : null;
    // A modified click opens the page of that language in a tab of its own, as any link does.
    if (mouse?.ctrlKey || mouse?.metaKey || mouse?.shiftKey) return;
    event.preventDefault();
    this.send(setLanguage(language));
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
        onLanguage: (event, language) => this.#chooseLanguage(event, language),
        onTheme: (theme) => this.send(setTheme(theme)),
        onShare: () => this.dispatchEvent(new CustomEvent('mono-share', { bubbles: true })),
      },
      this.uid,
    );
  }
}

defineElement('mono-header', MonoHeader);
