import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { sentence } from '../parts/figure-text.ts';
import { NO_LINKS } from '../parts/how-made-template.ts';
import { icon } from '../parts/icons.ts';
import { kindGlyph } from '../parts/kind-glyph.ts';
import { type LostFile, loadFailed, loadingBox } from '../parts/load-state-template.ts';
import { pinButton } from '../parts/pin-button.ts';
import { PLAIN_NAMES } from '../parts/place-link.ts';
import { scoreParts, summaryTemplate } from './profile-parts-template.ts';
import type { DrawnRest } from './profile-rest-template.ts';
import { allSentences } from './profile-summary.ts';
import type { ProfileHandlers, ProfileSurroundings } from './profile-surroundings.ts';
import type { ProfileTop } from './profile-top.ts';

/** The halves of a profile; the second is null until it is to be drawn and its code has come, or names what is lost. */
export interface ShownProfile {
  readonly top: ProfileTop;
  readonly rest: DrawnRest | LostFile | null;
}

/** Profile of a town or region in the explorer; its page has a shorter one (`src/pages/place`). */
export function profileTemplate(
  language: Language,
  { top, rest }: ShownProfile,
  around: ProfileSurroundings,
  on: ProfileHandlers,
): TemplateResult {
  const texts = profileMessages[language];
  const { upload = nothing, experts = nothing, how = NO_LINKS, link = PLAIN_NAMES, pageHref = '' } = around;
  const scores = scoreParts(language, top, how);
  return html`<article class="profile" data-profile=${top.placeId}>
    <header class="profile-head">
      <div>
        <h2 tabindex="-1">${top.name}</h2>
        <p class="quiet profile-ways">
          ${top.glyph === null ? nothing : kindGlyph(top.glyph, false)}
          <span>${sentence([top.detail], link)}</span>
          ${pageHref === '' ? nothing : html`<a href=${pageHref}>${texts.placePage}</a>`}
        </p>
      </div>
      ${pinButton(language, { id: top.placeId, name: top.name }, on.isPinned, on.onPin)}
      <button type="button" class="icon-button" aria-label=${texts.close} @click=${on.onClose}>${icon('close')}</button>
    </header>
    ${summaryTemplate(allSentences(top.summary), link)}
    ${upload} ${experts}
    ${top.isThin ? nothing : scores}
    ${drawnRest(language, rest, { scores: top.isThin ? scores : nothing, on })}
  </article>`;
}

/** A place with few scores begins with what is known of it: its `scores` come after that, and its years with them. */
function drawnRest(
  language: Language,
  rest: DrawnRest | LostFile | null,
  { scores, on }: { readonly scores: TemplateResult | typeof nothing; readonly on: ProfileHandlers },
): TemplateResult {
  if (rest === null) return html`<div data-rest>${loadingBox(uiMessages[language].loading)}</div>`;
  if ('file' in rest) return html`${loadFailed(language, rest, on.onRetryRest)} ${scores}`;
  const { past, parts, last } = rest;
  return scores === nothing ? html`${past} ${parts} ${last}` : html`${parts} ${scores} ${past} ${last}`;
}
