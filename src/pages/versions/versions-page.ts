import { html, type TemplateResult } from 'lit';
import { dateText } from '../../i18n/date-text.ts';
import { methodMessages } from '../../i18n/messages/method.ts';
import { versionMessages } from '../../i18n/messages/versions.ts';
import { pageHead } from '../page-head.ts';
import { movesSection } from './moves-section.ts';
import { rulesSection } from './rules-section.ts';
import type { VersionContext } from './version-context.ts';

/** Body of the page that says what changed with the present version, why, and what moved. */
export function versionsBody(context: VersionContext): TemplateResult {
  const { language, tables } = context;
  const texts = versionMessages[language];
  const { version, date, what } = tables.version;
  return html`<div class="text-page">
    ${pageHead({
      language,
      below: 'versions/',
      name: texts.heading(version),
      links: [{ text: methodMessages[language].method, href: '../method/' }],
      back: { text: methodMessages[language].back, href: '../' },
    })}
    <main>
      <h1>${texts.heading(version)}</h1>
      <p class="text-lead">${texts.lead(version, dateText(language, date))} ${what[language]}</p>
      <p>${texts.links}</p>
      <p>${texts.contents} <a href="#moves">${texts.moves}</a> · <a href="#rules">${texts.rules}</a></p>
      ${movesSection(context)}
      ${rulesSection(context)}
    </main>
  </div>`;
}
