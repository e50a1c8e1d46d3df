import { html, type TemplateResult } from 'lit';

/** Formulas of the method page, the same in all languages; numbers come from the settings, already written out. */
const line = (formula: TemplateResult): TemplateResult => html`<p class="formula">${formula}</p>`;

/** Rate: numerator over denominator times the unit's round number. */
export const rateFormula = (): TemplateResult =>
  line(html`<var>x</var> = <var>k</var> · <var>A</var> / <var>B</var>`);

/** Money per head in subsistence minima. */
export const moneyFormula = (): TemplateResult =>
  line(html`<var>x</var> = (<var>A</var> / <var>N</var>) / <var>M</var>`);

/** Score between two ends, for both directions; goalposts are cut to the ends of the scale. */
export const betweenFormula = (low: string, high: string, isCut: boolean): TemplateResult =>
  line(html`<var>y</var> = ${high} · (<var>x</var> − <var>L</var>) / (<var>U</var> − <var>L</var>)
    <span class="formula-gap"></span>
    <var>y</var> = ${high} · (<var>U</var> − <var>x</var>) / (<var>U</var> − <var>L</var>)
    ${isCut ? html`<span class="formula-gap"></span> ${low} ≤ <var>y</var> ≤ ${high}` : ''}`);

/** z-score laid over the scale of the index. */
export const zscoreFormula = (middle: string, spread: string): TemplateResult =>
  line(html`<var>y</var> = ${middle} + ${spread} · (<var>x</var> − <var>M</var>) / <var>s</var>
    <span class="formula-gap"></span>
    <var>y</var> = ${middle} + ${spread} · (<var>M</var> − <var>x</var>) / <var>s</var>`);

/** Percentile rank on the scale of the index. */
export const percentileFormula = (high: string): TemplateResult =>
  line(html`<var>y</var> = ${high} · (<var>r</var> − 1) / (<var>n</var> − 1)`);

/** Weighted arithmetic mean of indicators. */
export const arithmeticFormula = (): TemplateResult =>
  line(
    html`<var>S</var><sub><var>d</var></sub> = Σ<sub><var>j</var></sub> <var>w</var><sub><var>j</var></sub> <var>y</var><sub><var>j</var></sub> / Σ<sub><var>j</var></sub> <var>w</var><sub><var>j</var></sub>`,
  );

/** Weighted geometric mean of dimensions with a floor. */
export const geometricFormula = (floor: string): TemplateResult =>
  line(
    html`<var>P</var> = exp( Σ<sub><var>d</var></sub> <var>w</var><sub><var>d</var></sub> ln max(<var>S</var><sub><var>d</var></sub>, ${floor}) / Σ<sub><var>d</var></sub> <var>w</var><sub><var>d</var></sub> )`,
  );

const SUM_D = html`Σ<sub><var>d</var></sub>`;
const W_D = html`<var>w</var><sub><var>d</var></sub>`;
const S_D = html`<var>S</var><sub><var>d</var></sub>`;

/** Weighted arithmetic mean of dimensions. */
export const arithmeticRootFormula = (): TemplateResult =>
  line(html`<var>P</var> = ${SUM_D} ${W_D} ${S_D} / ${SUM_D} ${W_D}`);

/** Weighted harmonic mean of dimensions with a floor. */
export const harmonicFormula = (floor: string): TemplateResult =>
  line(html`<var>P</var> = ${SUM_D} ${W_D} / ${SUM_D} ( ${W_D} / max(${S_D}, ${floor}) )`);

/** Adjusted Mazziotta–Pareto index of dimensions on a scale of `low` to `high`, mapped back to it. */
export const ampiFormula = (low: string, high: string): TemplateResult =>
  line(html`<var>r</var><sub><var>d</var></sub> = 70 + 60 · (${S_D} − ${low}) / (${high} − ${low})
    <span class="formula-gap"></span>
    <var>P</var> = ${low} + (${high} − ${low}) · (<var>M</var> − <var>S</var><sup>2</sup>/<var>M</var> − 70) / 60`);

