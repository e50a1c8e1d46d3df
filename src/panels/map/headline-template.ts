import { html, nothing, type TemplateResult } from 'lit';
import type { Headline } from '../../layers/scene.ts';

export interface HeadlineInput extends Headline {
  /** What the places are narrowed to; '' = nothing. */
  readonly narrowed?: string;
  /** What must be known of the years; '' = nothing. */
  readonly note?: string;
  /** See `Scene.methodNote`. */
  readonly methodNote?: string;
}

/** The sentence over the map: what is seen, what it is narrowed to, how it is read. */
export function headlineTemplate({
  title,
  reading,
  narrowed = '',
  note = '',
  methodNote = '',
}: HeadlineInput): TemplateResult {
  const line = (text: string, name = ''): TemplateResult | typeof nothing =>
    text === '' ? nothing : html`<p class=${name || nothing}>${text}</p>`;
  return html`<div class="headline">
    <h2>${title}</h2>
    ${line(narrowed, 'headline-narrowed')}${line(reading)}${line(note, 'headline-note')}${line(methodNote, 'method-note')}
  </div>`;
}
