import type { Language, Region, Town, TownId } from '../../../geodata/types.ts';
import { residentsAddress } from '../../../indicators/figure-address.ts';
import {
  DIMENSIONS,
  type IndexScores,
  type PlaceScore,
  type ScoreStatus,
} from '../../../indicators/types.ts';
import { beginSmall, formatNumber, joinWords } from '../../i18n/format.ts';
import { filterMessages } from '../../i18n/messages/filter.ts';
import { tableMessages } from '../../i18n/messages/table.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { listedRegion } from '../../i18n/place-phrase.ts';
import type { PlaceOrder } from '../../layers/measures/place-order.ts';
import { type FigureView, missingFigure, plainFigure, townLevelShareFigure } from '../parts/figure-view.ts';
import {
  contextOf,
  type MeasureCells,
  type MeasureInput,
  measureCells,
  rankOf,
  scoreOf,
} from './measure-cells.ts';
import { type RankChange, rankChange } from './rank-change.ts';

/** What the ranked table is made from; `null` scores = their file is loading or damaged. */
export interface TownRowsInput extends MeasureInput {
  readonly towns: readonly Town[];
  /** Year of their residents. */
  readonly residentsYear: number;
  readonly regions: readonly Region[];
  /** The towns by each dimension, for their colours; absent or null = they have none. */
  readonly dimensionOrders?: readonly PlaceOrder[] | null;
  /** Potential by the author's setting, to show what has moved; absent = nothing is shown. */
  readonly author?: IndexScores | null;
  /** False leaves the dimensions out, where nothing shows or sorts by them. */
  readonly withDimensions: boolean;
  /** What is not known of a town that the filter asks; absent or null = no filter. */
  readonly open?: ReadonlyMap<TownId, string> | null;
}

/** A score with the colour of its class; '' = none. */
export interface TintedScore {
  readonly node: string;
  readonly score: FigureView;
  readonly colour: string;
}

/** One town in the table. */
export interface TownRow extends MeasureCells {
  readonly id: string;
  readonly name: string;
  readonly regionName: string;
  readonly status: ScoreStatus;
  /** Of potential; null under the author's setting and without a rank. */
  readonly change: RankChange | null;
  readonly potential: FigureView;
  readonly risk: FigureView;
  readonly riskRank: FigureView;
  readonly townLevelShare: FigureView;
  readonly population: FigureView;
  /** The nine dimensions in the order of {@link DIMENSIONS}; empty where they were left out. */
  readonly dimensions: readonly TintedScore[];
  /** What is missing, in words; '' for a ranked town. */
  readonly missingText: string;
  /** What is not known of the town that the filter asks, in words; '' = nothing. */
  readonly openText: string;
}

/** Makes the rows of all towns, unsorted. */
export function buildTownRows(input: TownRowsInput): readonly TownRow[] {
  const regionNames = new Map(
    input.regions.map((region) => [region.id, listedRegion(input.language, region)]),
  );
  return input.towns.map((town) => buildRow(input, town, regionNames.get(town.regionId) ?? town.regionId));
}

function buildRow(input: TownRowsInput, town: Town, regionName: string): TownRow {
  const { language, potential, risk } = input;
  const place = potential?.places[town.id];
  const open = input.open?.get(town.id) ?? '';
  return {
    id: town.id,
    name: town.names[language],
    regionName,
    status: place?.nodes['potential']?.status ?? 'not-scored',
    ...measureCells(input, town.id),
    change: rankChange(language, potential, input.author ?? null, town.id),
    potential: scoreOf(input, potential, town.id, 'potential'),
    risk: scoreOf(input, risk, town.id, 'risk'),
    riskRank: rankOf(input, risk, town.id),
    townLevelShare:
      potential === null
        ? missingFigure(language)
        : townLevelShareFigure(contextOf(input, potential), town.id, 'potential'),
    population: plainFigure(
      formatNumber(language, town.residents),
      town.residents,
      residentsAddress(town.id, input.residentsYear),
    ),
    dimensions: (input.withDimensions ? DIMENSIONS : []).map((node) => ({
      node,
      score: scoreOf(input, potential, town.id, node),
      colour:
        input.dimensionOrders?.find(({ measure }) => measure === node)?.places.get(town.id)?.colour ?? '',
    })),
    missingText: place === undefined || place.rank !== null ? '' : missingWords(language, place),
    openText: open === '' ? '' : filterMessages[language].notKnown(open),
  };
}

/** Dimensions without a score, in words; at most three are named. */
function missingWords(language: Language, place: PlaceScore): string {
  // A core year has five dimensions: what it does not have is not missing.
  const nodes = DIMENSIONS.filter((node) => (place.nodes[node]?.status ?? 'scored') !== 'scored');
  if (nodes.length === 0) return '';
  const named = nodes.slice(0, 3).map((node) => beginSmall(language, termName(language, node)));
  const rest = nodes.length - named.length;
  const texts = tableMessages[language];
  return texts.missing(rest > 0 ? `${named.join(', ')} ${texts.andMore(rest)}` : joinWords(language, named));
}

/** Dimensions that the edition in force has: nine in the full index, five in a core year. */
export function dimensionCount(place: PlaceScore | undefined): number {
  return DIMENSIONS.filter((node) => place?.nodes[node] !== undefined).length;
}
