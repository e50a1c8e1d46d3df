import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGES, type Language } from '../../../geodata/languages.ts';
import { LANGUAGE_FACTS } from '../../i18n/languages.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import type { ExplorerState } from '../../state/state.ts';
import { icon } from '../parts/icons.ts';
import { keepChecked } from '../parts/keep-checked.ts';

export interface HeaderInput {
  readonly language: Language;
  readonly theme: ExplorerState['theme'];
  /** Address of the view in a language. */
  readonly languageHref: (language: Language) => string;
  readonly search: TemplateResult;
  readonly years: TemplateResult;
}

/** What the reader can do in the header. */
export interface HeaderHandlers {
  readonly onLanguage: (event: Event, language: Language) => void;
  readonly onTheme: (theme: ExplorerState['theme']) => void;
  readonly onShare: () => void;
}

const THEMES = [
  { id: 'auto', icon: 'auto', text: 'themeAuto' },
  { id: 'light', icon: 'sun', text: 'themeLight' },
  { id: 'dark', icon: 'moon', text: 'themeDark' },
] as const;

/** Title, search, year, languages, theme and share. `on` = null on a page without scripts. */
export function headerTemplate(
  input: HeaderInput,
  on: HeaderHandlers | null,
  uid = 'header',
): TemplateResult {
  const texts = uiMessages[input.language];
  return html`<header class="header-bar">
    <div class="brand">
      <h1>${texts.productName}</h1>
      <p>${texts.tagline}</p>
    </div>
    <div class="header-search">${input.search}</div>
    <div class="header-years">${input.years}</div>
    <div class="header-tools">
      ${languageLinks(input, on)}
      ${themeSwitch(input, on, uid)}
      <button type="button" class="button share-button" aria-label=${texts.share} @click=${on?.onShare}>
        ${icon('share')}<span>${texts.share}</span>
      </button>
    </div>
  </header>`;
}

function languageLinks({ language, languageHref }: HeaderInput, on: HeaderHandlers | null): TemplateResult {
  return html`<nav class="languages" aria-label=${uiMessages[language].language}>
    ${LANGUAGES.map((id) => {
      const { name, shortName } = LANGUAGE_FACTS[id];
      return html`<a href=${languageHref(id)} lang=${id} hreflang=${id}
        aria-label="${shortName} – ${name}" aria-current=${id === language ? 'true' : nothing}
        @click=${(event: Event) => on?.onLanguage(event, id)}>${shortName}</a>`;
    })}
  </nav>`;
}

function themeSwitch(input: HeaderInput, on: HeaderHandlers | null, uid: string): TemplateResult {
  const texts = uiMessages[input.language];
  return html`<fieldset class="theme-switch">
    <legend class="vh">${texts.theme}</legend>
    ${THEMES.map(
      ({ id, icon: name, text }) => html`<label title=${texts[text]}>
        <input type="radio" name="${uid}-theme" value=${id} ?checked=${input.theme === id} ${keepChecked(input.theme === id)}
          @change=${() => on?.onTheme(id)} />
        ${icon(name)}<span class="vh">${texts[text]}</span>
      </label>`,
    )}
  </fieldset>`;
}
