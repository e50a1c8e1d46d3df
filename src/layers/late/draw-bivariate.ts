import type { MapTheme } from '../../../styles/colours.ts';
import { headlineMessages } from '../../i18n/messages/headline.ts';
import { layerMessages, levelMessages } from '../../i18n/messages/layers.ts';
import {
  type BivariateCell,
  bivariateCells,
  cellCode,
  cellColour,
  potentialTerciles,
  RISK_LEVELS,
} from '../bivariate-cell.ts';
import type { LayerContext, LayerPicture } from '../layer.ts';
import { breakTexts } from '../measures/break-texts.ts';
import { joined } from '../measures/measured-value.ts';
import { HATCH } from '../measures/value-scale.ts';
import type { Fill, Legend, LegendClass, MarkFacts } from '../scene.ts';
import { residentSizes } from '../town-circles.ts';
import { type CodedPlace, paintCoded } from './coded-marks.ts';

/** Potential against risk in nine cells. */
export function drawBivariate(context: LayerContext): LayerPicture {
  const towns = bivariateCells(context, 'town');
  const regions = bivariateCells(context, 'region');
  const coded = (cell: BivariateCell): CodedPlace => ({
    ...cellFacts(cell),
    placeId: cell.placeId,
    fill: fillOf(context.theme, cell),
    // Regions have own figures only.
    dotted: cell.potential.status === 'estimate' || cell.risk.status === 'estimate',
    code: cellCode(cell.cell),
  });
  return {
    painted: [
      paintCoded(context, 'region', regions.map(coded)),
      paintCoded(context, 'town', towns.map(coded)),
    ],
    legend: gridLegend(context, towns, regions),
    lines: new Map([...regions, ...towns].map((cell) => [cell.placeId, cellLine(context, cell)])),
  };
}

function fillOf(theme: MapTheme, { cell }: BivariateCell): Fill {
  return cell === null ? HATCH : { kind: 'colour', colour: cellColour(theme, cell) };
}

function cellFacts({ potential, risk, cell }: BivariateCell): MarkFacts {
  const lacking = potential.value === null ? potential : risk;
  return {
    figure: cell === null ? lacking.figure : potential.figure,
    value: cell === null ? null : potential.value,
    valueText: cell === null ? lacking.valueText : `${potential.valueText}; ${risk.valueText}`,
    classIndex: cell === null ? null : cell.row * 3 + cell.column,
    state: cell === null ? 'missing' : potential.state,
    status: cell === null ? 'not-scored' : 'scored',
    year: potential.year ?? risk.year,
    grade: null,
    rankText: potential.rankText,
  };
}

function cellLine(
  { language }: LayerContext,
  { potential, risk, cell }: BivariateCell,
): ReturnType<typeof line> {
  const texts = layerMessages[language];
  const words = levelMessages[language];
  const levels = [words.low, words.medium, words.high];
  const value =
    cell === null
      ? texts.notScored
      : texts.cellName(cellCode(cell), levels[cell.row] ?? '', levels[cell.column] ?? '');
  const numbers = [potential, risk]
    .filter(({ value: number }) => number !== null)
    .map(({ valueText }) => valueText);
  return line(
    texts.bivariate,
    value,
    joined([...numbers, cell === null ? potential.detail : '']),
    potential.figure,
  );
}

function line(title: string, value: string, detail: string, figure: string) {
  return { title, value, detail, figure };
}

function gridLegend(
  context: LayerContext,
  towns: readonly BivariateCell[],
  regions: readonly BivariateCell[],
): Legend {
  const { language, setting } = context;
  const texts = layerMessages[language];
  const cuts = (breaks: readonly number[]): string => breakTexts(language, breaks, 1).join(' / ');
  const year = context.scores.town.potential?.year;
  return {
    layerId: setting.id,
    headline: {
      title: headlineMessages[language].bivariate(String(year ?? '–')),
      reading: headlineMessages[language].bivariateReading,
    },
    title: texts.bivariate,
    subtitle: [
      texts.townsBy(String(year ?? '–')),
      texts.regionsBy(String(context.scores.region.potential?.year ?? '–')),
    ].join(' · '),
    form: 'grid3x3',
    classes: gridClasses(context, towns, regions),
    histogram: null,
    notes: [
      texts.cellNote(
        cuts(RISK_LEVELS),
        cuts(potentialTerciles(context, 'town')),
        cuts(potentialTerciles(context, 'region')),
      ),
      texts.riskBorrowed,
      texts.hatchNote,
      texts.areaNote(context.data.places.residentsYear),
    ],
    sizes: residentSizes(context),
    axes: { x: texts.cellAxisPotential, y: texts.cellAxisRisk },
  };
}

/** Nine cells, risk low to high, in each row potential low to high; then what is not scored. */
function gridClasses(
  { language, theme }: LayerContext,
  towns: readonly BivariateCell[],
  regions: readonly BivariateCell[],
): readonly LegendClass[] {
  const texts = layerMessages[language];
  const inCell = (cells: readonly BivariateCell[], code: string): number =>
    cells.filter(({ cell }) => cellCode(cell) === code).length;
  const classOf = (fill: Fill, code: string): LegendClass => {
    const [t, r] = [inCell(towns, code), inCell(regions, code)];
    const label = texts.cell(code === '' ? texts.notScored : code, t, r);
    return { fill, label, count: t + r, from: null, to: null, dotted: false, symbol: null };
  };
  const cells = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((column) =>
      classOf({ kind: 'colour', colour: cellColour(theme, { row, column }) }, cellCode({ row, column })),
    ),
  );
  return [...cells, classOf(HATCH, '')];
}
