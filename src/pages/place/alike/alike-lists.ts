import { figureAddress, residentsAddress } from '../../../../indicators/figure-address.ts';
import { LEAST_COMMON } from '../../../../indicators/similar/nearest-places.ts';
import { beginSmall, formatNumber, formatPercent } from '../../../i18n/format.ts';
import { placeAlikeMessages } from '../../../i18n/messages/place-alike.ts';
import { termName } from '../../../i18n/messages/terms.ts';
import { weave } from '../../../i18n/weave.ts';
import {
  type FigureView,
  type PlaceName,
  plainFigure,
  type SentencePart,
  shownScore,
} from '../../../panels/parts/figure-view.ts';
import { placeNamed } from '../late/place-names.ts';
import type { AlikeContent, ComparedScores, LikeScores, NearTowns } from './alike-content.ts';
import { kilometres } from './kilometres.ts';
import type { TownBeside } from './towns-beside.ts';

type Sentence = readonly SentencePart[];

/** Places near by one measure: what it is, and each with its figure. */
export interface AlikeList {
  readonly title: string;
  readonly hint: Sentence;
  readonly towns: readonly Sentence[];
}

/** By scores with reasons; of a town also by branch, by size, by place. Throws for a place without a name. */
export function alikeLists(content: AlikeContent): readonly AlikeList[] {
  const { towns } = content;
  return towns === null
    ? [byScores(content)]
    : [byScores(content), byBranch(content, towns), bySize(content, towns), byPlace(content, towns)];
}

function byScores(content: AlikeContent): AlikeList {
  const { words, scores } = content;
  const texts = placeAlikeMessages[words.language];
  const isRegion = words.scope === 'region';
  const hint = isRegion ? texts.byScoresHintRegion : texts.byScoresHint;
  return {
    title: texts.byScores,
    hint:
      scores.length === 0
        ? [isRegion ? texts.tooFewRegion : texts.tooFew]
        : weave<SentencePart>(hint, { least: String(LEAST_COMMON) }),
    towns: scores.map((one) => reasonWords(content, one)),
  };
}

function reasonWords(content: AlikeContent, { id, alike, unlike }: LikeScores): Sentence {
  const pairs = (matches: readonly ComparedScores[]): Sentence =>
    matches.flatMap((one, at) => [...(at === 0 ? [] : [', ']), ...pairWords(content, id, one)]);
  return weave<SentencePart | Sentence>(placeAlikeMessages[content.words.language].reasons, {
    town: placeName(content, id),
    alike: pairs(alike),
    unlike: unlike === null ? [] : pairs([unlike]),
  }).flat();
}

/** Name of a dimension with the scores of this place and the other. */
function pairWords({ words }: AlikeContent, otherId: string, { node, own, other }: ComparedScores): Sentence {
  const { language, placeId, editions } = words;
  const address = (id: string): string => figureAddress('score', editions.potential, id, node);
  return weave<SentencePart>(placeAlikeMessages[language].pair, {
    name: beginSmall(language, termName(language, node)),
    own: shownScore(language, own, address(placeId)),
    other: shownScore(language, other, address(otherId)),
  });
}

function byBranch(content: AlikeContent, { branch }: NearTowns): AlikeList {
  const { language, placeId } = content.words;
  const texts = placeAlikeMessages[language];
  if (branch === null) return { title: texts.byBranch, hint: [texts.noBranch], towns: [] };
  const figure = ([id, share]: TownBeside): FigureView =>
    plainFigure(formatPercent(language, share), share, figureAddress('structure', id, 'share', branch.id));
  return {
    title: texts.byBranch,
    hint: weave(branch.towns.length === 0 ? texts.noneBranch : texts.byBranchHint, {
      branch: beginSmall(language, content.branchName),
      share: figure([placeId, branch.share]),
    }),
    towns: branch.towns.map((town) => [placeName(content, town[0]), ' ', figure(town)]),
  };
}

function bySize(content: AlikeContent, { size }: NearTowns): AlikeList {
  const { language, placeId } = content.words;
  const texts = placeAlikeMessages[language];
  const figure = ([id, residents]: TownBeside): FigureView =>
    plainFigure(formatNumber(language, residents), residents, residentsAddress(id, size.year));
  return {
    title: texts.bySize,
    hint: weave<SentencePart>(texts.bySizeHint, {
      residents: figure([placeId, size.residents]),
      year: String(size.year),
    }),
    towns: size.towns.map((town) => [placeName(content, town[0]), ' ', figure(town)]),
  };
}

function byPlace(content: AlikeContent, { place }: NearTowns): AlikeList {
  const { language, placeId } = content.words;
  const texts = placeAlikeMessages[language];
  return {
    title: texts.byPlace,
    hint: [texts.byPlaceHint],
    towns: place.map(([id, km]) => [
      placeName(content, id),
      ' ',
      kilometres(language, km, figureAddress('distance', placeId, id)),
    ]),
  };
}

/** Name of a place of the same kind. */
function placeName({ words, places }: AlikeContent, id: string): PlaceName {
  return { place: { kind: words.scope, id }, text: placeNamed(places, id) };
}
