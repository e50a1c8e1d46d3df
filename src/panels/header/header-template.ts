import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGES, type Language } from '../../../geodata/languages.ts';
import { LANGUAGE_FACTS } from '../../i18n/languages.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import type { ExplorerState } from '../../state/state.ts';
import { icon } from '../parts/icons.ts';

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
export function headerTemplate(input: HeaderInput, on: HeaderHandlers | null): TemplateResult {
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
      ${themeButton(input, on)}
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

/** One button that goes through the themes: as the system, light, dark. */
function themeButton({ language, theme }: HeaderInput, on: HeaderHandlers | null): TemplateResult {
  const texts = uiMessages[language];
  const at = THEMES.findIndex(({ id }) => id === theme);
  const [now, next] = [THEMES[at] ?? THEMES[0], THEMES[(at + 1) % THEMES.length] ?? THEMES[0]];
  const name = texts.themeNow(texts[now.text], texts[next.text]);
  return html`<button type="button" class="icon-button theme-button" data-theme-now=${now.id} aria-label=${name} title=${name}
    @click=${() => on?.onTheme(next.id)}>${icon(now.icon)}</button>`;
}
