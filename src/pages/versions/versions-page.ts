import { html, type TemplateResult } from 'lit';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { dateText } from '../../i18n/date-text.ts';
import { LANGUAGE_FACTS } from '../../i18n/languages.ts';
import { methodMessages } from '../../i18n/messages/method.ts';
import { pageMessages } from '../../i18n/messages/pages.ts';
import { versionMessages } from '../../i18n/messages/versions.ts';
import { movesSection } from './moves-section.ts';
import { rulesSection } from './rules-section.ts';
import type { VersionContext } from './version-context.ts';

/** Body of the page that says what changed with the present version, why, and what moved. */
export function versionsBody(context: VersionContext): TemplateResult {
  const { language, tables } = context;
  const texts = versionMessages[language];
  const { version, date, what } = tables.version;
  return html`<div class="versions-page">
    <header class="town-page-head">
      <a class="town-page-site" href="../">${pageMessages[language].siteName}</a>
      <nav>
        ${LANGUAGES.map(
          (other) => html`<a href="../../${other}/versions/" lang=${other} hreflang=${other}
            aria-current=${other === language ? 'page' : 'false'}>${LANGUAGE_FACTS[other].name}</a>`,
        )}
      </nav>
      <a href="../method/">${methodMessages[language].method}</a>
      <a class="button" href="../">${methodMessages[language].back}</a>
    </header>
    <main>
      <h1>${texts.heading(version)}</h1>
      <p class="versions-lead">${texts.lead(version, dateText(language, date))} ${what[language]}</p>
      <p>${texts.links}</p>
      <p>${texts.contents} <a href="#moves">${texts.moves}</a> · <a href="#rules">${texts.rules}</a></p>
      ${movesSection(context)}
      ${rulesSection(context)}
    </main>
  </div>`;
}
