import { mean, quantile, sum } from 'd3-array';
import { EXAMPLE_PANEL_ID } from '../../indicators/experts/ids.ts';
import { exampleOf, keyOf, valuesOn } from './example-answers.ts';
import { NO_TRACE, type Recomputed, type Trace } from './recompute.ts';
import { actionNumber } from './trace-expert-actions.ts';
import { fieldNumber, weightNumber } from './trace-expert-field.ts';

/** Numbers from which one is made, in words, and what must stand on screen; null = there is none. */
export interface Made {
  readonly of: string;
  readonly value: number | undefined | null;
}

/**
 * `experts|panel|instrument|town|item|what` of the invented example, whose answers are invented again from their seed;
 * `experts|said|town|what` of a digest in the address. Answers to other panels are their coordinators'.
 */
export function traceExperts(from: Recomputed, [panel = '', ...place]: readonly string[]): Trace {
  const made =
    panel === 'said'
      ? saidNumber(from, place)
      : panel === EXAMPLE_PANEL_ID
        ? exampleNumber(from, place)
        : null;
  if (made === null || made.value === null || made.value === undefined) return NO_TRACE;
  return { steps: [`${place.join(' ')}: ${made.of} → ${made.value}`], values: [made.value] };
}

function saidNumber({ digest }: Recomputed, [town = '', what = '']: readonly string[]): Made | null {
  if (digest === null) return null;
  const of = `in the address of the page, ${digest.title}`;
  if (town === 'all') return what === 'experts' ? { of, value: digest.experts } : null;
  return what === 'need' ? { of, value: digest.towns[town]?.need } : null;
}

function exampleNumber(from: Recomputed, place: readonly string[]): Made | null {
  const [instrument = '', town = '', item = '', what = '', part = ''] = place;
  const example = exampleOf(from);
  switch (instrument) {
    case 'answers':
      return { of: 'invented answers', value: example.answers.length };
    case 'problems':
      return fieldNumber(from, place);
    case 'pestel':
      return /^[a-z]$/.test(item) ? letterNumber(from, item, what) : pestelNumber(from, item, what);
    case 'cross':
      return crossNumber(from, item, what);
    case 'dematel':
      return dematelNumber(from, item, what);
    case 'weights':
      return weightNumber(from, item, what);
    case 'actions':
      return actionNumber(from, place);
    case 'risks':
      return riskNumber(from, [town, item, what, part]);
    default:
      return null;
  }
}

/** Median or a quartile of some values. */
export function spreadNumber(values: readonly number[], what: string): Made {
  const shares: Readonly<Record<string, number>> = { low: 0.25, median: 0.5, high: 0.75 };
  const share = shares[what];
  const of = `${what} of ${values.join(', ')}`;
  return { of, value: what === 'mean' ? mean(values) : share === undefined ? null : quantile(values, share) };
}

/** By expert: probability of ten × effect × importance of five. */
function effects(from: Recomputed, factor: string): readonly number[] {
  const of = (part: string) => valuesOn(from, keyOf('pestel', 'all', factor, part));
  const [impacts, weights] = [of('impact'), of('weight')];
  return of('probability').map((one, at) => (one / 10) * (impacts[at] ?? 0) * ((weights[at] ?? 0) / 5));
}

function pestelNumber(from: Recomputed, factor: string, what: string): Made {
  if (what === 'score') return spreadNumber(effects(from, factor), 'mean');
  const whole = { probability: 10, weight: 5 }[what] ?? 1;
  const values = valuesOn(from, keyOf('pestel', 'all', factor, what));
  return spreadNumber(
    values.map((value) => value / whole),
    'mean',
  );
}

function letterNumber(from: Recomputed, letter: string, what: string): Made {
  const { panel, answers } = exampleOf(from);
  const factors = panel.factors
    .filter((factor) => factor.letter === letter)
    .map(({ id }) => effects(from, id));
  const means = factors.map((values) => mean(values) ?? 0);
  const of = `means ${means.join(', ')}`;
  switch (what) {
    case 'factors':
      return { of, value: means.length };
    case 'sum':
      return { of, value: sum(means) };
    case 'threats':
      return { of, value: sum(means.filter((one) => one < 0)) };
    case 'opportunities':
      return { of, value: sum(means.filter((one) => one > 0)) };
    default:
      return spreadNumber(
        answers.map((_, at) => sum(factors, (values) => values[at])),
        what,
      );
  }
}

/** Mean influence of a factor on a component: every expert of the example has filled every cell. */
function influence(from: Recomputed, factor: string, component: string): number {
  return mean(valuesOn(from, keyOf('cross', 'all', factor, component))) ?? Number.NaN;
}

function crossNumber(from: Recomputed, item: string, what: string): Made {
  const { components, factors } = exampleOf(from).panel;
  if (what === 'active' || what === 'passive') {
    const pairs =
      what === 'active'
        ? components.map(({ id }) => influence(from, item, id))
        : factors.map(({ id }) => influence(from, id, item));
    return { of: `sizes of ${pairs.join(', ')}`, value: sum(pairs, Math.abs) };
  }
  return spreadNumber(valuesOn(from, keyOf('cross', 'all', item, what)), 'mean');
}

/** Whether the fold is right is a matter of the published example (R29): here it is only made again. */
function dematelNumber(from: Recomputed, item: string, what: string): Made | null {
  const { cross } = exampleOf(from).results;
  const made = cross?.dematel ?? null;
  if (cross === null || made === null) return null;
  const at = [...cross.factors, ...cross.components].findIndex(({ id }) => id === item);
  const values: Readonly<Record<string, number | undefined>> = {
    radius: made.radius,
    given: made.given[at],
    received: made.received[at],
    weight: made.weights[at],
  };
  return { of: 'the whole matrix', value: values[what] };
}

function riskNumber(from: Recomputed, [town = '', item = '', what = '', part = '']: readonly string[]): Made {
  const of = (risk: string, asked: string) => valuesOn(from, keyOf('risks', town, risk, asked));
  const product = (risk: string) => {
    const consequences = of(risk, 'consequence');
    return of(risk, 'likelihood').map((one, at) => one * (consequences[at] ?? 0));
  };
  if (what === 'product') return spreadNumber(product(item), 'median');
  if (what !== 'count') return spreadNumber(of(item, what), part);
  const inside = exampleOf(from).panel.risks.filter(({ id }) => {
    const step = (asked: string) => Math.floor((quantile(of(id, asked), 0.5) ?? Number.NaN) + 0.5);
    return `${step('likelihood')}-${step('consequence')}` === item;
  });
  return {
    of: `medians in the cell ${item}: ${inside.map(({ id }) => id).join(', ')}`,
    value: inside.length,
  };
}
