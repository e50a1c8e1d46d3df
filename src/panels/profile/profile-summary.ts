import type { Region, Town } from '../../../geodata/types.ts';
import { figureAddress, residentsAddress } from '../../../indicators/figure-address.ts';
import { DIMENSIONS } from '../../../indicators/types.ts';
import { beginLarge, formatNumber, joinParts } from '../../i18n/format.ts';
import { districtMessages } from '../../i18n/messages/layers.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { areaPhrase, townPhrase } from '../../i18n/place-phrase.ts';
import { weave, weaveParts } from '../../i18n/weave.ts';
import { enterpriseCount, printedName, productWords } from '../parts/enterprise-words.ts';
import { plainFigure, type SentencePart, scoreFigure } from '../parts/figure-view.ts';
import { riskClass, riskClassName } from '../tables/region-rows.ts';
import { dimensionCount } from '../tables/town-rows.ts';
import { type ProfileContext, scoreContext } from './profile-context.ts';
import { prioritySentence } from './profile-priority.ts';
import { rankWords } from './profile-uncertainty.ts';

type Sentence = readonly SentencePart[];

/** What the place is, in sentences built from its figures. */
export interface Summary {
  /** Where it lies, how large it is, what it lives on. */
  readonly about: readonly Sentence[];
  readonly potential: readonly Sentence[];
  /** Its rank in potential. */
  readonly rank: readonly Sentence[];
  readonly risk: readonly Sentence[];
  /** Where it stands among what comes first. */
  readonly priority: readonly Sentence[];
}

/** Says what the place is. */
export function summarize(context: ProfileContext): Summary {
  const about =
    context.place.kind === 'town'
      ? aboutTown(context, context.place.town)
      : aboutRegion(context, context.place.region);
  const said = (...sentences: readonly Sentence[]): readonly Sentence[] =>
    sentences.filter(({ length }) => length > 0);
  return {
    about: said(...about),
    potential: said(potentialSentence(context)),
    rank: said(rankSentence(context)),
    risk: said(riskSentence(context)),
    priority: said(prioritySentence(context)),
  };
}

/** All sentences in their order. */
export function allSentences({ about, potential, rank, risk, priority }: Summary): readonly Sentence[] {
  return [...about, ...potential, ...rank, ...risk, ...priority];
}

function aboutTown(context: ProfileContext, town: Town): readonly Sentence[] {
  const { language, data } = context;
  const texts = profileMessages[language];
  const region = data.places.regions.find(({ id }) => id === town.regionId);
  const distance = data.places.distances
    .find(({ townId }) => townId === town.id)
    ?.toRegionalCentreKm.find(({ toYear }) => toYear === null);
  const slots = {
    name: town.names[language],
    population: plainFigure(
      formatNumber(language, town.residents),
      town.residents,
      residentsAddress(town.id, data.places.residentsYear),
    ),
    year: String(data.places.residentsYear),
    inRegion: areaPhrase(language, region?.names[language] ?? town.regionId).in,
  };
  const where =
    region === undefined || distance === undefined || distance.km < 1
      ? weave(texts.townSummaryNoDistance(town.residents), slots)
      : weave(texts.townSummary(town.residents), {
          ...slots,
          fromCentre: townPhrase(language, region.centre.names[language]).from,
          distance: plainFigure(
            formatNumber(language, distance.km),
            distance.km,
            figureAddress('distance', town.id, 'regional-centre'),
          ),
        });
  const district = districtName(context);
  const proxy =
    usesDistrict(context) && district !== null
      ? [[texts.districtSentence(areaPhrase(language, district))]]
      : [];
  return [where, enterpriseSentence(context, town), ...proxy];
}

/** Name of the district whose figures stand in for a town's own; null = none is named. */
export function districtName({ language, placeId }: ProfileContext): string | null {
  const districts: Readonly<Record<string, string>> = districtMessages[language];
  return districts[placeId] ?? null;
}

/** True if most indicator values of a town come from the district around it. */
export function usesDistrict(context: ProfileContext): boolean {
  if (context.place.kind !== 'town') return false;
  const figures = context.file?.figures ?? [];
  const printed = figures.filter(
    ({ level }) => level === 'town' || level === 'admin' || level === 'district',
  );
  return printed.filter(({ level }) => level === 'district').length * 2 > printed.length;
}

