import { html, type TemplateResult } from 'lit';

/** Formulas of panels of experts, the same in all languages. */
const line = (formula: TemplateResult): TemplateResult => html`<p class="formula">${formula}</p>`;
const GAP = html`<span class="formula-gap"></span>`;
const at = (letter: string, place: string): TemplateResult =>
  html`<var>${letter}</var><sub><var>${place}</var></sub>`;
const sumOver = (place: string): TemplateResult => html`Σ<sub><var>${place}</var></sub>`;

/** Kendall's W with ties, and its test. */
export const kendallFormula = (): TemplateResult =>
  line(html`<var>W</var> = 12 <var>S</var> / ( <var>m</var><sup>2</sup> (<var>n</var><sup>3</sup> − <var>n</var>) − <var>m</var> Σ <var>T</var> )
    ${GAP} <var>X</var><sup>2</sup> = <var>m</var> (<var>n</var> − 1) <var>W</var>`);

/** Weights of factors, by points and by relevance. */
export const factorWeightFormula = (): TemplateResult =>
  line(html`${at('w', 'f')} = ${sumOver('e')} ${at('b', 'ef')} / (100 <var>E</var>)
    ${GAP} ${at('w', 'f')} = ${at('M', 'f')} / ${sumOver('f')} ${at('M', 'f')}`);

/** Score of a factor of PESTEL. */
export const pestelFormula = (): TemplateResult =>
  line(
    html`${at('s', 'f')} = ${sumOver('e')} ${at('p', 'ef')} ${at('a', 'ef')} ${at('g', 'ef')} / <var>E</var>`,
  );

/** Active and passive sums of the cross-analysis. */
export const crossFormula = (): TemplateResult =>
  line(html`${at('A', 'f')} = ${sumOver('c')} |${at('m', 'fc')}|
    ${GAP} ${at('B', 'c')} = ${sumOver('f')} |${at('m', 'fc')}|`);

/** Need for an action. */
export const needFormula = (): TemplateResult =>
  line(
    html`${at('N', 'a')} = ${sumOver('f')} ${at('w', 'f')} ${at('gap', 'f')} ${at('l', 'af')} / ${sumOver('f')} ${at('l', 'af')}`,
  );
