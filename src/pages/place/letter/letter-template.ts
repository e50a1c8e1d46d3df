import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/types.ts';
import { letterMessages } from '../../../i18n/messages/letter.ts';
import { letterSentences } from './letter-sentences.ts';
import type { PlaceGaps } from './place-gaps.ts';

/** Link to the letter of a place, and what its answer would change; nothing where no figure is missing. */
export function letterTemplate(
  language: Language,
  gaps: PlaceGaps,
  href: string,
): TemplateResult | typeof nothing {
  const { length: count } = gaps.figures;
  if (count === 0) return nothing;
  const partial = gaps.figures.filter(({ kind }) => kind !== 'missing').length;
  const sentences = letterSentences(language, gaps);
  return html`<p><a href=${href} download>${letterMessages[language].link(count, partial)}</a></p>
    ${sentences.length === 0 ? nothing : html`<p>${sentences.join(' ')}</p>`}`;
}
