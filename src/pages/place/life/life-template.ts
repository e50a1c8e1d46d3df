import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/types.ts';
import { placeLifeMessages } from '../../../i18n/messages/place-life.ts';
import { sentence } from '../../../panels/parts/figure-text.ts';
import { drawnPart } from '../late/late-parts.ts';
import type { LifeView } from './life-view.ts';

/** The level of life in a sentence; each figure among those of all towns comes late. */
export function lifeTemplate(language: Language, view: LifeView): TemplateResult {
  const texts = placeLifeMessages[language];
  return html`<section class="profile-part" id="life">
    <h3>${texts.heading}</h3>
    <p>${sentence(view.sentence)}</p>
    ${drawnPart('life', texts.all)}
  </section>`;
}