function enterpriseSentence({ language }: ProfileContext, town: Town): Sentence {
  const { operation, operationYear, closing } = town.enterprise;
  const enterprise = printedName(language, town.enterprise.names);
  if (enterprise === null) return [];
  const texts = profileMessages[language];
  const count = enterpriseCount(town.enterprise.names);
  if (town.enterprise.product === null) return weave(texts.enterpriseSentence(count), { enterprise });
  const product = productWords(language, town.enterprise.product);
  if (operation === null) return weave(texts.enterpriseMakes(count), { enterprise, product });
  const state = `${texts[`runs-${operation}`](count)} (${operationYear ?? texts.yearUnknown})`;
  const runs = weave(texts.enterpriseRuns(count), { enterprise, product, operation: state });
  return closing === null ? runs : [...runs, ` ${texts.closingSentence(closing.year, closing.announced)}`];
}

function aboutRegion({ language, data }: ProfileContext, region: Region): readonly Sentence[] {
  const texts = profileMessages[language];
  const towns = data.places.towns.filter(({ regionId }) => regionId === region.id);
  const residents = towns.reduce((sum, town) => sum + town.residents, 0);
  const area = plainFigure(
    formatNumber(language, region.areaKm2),
    region.areaKm2,
    figureAddress('place', region.id, 'area'),
  );
  const name = beginLarge(region.names[language]);
  const what =
    region.kind === 'city'
      ? weave(texts.citySummary, { name, area })
      : weave(texts.regionSummary, { name, centre: region.centre.names[language], area });
  if (towns.length === 0) return [what, [texts.regionNoTowns]];
  const names: readonly SentencePart[] = joinParts(
    language,
    towns.map(({ id, names: of }) => ({ place: { kind: 'town', id } as const, text: of[language] })),
  );
  const population = plainFigure(
    formatNumber(language, residents),
    residents,
    figureAddress('sum', 'monotown-residents', region.id),
  );
  return [what, weaveParts<Exclude<SentencePart, string>>(texts.regionTowns, { towns: names, population })];
}

function potentialSentence(context: ProfileContext): Sentence {
  const texts = profileMessages[context.language];
  const of = scoreContext(context, 'potential');
  const place = of?.scores.places[context.placeId];
  if (of === null || place === undefined) return [];
  const counted = DIMENSIONS.filter((node) => place.nodes[node]?.status === 'scored').length;
  const index = place.nodes['potential'];
  if (index === undefined) return [texts.noIndexSentence];
  const potential = scoreFigure(of, context.placeId, 'potential');
  const dimensions = plainFigure(
    String(counted),
    counted,
    figureAddress('scored', of.scores.editionId, context.placeId),
  );
  const all = String(dimensionCount(place));
  if (place.rank !== null) return weave(texts.scored(counted), { potential, dimensions, all });
  if (index.status === 'estimate') return weave(texts.estimateSentence(counted), { dimensions, all });
  return index.score === null
    ? weave(texts.notScoredSentence(counted), { dimensions, all })
    : weave(texts.unrankedScore, { potential });
}

function rankSentence(context: ProfileContext): Sentence {
  const words = rankWords(context, 'potential');
  if (words === null) return [];
  const { warning, ...slots } = words;
  return [
    ...weaveParts<Exclude<SentencePart, string>>(profileMessages[context.language].rankSentence, slots),
    ...warning,
  ];
}

function riskSentence(context: ProfileContext): Sentence {
  const texts = profileMessages[context.language];
  const of = scoreContext(context, 'risk');
  if (of === null) return [];
  const risk = scoreFigure(of, context.placeId, 'risk');
  const place = of.scores.places[context.placeId];
  if (Object.keys(place?.indicators ?? {}).length === 0) return [texts.riskNotInEdition];
  if (risk.value === null) return [texts.riskNotScored];
  const score = { risk, riskClass: riskClassName(context.language, riskClass(risk.value)) };
  const words = rankWords(context, 'risk');
  if (words === null) return weave(texts.riskSentence, score);
  const { rank, ranked, byOtherMethods, warning } = words;
  const isShared = place?.rankTo !== null && place?.rankTo !== place?.rank;
  const isHighest = rank.value === 1 && !isShared;
  const sentence = isHighest
    ? weaveParts<Exclude<SentencePart, string>>(texts.riskHighest, { ...score, ranked, byOtherMethods })
    : weaveParts<Exclude<SentencePart, string>>(
        isShared ? texts.riskShared : texts.riskRanked(rank.value ?? 0),
        {
          ...score,
          rank,
          ranked,
          byOtherMethods,
        },
      );
  return [...sentence, ...warning];
}
