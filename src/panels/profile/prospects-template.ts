import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { structureMessages } from '../../i18n/messages/structure.ts';
import { sentence } from '../parts/figure-text.ts';
import type { StructureView } from './profile-structure.ts';

/** Industries that weigh little here while they grow in the reference area; nothing where there are no spans to look for them. */
export function prospectPart(
  language: Language,
  prospects: StructureView['prospects'],
  heading: string = structureMessages[language].prospectsHeading,
): TemplateResult | typeof nothing {
  if (prospects === null) return nothing;
  const texts = structureMessages[language];
  return html`<h4>${heading}</h4>
    <p class="quiet">${texts.prospectsHint} ${texts.seatWarning}</p>
    ${
      prospects.length === 0
        ? html`<p>${texts.prospectsNone}</p>`
        : html`<ul class="gaps">${prospects.map((parts) => html`<li>${sentence(parts)}</li>`)}</ul>`
    }`;
}
