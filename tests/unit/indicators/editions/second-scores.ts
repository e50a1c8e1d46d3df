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

/** A place with what is known of its nodes before any is set to the middle of the others. */
type Nodes = Readonly<Record<string, SecondNode>>;

const middle = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const two = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return sorted.length === 0 ? null : mean(two.map((value) => value ?? Number.NaN));
};

/** Both indices of every place written anew, straight from the rules: no tree, no method object. */
export function secondScores(
  edition: Edition,
  codebook: readonly Indicator[],
): Readonly<Record<string, Nodes>> {
  const isRegion = edition.scope === 'region';
  const lowestOf = new Map(
    edition.placeIds.map((placeId) => [placeId, lowestNodes(edition, codebook, placeId)] as const),
  );
  const uses = new Map(codebook.map(({ parent, use }) => [parent, use]));
  const dimensions = [...uses].flatMap(([parent, use]) => (use === 'potential' ? [parent] : []));
  // Who is ranked does not depend on the middles, so a first round without them tells.
  const round = (middles: Middles): Record<string, Nodes> =>
    Object.fromEntries(
      [...lowestOf].map(([placeId, nodes]) => [placeId, indicesOf(nodes, dimensions, middles, isRegion)]),
    );
  const first = round({ potential: {}, risk: {} });
  const middlesFor = (index: 'potential' | 'risk', codes: readonly string[]): Record<string, number> =>
    Object.fromEntries(
      codes.flatMap((code) => {
        const scores = Object.values(first).flatMap((nodes) =>
          nodes[index]?.state === 'scored' && nodes[code]?.state === 'scored'
            ? (nodes[code]?.score ?? [])
            : [],
        );
        const value = middle(scores);
        return value === null ? [] : [[code, value]];
      }),
    );
  const components = Object.values(COMPONENTS)
    .flat()
    .filter((code) => code !== 'dependence');
  return round({
    potential: middlesFor('potential', dimensions),
    risk: middlesFor('risk', components),
  });
}

/** What a missing node is set to, by index. */
type Middles = Readonly<Record<'potential' | 'risk', Readonly<Record<string, number>>>>;

function lowestNodes(edition: Edition, codebook: readonly Indicator[], placeId: string): Nodes {
  const line = edition.cells[edition.placeIds.indexOf(placeId)] ?? [];
  const all = codebook
    .filter(({ id }) => edition.indicatorIds.includes(id))
    .filter(({ id }) => !edition.notApplicable.some(([place, other]) => place === placeId && other === id))
    .map((indicator) => ({ indicator, cell: line[edition.indicatorIds.indexOf(indicator.id)] ?? null }));
  // Of several that measure the same the one with a figure, else the first.
  const cells = all.filter(
    ({ indicator, cell }) =>
      indicator.slot === null ||
      cell !== null ||
      all.filter((other) => other.indicator.slot === indicator.slot).every((other) => other.cell === null),
  );
  const single = cells.filter(
    ({ indicator, cell }, at) =>
      indicator.slot === null ||
      cell !== null ||
      cells.findIndex((other) => other.indicator.slot === indicator.slot) === at,
  );
  const nodes: Record<string, SecondNode> = {};
  for (const parent of new Set(single.map(({ indicator }) => indicator.parent)))
    if (parent !== '')
      nodes[parent] = lowest(
        single.filter(({ indicator }) => indicator.parent === parent),
        edition.scope === 'region',
      );
  return nodes;
}

