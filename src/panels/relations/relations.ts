import { html, nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../explorer/explorer.ts';
import { changeRelations } from '../../state/actions.ts';
import { DEFAULT_RELATIONS } from '../../state/default-state.ts';
import type { RelationsState } from '../../state/state.ts';
import { alphaTemplate } from './alpha-template.ts';
import { alphaGroups } from './alpha-view.ts';
import './correlation-matrix.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { howMade } from '../parts/how-made-template.ts';
import { relationsTemplate } from './relations-template.ts';
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
    if (relations.view === 'alpha') return alphaTemplate(language, alphaGroups(explorer));
    return relations.view === 'matrix'
      ? html`<mono-correlations .explorer=${explorer}></mono-correlations>`
      : html`<mono-scatter .settings=${this.settings} .explorer=${explorer}></mono-scatter>`;
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

defineElement('mono-relations', MonoRelations);
