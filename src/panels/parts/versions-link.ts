import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';

/** Link that names the version of the figures and leads to what changed with it; nothing without an address. */
export function versionsLink(
  language: Language,
  version: number,
  href: string,
): TemplateResult | typeof nothing {
  if (href === '') return nothing;
  return html`<a href=${href} target="_blank">${layerMessages[language].creditVersion(version)}</a>`;
}
