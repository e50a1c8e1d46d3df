import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { filterMessages } from '../../i18n/messages/filter.ts';
import { icon } from './icons.ts';

/** Button that pins a place, or takes its pin away. */
export function pinButton(
  language: Language,
  { id, name }: { readonly id: string; readonly name: string },
  isPinned: boolean,
  onPin: ((id: string) => void) | null,
): TemplateResult {
  const texts = filterMessages[language];
  return html`<button type="button" class="pin-button" data-pin=${id} aria-pressed=${isPinned ? 'true' : 'false'}
    aria-label=${texts.pin(name)} title=${isPinned ? texts.unpin(name) : texts.pin(name)} @click=${(
      event: Event,
    ) => {
      event.stopPropagation();
      onPin?.(id);
    }}>${icon('pin')}</button>`;
}
