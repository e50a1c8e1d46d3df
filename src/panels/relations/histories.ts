import { html, nothing, type TemplateResult } from 'lit';
import type { Scope } from '../../../indicators/types.ts';
import { fullEditions } from '../../data/find-edition.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { formatSeason } from '../../i18n/format.ts';
import { historyMessages } from '../../i18n/messages/history.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { select } from '../../state/actions.ts';
import { AllYears } from '../parts/all-years.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import type { PlaceName } from '../parts/figure-view.ts';
import {
  type HistorySource,
  historyHint,
  historySource,
  requestHistoryIntervals,
} from '../parts/history-source.ts';
import { loadFailed, loadingBox } from '../parts/load-state-template.ts';
import { placeLink } from '../parts/place-link.ts';
import { historiesTemplate } from './history-template.ts';
import { historiesView } from './history-view.ts';

/** Score and rank of all places through the years; the years are fetched when it is first shown. */
export class MonoHistories extends ExplorerElement {
  readonly #years = new AllYears(this);

  constructor() {
    super(['state', 'data', 'uncertainty']);
  }

  #source(explorer: Explorer): HistorySource {
    return historySource(explorer, explorer.state.relations.scope, this.#years.state(explorer.data));
  }

  protected override prepare(explorer: Explorer): void {
    this.#years.request(explorer.data);
    requestHistoryIntervals(explorer, this.#source(explorer));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { language, relations } = explorer.state;
    const source = this.#source(explorer);
    if (source === 'loading') return loadingBox(uiMessages[language].loading);
    if ('file' in source) return loadFailed(language, source, () => this.#years.retry(explorer.data));
    const view = historiesView(source, placeNames(explorer, relations.scope));
    if (view === null) return html`<p class="quiet">${whyNone(explorer, relations.scope)}</p>`;
    const link = placeLink(
      (place) => this.settings.placeHref(language, place),
      (place) => this.send(select(place)),
    );
    return historiesTemplate(language, historyHint(language, explorer.data, relations.scope), view, link);
  }
}

function placeNames({ data, state: { language } }: Explorer, kind: Scope): readonly PlaceName[] {
  return kind === 'town'
    ? data.places.towns.map(({ id, names }) => ({ place: { kind, id }, text: names[language] }))
    : data.places.regions.map(({ id, shortNames }) => ({ place: { kind, id }, text: shortNames[language] }));
}

function whyNone({ data, state: { language } }: Explorer, scope: Scope): string {
  if (scope === 'town') return historyMessages[language].noYears;
  const windows = fullEditions(data, 'region').map(({ window }) => formatSeason(window));
  return uiMessages[language].regionsOneEdition(windows.join(', '));
}

defineElement('mono-histories', MonoHistories);
