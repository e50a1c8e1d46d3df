import type { TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import { ROOT_LANGUAGE } from '../../i18n/languages.ts';
import { uploadLayerMessages } from '../../i18n/messages/upload-layers.ts';
import { memoLast } from '../../lib/memo.ts';
import { select, showMeasure } from '../../state/actions.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { searchUpload } from '../upload/upload-search.ts';
import { searchMeasures } from './search-measures.ts';
import { searchPlaces } from './search-places.ts';
import { type Found, searchTemplate } from './search-template.ts';

const MAX_FOUND = 8;

/**
 * Search for towns and regions in three languages, for the reader's own units and for measures; choosing a place selects
 * it, choosing a measure shows it on the map of towns.
 */
export class MonoSearch extends ExplorerElement {
  #query = '';
  #active = -1;
  #open = false;

  constructor() {
    super(['state', 'data']);
  }

  readonly #search = memoLast((data: ExplorerData, query: string, language: Language): readonly Found[] => {
    const places = searchPlaces(data.places, query, language, MAX_FOUND);
    const detail = uploadLayerMessages[language].group;
    const own = searchUpload(data.upload, query, detail, MAX_FOUND - places.length);
    const left = MAX_FOUND - places.length - own.length;
    return [...places, ...own, ...searchMeasures(data, query, language, left)];
  });

  #found(): readonly Found[] {
    const { explorer } = this;
    return explorer === null ? [] : this.#search(explorer.data, this.#query, explorer.state.language);
  }

  #set(query: string, active: number, open: boolean): void {
    this.#query = query;
    this.#active = active;
    this.#open = open;
    this.requestUpdate();
  }

  #choose(index: number): void {
    const found = this.#found()[index];
    if (found === undefined) return;
    this.#set('', -1, false);
    this.send('place' in found ? select(found.place) : showMeasure('towns', found.measure));
  }

  #onKey(event: KeyboardEvent): void {
    const count = this.#found().length;
    if (event.key === 'Escape') this.#set('', -1, false);
    else if (event.key === 'Enter') this.#choose(Math.max(0, this.#active));
    else if (event.key === 'ArrowDown' && count > 0) this.#set(this.#query, (this.#active + 1) % count, true);
    else if (event.key === 'ArrowUp' && count > 0) {
      this.#set(this.#query, (Math.max(0, this.#active) - 1 + count) % count, true);
    } else return;
    event.preventDefault();
  }

  protected override render(): TemplateResult {
    const input = {
      language: this.explorer?.state.language ?? ROOT_LANGUAGE,
      query: this.#query,
      found: this.#found(),
      active: this.#active,
      open: this.#open,
    };
    return searchTemplate(
      input,
      {
        onInput: (event) => this.#set((event.target as HTMLInputElement).value, -1, true),
        onKey: (event) => this.#onKey(event),
        onChoose: (index) => this.#choose(index),
        onFocus: () => this.#set(this.#query, this.#active, true),
        onBlur: () => this.#set(this.#query, -1, false),
      },
      this.uid,
    );
  }
}

defineElement('mono-search', MonoSearch);
