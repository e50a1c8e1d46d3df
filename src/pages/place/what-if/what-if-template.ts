import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/languages.ts';
import type { ScenarioFile, ScenarioTown } from '../../../../indicators/built-scenario.ts';
import { OPENING_SCENARIO } from '../../../../indicators/scenario/settings.ts';
import { profileMessages } from '../../../i18n/messages/profile.ts';
import { scenarioMessages } from '../../../i18n/messages/scenario.ts';
import { sentence } from '../../../panels/parts/figure-text.ts';
import type { SourceView } from '../../../panels/profile/profile-facts.ts';
import type { Cite } from '../../../panels/profile/profile-facts-template.ts';
import { type BranchNames, scenarioSentences } from '../../../panels/scenario/scenario-sentences.ts';
import { townScenario } from '../../../panels/scenario/scenario-table.ts';
import { drawnPart } from '../late/late-parts.ts';

/** What the part "What if" of a town's page is made of. */
export interface WhatIfContent {
  readonly language: Language;
  readonly file: ScenarioFile;
  readonly town: ScenarioTown;
  readonly branchNames: BranchNames;
  readonly sources: readonly SourceView[];
}

/** A loss of 30 % in words; the three paths beside it, with their bands, come late. `href` sets the scenario in the explorer. */
export function whatIfTemplate(content: WhatIfContent, cite: Cite, href: string): TemplateResult {
  const { language, file, town, sources } = content;
  const texts = scenarioMessages[language];
  const loss = townScenario(file, town, OPENING_SCENARIO);
  return html`<section class="profile-part" id="what-if">
    <h3>${texts.heading}</h3>
    <p><strong>${texts.notForecast}.</strong></p>
    ${scenarioSentences(language, loss).map((said) => html`<p>${sentence(said)}</p>`)}
    <p><a href=${href}>${texts.open}</a></p>
    ${drawnPart('what-if', texts.more)}
    ${sources.length === 0 ? nothing : html`<p class="quiet">${profileMessages[language].source}: ${cite(sources)}</p>`}
  </section>`;
}
