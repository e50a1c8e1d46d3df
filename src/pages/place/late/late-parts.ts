import { html, type TemplateResult } from 'lit';

/** A part of a page that comes when the page stands, since few read it; it is drawn from figures then. */
export type DrawnPart = 'series' | 'priorities' | 'people' | 'work' | 'what-if' | 'life' | 'else' | 'alike';

/** A part that is drawn late folds out under its name; it is not seen before its content has come. */
export function drawnPart(part: DrawnPart, name: string): TemplateResult {
  return html`<details class="late" data-late=${part}><summary>${name}</summary></details>`;
}
