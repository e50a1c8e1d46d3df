import { median, sampleCorrelation, sampleCovariance } from 'simple-statistics';
import { spearman } from '../../indicators/scoring/correlation.ts';
import { COMPONENTS_OF } from '../../indicators/scoring/index-tree.ts';
import type { Edition, IndexId } from '../../indicators/types.ts';
import { NO_TRACE, type Recomputed, type Trace } from './recompute.ts';

type Column = readonly (number | null)[];

/** `relation|edition|measure|measure|what|own or all`: the pairs of all places that have both, then the figure. */
export function traceRelation(
  from: Recomputed,
  [editionId = '', a = '', b = '', what = '', gradeFilter = '']: readonly string[],
): Trace {
  const edition = from.assembly.editions.get(editionId)?.edition;
  const [x, y] = [a, b].map((measure) => edition && measureColumn(from, edition, measure, gradeFilter));
  if (edition === undefined || !x || !y) return NO_TRACE;
  const places = edition.placeIds.filter((_, i) => (x[i] ?? null) !== null && (y[i] ?? null) !== null);
  const pairs = places.map((id) => {
    const at = edition.placeIds.indexOf(id);
    return [x[at] ?? 0, y[at] ?? 0] as const;
  });
  const onX = pairs.map(([value]) => value);
  const onY = pairs.map(([, value]) => value);
  const raw = (measure: string, values: readonly number[]) =>
    median(isLogged(from, edition, measure) ? values.map(Math.exp) : [...values]);
  const figures: Readonly<Record<string, () => number | null>> = {
    pearson: () => sampleCorrelation(onX, onY),
    spearman: () => spearman(pairs),
    n: () => pairs.length,
    'median-x': () => raw(a, onX),
    'median-y': () => raw(b, onY),
  };
  const value = figures[what]?.() ?? null;
  if (value === null) return NO_TRACE;
  const words = places.map((id, i) => `${id} ${onX[i]?.toFixed(3)} / ${onY[i]?.toFixed(3)}`);
  return { steps: [`${editionId}, ${a} / ${b}: ${words.join('; ')}`, `${what} → ${value}`], values: [value] };
}

/** `alpha|edition|node`: from all covariances, k/(k−1) · (1 − sum of variances / sum of all covariances). */
export function traceAlpha(from: Recomputed, [editionId = '', node = '']: readonly string[]): Trace {
  const edition = from.assembly.editions.get(editionId)?.edition;
  if (edition === undefined) return NO_TRACE;
  const components: Readonly<Record<string, readonly string[]>> = COMPONENTS_OF;
  const index: IndexId = node in COMPONENTS_OF ? 'risk' : 'potential';
  const parents = components[node] ?? [node];
  const scores = from.scores(editionId, index);
  const members = from.codebook
    .filter(({ scope, parent, use }) => scope === edition.scope && use === index && parents.includes(parent))
    .filter(({ id }) => edition.indicatorIds.includes(id));
  // Indicators of one slot are one item; no place has two of them.
  const ids = [...new Set(members.map(({ id, slot }) => slot ?? id))];
  const rows = edition.placeIds
    .map((place) =>
      ids.flatMap((item) =>
        members
          .filter(({ id, slot }) => (slot ?? id) === item)
          .flatMap(({ id }) => scores?.places[place]?.indicators[id]?.score ?? []),
      ),
    )
    .filter((row) => row.length === ids.length);
  const columns = ids.map((_, i) => rows.map((row) => row[i] ?? 0));
  const steps = [`${editionId}, ${node}: ${ids.join(', ')}; ${rows.length} complete places`];
  if (ids.length < 2 || rows.length < 3) return { steps, values: [ids.length, rows.length] };
  const all = columns.map((one) => columns.map((other) => sampleCovariance(one, other)));
  const total = all.flat().reduce((sum, value) => sum + value, 0);
  const own = all.reduce((sum, line, i) => sum + (line[i] ?? 0), 0);
  const alpha = (ids.length / (ids.length - 1)) * (1 - own / total);
  return { steps: [...steps, `alpha → ${alpha}`], values: [alpha, ids.length, rows.length] };
}

/** A measure by place: scores of a node, or values of an indicator, on the log where it is logged. */
function measureColumn(
  from: Recomputed,
  edition: Edition,
  measure: string,
  gradeFilter: string,
): Column | null {
  if (!measure.startsWith('indicator:')) {
    const indices = ['potential', 'risk'] as const;
    return edition.placeIds.map((place) => {
      const node = indices.flatMap(
        (index) => from.scores(edition.id, index)?.places[place]?.nodes[measure] ?? [],
      )[0];
      return node !== undefined && (gradeFilter === 'all' || node.status === 'scored') ? node.score : null;
    });
  }
  const column = edition.indicatorIds.indexOf(measure.slice('indicator:'.length));
  if (column < 0) return null;
  const log = isLogged(from, edition, measure);
  return edition.cells.map((line) => {
    const cell = line[column] ?? null;
    const isWider = edition.scope === 'town' && cell?.grade === 'C';
    if (cell === null || (gradeFilter === 'townLevel' && isWider)) return null;
    return log ? Math.log(cell.value) : cell.value;
  });
}

function isLogged(from: Recomputed, { scope }: Edition, measure: string): boolean {
  const id = measure.slice('indicator:'.length);
  return from.codebook.some((row) => row.scope === scope && row.log && row.id === id);
}
