import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { siteLinkMessages } from '../../i18n/messages/site-links.ts';

/**
 * Links at the end of the credits of a page of text: how the maps may be used, what the words mean, which version the
 * figures are.
 * `folder` is the address of the folder of the language, with a slash at its end; '' = no links.
 */
export function siteLinks(
  language: Language,
  version: number,
  folder: string,
): TemplateResult | typeof nothing {
  if (folder === '') return nothing;
  return html`<a href="${folder}versions/">${layerMessages[language].creditVersion(version)}</a>
    <a href="${folder}use/">${siteLinkMessages[language].use}</a>
    <a href="${folder}glossary/">${siteLinkMessages[language].glossary}</a>`;
}

/** The one link at the end of the credits on the map, which names the version too: its page leads on to the rest. */
export function mapLink(
  language: Language,
  version: number,
  folder: string,
): TemplateResult | typeof nothing {
  if (folder === '') return nothing;
  return html`<a href="${folder}use/">${siteLinkMessages[language].useOnMap(version)}</a>`;
}
