import { html, type TemplateResult } from 'lit';
import { figureAddress } from '../../../indicators/figure-address.ts';
import { figureText } from '../../panels/parts/figure-text.ts';

/** What may stand in a slot of a text. */
export type Slot = string | TemplateResult;

/** Puts values into the `{name}` slots of a text. Throws if a slot has none: a text and its page must agree. */
export function woven(text: string, slots: Readonly<Record<string, Slot>> = {}): TemplateResult {
  const pieces = text.split(/\{([a-zA-Z]+)\}/);
  return html`${pieces.map((piece, i) => {
    const value = i % 2 === 0 ? piece : slots[piece];
    if (value === undefined) throw new Error(`no value for {${piece}} in "${text}"`);
    return value;
  })}`;
}

/** A count over the data, marked as a figure. */
export function countText(what: string, text: string): TemplateResult {
  return figureText(figureAddress('count', what), text);
}

/** A section of the method page. */
export interface MethodSection {
  readonly id: string;
  readonly heading: Slot;
  readonly body: TemplateResult;
}
