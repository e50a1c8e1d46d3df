import { html, type TemplateResult } from 'lit';
import {
  breakEvenTemplate,
  prioritiesTemplate,
} from '../../../panels/profile/break-even/break-even-template.ts';
import { breakEvenText } from '../../../panels/profile/break-even/break-even-text.ts';
import { prioritiesView } from '../../../panels/profile/break-even/priorities-view.ts';
import type { PrioritiesContent } from './priorities-part.ts';

/** What would change the class, and the figures behind the themes. */
export function prioritiesLate({
  words,
  breakEven,
  past,
  priorities,
  allHref,
}: PrioritiesContent): TemplateResult {
  const { language } = words;
  const text = breakEvenText(words, breakEven, past);
  return html`${breakEvenTemplate(language, text, { allHref })} ${prioritiesTemplate(language, prioritiesView(words, priorities))}`;
}
