import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { openingMessages } from '../../i18n/messages/opening.ts';
import { icon } from '../parts/icons.ts';
import { LEFT_SECTIONS, type LeftSection } from '../parts/left-section.ts';

export interface RailInput {
  readonly language: Language;
  /** Section of the panel that is open; null = it is folded. */
  readonly shown: LeftSection | null;
  /** The scores are by weights or a method of the reader's. */
  readonly isWeighted: boolean;
}

export interface RailHandlers {
  readonly onSection: (section: LeftSection) => void;
  readonly onUpload: () => void;
}

const ICONS = { layers: 'layers', weights: 'settings', compare: 'swap', scenario: 'branch' } as const;

/** The folded panel to the left of the map: one button for each thing that it can hold. */
export function railTemplate(
  { language, shown, isWeighted }: RailInput,
  on: RailHandlers | null,
): TemplateResult {
  const texts = openingMessages[language];
  return html`<nav class="rail-buttons" aria-label=${texts.tools}>
    ${LEFT_SECTIONS.map(
      (section) => html`<button type="button" class="rail-button" data-left-section=${section}
        aria-expanded=${section === shown ? 'true' : 'false'} @click=${() => on?.onSection(section)}>
        ${icon(ICONS[section])}<span>${texts[section]}</span>${section === 'weights' && isWeighted ? html`<span class="rail-mark">${texts.changed}</span>` : nothing}
      </button>`,
    )}
    <button type="button" class="rail-button" data-upload-open @click=${on?.onUpload}>${icon('plus')}<span>${texts.upload}</span></button>
  </nav>`;
}
