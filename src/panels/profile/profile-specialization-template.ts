import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { structureMessages } from '../../i18n/messages/structure.ts';
import { figureView, sentence } from '../parts/figure-text.ts';
import { type HowMade, partHead } from '../parts/how-made-template.ts';
import type { ExposedShare } from '../tables/region-rows.ts';
import type { BranchBar, SpecializationView } from './profile-specialization.ts';
import { structureTemplate } from './profile-structure-template.ts';

/** What the place is specialized in: a sentence, shares with location quotients, warnings, and the sources if given. */
export function specializationTemplate(
  language: Language,
  view: SpecializationView,
  how: HowMade,
  sources: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const texts = profileMessages[language];
  return html`<section class="profile-part">
    ${partHead(texts.specialization, how('specialization', texts.specialization))}
    ${view.sentence.length === 0 ? nothing : html`<p>${sentence(view.sentence)}</p>`}
    ${view.bars.length === 0 ? nothing : branchTable(language, view)}
    ${view.notes.map((note) => html`<p class="quiet">${note}</p>`)}
    ${sources}
    ${view.structure === null ? nothing : structureTemplate(language, view.structure)}
  </section>`;
}

function branchTable(language: Language, { title, bars }: SpecializationView): TemplateResult {
  const texts = profileMessages[language];
  const longest = Math.max(...bars.map(({ length }) => length));
  return html`<table class="branches">
    <caption>${title}</caption>
    <thead>
      <tr>
        <th>${texts.branch}</th>
        <td></td>
        <th class="numeric">${texts.share}</th>
        <th class="numeric"><abbr title=${texts.quotientHint}>${texts.quotient}</abbr></th>
      </tr>
    </thead>
    <tbody>${bars.map((bar) => branchRow(language, bar, longest))}</tbody>
  </table>`;
}

function branchRow(language: Language, bar: BranchBar, longest: number): TemplateResult {
  const wide = Math.max(0.6, (bar.length / longest) * 100).toFixed(1);
  return html`<tr class=${bar.leading ? 'leading' : nothing}>
    <th>${bar.name}</th>
    <td class="branch-bar">
      <svg aria-hidden="true">${svg`<rect width="${wide}%" />`}</svg>
    </td>
    <td>${figureView(bar.share)}</td>
    <td>${bar.specialized ? specializedMark(language) : nothing}${sentence(bar.quotient)}</td>
  </tr>`;
}

function specializedMark(language: Language): TemplateResult {
  const words = structureMessages[language].specialized;
  return html`<span class="specialized" role="img" title=${words}>▲</span>`;
}

/** Residents of a region's monotowns by risk class. */
export function exposedTemplate(language: Language, shares: readonly ExposedShare[]): TemplateResult {
  return html`<section class="profile-part">
    <h3>${profileMessages[language].residentsByRisk}</h3>
    <ul class="exposed-rows">
      ${shares.map(
        ({ className, colour, residents, townNames }) => html`<li>
          <svg class="dot ${colour === '' ? 'swatch-hatch' : ''}" viewBox="0 0 10 10" width="12" height="12" aria-hidden="true">
            <rect class="swatch-line" x="0.5" y="0.5" width="9" height="9" fill=${colour === '' ? 'none' : colour} stroke-width="0.75" />
          </svg>
          <span>${className}</span>${figureView(residents)}<span class="quiet">${townNames.join(', ')}</span>
        </li>`,
      )}
    </ul>
  </section>`;
}
