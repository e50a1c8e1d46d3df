import { html, nothing, type TemplateResult } from 'lit';
import { beginSmall, formatNumber } from '../../../i18n/format.ts';
import { peopleMessages } from '../../../i18n/messages/people.ts';
import { profileMessages } from '../../../i18n/messages/profile.ts';
import { termName } from '../../../i18n/messages/terms.ts';
import { sentence } from '../../../panels/parts/figure-text.ts';
import { type LinesChart, linesChart } from '../../../panels/parts/lines-chart-template.ts';
import type { Cite } from '../../../panels/profile/profile-facts-template.ts';
import { writtenPart } from '../late/late-parts.ts';
import { balancesChart, fanChart } from './people-charts.ts';
import type { PeopleContent } from './people-figures.ts';
import { peopleSentences } from './people-sentences.ts';
import { errorTables, forecastTable, stabilityTable, yearsTable } from './people-tables-template.ts';

/** The people of a town: what the figures come to in sentences; charts and tables come late. */
export function peopleTemplate(content: PeopleContent, cite: Cite): TemplateResult {
  const texts = peopleMessages[content.language];
  const { people } = content;
  const name = people.webb === null ? texts.moreYears : texts.more;
  return html`<section class="profile-part" id="people">
    <h3>${texts.heading}</h3>
    ${peopleSentences(content).map((said) => html`<p>${sentence(said)}</p>`)}
    ${people.years.length === 0 ? nothing : writtenPart('people', name, lateContent(content, cite))}
  </section>`;
}

function lateContent(content: PeopleContent, cite: Cite): TemplateResult {
  const { language, people, sources } = content;
  const { webb, level, stability, projection } = people;
  const texts = peopleMessages[language];
  const hasForecast = projection !== null && projection.way !== null;
  return html`${webb === null ? nothing : chartsTemplate(content)}
    <p class="quiet">${level === null ? nothing : texts.whose(beginSmall(language, termName(language, level)))}
      ${sources.length === 0 ? nothing : html`${profileMessages[language].source}: ${cite(sources)}`}</p>
    ${stability === null || webb === null ? nothing : stabilityTable(content, stability)}
    ${hasForecast ? html`${forecastTable(content, projection)} ${errorTables(content)}` : nothing}
    ${yearsTable(content)}`;
}

function chartsTemplate({ language, people }: PeopleContent): TemplateResult {
  const balances = balancesChart(language, people);
  const fan = people.projection === null ? null : fanChart(language, people, people.projection);
  return html`<div class="charts wide-charts">
    ${balances === null ? nothing : linesChart(balances, scaleWords(language, balances))}
    ${fan === null ? nothing : linesChart(fan, scaleWords(language, fan))}
  </div>`;
}

/** What the lower and the upper edge of a chart are. */
function scaleWords(language: PeopleContent['language'], { range: [low, high] }: LinesChart): string {
  const texts = peopleMessages[language];
  const [from, to] = [formatNumber(language, low), formatNumber(language, high)];
  return low > 0 ? texts.scaleAbove(from, to) : texts.scale(from, to);
}
