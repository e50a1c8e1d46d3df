import type { Language, Town } from '../../../../geodata/types.ts';
import type { Branch } from '../../../../indicators/built-files.ts';
import { dimensionScores } from '../../../../indicators/similar/dimension-scores.ts';
import {
  type NearReasons,
  type NodeMatch,
  nearestWithReasons,
} from '../../../../indicators/similar/near-reasons.ts';
import { type ScoreFacts, scoreFacts } from '../../../panels/parts/figure-view.ts';
import { namedPlace } from '../../../panels/profile/break-even/break-even-view.ts';
import { type FigureWords, wordsFor } from '../../../panels/profile/figure-words.ts';
import { type ProfileContext, scoreContext } from '../../../panels/profile/profile-context.ts';
import type { PlaceNames } from '../late/place-names.ts';
import {
  besideByBranch,
  besideByPlace,
  besideBySize,
  namedLeading,
  type TownBeside,
} from './towns-beside.ts';

/** So many places are named as like this one. */
const NEAREST = 5;

/** A dimension of potential with the score of this place and that of another, each out of 100. */
export interface ComparedScores {
  readonly node: string;
  readonly own: ScoreFacts;
  readonly other: ScoreFacts;
}

/** A place with like scores: on which dimensions, and on which not. */
export interface LikeScores {
  readonly id: string;
  readonly alike: readonly ComparedScores[];
  readonly unlike: ComparedScores | null;
}

/** Towns near a town by one figure each. */
export interface NearTowns {
  /** Null where no leading branch is known; shares in output, of 1. */
  readonly branch: {
    readonly id: Branch;
    readonly share: number;
    readonly towns: readonly TownBeside[];
  } | null;
  /** Residents on 1 January of the year. */
  readonly size: {
    readonly residents: number;
    readonly year: number;
    readonly towns: readonly TownBeside[];
  };
  /** Kilometres in a straight line. */
  readonly place: readonly TownBeside[];
}

/** The places like one, in the words of a language. */
export interface AlikeContent {
  readonly words: FigureWords;
  /** The nearest by scores first. */
  readonly scores: readonly LikeScores[];
  /** Null for a region. */
  readonly towns: NearTowns | null;
  /** Names of all places that are like it. */
  readonly places: PlaceNames;
  /** Name of the leading branch; '' = none is known. */
  readonly branchName: string;
}

/** What the part shows late of the places like the one of a profile. */
export function alikeContent(context: ProfileContext): AlikeContent {
  const { language, data, place } = context;
  const scores = likeScores(context);
  const towns = place.kind === 'region' ? null : nearTowns(context, place.town);
  const ids = [
    ...scores.map(({ id }) => id),
    ...(towns === null ? [] : [...(towns.branch?.towns ?? []), ...towns.size.towns, ...towns.place]).map(
      ([id]) => id,
    ),
  ];
  return {
    words: wordsFor(context),
    ...{ scores, towns },
    places: Object.fromEntries(
      ids.map((id) => [id, namedPlace(context, id) ?? { kind: place.kind, name: id }]),
    ),
    branchName: towns?.branch == null ? '' : branchName(data, language, towns.branch.id),
  };
}

function branchName({ structure }: ProfileContext['data'], language: Language, branch: Branch): string {
  return structure.branchNames[branch][language];
}

function likeScores(context: ProfileContext): readonly LikeScores[] {
  const { potential } = context.scores;
  if (potential === null) return [];
  return nearestWithReasons(dimensionScores(potential), context.placeId, NEAREST).map((near) =>
    reasonsOf(context, near),
  );
}

function reasonsOf(context: ProfileContext, { id, alike, unlike }: NearReasons): LikeScores {
  const compared = (matches: readonly NodeMatch[]): readonly ComparedScores[] =>
    matches.flatMap(({ node }) => comparedScores(context, node, id) ?? []);
  return { id, alike: compared(alike), unlike: compared(unlike === null ? [] : [unlike])[0] ?? null };
}

function comparedScores(context: ProfileContext, node: string, otherId: string): ComparedScores | null {
  const of = scoreContext(context, 'potential');
  if (of === null) return null;
  const [own, other] = [context.placeId, otherId].map((id) => scoreFacts(of, id, node));
  return own == null || other == null ? null : { node, own, other };
}

function nearTowns(context: ProfileContext, town: Town): NearTowns {
  const leading = namedLeading(context, town.id);
  const branch = besideByBranch(context, town);
  const size = besideBySize(context, town);
  return {
    branch:
      leading === null || branch.own === null
        ? null
        : { id: leading, share: branch.own, towns: branch.towns },
    size: { residents: town.residents, year: context.data.places.residentsYear, towns: size.towns },
    place: besideByPlace(context, town).towns,
  };
}
