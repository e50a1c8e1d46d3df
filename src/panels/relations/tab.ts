import { html } from 'lit';
import { uiMessages } from '../../i18n/messages/ui.ts';
import type { Tab } from '../shell/tab.ts';

/** Scatter plot, correlations and consistency. */
export const relationsTab: Tab = {
  id: 'relations',
  name: (language) => uiMessages[language].tabRelations,
  panel: 'relations',
  addressWord: 'relations',
  element: 'mono-relations',
  load: () => import('./relations.ts'),
  content: ({ explorer, settings, isWide }) =>
    html`<mono-relations .settings=${settings} .explorer=${explorer} .wide=${isWide}></mono-relations>`,
  width: 'asked',
};
