import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/languages.ts';
import type { Edition, IndexId } from '../../../../indicators/types.ts';
import { placeGroupsOf } from '../../../data/place-groups.ts';
import type { Explorer } from '../../../explorer/explorer.ts';
import { indexOptions } from '../../../explorer/method-options.ts';
import { breakEvenMessages } from '../../../i18n/messages/break-even.ts';
import { prioritiesMessages } from '../../../i18n/messages/priorities.ts';
import { memoLast } from '../../../lib/memo.ts';
import type { MethodState } from '../../../state/method-state.ts';
import { defineElement, ExplorerElement } from '../../parts/explorer-element.ts';
import { howMade } from '../../parts/how-made-template.ts';
import { profileContextOf } from '../explorer-profile.ts';
import { wordsFor } from '../figure-words.ts';
import type { ProfileContext } from '../profile-context.ts';
import { breakEvenTemplate, prioritiesTemplate } from './break-even-template.ts';
import { type BreakEvenView, breakEvenOf } from './break-even-view.ts';
import type { OptionsOf } from './changed-indices.ts';
import { prioritiesFacts } from './priorities-facts.ts';
import { prioritiesView } from './priorities-view.ts';

/** Part of a profile: what would change the class of the chosen place, and what would matter most to it. */
export class MonoBreakEven extends ExplorerElement {
  static override properties = {
    ...ExplorerElement.properties,
    opened: { attribute: false },
    _past: { state: true },
  };

  /** Parts that the reader folded out, `class` and `themes`; nothing is calculated before. */
  declare opened: ReadonlySet<string>;
  /** Place that the reader chose to pass; null = the next one above. */
  declare private _past: string | null;
  #placeId = '';
  readonly #optionsOf = memoLast(optionsUnder);

  constructor() {
    super(['state', 'data']);
    this.opened = new Set();
    this._past = null;
  }

  protected override prepare(explorer: Explorer): void {
    const id = explorer.state.selection?.id ?? '';
    if (id !== this.#placeId) this._past = null;
    this.#placeId = id;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { selection, language, method } = explorer.state;
    if (selection === null || selection.kind === 'upload') return nothing;
    const context = profileContextOf(explorer, selection, {
      file: null,
      reportAddress: '',
    });
    if (context === null) return nothing;
    const optionsOf = this.#optionsOf(explorer.data, method);
    const how = howMade(language, this.settings.methodHref(explorer.state));
    const [classes, themes] = [breakEvenMessages[language].heading, prioritiesMessages[language].heading];
    return html`<section class="profile-part break-even" id="break-even">
      ${this.#part('class', classes, () => {
        const view = breakEvenOf(context, optionsOf, this._past);
        return html`${how('break-even', classes)} ${breakEvenTemplate(language, view, { choice: this.#choice(language, view) })}`;
      })}
      ${this.#part(
        'themes',
        themes,
        () =>
          html`${how('priorities', themes)} ${prioritiesTemplate(language, prioritiesView(wordsFor(context), prioritiesFacts(context, optionsOf)))}`,
      )}
    </section>`;
  }

  #part(id: string, heading: string, content: () => TemplateResult): TemplateResult {
    const isOpen = this.opened.has(id);
    const toggle = (event: Event): void => {
      const open = new Set(this.opened);
      if ((event.target as HTMLDetailsElement).open) open.add(id);
      else open.delete(id);
      this.opened = open;
    };
    return html`<details class="more" data-break-even=${id} ?open=${isOpen} @toggle=${toggle}>
      <summary>${heading}</summary>${isOpen ? content() : nothing}
    </details>`;
  }

  #choice(language: Language, { above, chosen }: BreakEvenView): TemplateResult | typeof nothing {
    if (above.length < 2) return nothing;
    const id = `${this.uid}-past`;
    const choose = (event: Event): void => {
      this._past = (event.target as HTMLSelectElement).value;
    };
    return html`<p class="break-even-choice"><label for=${id}>${breakEvenMessages[language].choose}</label>
      <select id=${id} .value=${chosen ?? ''} @change=${choose}>${above.map(
        (place) => html`<option value=${place.id} ?selected=${place.id === chosen}>${place.name}</option>`,
      )}</select></p>`;
  }
}

/** Options of the reader's method; the same objects while data and method stay. */
function optionsUnder(data: ProfileContext['data'], method: MethodState): OptionsOf {
  const made = new Map<string, ReturnType<OptionsOf>>();
  return (edition: Edition, index: IndexId) => {
    const key = `${edition.id} ${index}`;
    const options = made.get(key) ?? indexOptions(method, edition, index, placeGroupsOf(data));
    made.set(key, options);
    return options;
  };
}

defineElement('mono-break-even', MonoBreakEven);
