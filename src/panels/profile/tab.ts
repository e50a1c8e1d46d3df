import { html, type TemplateResult } from 'lit';
import type { Explorer } from '../../explorer/explorer.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { loadingBox } from '../parts/load-state-template.ts';
import type { Tab } from '../shell/tab.ts';

/** The profile of the chosen place. */
export const profileTab: Tab = {
  id: 'profile',
  name: (language) => uiMessages[language].tabProfile,
  panel: 'profile',
  addressWord: 'profile',
  isShown: ({ selection }) => selection !== null,
  element: 'mono-profile',
  load: () => import('./profile.ts'),
  content: ({ explorer, settings }) =>
    html`<mono-profile .settings=${settings} .explorer=${explorer}></mono-profile>`,
  waiting,
};

/** Fetches what draws the parts below the scores. */
export const loadProfileRest = (): Promise<typeof import('./profile-rest-template.ts')> =>
  import('./profile-rest-template.ts');

/** Head of the profile, so that a reader sees at once which place is meant. */
function waiting({ data: { places }, state: { language, selection } }: Explorer): TemplateResult {
  const place = [...places.towns, ...places.regions].find(({ id }) => id === selection?.id);
  return html`<article class="profile">
    <header class="profile-head"><h2 tabindex="-1">${place?.names[language]}</h2></header>
    ${loadingBox(uiMessages[language].loading)}
  </article>`;
}
