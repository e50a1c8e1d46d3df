import { html } from 'lit';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { belongsToMap, type Tab } from '../shell/tab.ts';

/** What comes first, by risk and potential. */
export const priorityTab: Tab = {
  id: 'priority',
  name: (language) => uiMessages[language].tabFirst,
  panel: 'priority',
  addressWord: 'first',
  isShown: (state) => belongsToMap(state, 'priority', 'priority'),
  element: 'mono-priority',
  load: () => import('./priority.ts'),
  content: ({ explorer, settings }) =>
    html`<mono-priority .settings=${settings} .explorer=${explorer}></mono-priority>`,
};
