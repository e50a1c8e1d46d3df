import { render } from 'lit';
import { svgMapTemplate } from '../../../src/map/svg/svg-map.ts';
import { MonoLayers } from '../../../src/panels/layers/layers-panel.ts';
import { MonoProfile } from '../../../src/panels/profile/profile.ts';
import { MonoUploadDialog } from '../../../src/panels/upload/upload-dialog.ts';
import { MonoUploadTable } from '../../../src/panels/upload/upload-table.ts';
import { select } from '../../../src/state/actions.ts';
import { UPLOAD } from '../../fixtures/upload.ts';
import '../../../styles/upload.css';
import { type GalleryState, showElement } from '../gallery-state.ts';

/** A state with the invented tables of a reader in it. */
function withUpload(
  name: string,
  width: number,
  height: number,
  show: GalleryState['show'],
  actions: GalleryState['actions'] = [],
): GalleryState {
  return {
    name,
    width,
    height,
    actions: [],
    show: (frame, explorer, paths) => {
      explorer.setUpload(UPLOAD);
      for (const action of actions) explorer.dispatch(action);
      return show(frame, explorer, paths);
    },
  };
}

/** Dialog in the flow of its frame, so that the picture holds it. */
const showDesk: GalleryState['show'] = showElement(
  MonoUploadDialog,
  (dialog) => void dialog.updateComplete.then(() => dialog.querySelector('dialog')?.show()),
  'dialog[open]',
);

/** The reader's own tables: layers, table, profile, dialog. */
export const STATES: readonly GalleryState[] = [
  withUpload('map-upload', 900, 520, (frame, explorer, paths) => {
    render(svgMapTemplate(explorer.scene(), paths, { width: 900, height: 520, idPrefix: 'own-' }), frame);
  }),
  withUpload('legend-upload', 320, 1400, showElement(MonoLayers)),
  withUpload('upload-table', 420, 760, showElement(MonoUploadTable)),
  withUpload('upload-profile', 420, 760, showElement(MonoProfile, undefined, '[data-upload-profile]'), [
    select({ kind: 'upload', id: 'P1' }),
  ]),
  withUpload('upload-report', 660, 620, showDesk),
  { name: 'upload-dialog', width: 660, height: 620, actions: [], show: showDesk },
];
