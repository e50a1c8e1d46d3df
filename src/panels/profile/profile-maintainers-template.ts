import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { whenOpened } from '../parts/when-opened.ts';
import type { MaintainerLine, MaintainersView } from './profile-maintainers.ts';

/** What only those who keep the tables need, behind one disclosure. */
export function maintainersTemplate(language: Language, view: MaintainersView): TemplateResult {
  const texts = profileMessages[language];
  return html`<details class="more maintainers">
    <summary>${texts.maintainers}</summary>
    ${whenOpened(
      () => html`${lineList(texts.maintainersRows, view.figures)} ${lineList(texts.maintainersRemarks, view.remarks)}
        ${lineList(texts.maintainersSources, view.sources, true)}`,
    )}
  </details>`;
}

/** `ids`: the lines are named by ids of the tables. */
function lineList(
  heading: string,
  lines: readonly MaintainerLine[],
  ids = false,
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<h3>${heading}</h3>
    <dl>${lines.map(({ name, text }) => html`<div><dt translate=${ids ? 'no' : nothing}>${name}</dt><dd lang="en">${text}</dd></div>`)}</dl>`;
}
