import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/languages.ts';
import { beginSmall, formatNumber } from '../../../i18n/format.ts';
import { peopleMessages } from '../../../i18n/messages/people.ts';
import { profileMessages } from '../../../i18n/messages/profile.ts';
import { termName } from '../../../i18n/messages/terms.ts';
import { type LinesChart, linesChart } from '../../../panels/parts/lines-chart-template.ts';
import type { CiteByNumber } from '../page-sources.ts';
import type { LatePeopleContent } from './late-people.ts';
import { balancesChart, fanChart } from './people-charts.ts';
import { errorTables, forecastTable, stabilityTable, yearsTable } from './people-tables-template.ts';

/** Charts and tables of the people of a town. */
export function peopleLate(content: LatePeopleContent, cite: CiteByNumber): TemplateResult {
  const { language, people, sources } = content;
  const { hasClass, level, parts, projection } = people;
  const texts = peopleMessages[language];
  const hasForecast = projection !== null && projection.way !== null;
  return html`${hasClass ? chartsTemplate(content) : nothing}
    <p class="quiet">${level === null ? nothing : texts.whose(beginSmall(language, termName(language, level)))}
      ${sources.length === 0 ? nothing : html`${profileMessages[language].source}: ${cite(sources)}`}</p>
    ${parts === null || !hasClass ? nothing : stabilityTable(content, parts)}
    ${hasForecast ? html`${forecastTable(content, projection)} ${errorTables(content)}` : nothing}
    ${yearsTable(content)}`;
}

function chartsTemplate({ language, people }: LatePeopleContent): TemplateResult {
  const balances = balancesChart(language, people);
  const fan = people.projection === null ? null : fanChart(language, people, people.projection);
  return html`<div class="charts wide-charts">
    ${balances === null ? nothing : linesChart(balances, scaleWords(language, balances))}
    ${fan === null ? nothing : linesChart(fan, scaleWords(language, fan))}
  </div>`;
}

/** What the lower and the upper edge of a chart are. */
function scaleWords(language: Language, { range: [low, high] }: LinesChart): string {
  const texts = peopleMessages[language];
  const [from, to] = [formatNumber(language, low), formatNumber(language, high)];
  return low > 0 ? texts.scaleAbove(from, to) : texts.scale(from, to);
}
