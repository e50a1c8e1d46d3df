import { nothing } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

/**
 * Fills an element with a colour that comes from data; '' = none. It is an element directive because the page's
 * security policy forbids style attributes.
 */
class FillCell extends Directive {
  #colour = '';

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('fillCell stands on an element, not in a value');
  }

  render(_colour: string): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [colour]: [string]): typeof nothing {
    if (colour !== this.#colour && part.element instanceof HTMLElement)
      part.element.style.backgroundColor = colour;
    this.#colour = colour;
    return nothing;
  }
}

export const fillCell = directive(FillCell);