/** Entropy weights (Shannon 1948; Zeleny 1982). */
export const entropyFormula = (): TemplateResult =>
  line(html`<var>e</var><sub><var>d</var></sub> = − Σ<sub><var>i</var></sub> <var>p</var><sub><var>id</var></sub> ln <var>p</var><sub><var>id</var></sub> / ln <var>n</var>
    <span class="formula-gap"></span>
    ${W_D} = (1 − <var>e</var><sub><var>d</var></sub>) / ${SUM_D} (1 − <var>e</var><sub><var>d</var></sub>)`);

/** Weights by comparison in pairs (Saaty 1977). */
export const ahpFormula = (): TemplateResult =>
  line(html`<var>A</var> <var>w</var> = <var>λ</var><sub>max</sub> <var>w</var>
    <span class="formula-gap"></span> Σ <var>w</var> = 1
    <span class="formula-gap"></span>
    <var>a</var><sub><var>kl</var></sub> = 1 / <var>a</var><sub><var>lk</var></sub>`);

/** Consistency of the comparisons (Saaty 1980). */
export const consistencyFormula = (): TemplateResult =>
  line(html`<var>CI</var> = (<var>λ</var><sub>max</sub> − <var>n</var>) / (<var>n</var> − 1)
    <span class="formula-gap"></span> <var>CR</var> = <var>CI</var> / <var>RI</var>`);

/** Weights by points handed out by E experts. */
export const budgetFormula = (): TemplateResult =>
  line(html`${W_D} = Σ<sub><var>e</var></sub> <var>b</var><sub><var>ed</var></sub> / (100 <var>E</var>)`);

/** CRITIC weights (Diakoulaki et al. 1995). */
export const criticFormula = (): TemplateResult =>
  line(html`<var>c</var><sub><var>d</var></sub> = <var>s</var><sub><var>d</var></sub> Σ<sub><var>k</var></sub> (1 − <var>r</var><sub><var>dk</var></sub>)
    <span class="formula-gap"></span>
    ${W_D} = <var>c</var><sub><var>d</var></sub> / ${SUM_D} <var>c</var><sub><var>d</var></sub>`);

/** Weights by principal components (Nicoletti, Scarpetta & Boylaud 2000). */
export const pcaFormula = (): TemplateResult =>
  line(
    html`<var>w</var><sub><var>j</var></sub> = max<sub><var>k</var></sub> <var>l</var><sub><var>jk</var></sub><sup>2</sup> / Σ<sub><var>j</var></sub> max<sub><var>k</var></sub> <var>l</var><sub><var>jk</var></sub><sup>2</sup>`,
  );

/** Coverage of a node by graded figures. */
export const coverageFormula = (): TemplateResult =>
  line(html`<var>c</var> = Σ<sub><var>j</var></sub> <var>g</var><sub><var>j</var></sub> / <var>m</var>`);

/** Reversed scaled geometric mean of the INFORM structure. */
export const informFormula = (top: string): TemplateResult =>
  line(
    html`<var>g</var>(<var>x</var><sub>1</sub> … <var>x</var><sub><var>n</var></sub>) = ${top}/9 · ( 10 − exp( 1/<var>n</var> · Σ<sub><var>i</var></sub> ln( 9 (${top} − <var>x</var><sub><var>i</var></sub>) / ${top} + 1 ) ) )`,
  );

/** Cube root of hazard, vulnerability and lack of coping. */
export const riskFormula = (): TemplateResult =>
  line(html`<var>R</var> = (<var>H</var> · <var>V</var> · <var>C</var>)<sup>1/3</sup>`);

/** First-order and total Sobol indices (Saltelli 2010; Jansen 1999). */
export const sobolFormula = (): TemplateResult =>
  line(html`<var>S</var><sub><var>i</var></sub> = mean( <var>y</var><sub>B</sub> (<var>y</var><sub>AB<var>i</var></sub> − <var>y</var><sub>A</sub>) ) / <var>V</var>
    <span class="formula-gap"></span>
    <var>S</var><sub>T<var>i</var></sub> = mean( (<var>y</var><sub>A</sub> − <var>y</var><sub>AB<var>i</var></sub>)<sup>2</sup> ) / (2<var>V</var>)`);

