import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { openingMessages } from '../../i18n/messages/opening.ts';
import { relationsMessages } from '../../i18n/messages/relations.ts';
import type { MethodAnchor } from '../../layers/method-anchor.ts';
import { never } from '../../lib/never.ts';
import { changeRelations } from '../../state/actions.ts';
import { DEFAULT_RELATIONS } from '../../state/default-state.ts';
import { RELATION_VIEWS, type RelationsState } from '../../state/state.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { type HowMade, howMade } from '../parts/how-made-template.ts';
import { icon } from '../parts/icons.ts';
import { keepChecked } from '../parts/keep-checked.ts';
import { alphaTemplate } from './alpha-template.ts';
import { alphaGroups } from './alpha-view.ts';
import './correlation-matrix.ts';
import './histories.ts';
import './scatter-plot.ts';

/** Page of relations between measures: scatter plot, correlations, consistency. Fires `mono-wide` as the town table. */
export class MonoRelations extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, wide: { type: Boolean } };

  /** The panel is wide now. */
  declare wide: boolean;

  constructor() {
    super(['state', 'data']);
    this.wide = false;
  }

  #change(change: Partial<RelationsState>): void {
    const now = this.explorer?.state.relations ?? DEFAULT_RELATIONS;
    const isOther = change.scope !== undefined && change.scope !== now.scope;
    // Towns and regions have indicators of their own.
    const kept = (axis: 'x' | 'y') =>
      isOther && now[axis].includes(':') ? DEFAULT_RELATIONS[axis] : now[axis];
    this.send(changeRelations({ x: kept('x'), y: kept('y'), ...change }));
  }

  #content(explorer: Explorer): TemplateResult {
    const { language, relations } = explorer.state;
    const { settings } = this;
    switch (relations.view) {
      case 'alpha':
        return alphaTemplate(language, alphaGroups(explorer));
      case 'matrix':
        return html`<mono-correlations .explorer=${explorer}></mono-correlations>`;
      case 'history':
        return html`<mono-histories .settings=${settings} .explorer=${explorer}></mono-histories>`;
      case 'scatter':
        return html`<mono-scatter .settings=${settings} .explorer=${explorer}></mono-scatter>`;
      default:
        return never(relations.view);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { relations, language } = explorer.state;
    return relationsTemplate(
      {
        ...{ language, relations, wide: this.wide, uid: this.uid },
        how: howMade(language, this.settings.methodHref(explorer.state)),
      },
      this.#content(explorer),
      {
        onChange: (change) => this.#change(change),
        onWide: (wide) => this.dispatchEvent(new CustomEvent('mono-wide', { bubbles: true, detail: wide })),
      },
    );
  }
}

/** Where the method page says how each part is made. */
const METHOD_PLACES: Readonly<Record<RelationsState['view'], MethodAnchor>> = {
  scatter: 'correlation',
  matrix: 'correlation',
  alpha: 'alpha',
  history: 'potential',
};

export interface RelationsHandlers {
  readonly onChange: (change: Partial<RelationsState>) => void;
  readonly onWide: (wide: boolean) => void;
}

export interface RelationsInput {
  readonly language: Language;
  readonly relations: RelationsState;
  readonly wide: boolean;
  readonly uid: string;
  readonly how: HowMade;
}

/** What every reader may want, and what only a reader who checks the method does. */
const READERS_VIEWS: readonly RelationsState['view'][] = ['scatter', 'history'];
const RESEARCH_VIEWS = RELATION_VIEWS.filter((view) => !READERS_VIEWS.includes(view));

function partChips(
  views: readonly RelationsState['view'][],
  title: string,
  { language, relations, uid }: Pick<RelationsInput, 'language' | 'relations' | 'uid'>,
  on: RelationsHandlers,
): TemplateResult {
  return html`<fieldset class="chips">
    <legend class="vh">${title}</legend>
    ${views.map((view) => {
      const isOn = relations.view === view;
      return html`<label class="chip ${isOn ? 'chip-on' : ''}">
        <input type="radio" name="${uid}-view" value=${view} ${keepChecked(isOn)} @change=${() => on.onChange({ view })} />${relationsMessages[language][view]}
      </label>`;
    })}
  </fieldset>`;
}

/** Page of relations: which part, which places, and the part itself. */
export function relationsTemplate(
  { language, relations, wide, uid, how }: RelationsInput,
  content: TemplateResult,
  on: RelationsHandlers,
): TemplateResult {
  const texts = relationsMessages[language];
  return html`<article class="relations" data-relations=${relations.view}>
    <h2 class="vh">${texts.title}</h2>
    <div class="relations-parts">
      ${partChips(READERS_VIEWS, texts.parts, { language, relations, uid }, on)}
      <details data-research ?open=${RESEARCH_VIEWS.includes(relations.view)}>
        <summary>${openingMessages[language].researchSettings}</summary>
        ${partChips(RESEARCH_VIEWS, openingMessages[language].researchSettings, { language, relations, uid }, on)}
      </details>
    </div>
    <div class="relations-bar">
      <fieldset class="segmented">
        <legend>${texts.places}</legend>
        ${(['town', 'region'] as const).map(
          (
            scope,
          ) => html`<label><input type="radio" name="${uid}-scope" value=${scope} ${keepChecked(relations.scope === scope)}
            @change=${() => on.onChange({ scope })} />${scope === 'town' ? texts.towns : texts.regions}</label>`,
        )}
      </fieldset>
      ${how(METHOD_PLACES[relations.view], texts.title)}
      <button type="button" class="text-button widen" aria-pressed=${wide ? 'true' : 'false'}
        @click=${() => on.onWide(!wide)}>${icon('widen')}${wide ? texts.narrow : texts.widen}</button>
    </div>
    ${content}
  </article>`;
}

defineElement('mono-relations', MonoRelations);
