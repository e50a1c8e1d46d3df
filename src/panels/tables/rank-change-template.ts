import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { methodWordMessages } from '../../i18n/messages/method-words.ts';
import type { RankChange } from './rank-change.ts';

/** Places that a rank has moved against the author's setting; it stands below the potential, which has room there. */
export function rankChangeTemplate(change: RankChange | null): TemplateResult | typeof nothing {
  if (change === null) return nothing;
  return html` <span class="rank-change" title=${change.hint}><span aria-hidden="true">${change.text}</span><span class="vh">${change.hint}</span></span>`;
}

/** Line above a table that another method than the author's has ranked, with the way back. */
export function methodNote(
  language: Language,
  isChanged: boolean,
  onAuthor: (() => void) | null,
  hasFilledIn = false,
): TemplateResult | typeof nothing {
  if (!isChanged) return nothing;
  const texts = methodWordMessages[language];
  return html`<p class="table-method-note"><span>${texts.tableNote}${hasFilledIn ? html`<br />${texts.filledNote}` : nothing}</span>
    <button type="button" class="text-button" @click=${onAuthor}>${texts.backToAuthor}</button></p>`;
}
