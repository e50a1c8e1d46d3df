import type { Town } from '../../../../geodata/types.ts';
import { dimensionScores } from '../../../../indicators/similar/dimension-scores.ts';
import {
  type NearReasons,
  type NodeMatch,
  nearestWithReasons,
} from '../../../../indicators/similar/near-reasons.ts';
import { LEAST_COMMON } from '../../../../indicators/similar/nearest-places.ts';
import { beginSmall } from '../../../i18n/format.ts';
import { placeAlikeMessages } from '../../../i18n/messages/place-alike.ts';
import { termName } from '../../../i18n/messages/terms.ts';
import { weave } from '../../../i18n/weave.ts';
import { type PlaceName, type SentencePart, scoreFigure } from '../../../panels/parts/figure-view.ts';
import { type KindGlyph, kindGlyphOf } from '../../../panels/parts/kind-glyph.ts';
import { type ProfileContext, scoreContext } from '../../../panels/profile/profile-context.ts';
import { kindOfTown } from './kind-of-town.ts';
import { type Beside, besideByBranch, besideByPlace, besideBySize, namedLeading } from './towns-beside.ts';

type Sentence = readonly SentencePart[];

/** So many towns are named as like this one. */
const NEAREST = 5;

/** Towns near by one measure: what it is, and each with its figure. */
export interface AlikeList {
  readonly title: string;
  readonly hint: Sentence;
  readonly towns: readonly Sentence[];
}

/** The kind of a town, and the places like it. */
export interface AlikeView {
  readonly heading: string;
  /** Name of what comes late. */
  readonly all: string;
  /** Null for a region. */
  readonly kind: Sentence | null;
  /** The mark of the kind; null for a region. */
  readonly glyph: KindGlyph | null;
  /** By scores with reasons; of a town also by branch, by size, by place. */
  readonly lists: readonly AlikeList[];
}

/** The kind of a town and the towns like it, with reasons; of a region the regions with like scores. */
export function alikeOf(context: ProfileContext): AlikeView {
  const texts = placeAlikeMessages[context.language];
  if (context.place.kind === 'region')
    return {
      ...{ heading: texts.headingRegion, all: texts.allRegion, kind: null, glyph: null },
      lists: [byScores(context)],
    };
  const { town } = context.place;
  return {
    heading: texts.heading,
    all: texts.all,
    kind: kindOfTown(context, town),
    glyph: kindGlyphOf(context.language, context.data.places, town),
    lists: [
      byScores(context),
      byBranch(context, town),
      bySize(context, town),
      {
        title: texts.byPlace,
        hint: [texts.byPlaceHint],
        towns: besideWords(context, besideByPlace(context, town)),
      },
    ],
  };
}

function byScores(context: ProfileContext): AlikeList {
  const texts = placeAlikeMessages[context.language];
  const { potential } = context.scores;
  const isRegion = context.place.kind === 'region';
  const near =
    potential === null ? [] : nearestWithReasons(dimensionScores(potential), context.placeId, NEAREST);
  const hint = weave<SentencePart>(isRegion ? texts.byScoresHintRegion : texts.byScoresHint, {
    least: String(LEAST_COMMON),
  });
  return {
    title: texts.byScores,
    hint: near.length === 0 ? [isRegion ? texts.tooFewRegion : texts.tooFew] : hint,
    towns: near.map((one) => reasonWords(context, one)),
  };
}

function reasonWords(context: ProfileContext, { id, alike, unlike }: NearReasons): Sentence {
  const pairs = (matches: readonly NodeMatch[]): Sentence =>
    matches.flatMap(({ node }, at) => [...(at === 0 ? [] : [', ']), ...pairWords(context, node, id)]);
  return weave<SentencePart | Sentence>(placeAlikeMessages[context.language].reasons, {
    town: placeName(context, id),
    alike: pairs(alike),
    unlike: unlike === null ? [] : pairs([unlike]),
  }).flat();
}

/** Name of a dimension with the scores of this town and the other. */
function pairWords(context: ProfileContext, node: string, other: string): Sentence {
  const { language, placeId } = context;
  const of = scoreContext(context, 'potential');
  if (of === null) return [];
  return weave<SentencePart>(placeAlikeMessages[language].pair, {
    name: beginSmall(language, termName(language, node)),
    own: scoreFigure(of, placeId, node),
    other: scoreFigure(of, other, node),
  });
}

function byBranch(context: ProfileContext, town: Town): AlikeList {
  const { language, data } = context;
  const texts = placeAlikeMessages[language];
  const beside = besideByBranch(context, town);
  const leading = namedLeading(context, town.id);
  if (beside.own === null || leading === null)
    return { title: texts.byBranch, hint: [texts.noBranch], towns: [] };
  const text = beside.towns.length === 0 ? texts.noneBranch : texts.byBranchHint;
  const branch = beginSmall(language, data.structure.branchNames[leading][language]);
  return {
    title: texts.byBranch,
    hint: weave<SentencePart>(text, { branch, share: beside.own }),
    towns: besideWords(context, beside),
  };
}

function bySize(context: ProfileContext, town: Town): AlikeList {
  const texts = placeAlikeMessages[context.language];
  const beside = besideBySize(context, town);
  return {
    title: texts.bySize,
    hint: weave<SentencePart>(texts.bySizeHint, {
      residents: beside.own ?? '',
      year: String(context.data.places.residentsYear),
    }),
    towns: besideWords(context, beside),
  };
}

function besideWords(context: ProfileContext, { towns }: Beside): readonly Sentence[] {
  return towns.map(({ town, figure }) => [placeName(context, town.id), ' ', figure]);
}

/** Name of a place of the same kind. */
function placeName({ data, language, place }: ProfileContext, id: string): PlaceName {
  const { towns, regions } = data.places;
  const found =
    place.kind === 'region' ? regions.find((one) => one.id === id) : towns.find((one) => one.id === id);
  return { place: { kind: place.kind, id }, text: found?.names[language] ?? id };
}
