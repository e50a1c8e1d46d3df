import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/languages.ts';
import type { TownWork } from '../../../../indicators/built-work.ts';
import { workMessages } from '../../../i18n/messages/work.ts';
import { sentence } from '../../../panels/parts/figure-text.ts';
import type { SourceView } from '../../../panels/profile/profile-facts.ts';
import { drawnPart } from '../late/late-parts.ts';
import { workSentences } from './work-sentences.ts';

/** What the part on the labour market of a town is made of. */
export interface WorkContent {
  readonly language: Language;
  readonly work: TownWork;
  /** Sources of the town's figures. */
  readonly sources: readonly SourceView[];
}

/** The labour market of a town beside the rest of its region; the table of trends comes late. Nothing without a measure. */
export function workTemplate({ language, work }: WorkContent): TemplateResult | typeof nothing {
  const texts = workMessages[language];
  if (work.measures.length === 0) return nothing;
  return html`<section class="profile-part" id="work">
    <h3>${texts.heading}</h3>
    ${workSentences(language, work).map((said) => html`<p>${sentence(said)}</p>`)}
    ${drawnPart('work', texts.more)}
  </section>`;
}
