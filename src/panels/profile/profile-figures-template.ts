import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { figureView } from '../parts/figure-text.ts';
import { type HowMade, partHead } from '../parts/how-made-template.ts';
import { whenOpened } from '../parts/when-opened.ts';
import { reportFigure, sourceLinks } from './profile-facts-template.ts';
import type { FigureGroup, FigureRow } from './profile-figures.ts';

/** Every figure of the place by dimension, with unit, year, whose figure it is, score and sources. */
export function figuresTemplate(
  language: Language,
  groups: readonly FigureGroup[],
  how: HowMade,
): TemplateResult | typeof nothing {
  const texts = profileMessages[language];
  if (groups.length === 0) return nothing;
  return html`<section class="profile-part">
    ${partHead(texts.figures, how('codebook', texts.figures))}
    <p class="quiet">${texts.figuresHint}</p>
    ${groups.map(
      ({ node, name, rows }) => html`<details class="figures" data-node=${node}>
        <summary>${name} <span class="num quiet">${rows.length}</span></summary>
        ${whenOpened(() => html`<ul>${rows.map((row) => figureItem(language, row))}</ul>`)}
      </details>`,
    )}
  </section>`;
}

function figureItem(language: Language, row: FigureRow): TemplateResult {
  const texts = profileMessages[language];
  return html`<li class="figure-item" data-indicator=${row.id}>
    <div class="figure-line">
      <span class="figure-name">${row.name}</span>
      <span class="figure-value">${figureView(row.value)}</span>
    </div>
    <p class="quiet">${row.unit}</p>
    <p class="figure-facts">
      <span class="num">${row.year}</span>
      <span class="grade grade-${row.grade}" title=${termName(language, `grade-${row.grade}`)}>${row.grade}</span>
      <span>${row.gradeText}</span>
      ${row.score === null ? nothing : html`<span>${texts.scoreColumn}: ${figureView(row.score)}</span>`}
    </p>
    ${row.remarks.map((remark) => html`<p class="remark">${remark}</p>`)}
    <p class="figure-why quiet">${row.why}</p>
    ${sourceLinks(language, row.sources)} ${reportFigure(language, row.reportHref)}
  </li>`;
}
