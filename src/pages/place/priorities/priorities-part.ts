import { html, type TemplateResult } from 'lit';
import { breakEvenMessages } from '../../../i18n/messages/break-even.ts';
import { prioritiesMessages } from '../../../i18n/messages/priorities.ts';
import {
  type BreakEvenFacts,
  breakEvenFacts,
  type GroupFacts,
} from '../../../panels/profile/break-even/break-even-facts.ts';
import { ANSWERS_ON_PAGE } from '../../../panels/profile/break-even/break-even-template.ts';
import type { NamedPlace } from '../../../panels/profile/break-even/break-even-text.ts';
import { namedPlace, placesAbove } from '../../../panels/profile/break-even/break-even-view.ts';
import { authorOptions } from '../../../panels/profile/break-even/changed-indices.ts';
import {
  type PrioritiesFacts,
  prioritiesFacts,
} from '../../../panels/profile/break-even/priorities-facts.ts';
import { prioritiesView } from '../../../panels/profile/break-even/priorities-view.ts';
import { type FigureWords, wordsFor } from '../../../panels/profile/figure-words.ts';
import type { ProfileContext } from '../../../panels/profile/profile-context.ts';
import { drawnPart } from '../late/late-parts.ts';

/** What the page says of what would change the scores of its place. */
export interface PrioritiesContent {
  readonly words: FigureWords;
  readonly breakEven: BreakEvenFacts;
  /** The place to pass by potential; null = there is none. */
  readonly past: NamedPlace | null;
  readonly priorities: PrioritiesFacts;
  /** The explorer, where the farther answers stand. */
  readonly allHref: string;
}

/** By the author's method; the place to pass by potential is the next one above. */
export function prioritiesContent(context: ProfileContext, allHref: string): PrioritiesContent {
  const past = placesAbove(context)[0]?.id ?? null;
  const { better, worse, past: pass, ...rest } = breakEvenFacts(context, authorOptions, past);
  return {
    words: wordsFor(context),
    breakEven: { ...rest, better: nearest(better), worse: nearest(worse), past: nearest(pass) },
    past: past === null ? null : namedPlace(context, past),
    priorities: prioritiesFacts(context, authorOptions),
    allHref,
  };
}

/** A question with the answers that the page shows. */
function nearest(group: GroupFacts | null): GroupFacts | null {
  if (group === null) return null;
  const { answers } = group;
  return {
    ...group,
    answers: answers.slice(0, ANSWERS_ON_PAGE),
    more: Math.max(0, answers.length - ANSWERS_ON_PAGE),
  };
}

/** The themes in a sentence; what would change the class, and the figures behind the themes, come late. */
export function prioritiesPart({ words, priorities }: PrioritiesContent): TemplateResult {
  const { language } = words;
  return html`<section class="profile-part" id="priorities">
    <h3>${prioritiesMessages[language].heading}</h3>
    <p>${prioritiesView(words, priorities).lead}</p>
    ${drawnPart('priorities', breakEvenMessages[language].heading)}
  </section>`;
}
