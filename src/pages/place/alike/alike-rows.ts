import type { Branch } from '../../../../indicators/built-files.ts';
import { shareShownTo, shownTo } from '../../../i18n/shown-to.ts';
import type { ScoreFacts } from '../../../panels/parts/figure-view.ts';
import type { FigureWords } from '../../../panels/profile/figure-words.ts';
import type { PlaceNames } from '../late/place-names.ts';
import type { AlikeContent, ComparedScores, LikeScores, NearTowns } from './alike-content.ts';
import type { TownBeside } from './towns-beside.ts';

/** A measured score with nothing filled in is its number alone. */
type ScoreRow = number | readonly [score: number, state: ScoreFacts['state'], imputed: number];

/** Scores of another place, by dimensions. */
type OtherScore = readonly [node: string, score: ScoreRow];

type LikeRow = readonly [id: string, unlike: OtherScore | null, ...alike: readonly OtherScore[]];

/** The places like one, the same in every language; numbers have no more digits than are shown. */
export interface AlikeRows {
  /** The place's own scores, those that are compared. */
  readonly own: Readonly<Record<string, ScoreRow>>;
  readonly scores: readonly LikeRow[];
  readonly towns: NearTowns | null;
}

/** The rows of a place. */
export function alikeRows({ scores, towns }: AlikeContent): AlikeRows {
  const compared = scores.flatMap(({ alike, unlike }) => [...alike, ...(unlike === null ? [] : [unlike])]);
  return {
    own: Object.fromEntries(compared.map(({ node, own }) => [node, scoreRow(own)])),
    scores: scores.map(({ id, alike, unlike }) => [
      ...([id, unlike === null ? null : otherScore(unlike)] as const),
      ...alike.map(otherScore),
    ]),
    towns: towns === null ? null : shownTowns(towns),
  };
}

function shownTowns({ branch, size, place }: NearTowns): NearTowns {
  return {
    branch:
      branch === null
        ? null
        : { ...branch, share: shareShownTo(0, branch.share), towns: shown(branch.towns, shareShownTo) },
    size,
    place: shown(place, shownTo),
  };
}

function shown(towns: readonly TownBeside[], to: typeof shownTo): readonly TownBeside[] {
  return towns.map(([id, figure]) => [id, to(0, figure)]);
}

function otherScore({ node, other }: ComparedScores): OtherScore {
  return [node, scoreRow(other)];
}

function scoreRow({ state, imputed, ...facts }: ScoreFacts): ScoreRow {
  const score = shownTo(1, facts.score);
  return state === 'measured' && imputed === 0 ? score : [score, state, imputed];
}

function scoreOf(row: ScoreRow): ScoreFacts {
  if (typeof row === 'number') return { score: row, state: 'measured', imputed: 0 };
  const [score, state, imputed] = row;
  return { score, state, imputed };
}

/** Names that the pages of all places read. */
interface AlikeNames {
  readonly places: PlaceNames;
  readonly parts: Readonly<Partial<Record<Branch, string>>>;
}

/** What the rows were made of. Throws where a score or a name is missing. */
export function alikeOfRows(
  { own, scores, towns }: AlikeRows,
  words: FigureWords,
  { places, parts }: AlikeNames,
): AlikeContent {
  const compared = ([node, other]: OtherScore): ComparedScores => {
    const found = own[node];
    if (found === undefined) throw new Error(`${words.placeId} has no score of ${node}`);
    return { node, own: scoreOf(found), other: scoreOf(other) };
  };
  const branch = towns?.branch ?? null;
  const branchName = branch === null ? '' : parts[branch.id];
  if (branchName === undefined) throw new Error(`branch ${branch?.id} has no name`);
  return {
    ...{ words, towns, places, branchName },
    scores: scores.map(
      ([id, unlike, ...alike]): LikeScores => ({
        id,
        alike: alike.map(compared),
        unlike: unlike === null ? null : compared(unlike),
      }),
    ),
  };
}
