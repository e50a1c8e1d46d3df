import { html, nothing, type TemplateResult } from 'lit';
import { OPENING_SCENARIO } from '../../../indicators/scenario/settings.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { scenarioMessages } from '../../i18n/messages/scenario.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { memoLast } from '../../lib/memo.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { sentence } from '../parts/figure-text.ts';
import { howMade, partHead } from '../parts/how-made-template.ts';
import { openLeft } from '../parts/left-section.ts';
import { linesChart } from '../parts/lines-chart-template.ts';
import { loadFailed, loadingBox } from '../parts/load-state-template.ts';
import { whenOpened } from '../parts/when-opened.ts';
import { WhenSeen } from '../parts/when-seen.ts';
import { LoadedScenario } from './loaded-scenario.ts';
import { scenarioCourse } from './scenario-course.ts';
import { scenarioGrounds, scenarioSentences } from './scenario-sentences.ts';
import { scenarioTable, townScenario } from './scenario-table.ts';
import { scenarioTableTemplate } from './scenario-table-template.ts';

/** The part "What if" of a town's profile: in words by the reader's scenario, and all paths side by side. */
export class MonoProfileScenario extends ExplorerElement {
  readonly #file = new LoadedScenario(this);
  readonly #courseOf = memoLast(scenarioCourse);
  /** The paths take long to compute: they are when a reader has come to them. */
  readonly #seen = new WhenSeen(this, '[data-what-if]');

  constructor() {
    super(['state', 'data']);
  }

  protected override prepare({ data, state }: Explorer): void {
    if (state.selection?.kind === 'town') this.#file.request(data);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    const selection = explorer?.state.selection;
    if (explorer === null || selection?.kind !== 'town') return nothing;
    const { language } = explorer.state;
    const texts = scenarioMessages[language];
    const how = howMade(language, this.settings.methodHref(explorer.state));
    return html`<section class="profile-part" data-what-if>
      ${partHead(texts.heading, how('scenario', texts.heading))}
      <p><strong>${texts.notForecast}</strong></p>
      ${this.#content(explorer, selection.id)}
    </section>`;
  }

  #content(explorer: Explorer, townId: string): TemplateResult | typeof nothing {
    const { language, scenario } = explorer.state;
    const texts = scenarioMessages[language];
    const loaded = this.#file.result;
    if (loaded === null || (loaded.ok && !this.#seen.isSeen)) return loadingBox(uiMessages[language].loading);
    if (!loaded.ok) return loadFailed(language, loaded, () => this.#file.retry(explorer.data));
    const town = loaded.value.towns.find((one) => one.townId === townId);
    if (town === undefined) return nothing;
    const one = townScenario(loaded.value, town, scenario ?? OPENING_SCENARIO);
    const said = [
      ...scenarioSentences(language, one),
      ...scenarioGrounds(language, one, explorer.data.structure.branchNames),
    ];
    const course = this.#courseOf(language, loaded.value, town, one.settings);
    return html`${said.map((parts) => html`<p>${sentence(parts)}</p>`)}
      ${course === null ? nothing : linesChart(course.chart, course.scaleWords)}
      <details><summary>${texts.more}</summary>
        ${whenOpened(() => scenarioTableTemplate(language, scenarioTable(language, loaded.value, town, scenario)))}</details>
      <p class="quiet">${texts.notKnown}</p>
      <p><button type="button" class="text-button" data-open-scenario @click=${() => openLeft(this, 'scenario')}>${texts.change}</button></p>`;
  }
}

defineElement('mono-profile-scenario', MonoProfileScenario);
