import { html } from 'lit';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { belongsToMap, type Tab } from '../shell/tab.ts';

/** What figures there are and where they come from. */
export const coverageTab: Tab = {
  id: 'coverage',
  name: (language) => uiMessages[language].tabReport,
  panel: 'coverage',
  addressWord: 'report',
  isShown: (state) => belongsToMap(state, 'coverage', 'coverage'),
  element: 'mono-coverage',
  load: () => import('./coverage.ts'),
  content: ({ explorer, settings }) =>
    html`<mono-coverage .settings=${settings} .explorer=${explorer}></mono-coverage>`,
  width: 'wide',
};
