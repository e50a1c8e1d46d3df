import { html, nothing, type TemplateResult } from 'lit';
import { OPENING_SCENARIO } from '../../../../indicators/scenario/settings.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { scenarioMessages } from '../../../i18n/messages/scenario.ts';
import { sentence } from '../../../panels/parts/figure-text.ts';
import { linesChart } from '../../../panels/parts/lines-chart-template.ts';
import { drawnCourse } from '../../../panels/scenario/scenario-course.ts';
import { scenarioGrounds } from '../../../panels/scenario/scenario-sentences.ts';
import { SHOWN_SCENARIOS, scenarioTableOf } from '../../../panels/scenario/scenario-table.ts';
import { scenarioTableTemplate } from '../../../panels/scenario/scenario-table-template.ts';
import type { LateWhatIfContent } from './late-what-if.ts';

/** What a loss rests on, and the three paths beside it with their bands. */
export function whatIfLate({ language, whatIf, branch }: LateWhatIfContent): TemplateResult {
  const { town, outcomes, course, hasNoTrend, projects } = whatIf;
  const texts = scenarioMessages[language];
  const drawn = course === null ? null : drawnCourse(language, OPENING_SCENARIO, course);
  const shown = SHOWN_SCENARIOS.flatMap((settings, at) => {
    const outcome = outcomes[at];
    return outcome === undefined ? [] : [{ town, settings, outcome }];
  });
  const grounds = scenarioGrounds(
    language,
    { ...whatIf, settings: OPENING_SCENARIO },
    branch === null ? {} : { [branch.id]: branch.names },
  );
  return html`${grounds.map((said) => html`<p>${sentence(said)}</p>`)}
    ${drawn === null ? nothing : linesChart(drawn.chart, drawn.scaleWords)}
    ${scenarioTableTemplate(language, scenarioTableOf(language, shown, null))}
    <p class="quiet">${texts.notes} ${texts.residentsNote}
      ${hasNoTrend ? texts.noTrend : nothing}
      ${projects.count === 0 ? nothing : texts.projectsKnown(projects.count, formatNumber(language, projects.jobs))}
      ${texts.notKnown}</p>`;
}
