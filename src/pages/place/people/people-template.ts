import { html, nothing, type TemplateResult } from 'lit';
import { peopleMessages } from '../../../i18n/messages/people.ts';
import { sentence } from '../../../panels/parts/figure-text.ts';
import { drawnPart } from '../late/late-parts.ts';
import type { PeopleContent } from './people-figures.ts';
import { peopleSentences } from './people-sentences.ts';

/** The people of a town: what the figures come to in sentences; charts and tables come late. */
export function peopleTemplate(content: PeopleContent): TemplateResult {
  const texts = peopleMessages[content.language];
  const { people } = content;
  const name = people.webb === null ? texts.moreYears : texts.more;
  return html`<section class="profile-part" id="people">
    <h3>${texts.heading}</h3>
    ${peopleSentences(content).map((said) => html`<p>${sentence(said)}</p>`)}
    ${people.years.length === 0 ? nothing : drawnPart('people', name)}
  </section>`;
}
