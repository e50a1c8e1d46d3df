import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGES, type Language } from '../../geodata/languages.ts';
import { LANGUAGE_FACTS } from '../i18n/languages.ts';
import { pageMessages } from '../i18n/messages/pages.ts';

/** A link at the head of a page. */
export interface HeadLink {
  readonly text: string;
  readonly href: string;
}

export interface PageHead {
  readonly language: Language;
  /** Where the page stands below the folder of a language, with a slash at its end, such as `town/ridder/`. */
  readonly below: string;
  /** Query that goes with the reader to the same page in other languages and to the map; '' = none. */
  readonly query?: string;
  /** Pages between the map and this one, relative to it. */
  readonly above?: readonly HeadLink[];
  /** Name of the page itself. */
  readonly name: string;
  readonly links?: readonly HeadLink[];
  /** Button that leads to the map. */
  readonly back: HeadLink;
}

/** Head of a page of text: where it stands, the same page in other languages, the way back to the map. */
export function pageHead(head: PageHead): TemplateResult {
  const { language, below, query = '', above = [], name, links = [], back } = head;
  const up = '../'.repeat(below.split('/').length - 1);
  const texts = pageMessages[language];
  return html`<header class="page-head">
    <nav class="page-path" aria-label=${texts.youAreHere}>
      <ol>
        ${[{ text: texts.siteName, href: `${up}${query}` }, ...above].map(
          ({ text, href }) => html`<li><a href=${href}>${text}</a></li>`,
        )}
        <li aria-current="page">${name}</li>
      </ol>
    </nav>
    <nav class="page-languages" aria-label=${texts.otherLanguages}>
      ${LANGUAGES.map(
        (other) => html`<a href="${up}../${other}/${below}${query}" lang=${other} hreflang=${other}
          aria-current=${other === language ? 'page' : nothing}>${LANGUAGE_FACTS[other].name}</a>`,
      )}
    </nav>
    ${links.map(({ text, href }) => html`<a href=${href}>${text}</a>`)}
    <a class="button" href=${back.href}>${back.text}</a>
  </header>`;
}
