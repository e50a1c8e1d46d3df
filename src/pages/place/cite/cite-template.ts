import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/types.ts';
import { placeCiteMessages } from '../../../i18n/messages/place-cite.ts';
import { apa, type Citation } from '../../../lib/citation.ts';

/** How to cite the page, as one line; the script of the page adds its address and the other forms. */
export function citeTemplate(language: Language, citation: Citation): TemplateResult {
  const texts = placeCiteMessages[language];
  return html`<section class="profile-part" id="cite">
    <h3>${texts.heading}</h3>
    <p data-cite>${apa(citation, texts)}</p>
  </section>`;
}
