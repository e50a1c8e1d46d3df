import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { memoBy } from '../../lib/memo.ts';
import { type HowMade, NO_LINKS } from '../parts/how-made-template.ts';
import { loadFailed, loadingBox } from '../parts/load-state-template.ts';
import { PLAIN_NAMES } from '../parts/place-link.ts';
import '../scenario/profile-scenario.ts';
import { enterprisesTemplate } from './enterprise/enterprises-template.ts';
import { timelineTemplate } from './enterprise/timeline-template.ts';
import { chartsTemplate } from './profile-charts-template.ts';
import { type ProfileContext, sourcesOfParts } from './profile-context.ts';
import { factsTemplate } from './profile-facts-template.ts';
import { figuresTemplate } from './profile-figures-template.ts';
import { profileHistory } from './profile-history.ts';
import { historyTemplate } from './profile-history-template.ts';
import { investmentTemplate } from './profile-investment-template.ts';
import { maintainersTemplate } from './profile-maintainers-template.ts';
import {
  indistinguishableTemplate,
  membershipTemplate,
  notPublishedTemplate,
} from './profile-parts-template.ts';
import { type ProfileRest, profileParts } from './profile-rest.ts';
import { exposedTemplate, specializationTemplate } from './profile-specialization-template.ts';
import type { FileState, ProfileHandlers, ProfileSurroundings } from './profile-surroundings.ts';

/** What follows the scores of a profile. */
export interface DrawnRest {
  /** Score and rank through the years. */
  readonly past: TemplateResult | typeof nothing;
  readonly parts: TemplateResult;
  /** "What if". */
  readonly last: TemplateResult | typeof nothing;
}

/** Draws what follows the scores. */
export type DrawRest = (
  context: ProfileContext,
  name: string,
  around: ProfileSurroundings,
  on: ProfileHandlers,
) => DrawnRest;

/** Drawing for one profile, which makes anew only what has changed: the years come later than all else, and alone. */
export function createRestDrawing(): DrawRest {
  const partsOf = memoBy(sourcesOfParts, profileParts);
  return (context, name, around, on) => {
    const { language } = context;
    const years = profileHistory(context);
    return {
      past: years === null ? nothing : historyTemplate(language, name, years, on.onRetryYears),
      parts: restParts(language, { ...partsOf(context), years }, around, on),
      last: around.file.kind === 'loading' ? nothing : (around.scenario ?? nothing),
    };
  };
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
