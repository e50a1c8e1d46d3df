import { html, type TemplateResult } from 'lit';
import { figureAddress } from '../../../indicators/figure-address.ts';
import { weave } from '../../i18n/weave.ts';
import { figureText } from '../../panels/parts/figure-text.ts';

/** What may stand in a slot of a text. */
export type Slot = string | TemplateResult;

/** A text with values in its `{name}` slots, drawn. Throws where the two do not agree, as {@link weave} does. */
export function woven(text: string, slots: Readonly<Record<string, Slot>> = {}): TemplateResult {
  return html`${weave(text, slots)}`;
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
