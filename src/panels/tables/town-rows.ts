import type { Language, Region, Town } from '../../../geodata/types.ts';
import { residentsAddress } from '../../../indicators/figure-address.ts';
import {
  DIMENSIONS,
  type Edition,
  type Grade,
  type IndexScores,
  type Indicator,
  type PlaceScore,
  type ScoreStatus,
} from '../../../indicators/types.ts';
import type { RankIntervals } from '../../explorer/rank-runs.ts';
import { formatNumber } from '../../i18n/format.ts';
import { tableMessages } from '../../i18n/messages/table.ts';
import { termName } from '../../i18n/messages/terms.ts';
import {
  type FigureView,
  missingFigure,
  plainFigure,
  rankFigure,
  scoreFigure,
  townLevelShareFigure,
} from '../parts/figure-view.ts';
import { type IntervalView, intervalView } from '../parts/interval-view.ts';
import { type RankChange, rankChange } from './rank-change.ts';

/** The nine dimensions as columns of the wide table, in order. */
export const TABLE_DIMENSIONS: readonly string[] = DIMENSIONS;

/** What the ranked table is made from; `null` scores = their file is loading or damaged. */
export interface TownRowsInput {
  readonly language: Language;
  readonly towns: readonly Town[];
  /** Year of their residents. */
  readonly residentsYear: number;
  readonly regions: readonly Region[];
  readonly codebook: readonly Indicator[];
  readonly potential: IndexScores | null;
  readonly risk: IndexScores | null;
  readonly edition: Edition | null;
  /** Potential by the author's setting, to show what has moved; absent = nothing is shown. */
  readonly author?: IndexScores | null;
  /** Rank intervals by potential; absent or null = none are computed. */
  readonly intervals?: RankIntervals | null;
  /** False leaves the dimensions out, where nothing shows or sorts by them. */
  readonly withDimensions: boolean;
  /** Leading branch by output of each town; null = no output figures. */
  readonly branchOf: (townId: string) => string | null;
}

/** One town in the ranked table. */
export interface TownRow {
  readonly id: string;
  readonly name: string;
  readonly regionId: string;
  readonly regionName: string;
  readonly industry: string;
  readonly branch: string | null;
  readonly status: ScoreStatus;
  readonly grade: Grade | null;
  readonly rank: FigureView;
  /** Null for a town without a rank. */
  readonly interval: IntervalView | null;
  /** Null under the author's setting and without a rank. */
  readonly change: RankChange | null;
  /** "9 of 9 dimensions"; '' if the town has no score at all. */
  readonly dimensionsText: string;
  readonly dimensionsShort: string;
  readonly potential: FigureView;
  readonly risk: FigureView;
  readonly townLevelShare: FigureView;
  readonly population: FigureView;
  /** The nine dimensions in the order of {@link DIMENSIONS}; empty where they were left out. */
  readonly dimensions: readonly { readonly node: string; readonly score: FigureView }[];
  /** What is missing, in words; '' for a ranked town. */
  readonly missingText: string;
}

/** Makes the rows of all towns, unsorted. */
export function buildTownRows(input: TownRowsInput): readonly TownRow[] {
  const regionNames = new Map(input.regions.map((region) => [region.id, region.shortNames[input.language]]));
  return input.towns.map((town) => buildRow(input, town, regionNames.get(town.regionId) ?? town.regionId));
}

function buildRow(input: TownRowsInput, town: Town, regionName: string): TownRow {
  const { language, codebook, edition, potential, risk } = input;
  const of = (scores: IndexScores) => ({ language, scores, edition, codebook });
  const place = potential?.places[town.id];
  const index = place?.nodes['potential'];
  const counted = DIMENSIONS.filter((node) => place?.nodes[node]?.status === 'scored').length;
  const inEdition = dimensionCount(place);
  return {
    id: town.id,
    name: town.names[language],
    regionId: town.regionId,
    regionName,
    industry: town.industry,
    branch: input.branchOf(town.id),
    status: index?.status ?? 'not-scored',
    grade: commonGrade(place),
    rank: potential === null ? missingFigure(language) : rankFigure(of(potential), town.id),
    interval: intervalView(language, input.intervals ?? null, potential, town.id),
    change: rankChange(language, potential, input.author ?? null, town.id),
    dimensionsText: place === undefined ? '' : tableMessages[language].ofDimensions(counted, inEdition),
    dimensionsShort: place === undefined ? '' : tableMessages[language].shortDimensions(counted, inEdition),
    potential:
      potential === null ? missingFigure(language) : scoreFigure(of(potential), town.id, 'potential'),
    risk: risk === null ? missingFigure(language) : scoreFigure(of(risk), town.id, 'risk'),
    townLevelShare:
      potential === null
        ? missingFigure(language)
        : townLevelShareFigure(of(potential), town.id, 'potential'),
    population: plainFigure(
      formatNumber(language, town.residents),
      town.residents,
      residentsAddress(town.id, input.residentsYear),
    ),
    dimensions: (input.withDimensions ? DIMENSIONS : []).map((node) => ({
      node,
      score: potential === null ? missingFigure(language) : scoreFigure(of(potential), town.id, node),
    })),
    missingText: place === undefined || place.rank !== null ? '' : missingWords(language, place),
  };
}

/** Dimensions without a score, in words; at most four are named. */
function missingWords(language: Language, place: PlaceScore): string {
  // A core year has five dimensions: what it does not have is not missing.
  const nodes = DIMENSIONS.filter((node) => (place.nodes[node]?.status ?? 'scored') !== 'scored');
  if (nodes.length === 0) return '';
  const named = nodes.slice(0, 4).map((node) => termName(language, node).toLocaleLowerCase());
  const rest = nodes.length - named.length;
  const texts = tableMessages[language];
  return texts.missing([...named, ...(rest > 0 ? [texts.andMore(rest)] : [])].join(', '));
}

/** Grade that most indicator values of a place have (of two equally frequent ones the weaker); null without values. */
export function commonGrade(place: PlaceScore | undefined): Grade | null {
  const counts: Record<Grade, number> = { A: 0, B: 0, C: 0 };
  for (const { cell } of Object.values(place?.indicators ?? {})) {
    if (cell !== null) counts[cell.grade] += 1;
  }
  const best = Math.max(counts.A, counts.B, counts.C);
  if (best === 0) return null;
  return (['C', 'B', 'A'] as const).find((grade) => counts[grade] === best) ?? null;
}

/** Dimensions that the edition in force has: nine in the full index, five in a core year. */
export function dimensionCount(place: PlaceScore | undefined): number {
  return DIMENSIONS.filter((node) => place?.nodes[node] !== undefined).length;
}
