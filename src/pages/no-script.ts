import { html, type TemplateResult } from 'lit';
import type { Language } from '../../geodata/languages.ts';
import { READY_VIEWS } from '../explorer/ready-views.ts';
import { embedMessages } from '../i18n/messages/embed.ts';
import { methodMessages } from '../i18n/messages/method.ts';
import { readyViewMessages } from '../i18n/messages/ready-views.ts';
import { startMessages } from '../i18n/messages/start.ts';
import { renderStatic } from './render-static.ts';

/**
 * What an explorer page shows and what works where scripts are off, as HTML; `folder` leads to the folder of the
 * language.
 */
export function explorerNoScript(language: Language, folder: string): string {
  return noScript(html`<p class="no-script">${startMessages[language].noScriptOpening}
    ${READY_VIEWS.map(
      ({ slug }) => html`<a href="${folder}embed/${slug}/">${readyViewMessages[language][slug]}</a> `,
    )}
    <a href="${folder}method/">${methodMessages[language].method}</a></p>`);
}

/** The same for a frame whose map a script draws; its links stay in the frame. */
export function embedNoScript(language: Language): string {
  return noScript(html`<div class="embed embed-empty"><p class="embed-words">${embedMessages[language].noScript}</p>
    <ul>${READY_VIEWS.map(({ slug }) => html`<li><a href="${slug}/">${readyViewMessages[language][slug]}</a></li>`)}
    <li><a href="../">${embedMessages[language].openExplorer}</a></li></ul></div>`);
}

/** The same for the method page. */
export function methodNoScript(language: Language): string {
  return noScript(html`<p class="no-script">${startMessages[language].noScriptMethod}</p>`);
}

/** The template language does not look into this element, so it is put around what was rendered. */
function noScript(content: TemplateResult): string {
  return `<noscript>${renderStatic(content)}</noscript>`;
}
