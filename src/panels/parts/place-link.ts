import { html, type TemplateResult } from 'lit';
import type { PlaceName, PlaceRef } from './figure-view.ts';

/** How the name of a place is drawn. */
export type PlaceLink = (name: PlaceName) => TemplateResult | string;

/** For where names lead nowhere. */
export const PLAIN_NAMES: PlaceLink = ({ text }) => text;

/**
 * Names that lead to the page of their place. Where `onSelect` is given, a plain click opens the place with it instead;
 * a click with another button or a key held follows the address, as everywhere in a browser.
 */
export function placeLink(
  hrefOf: (place: PlaceRef) => string,
  onSelect: ((place: PlaceRef) => void) | null = null,
): PlaceLink {
  return ({ place, text }) => {
    const href = hrefOf(place);
    if (onSelect === null) return href === '' ? text : html`<a class="place-link" href=${href}>${text}</a>`;
    if (href === '')
      return html`<button type="button" class="place-link" @click=${() => onSelect(place)}>${text}</button>`;
    return html`<a class="place-link" href=${href} @click=${(event: MouseEvent) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      onSelect(place);
    }}>${text}</a>`;
  };
}

/** Whether a click asks for nothing special, such as a new tab. */
function isPlainClick({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
