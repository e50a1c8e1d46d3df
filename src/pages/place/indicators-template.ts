import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { placePageMessages } from '../../i18n/messages/place-page.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { type HowMade, partHead } from '../../panels/parts/how-made-template.ts';
import { type Cite, reportFigure } from '../../panels/profile/profile-facts-template.ts';
import type { FigureGroup, FigureRow } from '../../panels/profile/profile-figures.ts';

/** What the table of indicators needs beside them. */
export interface IndicatorLinks {
  readonly how: HowMade;
  readonly cite: Cite;
  /** Whether figures are of several areas, so that it is said which grade is of which. */
  readonly hasGrades: boolean;
}

/**
 * Every indicator of the place by dimension, a row each; why and how they are made is in the codebook, to which the
 * heading leads. `groups` are in the order of the index.
 */
export function indicatorsTemplate(
  language: Language,
  groups: readonly FigureGroup[],
  { how, cite, hasGrades }: IndicatorLinks,
): TemplateResult | typeof nothing {
  const texts = profileMessages[language];
  if (groups.length === 0) return nothing;
  const heads = [
    texts.indicator,
    texts.value,
    texts.yearColumn,
    placePageMessages[language].gradeAndArea,
    texts.scoreColumn,
    texts.source,
  ];
  const grades = (['A', 'B', 'C'] as const).map(
    (grade) => `${grade}: ${termName(language, `grade-${grade}`)}`,
  );
  return html`<section class="profile-part">
    ${partHead(texts.figures, how('codebook', texts.figures))}
    ${hasGrades ? html`<p class="quiet">${grades.join('; ')}.</p>` : nothing}
    <table class="place-table figures-table">
      <thead><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead>
      ${groups.map(
        ({ name, rows }) => html`<tbody><tr><th colspan="6">${name}</th></tr>
          ${rows.map((row) => indicatorRow(language, row, cite))}</tbody>`,
      )}
    </table>
  </section>`;
}

/** The state of the value is said by grade, area and remarks beside it; its mark alone stands at the number. */
function indicatorRow(language: Language, row: FigureRow, cite: Cite): TemplateResult {
  const { name, value, valueText, year, grade, gradeText, score, shortRemarks, sources, reportHref } = row;
  return html`<tr><th>${name}${shortRemarks.map((remark) => html` <small>${remark}</small>`)}</th><td class=${
    value.state === 'measured' ? nothing : `fig-${value.state}`
  } data-figure=${value.figure}>${valueText}</td><td>${year}</td><td>${grade} ${gradeText}</td>${
    score === null ? html`<td></td>` : html`<td data-figure=${score.figure}>${score.text}</td>`
  }<td>${cite(sources)}${reportFigure(language, reportHref)}</td></tr>`;
}
