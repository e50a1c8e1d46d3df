import { html } from 'lit';
import { priorityLayerMessages } from '../../i18n/messages/priority-layer.ts';
import type { Tab } from '../shell/tab.ts';

/** What comes first, by risk and potential. */
export const priorityTab: Tab = {
  id: 'priority',
  name: (language) => priorityLayerMessages[language].name,
  panel: 'priority',
  addressWord: 'first',
  element: 'mono-priority',
  load: () => import('./priority.ts'),
  content: ({ explorer, settings }) =>
    html`<mono-priority .settings=${settings} .explorer=${explorer}></mono-priority>`,
};
