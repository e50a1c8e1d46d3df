import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { glossaryMessages } from '../../i18n/messages/glossary.ts';
import { reuseMessages } from '../../i18n/messages/reuse.ts';
import { versionsLink } from './versions-link.ts';

/**
 * Links at the end of the credits: how the maps may be used, what the words mean, which version the figures are.
 * `folder` is the address of the folder of the language, with a slash at its end; '' = no links.
 */
export function siteLinks(
  language: Language,
  version: number,
  folder: string,
): TemplateResult | typeof nothing {
  if (folder === '') return nothing;
  return html`${versionsLink(language, version, `${folder}versions/`)}
    <a href="${folder}use/">${reuseMessages[language].link}</a>
    <a href="${folder}glossary/">${glossaryMessages[language].heading}</a>`;
}
