import { html } from 'lit';
import { uploadLayerMessages } from '../../i18n/messages/upload-layers.ts';
import { UPLOAD_PANEL } from '../../state/upload-actions.ts';
import type { Tab } from '../shell/tab.ts';

/** The table of a reader's own units, while there are any. */
export const uploadTab: Tab = {
  id: 'upload',
  name: (language) => uploadLayerMessages[language].group,
  panel: UPLOAD_PANEL,
  addressWord: null,
  isShown: (_state, { upload }) => upload !== null,
  element: 'mono-upload-table',
  load: () => import('./upload-table.ts'),
  content: ({ explorer }) => html`<mono-upload-table .explorer=${explorer}></mono-upload-table>`,
};
