import { nothing, type TemplateResult } from 'lit';
import { openPanel } from '../../state/actions.ts';
import type { Selection } from '../../state/state.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { ownProfilePart, ownUnitTemplate } from './upload-profile-template.ts';
import { ownProfileOf } from './upload-profile-view.ts';

/** What own tables say of the chosen place: a part of its profile, or all of it for a unit that is no place of the map. */
export class MonoOwnProfile extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, place: { attribute: false } };

  declare place: Selection | null;

  constructor() {
    super(['state', 'data', 'uncertainty']);
    this.place = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer, place } = this;
    const own = explorer?.data.own ?? null;
    if (explorer === null || own === null || place === null) return nothing;
    const { language, own: shown } = explorer.state;
    const view = ownProfileOf(language, explorer.data.places, own, place, shown.time, (nodeCode) =>
      explorer.ownUncertainty(nodeCode),
    );
    if (place.kind !== 'own') return ownProfilePart(language, view);
    return view === null ? nothing : ownUnitTemplate(language, view, () => this.send(openPanel('own')));
  }
}

defineElement('mono-own-profile', MonoOwnProfile);
