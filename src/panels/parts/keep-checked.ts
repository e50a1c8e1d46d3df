import { nothing } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

/**
 * Keeps a checkbox or radio as the state says, also after the reader's own click. It is an element directive
 * because a property binding would be prerendered as `checked="false"`, which HTML takes for checked;
 * `?checked` beside it serves the page without scripts.
 */
class KeepChecked extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('keepChecked stands on an element, not in a value');
  }

  render(_checked: boolean): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [checked]: [boolean]): typeof nothing {
    if (part.element instanceof HTMLInputElement) part.element.checked = checked;
    return nothing;
  }
}

export const keepChecked = directive(KeepChecked);
