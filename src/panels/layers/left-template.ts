import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { openingMessages } from '../../i18n/messages/opening.ts';
import { icon } from '../parts/icons.ts';
import { LEFT_SECTIONS, type LeftSection } from '../parts/left-section.ts';

export interface LeftHandlers {
  readonly onSection: (section: LeftSection) => void;
  readonly onClose: () => void;
  /** The reader wants to put their own tables on the map. */
  readonly onUpload: () => void;
}

export interface LeftInput {
  readonly language: Language;
  readonly section: LeftSection;
  readonly content: TemplateResult;
}

/** The panel to the left of the map with one of its sections; on a phone, where no rail stands, it names them all. */
export function leftTemplate({ language, section, content }: LeftInput, on: LeftHandlers): TemplateResult {
  const texts = openingMessages[language];
  return html`<div class="left-head">
      <h2>${texts[section]}</h2>
      <button type="button" class="icon-button left-close" aria-label=${texts.closeTools} @click=${on.onClose}>${icon('close')}</button>
      <div class="left-sections" role="group" aria-label=${texts.tools}>
        ${LEFT_SECTIONS.map(
          (
            one,
          ) => html`<button type="button" class="chip ${one === section ? 'chip-on' : ''}" aria-pressed=${one === section ? 'true' : 'false'}
            data-left-choice=${one} @click=${() => on.onSection(one)}>${texts[one]}</button>`,
        )}
        <button type="button" class="chip" data-upload-open @click=${on.onUpload}>${texts.upload}</button>
      </div>
    </div>
    ${content}`;
}