function indicesOf(
  lowestOf: Nodes,
  dimensions: readonly string[],
  middles: Middles,
  isRegion: boolean,
): Nodes {
  const nodes: Record<string, SecondNode> = { ...lowestOf };
  nodes['potential'] = potentialOf(
    dimensions.filter((code) => code in nodes),
    nodes,
    middles.potential,
  );
  for (const dimension of ['hazard', 'vulnerability', 'coping'] as const)
    nodes[dimension] = dimensionOf(
      COMPONENTS[dimension].filter((code) => code in nodes),
      { nodes, dimension, isRegion },
      middles.risk,
    );
  const three = Object.keys(COMPONENTS).flatMap((code) => nodes[code] ?? []);
  const whole = joined(three, null, 'not-scored');
  const missing = Object.values(COMPONENTS)
    .flat()
    .filter((code) => code in nodes && nodes[code]?.state !== 'scored');
  const isScored = whole.weight / whole.of >= 0.6 && three.every(({ state }) => state === 'scored');
  const isEstimate = missing.includes('dependence') || missing.length > 1;
  const risk = Math.exp(mean(three.map(({ score }) => Math.log(Math.max(0.1, score ?? 0)))));
  const state = !isScored ? 'not-scored' : isEstimate ? 'estimate' : 'scored';
  nodes['risk'] = joined(three, isScored ? risk : null, state);
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
  // A region's figure, and a town's that is outdated, weighs half.
  const halves = known.filter(({ cell }) => !isRegion && (cell.grade === 'C' || cell.outdated)).length;
  const weight = known.length - halves / 2;
  const isCovered = weight / cells.length >= 0.5 && known.length >= Math.min(2, cells.length);
  const state = !isCovered ? 'not-scored' : own > 0 ? 'scored' : 'estimate';
  const score = isCovered
    ? known.reduce((sum, { indicator, cell }) => {
        const share = !isRegion && (cell.grade === 'C' || cell.outdated) ? 0.5 : 1;
        return sum + share * between(indicator, cell.value, scale);
      }, 0) / weight
    : null;
  return { score, state, of: cells.length, weight, own, known: known.length };
}

function joined(nodes: readonly SecondNode[], score: number | null, state: SecondNode['state']): SecondNode {
  const total = (key: 'of' | 'weight' | 'own' | 'known'): number =>
    nodes.reduce((sum, node) => sum + node[key], 0);
  return { score, state, of: total('of'), weight: total('weight'), own: total('own'), known: total('known') };
}

function potentialOf(
  dimensions: readonly string[],
  nodes: Nodes,
  middles: Readonly<Record<string, number>>,
): SecondNode {
  const below = dimensions.flatMap((code) => nodes[code] ?? []);
  const whole = joined(below, null, 'not-scored');
  if (below.filter(({ state }) => state === 'scored').length < 7 || whole.weight / whole.of < 0.6)
    return whole;
  const scores = dimensions.flatMap((code) =>
    nodes[code]?.state === 'scored' ? (nodes[code]?.score ?? []) : (middles[code] ?? []),
  );
  return {
    ...whole,
    score: Math.exp(mean(scores.map((score) => Math.log(Math.max(10, score))))),
    state: 'scored',
  };
}

interface DimensionOf {
  readonly nodes: Nodes;
  readonly dimension: string;
  readonly isRegion: boolean;
}

function dimensionOf(
  components: readonly string[],
  { nodes, dimension, isRegion }: DimensionOf,
  middles: Readonly<Record<string, number>>,
): SecondNode {
  const whole = joined(
    components.flatMap((code) => nodes[code] ?? []),
    null,
    'not-scored',
  );
  if (whole.weight / whole.of < 0.5 || whole.known < 2) return whole;
  const isEstimate = whole.own === 0 && !isRegion;
  const isTaken = (state: SecondNode['state'] | undefined): boolean =>
    state === 'scored' || (isEstimate && state === 'estimate');
  if (!components.some((code) => isTaken(nodes[code]?.state))) return whole;
  const scores = components.flatMap((code) =>
    isTaken(nodes[code]?.state) ? (nodes[code]?.score ?? []) : (middles[code] ?? []),
  );
  const score = dimension === 'coping' ? mean(scores) : informOf(scores);
  return { ...whole, score, state: isEstimate ? 'estimate' : 'scored' };
}
