import { html, type TemplateResult } from 'lit';
import { placeElseMessages } from '../../../i18n/messages/place-else.ts';
import { sentence } from '../../../panels/parts/figure-text.ts';
import { drawnPart } from '../late/late-parts.ts';
import type { ElseContent } from './else-content.ts';
import { countWords } from './else-view.ts';

/** That it is no advice; what the tables say of other industries comes late. */
export function elseTemplate(content: ElseContent): TemplateResult {
  const texts = placeElseMessages[content.language];
  return html`<section class="profile-part" id="else">
    <h3>${texts.heading}</h3>
    <p>${sentence(countWords(content))} ${texts.notAdvice}</p>
    ${drawnPart('else', texts.all)}
  </section>`;
}
