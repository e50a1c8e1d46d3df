import type { Edition, IndexId, Indicator, IndicatorCell } from '../../../../indicators/types.ts';

/** A node as the second implementation sees it; `state` is that of `ScoreStatus`. */
export interface SecondNode {
  readonly score: number | null;
  readonly state: 'scored' | 'estimate' | 'not-scored';
  readonly of: number;
  readonly weight: number;
  readonly own: number;
  readonly known: number;
}

const COMPONENTS = {
  hazard: ['dependence', 'operation'],
  vulnerability: ['labour-risk', 'population-risk'],
  coping: ['lack-of-coping'],
} as const;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** INFORM's mean of two categories, in which a high value is not diluted. */
export function informOf(scores: readonly number[]): number {
  const logs = scores.map((score) => Math.log(((10 - score) / 10) * 9 + 1));
  return ((10 - Math.exp(mean(logs))) / 9) * 10;
}

/** Score of one value between its goalposts, 0 to `scale`. */
export function between(indicator: Indicator, value: number, scale: number): number {
  if (indicator.goalposts === null) throw new Error(`${indicator.id} has no goalposts`);
  const read = (number: number): number => (indicator.log ? Math.log(number) : number);
  const [low, high] = indicator.goalposts;
  const part = Math.min(1, Math.max(0, (read(value) - read(low)) / (read(high) - read(low))));
  return scale * (indicator.direction === 1 ? part : 1 - part);
}

/** Both indices of one place written anew, straight from the rules: no tree, no method object. */
export function secondScores(
  edition: Edition,
  codebook: readonly Indicator[],
  placeId: string,
): Readonly<Record<string, SecondNode>> {
  const line = edition.cells[edition.placeIds.indexOf(placeId)] ?? [];
  const cells = codebook
    .filter(({ id }) => edition.indicatorIds.includes(id))
    .filter(({ id }) => !edition.notApplicable.some(([place, other]) => place === placeId && other === id))
    .map((indicator) => ({ indicator, cell: line[edition.indicatorIds.indexOf(indicator.id)] ?? null }));
  const nodes: Record<string, SecondNode> = {};
  const parents = new Set(cells.map(({ indicator }) => indicator.parent).filter((parent) => parent !== ''));
  for (const parent of parents)
    nodes[parent] = lowest(
      cells.filter(({ indicator }) => indicator.parent === parent),
      edition.scope === 'region',
    );
  const uses = new Map(cells.map(({ indicator }) => [indicator.parent, indicator.use]));
  const below = Object.entries(nodes).filter(([parent]) => uses.get(parent) === 'potential');
  nodes['potential'] = potentialOf(below.map(([, node]) => node));
  for (const [dimension, components] of Object.entries(COMPONENTS))
    nodes[dimension] = dimensionOf(
      components.flatMap((code) => nodes[code] ?? []),
      dimension,
      edition.scope === 'region',
    );
  const three = Object.keys(COMPONENTS).flatMap((code) => nodes[code] ?? []);
  const whole = joined(three, null, 'not-scored');
  const isScored = whole.weight / whole.of >= 0.6 && three.every(({ state }) => state === 'scored');
  const risk = Math.exp(mean(three.map(({ score }) => Math.log(Math.max(0.1, score ?? 0)))));
  nodes['risk'] = joined(three, isScored ? risk : null, isScored ? 'scored' : 'not-scored');
  return nodes;
}

function lowest(
  cells: readonly { readonly indicator: Indicator; readonly cell: IndicatorCell | null }[],
  isRegion: boolean,
): SecondNode {
  const uses: readonly (IndexId | 'panel')[] = cells.map(({ indicator }) => indicator.use);
  const scale = uses[0] === 'risk' ? 10 : 100;
  const known = cells.flatMap(({ indicator, cell }) => (cell === null ? [] : [{ indicator, cell }]));
  const own = isRegion ? known.length : known.filter(({ cell }) => cell.grade !== 'C').length;
  const weight = own + (known.length - own) / 2;
  const isCovered = weight / cells.length >= 0.5 && known.length >= Math.min(2, cells.length);
  const state = !isCovered ? 'not-scored' : own > 0 ? 'scored' : 'estimate';
  const score = isCovered
    ? mean(known.map(({ indicator, cell }) => between(indicator, cell.value, scale)))
    : null;
  return { score, state, of: cells.length, weight, own, known: known.length };
}

function joined(nodes: readonly SecondNode[], score: number | null, state: SecondNode['state']): SecondNode {
  const total = (key: 'of' | 'weight' | 'own' | 'known'): number =>
    nodes.reduce((sum, node) => sum + node[key], 0);
  return { score, state, of: total('of'), weight: total('weight'), own: total('own'), known: total('known') };
}

function potentialOf(dimensions: readonly SecondNode[]): SecondNode {
  const whole = joined(dimensions, null, 'not-scored');
  const scored = dimensions.filter(({ state }) => state === 'scored');
  if (scored.length < 7 || whole.weight / whole.of < 0.6) return whole;
  const logs = scored.map(({ score }) => Math.log(Math.max(10, score ?? 0)));
  return { ...whole, score: Math.exp(mean(logs)), state: 'scored' };
}

function dimensionOf(components: readonly SecondNode[], dimension: string, isRegion: boolean): SecondNode {
  const whole = joined(components, null, 'not-scored');
  if (whole.weight / whole.of < 0.5 || whole.known < 2) return whole;
  const isEstimate = whole.own === 0 && !isRegion;
  const taken = components.filter(({ state }) => state === 'scored' || (isEstimate && state === 'estimate'));
  if (taken.length === 0) return whole;
  const scores = taken.map(({ score }) => score ?? 0);
  const score = dimension === 'coping' ? mean(scores) : informOf(scores);
  return { ...whole, score, state: isEstimate ? 'estimate' : 'scored' };
}
