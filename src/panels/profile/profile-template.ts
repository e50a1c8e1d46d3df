import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { sentence } from '../parts/figure-text.ts';
import { type HowMade, NO_LINKS } from '../parts/how-made-template.ts';
import { icon } from '../parts/icons.ts';
import { kindGlyph } from '../parts/kind-glyph.ts';
import { type LostFile, loadFailed, loadingBox } from '../parts/load-state-template.ts';
import { pinButton } from '../parts/pin-button.ts';
import { PLAIN_NAMES, type PlaceLink } from '../parts/place-link.ts';
import { enterprisesTemplate } from './enterprise/enterprises-template.ts';
import { timelineTemplate } from './enterprise/timeline-template.ts';
import { chartsTemplate } from './profile-charts-template.ts';
import { factsTemplate } from './profile-facts-template.ts';
import { figuresTemplate } from './profile-figures-template.ts';
import { historyTemplate } from './profile-history-template.ts';
import { investmentTemplate } from './profile-investment-template.ts';
import { maintainersTemplate } from './profile-maintainers-template.ts';
import {
  indistinguishableTemplate,
  membershipTemplate,
  notPublishedTemplate,
  scoreParts,
  summaryTemplate,
} from './profile-parts-template.ts';
import { exposedTemplate, specializationTemplate } from './profile-specialization-template.ts';
import { allSentences } from './profile-summary.ts';
import type { ProfileRest, ProfileTop } from './profile-view.ts';

/** How far the file of the place is. */
export type FileState = { readonly kind: 'ready' | 'loading' } | ({ readonly kind: 'failed' } & LostFile);

export interface ProfileHandlers {
  readonly onClose: () => void;
  readonly onRetry: () => void;
  readonly onRetryYears: () => void;
  readonly onPin: (placeId: string) => void;
  readonly isPinned: boolean;
}

/** What a profile shows beside its view. */
export interface ProfileSurroundings {
  readonly file: FileState;
  /** What the reader's own tables say of the place. */
  readonly upload?: TemplateResult | typeof nothing;
  /** What would change the class, once its code has come. */
  readonly breakEven?: TemplateResult | typeof nothing;
  /** The part "What if", an element of its own; last, because it grows when it is computed. */
  readonly scenario?: TemplateResult | typeof nothing;
  /** What a panel of experts said of the place; nothing by default. */
  readonly experts?: TemplateResult | typeof nothing;
  /** Links to the method; none by default. */
  readonly how?: HowMade;
  /** How names of places lead to them; plain words by default. */
  readonly link?: PlaceLink;
  /** Address of the place's own page; '' or absent = it is this one, or there is none. */
  readonly pageHref?: string;
}

/** The halves of a profile; the second is null until it is to be drawn. */
export interface ShownProfile {
  readonly top: ProfileTop;
  readonly rest: ProfileRest | null;
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
  const years = rest?.years ?? null;
  const past = years === null ? nothing : historyTemplate(language, top.name, years, on.onRetryYears);
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
    ${
      // A place with few scores begins with what is known of it.
      rest === null
        ? html`<div data-rest>${loadingBox(uiMessages[language].loading)}</div>`
        : html`${top.isThin ? nothing : past} ${restParts(language, rest, around, on)} ${top.isThin ? html`${scores} ${past}` : nothing}
          ${around.file.kind === 'loading' ? nothing : (around.scenario ?? nothing)}`
    }
  </article>`;
}

/** What stands between the scores and "What if". */
function restParts(
  language: Language,
  rest: ProfileRest,
  { file, breakEven = nothing, how = NO_LINKS, link = PLAIN_NAMES }: ProfileSurroundings,
  on: ProfileHandlers,
): TemplateResult {
  return html`${rest.indistinguishable === null ? nothing : indistinguishableTemplate(rest.indistinguishable, how, link)}
    ${breakEven}
    ${rest.exposed.length === 0 ? nothing : exposedTemplate(language, rest.exposed)}
    ${rest.specialization === null ? nothing : specializationTemplate(language, rest.specialization, how)}
    ${file.kind === 'ready' ? fileParts(language, rest, how) : fileMissing(language, file, on)}`;
}

function fileParts(language: Language, view: ProfileRest, how: HowMade): TemplateResult {
  return html`${view.investment === null ? nothing : investmentTemplate(language, view.investment)}
    ${chartsTemplate(language, view.charts)} ${enterprisesTemplate(language, view.enterprises)}
    ${timelineTemplate(language, view.timeline)} ${factsTemplate(language, view.factGroups)}
    ${figuresTemplate(language, view.figures, how)}
    ${notPublishedTemplate(language, view.notPublished)} ${membershipTemplate(language, view.history)}
    ${view.maintainers === null ? nothing : maintainersTemplate(language, view.maintainers)}`;
}

function fileMissing(language: Language, file: FileState, on: ProfileHandlers): TemplateResult {
  return file.kind === 'failed'
    ? loadFailed(language, file, on.onRetry)
    : loadingBox(uiMessages[language].loading);
}
