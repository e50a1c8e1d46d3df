import type { Language, Region, Town } from '../../../geodata/types.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import type { IndexScores } from '../../../indicators/types.ts';
import { schemeColours } from '../../../styles/colours.ts';
import { collator, formatNumber } from '../../i18n/format.ts';
import { tableMessages } from '../../i18n/messages/table.ts';
import { listedRegion } from '../../i18n/place-phrase.ts';
import { type FigureView, plainFigure } from '../parts/figure-view.ts';
import { type MeasureCells, type MeasureInput, measureCells, rankOf, scoreOf } from './measure-cells.ts';
import { type RankChange, rankChange } from './rank-change.ts';

/**
 * Upper cuts of the risk classes very low to high (INFORM Risk Index, European Commission JRC):
 * found for countries, borrowed for towns.
 */
export const RISK_CUTS: readonly number[] = [2, 3.5, 5, 6.5];

/** Class of a risk score 0..4, very low to very high. */
export function riskClass(score: number): number {
  const found = RISK_CUTS.findIndex((cut) => score < cut);
  return found === -1 ? RISK_CUTS.length : found;
}

/** Name of a risk class, or of "not scored" for null. */
export function riskClassName(language: Language, index: number | null): string {
  const texts = tableMessages[language];
  const names = [texts.riskClass1, texts.riskClass2, texts.riskClass3, texts.riskClass4, texts.riskClass5];
  return (index === null ? undefined : names[index]) ?? texts.riskNotScored;
}

export interface RegionRowsInput extends MeasureInput {
  readonly theme: 'light' | 'dark';
  readonly regions: readonly Region[];
  readonly towns: readonly Town[];
  /** Potential by the author's setting, to show what has moved; absent = nothing is shown. */
  readonly author?: IndexScores | null;
  /** Risk of the towns, for the residents by class. */
  readonly townRisk: IndexScores | null;
}

/** Residents of a region's monotowns in one risk class. */
export interface ExposedShare {
  /** 0..4, or null for towns that are not scored. */
  readonly riskClass: number | null;
  readonly className: string;
  /** Fill of the class; '' = the hatching of "not scored". */
  readonly colour: string;
  readonly residents: FigureView;
  readonly townNames: readonly string[];
}

/** One region in the table. */
export interface RegionRow extends MeasureCells {
  readonly id: string;
  readonly name: string;
  /** What it is sorted by. */
  readonly sortName: string;
  readonly townCount: number;
  /** Null under the author's setting and without a rank. */
  readonly change: RankChange | null;
  readonly potential: FigureView;
  readonly risk: FigureView;
  readonly riskRank: FigureView;
  /** Residents of monotowns in all, null where there are none. */
  readonly residents: FigureView | null;
  /** By class, only those with residents, worst last, not scored at the end. */
  readonly exposed: readonly ExposedShare[];
}

/** Makes the rows of all regions, unsorted. */
export function buildRegionRows(input: RegionRowsInput): readonly RegionRow[] {
  const { language, potential, risk } = input;
  return input.regions.map((region) => {
    const towns = input.towns.filter(({ regionId }) => regionId === region.id);
    const total = towns.reduce((sum, town) => sum + town.residents, 0);
    return {
      id: region.id,
      name: listedRegion(language, region),
      sortName: region.shortNames[language],
      townCount: towns.length,
      ...measureCells(input, region.id),
      change: rankChange(language, potential, input.author ?? null, region.id),
      potential: scoreOf(input, potential, region.id, 'potential'),
      risk: scoreOf(input, risk, region.id, 'risk'),
      riskRank: rankOf(input, risk, region.id),
      residents:
        towns.length === 0
          ? null
          : plainFigure(
              formatNumber(language, total),
              total,
              figureAddress('sum', 'monotown-residents', region.id),
            ),
      exposed: exposedShares(input, region.id, towns),
    };
  });
}

function exposedShares(
  input: RegionRowsInput,
  regionId: string,
  towns: readonly Town[],
): readonly ExposedShare[] {
  const { language, theme, townRisk } = input;
  const colours = schemeColours('risk', theme, RISK_CUTS.length + 1);
  const classes: readonly (number | null)[] = [0, 1, 2, 3, 4, null];
  const classOf = (town: Town) => {
    const score = townRisk?.places[town.id]?.nodes['risk']?.score ?? null;
    return score === null ? null : riskClass(score);
  };
  return classes.flatMap((index) => {
    const members = towns.filter((town) => classOf(town) === index);
    if (members.length === 0) return [];
    const residents = members.reduce((sum, town) => sum + town.residents, 0);
    const key = index === null ? 'not-scored' : String(index + 1);
    return [
      {
        riskClass: index,
        className: riskClassName(language, index),
        colour: index === null ? '' : (colours[index] ?? ''),
        residents: plainFigure(
          formatNumber(language, residents),
          residents,
          figureAddress('sum', `monotown-residents-risk-${key}`, regionId),
        ),
        townNames: members.map((town) => town.names[language]),
      },
    ];
  });
}

/** Puts pinned rows first, in the order in which they were pinned. */
export function pinnedFirst<Row extends { readonly id: string }>(
  rows: readonly Row[],
  pins: readonly string[],
): readonly Row[] {
  const pinned = pins.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  return pinned.length === 0 ? rows : [...pinned, ...rows.filter((row) => !pinned.includes(row))];
}

/** Sorts regions by a column; rows without a value always stand last. */
export function sortRegionRows(
  rows: readonly RegionRow[],
  sortBy: string,
  descending: boolean,
  language: Language,
): readonly RegionRow[] {
  const { compare } = collator(language);
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const byName = compare(a.sortName, b.sortName);
    if (sortBy === 'name' || sortBy === 'region') return sign * byName;
    const x = columnValue(a, sortBy);
    const y = columnValue(b, sortBy);
    if (x === null || y === null) return x === y ? byName : x === null ? 1 : -1;
    return sign * (x - y) || byName;
  });
}

function columnValue(row: RegionRow, column: string): number | null {
  if (column === 'rank') return row.rank.value;
  if (column === 'measure') return row.measure?.value ?? null;
  if (column === 'risk') return row.risk.value;
  if (column === 'population') return row.residents?.value ?? null;
  return row.potential.value;
}
