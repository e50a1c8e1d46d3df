import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/languages.ts';
import { breakEvenMessages } from '../../../i18n/messages/break-even.ts';
import { prioritiesMessages } from '../../../i18n/messages/priorities.ts';
import {
  breakEvenTemplate,
  prioritiesTemplate,
} from '../../../panels/profile/break-even/break-even-template.ts';
import { type BreakEvenView, breakEvenOf } from '../../../panels/profile/break-even/break-even-view.ts';
import { authorOptions } from '../../../panels/profile/break-even/changed-indices.ts';
import { type PrioritiesView, prioritiesView } from '../../../panels/profile/break-even/priorities-view.ts';
import type { ProfileContext } from '../../../panels/profile/profile-context.ts';
import { latePart } from '../late-parts.ts';

/** What the page says of what would change the scores of its place. */
export interface PrioritiesContent {
  readonly breakEven: BreakEvenView;
  readonly priorities: PrioritiesView;
}

/** By the author's method; the place to pass by potential is the next one above. */
export function prioritiesContent(context: ProfileContext): PrioritiesContent {
  return {
    breakEven: breakEvenOf(context, authorOptions),
    priorities: prioritiesView(context, authorOptions),
  };
}

/**
 * The themes in a sentence; what would change the class, and the figures behind the themes, come late. The farther
 * answers stand in the explorer, to which `allHref` leads.
 */
export function prioritiesPart(
  language: Language,
  { breakEven, priorities }: PrioritiesContent,
  allHref: string,
): TemplateResult {
  const texts = prioritiesMessages[language];
  const late = html`${breakEvenTemplate(language, breakEven, { allHref })} ${prioritiesTemplate(language, priorities)}`;
  return html`<section class="profile-part" id="priorities">
    <h3>${texts.heading}</h3>
    <p>${priorities.lead}</p>
    ${latePart('priorities', breakEvenMessages[language].heading, late)}
  </section>`;
}
