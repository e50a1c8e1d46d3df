import type {
  Edition,
  IndexScores,
  Indicator,
  NodeScore,
  PlaceId,
  PlaceScore,
} from '../../../indicators/types.ts';
import type { FigureState } from '../scene.ts';

/** What the state of a score follows from. */
export interface ScoredEdition {
  readonly scores: IndexScores;
  /** The edition that the scores are of; null = not loaded. */
  readonly edition: Edition | null;
  readonly codebook: readonly Indicator[];
}

/**
 * State of a score: an estimate is a proxy; a scored node counts as outdated once half of its values are;
 * a node without score does not apply only if none of its indicators does.
 */
export function scoreState(scored: ScoredEdition, placeId: PlaceId, node: string): FigureState {
  const place = scored.scores.places[placeId];
  const score = place?.nodes[node];
  if (place === undefined || score === undefined) return 'missing';
  const ids = indicatorsBelow(scored, score, node);
  if (score.score === null)
    return isNotApplicable(scored.edition, placeId, ids) ? 'not-applicable' : 'missing';
  if (score.status !== 'scored') return 'proxy';
  const cells = ids.flatMap((id) => place.indicators[id]?.cell ?? []);
  const outdated = cells.filter((cell) => cell.outdated).length;
  return cells.length > 0 && outdated * 2 >= cells.length ? 'outdated' : 'measured';
}

/** Indicator ids below a node of the index, at any depth. */
export function indicatorsBelow(
  { codebook, scores }: Pick<ScoredEdition, 'codebook' | 'scores'>,
  score: NodeScore,
  node: string,
): readonly string[] {
  const members = codebook.filter(({ use, scope }) => use === scores.index && scope === scores.scope);
  if (node === scores.index) return members.map(({ id }) => id);
  if (node.startsWith('group:'))
    return members.filter(({ group }) => `group:${group}` === node).map(({ id }) => id);
  const below = new Set([node, ...score.parts.map((part) => part.node)]);
  return members.filter(({ id, parent }) => below.has(parent) || below.has(id)).map(({ id }) => id);
}

function isNotApplicable(edition: Edition | null, placeId: PlaceId, ids: readonly string[]): boolean {
  if (edition === null || ids.length === 0) return false;
  return ids.every((id) =>
    edition.notApplicable.some(([place, indicator]) => place === placeId && indicator === id),
  );
}

/** Rank of a place as text, `3` or `3–4` with a tie; null if not ranked. */
export function rankText({ rank, rankTo }: Pick<PlaceScore, 'rank' | 'rankTo'>): string | null {
  if (rank === null) return null;
  return rankTo === null || rankTo === rank ? String(rank) : `${rank}–${rankTo}`;
}
