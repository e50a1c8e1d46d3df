import { html, nothing, type TemplateResult } from 'lit';
import { arithmeticMean, toAmpiScale } from '../../../indicators/scoring/aggregate.ts';
import { type Aggregation, scaleOf } from '../../../indicators/scoring/method.ts';
import type { NodeScore, ScorePart } from '../../../indicators/types.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { CurrentIndex, MethodContext } from './method-context.ts';
import type { Slot } from './woven.ts';

/** A part of a score as it stands in a formula: its number, and its name where that is not said already. */
export interface Term {
  readonly figure: TemplateResult;
  readonly name: string;
}

/** A score with what its formula shows of it and of its parts. */
export interface ShownScore {
  readonly score: NodeScore;
  readonly termOf: (part: ScorePart) => Term;
  /** The score itself. */
  readonly result: TemplateResult;
}

/** The formula of a score with the numbers of its parts. */
export function scoreFormula(
  context: MethodContext,
  index: CurrentIndex,
  { score, termOf, result }: ShownScore,
): TemplateResult {
  const kind = index.stages.nodes.get(score.node)?.aggregation ?? 'arithmetic';
  const parts = score.parts.filter((part) => part.score !== null && part.weight > 0);
  const isEqual = parts.every(({ weight }) => Math.abs(weight - (parts[0]?.weight ?? 0)) < 1e-12);
  const terms = parts.map((part) => ({
    ...termOf(part),
    weight: formatNumber(context.language, part.weight, 3),
  }));
  const body = kind === 'ampi' ? ampiLines(context, index, parts) : FORMS[kind](terms, isEqual);
  return html`<p class="formula formula-terms">${body} = <b>${result}</b></p>`;
}

interface WeightedTerm extends Term {
  readonly weight: string;
}
type Form = (terms: readonly WeightedTerm[], isEqual: boolean) => TemplateResult;

const joined = (
  terms: readonly WeightedTerm[],
  mark: string,
  of: (term: WeightedTerm) => Slot,
): TemplateResult =>
  html`${terms.map(
    (term, i) =>
      html`${i === 0 ? '' : ` ${mark} `}<span class="term">${of(term)}${
        term.name === '' ? nothing : html` <span class="hint">${term.name}</span>`
      }</span>`,
  )}`;

const mean: Form = (terms, isEqual) =>
  isEqual
    ? html`( ${joined(terms, '+', ({ figure }) => figure)} ) / ${terms.length}`
    : joined(terms, '+', ({ figure, weight }) => html`${weight} · ${figure}`);

const geometric: Form = (terms, isEqual) =>
  isEqual
    ? html`( ${joined(terms, '·', ({ figure }) => figure)} )<sup>1/${terms.length}</sup>`
    : joined(terms, '·', ({ figure, weight }) => html`${figure}<sup>${weight}</sup>`);

const harmonic: Form = (terms, isEqual) =>
  isEqual
    ? html`${terms.length} / ( ${joined(terms, '+', ({ figure }) => html`1/${figure}`)} )`
    : html`1 / ( ${joined(terms, '+', ({ figure, weight }) => html`${weight}/${figure}`)} )`;

const inform: Form = (terms, isEqual) =>
  html`<var>g</var>( ${joined(terms, ';', ({ figure, weight }) => (isEqual ? figure : html`${figure} [${weight}]`))} )`;

/** Means of one unit's scores; the others never stand in an index of the explorer. */
const FORMS: Readonly<Record<Exclude<Aggregation, 'ampi'>, Form>> = {
  arithmetic: mean,
  geometric,
  harmonic,
  inform,
  mpi: mean,
  copeland: mean,
};

function ampiLines(
  { language }: MethodContext,
  { dataset }: CurrentIndex,
  parts: readonly ScorePart[],
): TemplateResult {
  const [low, high] = scaleOf(dataset.method.normalise);
  const scores = parts.map(({ score }) => toAmpiScale(score ?? 0, [low, high]));
  const weights = parts.map(({ weight }) => weight);
  const middle = arithmeticMean(scores, weights) ?? 0;
  const spread = arithmeticMean(
    scores.map((score) => (score - middle) ** 2),
    weights,
  );
  const number = (value: number, digits: number): string => formatNumber(language, value, digits);
  return html`<var>M</var> = ${number(middle, 2)}<span class="formula-gap"></span>
    <var>S</var><sup>2</sup> = ${number(spread ?? 0, 2)}<span class="formula-gap"></span>
    ${number(high - low, 0)} · ( ${number(middle, 2)} − ${number(spread ?? 0, 2)}/${number(middle, 2)} − 70 ) / 60`;
}
