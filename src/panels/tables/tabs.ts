import { html } from 'lit';
import { uiMessages } from '../../i18n/messages/ui.ts';
import type { Tab } from '../shell/tab.ts';

/** The ranked table of towns. */
export const townsTab: Tab = {
  id: 'towns',
  name: (language) => uiMessages[language].tabTowns,
  panel: 'table',
  table: 'towns',
  addressWord: 'table',
  element: 'mono-town-table',
  load: () => import('./town-table.ts'),
  content: ({ explorer, settings, isWide }) =>
    html`<mono-town-table .settings=${settings} .explorer=${explorer} .wide=${isWide}></mono-town-table>`,
  width: 'asked',
};

/** The table of regions. */
export const regionsTab: Tab = {
  id: 'regions',
  name: (language) => uiMessages[language].tabRegions,
  panel: 'table',
  table: 'regions',
  addressWord: 'table',
  element: 'mono-region-table',
  load: () => import('./region-table.ts'),
  content: ({ explorer, settings }) =>
    html`<mono-region-table .settings=${settings} .explorer=${explorer}></mono-region-table>`,
};
