import { nothing, type TemplateResult } from 'lit';
import type { PlaceId } from '../../../indicators/types.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { collator } from '../../i18n/format.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { listedRegion } from '../../i18n/place-phrase.ts';
import {
  changeFilter,
  changePriority,
  changeRelations,
  openPanel,
  select,
  switchLayer,
  togglePin,
} from '../../state/actions.ts';
import { chosenValues, withCondition, without } from '../../state/condition.ts';
import { DEFAULT_PRIORITY } from '../../state/default-state.ts';
import { choosePreset } from '../../state/method-actions.ts';
import { presetOf } from '../../state/method-state.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { howMade } from '../parts/how-made-template.ts';
import { loadingBox } from '../parts/load-state-template.ts';
import { type PriorityHandlers, priorityTemplate } from './priority-template.ts';
import { priorityViewOf } from './priority-view.ts';

const LAYER = 'priority';

/** The list of what comes first. */
export class MonoPriority extends ExplorerElement {
  constructor() {
    super(['state', 'scene', 'data', 'highlight', 'theme', 'uncertainty']);
  }

  protected override prepare(explorer: Explorer): void {
    const { scope } = explorer.state.priority;
    for (const index of ['potential', 'risk'] as const)
      if (explorer.scores(index, scope) !== null) explorer.requestRankIntervals(index, scope);
  }

  #place(id: PlaceId) {
    return { kind: this.explorer?.state.priority.scope ?? 'town', id } as const;
  }

  readonly #handlers: PriorityHandlers = {
    onChange: (change) => this.send(changePriority(change)),
    onRegion: (id) =>
      this.send(
        changeFilter((filter) =>
          id === '' ? without(filter, 'region') : withCondition(filter, { kind: 'region', values: [id] }),
        ),
      ),
    onSelect: (id) => this.send(select(this.#place(id))),
    onHover: (id) => this.explorer?.setHighlight(id === null ? null : this.#place(id)),
    onPin: (id) => this.send(togglePin(id)),
    onMap: () => this.send(switchLayer(LAYER, true, this.explorer?.catalogue.layers ?? [])),
    onPlot: () => {
      const { scope } = this.explorer?.state.priority ?? DEFAULT_PRIORITY;
      const axes = { x: 'potential', y: 'risk' } as const;
      this.send(changeRelations({ view: 'scatter', lines: 'priority', scope, ...axes }));
      this.send(openPanel('relations'));
    },
    onAuthor: () => this.send(choosePreset('author')),
    onSave: () => void this.#save(),
  };

  async #save(): Promise<void> {
    const view = this.explorer === null ? null : priorityViewOf(this.explorer);
    if (this.explorer === null || view === null) return;
    const { savePriorities } = await import('./save-priorities.ts');
    const address = new URL(this.settings.sharedHref(this.explorer.state), this.baseURI).href;
    savePriorities(this.explorer, view, address);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { state, data } = explorer;
    const { language, priority, filter } = state;
    const view = priorityViewOf(explorer);
    if (view === null || view.state === 'waiting') return loadingBox(uiMessages[language].loading);
    const regions = data.places.regions
      .filter(({ id }) => data.places.towns.some(({ regionId }) => regionId === id))
      .map((region) => ({ id: region.id, name: listedRegion(language, region) }))
      .sort((a, b) => collator(language).compare(a.name, b.name));
    return priorityTemplate(
      {
        ...{ language, view, priority, regions, uid: this.uid, pins: state.pins },
        region: chosenValues(filter, 'region'),
        filterPhrase: explorer.scene().filter?.phrase ?? '',
        isOnMap: state.layers.some(({ id, on }) => id === LAYER && on),
        otherMethod: presetOf(state.method) !== 'author',
        selection: state.selection,
        highlight: explorer.highlight,
        hrefOf: (kind, id) => this.settings.placeHref(language, { kind, id }),
        how: howMade(language, this.settings.methodHref(state)),
      },
      this.#handlers,
    );
  }
}

defineElement('mono-priority', MonoPriority);
