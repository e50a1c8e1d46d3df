import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { figureText } from '../../panels/parts/figure-text.ts';
import { type HowMade, partHead } from '../../panels/parts/how-made-template.ts';
import { type Cite, reportFigure } from '../../panels/profile/profile-facts-template.ts';
import type { FigureGroup, FigureRow } from '../../panels/profile/profile-figures.ts';

/** What the table of indicators needs beside them. */
export interface IndicatorLinks {
  readonly how: HowMade;
  readonly cite: Cite;
  /** Address of the method page. */
  readonly methodHref: string;
}

/**
 * Every indicator of the place by dimension, a row each; its name leads to why and how it is made. `groups` are in the
 * order of the index.
 */
export function indicatorsTemplate(
  language: Language,
  groups: readonly FigureGroup[],
  links: IndicatorLinks,
): TemplateResult | typeof nothing {
  const texts = profileMessages[language];
  if (groups.length === 0) return nothing;
  const heads = [
    texts.indicator,
    texts.value,
    texts.yearColumn,
    texts.grade,
    texts.scoreColumn,
    texts.source,
  ];
  const grades = (['A', 'B', 'C'] as const).map(
    (grade) => `${grade}: ${termName(language, `grade-${grade}`)}`,
  );
  return html`<section class="profile-part">
    ${partHead(texts.figures, links.how('codebook', texts.figures))}
    <p class="quiet">${texts.grade}. ${grades.join('; ')}.</p>
    <table class="place-table figures-table">
      <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      ${groups.map(
        ({
          node,
          name,
          rows,
        }) => html`<tbody data-node=${node}><tr><th colspan="6" scope="rowgroup">${name}</th></tr>
          ${rows.map((row) => indicatorRow(language, row, links))}</tbody>`,
      )}
    </table>
  </section>`;
}

/** The state of the value is said by grade, area and remarks beside it; its mark alone stands at the number. */
function indicatorRow(
  language: Language,
  row: FigureRow,
  { cite, methodHref }: IndicatorLinks,
): TemplateResult {
  const { id, name, value, valueText, year, grade, gradeText, score, remarks, sources, reportHref } = row;
  const shown = figureText(value.figure, valueText);
  return html`<tr data-indicator=${id}><th scope="row"><a href="${methodHref}#i-${id}">${name}</a> <small>${gradeText}</small>${remarks.map(
    (remark) => html` <small class="remark">${remark}</small>`,
  )}</th><td>${value.state === 'measured' ? shown : html`<span class="fig fig-${value.state}">${shown}</span>`}</td><td>${year}</td><td><span class="grade grade-${grade}">${grade}</span></td><td>${
    score === null ? nothing : figureText(score.figure, score.text)
  }</td><td>${cite(sources)}${reportFigure(language, reportHref)}</td></tr>`;
}
