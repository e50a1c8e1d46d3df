import { html, type TemplateResult } from 'lit';
import { methodMessages } from '../../i18n/messages/method.ts';
import type { MethodContext } from './method-context.ts';
import type { MethodSection } from './woven.ts';

/**
 * The chapters as links: beside the text where there is room, else behind a line at the top that stays in reach. It
 * works without scripts; the page's script marks the chapter in sight and names it in that line.
 */
export function methodContents(
  { language }: MethodContext,
  sections: readonly MethodSection[],
): TemplateResult {
  const { contents } = methodMessages[language];
  return html`<nav class="method-contents" aria-labelledby="contents">
    <h2 id="contents">${contents}</h2>
    <details>
      <summary><span>${contents}</span> <span class="method-here" data-here></span></summary>
      <ol>${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}</ol>
    </details>
  </nav>`;
}
