import { html, svg, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { investmentMessages } from '../../i18n/messages/investment.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { figureView } from '../parts/figure-text.ts';
import { type Cite, citeByTitle } from './profile-facts-template.ts';
import type { InvestmentView, UseBar } from './profile-investment.ts';

/** Structure of investment: bars by use, what they are and are not, the source. */
export function investmentTemplate(
  language: Language,
  view: InvestmentView,
  cite: Cite = citeByTitle(language),
): TemplateResult {
  const texts = investmentMessages[language];
  const longest = Math.max(...view.bars.map(({ length }) => length));
  return html`<section class="profile-part" data-investment>
    <h3>${texts.heading}</h3>
    <table class="branches">
      <caption>${view.caption}</caption>
      <thead>
        <tr>
          <th>${texts.use}</th>
          <td></td>
          <th class="numeric">${profileMessages[language].share}</th>
        </tr>
      </thead>
      <tbody>${view.bars.map((bar) => useRow(language, bar, longest))}</tbody>
    </table>
    ${view.notes.map((note) => html`<p class="quiet">${note}</p>`)}
    ${cite(view.sources)}
  </section>`;
}

function useRow(language: Language, { name, share, length }: UseBar, longest: number): TemplateResult {
  const wide = Math.max(0.6, (length / longest) * 100).toFixed(1);
  const bar = html`<svg aria-hidden="true">${svg`<rect width="${wide}%" />`}</svg>`;
  return html`<tr>
    <th>${name}</th>
    <td class="branch-bar">${share === null ? '' : bar}</td>
    <td>${share === null ? investmentMessages[language].confidential : figureView(share)}</td>
  </tr>`;
}