const SUM_J = html`Σ<sub><var>j</var></sub>`;
const s_J = html`<var>s</var><sub><var>j</var></sub>`;
const S_J = html`<var>S</var><sub><var>j</var></sub>`;
const e_J = html`<var>q</var><sub><var>ij</var></sub>(0)`;

/** Measures of structure by the key of their name. */
export const STRUCTURE_FORMULAS = {
  quotient: line(
    html`<var>LQ</var><sub><var>ij</var></sub> = (<var>q</var><sub><var>ij</var></sub> / <var>q</var><sub><var>i</var></sub>) / (<var>Q</var><sub><var>j</var></sub> / <var>Q</var>) = (<var>q</var><sub><var>ij</var></sub> / <var>Q</var><sub><var>j</var></sub>) / (<var>q</var><sub><var>i</var></sub> / <var>Q</var>)`,
  ),
  effective: line(html`<var>H</var> = ${SUM_J} ${s_J}<sup>2</sup>
    <span class="formula-gap"></span> <var>n</var><sub>eff</sub> = 1 / <var>H</var>`),
  concentration: line(html`(<var>H</var> − 1/<var>m</var>) / (1 − 1/<var>m</var>)`),
  shannon: line(html`− ${SUM_J} ${s_J} ln ${s_J} / ln <var>m</var>`),
  hoover: line(html`½ ${SUM_J} |${s_J} − ${S_J}|`),
  krugman: line(html`${SUM_J} |${s_J} − ${S_J}|`),
  hachman: line(html`1 / ${SUM_J} <var>LQ</var><sub><var>j</var></sub> ${s_J}`),
  change: line(html`½ ${SUM_J} |${s_J}(<var>t</var>) − ${s_J}(0)|`),
  lilien: line(
    html`√ ${SUM_J} ${s_J}(<var>t</var>) (Δ ln <var>q</var><sub><var>j</var></sub> − Δ ln <var>q</var>)<sup>2</sup>`,
  ),
  regional: line(
    html`Δ<var>q</var><sub><var>ij</var></sub> = ${e_J} · <var>G</var> + ${e_J} · (<var>G</var><sub><var>j</var></sub> − <var>G</var>) + ${e_J} · (<var>g</var><sub><var>ij</var></sub> − <var>G</var><sub><var>j</var></sub>)`,
  ),
  proximity:
    line(html`<var>φ</var><sub><var>jk</var></sub> = min( P(<var>j</var> | <var>k</var>), P(<var>k</var> | <var>j</var>) )
    <span class="formula-gap"></span>
    <var>d</var><sub><var>ij</var></sub> = Σ<sub><var>k</var></sub> <var>φ</var><sub><var>jk</var></sub> <var>M</var><sub><var>ik</var></sub> / Σ<sub><var>k</var></sub> <var>φ</var><sub><var>jk</var></sub>`),
} as const;

/** Cronbach's alpha (1951) of k indicators. */
export const alphaFormula = (): TemplateResult =>
  line(
    html`<var>α</var> = <var>k</var> / (<var>k</var> − 1) · (1 − ${SUM_J} <var>s</var><sub><var>j</var></sub><sup>2</sup> / <var>s</var><sub>Σ</sub><sup>2</sup>)`,
  );

/** Radius of a town's circle. */
export const circleFormula = (perRoot: string): TemplateResult =>
  line(html`<var>r</var> = ${perRoot} √<var>N</var> px`);

/** Kernel density of the risk surface. */
export const densityFormula = (): TemplateResult =>
  line(html`<var>f</var>(<var>s</var>) = Σ<sub><var>i</var></sub> <var>m</var><sub><var>i</var></sub> <var>K</var>(<var>d</var>(<var>s</var>, <var>i</var>))
    <span class="formula-gap"></span> <var>m</var><sub><var>i</var></sub> = <var>N</var><sub><var>i</var></sub> <var>R</var><sub><var>i</var></sub> / 10
    <span class="formula-gap"></span>
    <var>K</var>(<var>d</var>) = 2 / (π <var>h</var><sup>2</sup>) · (1 − <var>d</var><sup>2</sup> / <var>h</var><sup>2</sup>), <var>d</var> &lt; <var>h</var>`);
