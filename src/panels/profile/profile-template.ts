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
import type { ProfileView } from './profile-view.ts';

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

/** Profile of a town or region in the explorer; its page has a shorter one (`src/pages/place`). */
export function profileTemplate(
  language: Language,
  view: ProfileView,
  {
    file,
    upload = nothing,
    breakEven = nothing,
    scenario = nothing,
    experts = nothing,
    how = NO_LINKS,
    link = PLAIN_NAMES,
    pageHref = '',
  }: ProfileSurroundings,
  on: ProfileHandlers,
): TemplateResult {
  const texts = profileMessages[language];
  // A place with few scores begins with what is known of it.
  const scores = html`${scoreParts(language, view, how)}${view.years === null ? nothing : historyTemplate(language, view.name, view.years, on.onRetryYears)}`;
  return html`<article class="profile" data-profile=${view.placeId}>
    <header class="profile-head">
      <div>
        <h2 tabindex="-1">${view.name}</h2>
        <p class="quiet profile-ways">
          ${view.glyph === null ? nothing : kindGlyph(view.glyph, false)}
          <span>${sentence([view.detail], link)}</span>
          ${pageHref === '' ? nothing : html`<a href=${pageHref}>${texts.placePage}</a>`}
        </p>
      </div>
      ${pinButton(language, { id: view.placeId, name: view.name }, on.isPinned, on.onPin)}
      <button type="button" class="icon-button" aria-label=${texts.close} @click=${on.onClose}>${icon('close')}</button>
    </header>
    ${summaryTemplate(allSentences(view.summary), link)}
    ${upload} ${experts}
    ${view.isThin ? nothing : scores}
    ${view.indistinguishable === null ? nothing : indistinguishableTemplate(view.indistinguishable, how, link)}
    ${breakEven}
    ${view.exposed.length === 0 ? nothing : exposedTemplate(language, view.exposed)}
    ${view.specialization === null ? nothing : specializationTemplate(language, view.specialization, how)}
    ${file.kind === 'ready' ? fileParts(language, view, how) : fileMissing(language, file, on)}
    ${view.isThin ? scores : nothing}
    ${file.kind === 'loading' ? nothing : scenario}
  </article>`;
}

function fileParts(language: Language, view: ProfileView, how: HowMade): TemplateResult {
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
