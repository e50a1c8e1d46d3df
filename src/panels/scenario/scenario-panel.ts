import { html, nothing, type TemplateResult } from 'lit';
import { OPENING_SCENARIO } from '../../../indicators/scenario/settings.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { scenarioMessages } from '../../i18n/messages/scenario.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { changeScenario, resetScenario, showScenario } from '../../state/scenario-actions.ts';
import { SCENARIO_LAYER } from '../../state/scenario-layer.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { sentence } from '../parts/figure-text.ts';
import { howMade } from '../parts/how-made-template.ts';
import { loadFailed, loadingBox } from '../parts/load-state-template.ts';
import { LoadedScenario } from './loaded-scenario.ts';
import { type ScenarioPanelHandlers, scenarioPanelTemplate } from './scenario-panel-template.ts';
import { scenarioGrounds, scenarioSentences } from './scenario-sentences.ts';
import { townScenario } from './scenario-table.ts';

/** The layer that takes the place of the scenario's when that is forgotten. */
const INSTEAD = 'towns';

/** The reader's scenario: what is assumed, and what it says of the town that is chosen. */
export class MonoScenario extends ExplorerElement {
  readonly #file = new LoadedScenario(this);

  constructor() {
    super(['state', 'data']);
  }

  readonly #handlers: ScenarioPanelHandlers = {
    onChange: (change) => this.send(changeScenario(change)),
    onShow: () => this.send(showScenario(this.explorer?.catalogue.layers ?? [])),
    onReset: () => this.send(resetScenario(this.explorer?.catalogue.layers ?? [], INSTEAD)),
  };

  protected override prepare({ data }: Explorer): void {
    this.#file.request(data);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { language, scenario, layers } = explorer.state;
    return scenarioPanelTemplate(
      {
        language,
        settings: scenario ?? OPENING_SCENARIO,
        isSet: scenario !== null,
        isShown: layers.some(({ id, on }) => id === SCENARIO_LAYER && on),
        uid: this.uid,
        how: howMade(language, this.settings.methodHref(explorer.state)),
        result: this.#result(explorer),
      },
      this.#handlers,
    );
  }

  /** What the scenario says of the chosen town. */
  #result(explorer: Explorer): TemplateResult {
    const { language, selection, scenario } = explorer.state;
    const texts = scenarioMessages[language];
    const loaded = this.#file.result;
    if (selection?.kind !== 'town') return html`<p class="hint">${texts.choose}</p>`;
    if (loaded === null) return loadingBox(uiMessages[language].loading);
    if (!loaded.ok) return loadFailed(language, loaded, () => this.#file.retry(explorer.data));
    const town = loaded.value.towns.find(({ townId }) => townId === selection.id);
    const name = explorer.data.places.towns.find(({ id }) => id === selection.id)?.names[language] ?? '';
    if (town === undefined) return html`<p class="hint">${texts.choose}</p>`;
    const one = townScenario(loaded.value, town, scenario ?? OPENING_SCENARIO);
    const said = [
      ...scenarioSentences(language, one),
      ...scenarioGrounds(language, one, explorer.data.structure.branchNames),
    ];
    return html`<h3>${name}</h3>${said.map((parts) => html`<p>${sentence(parts)}</p>`)}`;
  }
}

defineElement('mono-scenario', MonoScenario);
