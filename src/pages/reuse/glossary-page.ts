import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { glossaryMessages } from '../../i18n/messages/glossary.ts';
import { methodMessages } from '../../i18n/messages/method.ts';
import { pageMessages } from '../../i18n/messages/pages.ts';
import { pageHead } from '../page-head.ts';
import { glossaryList } from './glossary-list.ts';

/** Body of the page of the glossary: every word of the site with its meaning. */
export function glossaryBody(language: Language): TemplateResult {
  const { heading, lead } = glossaryMessages[language];
  return html`<div class="text-page">
    ${pageHead({
      language,
      below: 'glossary/',
      name: heading,
      links: [{ text: methodMessages[language].method, href: '../method/' }],
      back: { text: pageMessages[language].back, href: '../' },
    })}
    <main>
      <h1>${heading}</h1>
      <p class="text-lead">${lead}</p>
      ${glossaryList(language)}
    </main>
  </div>`;
}
