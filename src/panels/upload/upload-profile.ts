import { nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../explorer/explorer.ts';
import { openPanel } from '../../state/actions.ts';
import type { Selection } from '../../state/state.ts';
import { UPLOAD_PANEL } from '../../state/upload-actions.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { uploadProfilePart, uploadUnitTemplate } from './upload-profile-template.ts';
import { uploadProfileOf } from './upload-profile-view.ts';

/** What own tables say of the chosen place: a part of its profile, or all of it for a unit that is no place of the map. */
export class MonoUploadProfile extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, place: { attribute: false } };

  declare place: Selection | null;

  constructor() {
    super(['state', 'data', 'uncertainty']);
    this.place = null;
  }

  protected override prepare(explorer: Explorer): void {
    const nodes = explorer.data.upload?.nodes ?? [];
    for (const { kind, code } of nodes) if (kind === 'aggregate') explorer.requestUploadRankIntervals(code);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer, place } = this;
    const upload = explorer?.data.upload ?? null;
    if (explorer === null || upload === null || place === null) return nothing;
    const { language, upload: shown } = explorer.state;
    const view = uploadProfileOf({
      language,
      places: explorer.data.places,
      upload,
      place,
      time: shown.time,
      intervalsOf: explorer.uploadRankIntervals,
    });
    if (place.kind !== 'upload') return uploadProfilePart(language, view);
    return view === null
      ? nothing
      : uploadUnitTemplate(language, view, () => this.send(openPanel(UPLOAD_PANEL)));
  }
}

defineElement('mono-upload-profile', MonoUploadProfile);
