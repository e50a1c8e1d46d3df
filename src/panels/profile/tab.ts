import { html } from 'lit';
import { uiMessages } from '../../i18n/messages/ui.ts';
import type { Tab } from '../shell/tab.ts';

/** The profile of the chosen place. */
export const profileTab: Tab = {
  id: 'profile',
  name: (language) => uiMessages[language].tabProfile,
  panel: 'profile',
  addressWord: 'profile',
  element: 'mono-profile',
  load: () => import('./profile.ts'),
  content: ({ explorer, settings }) =>
    html`<mono-profile .settings=${settings} .explorer=${explorer}></mono-profile>`,
};
