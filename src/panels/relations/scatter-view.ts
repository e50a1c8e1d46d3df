import { PLACES_AT_LEAST } from '../../../indicators/editions/correlations.ts';
import { PRIORITY_CLASSES } from '../../../indicators/priority/place-priority.ts';
import type { IndexId, PlaceId, Scope } from '../../../indicators/types.ts';
import type { RankUncertainty } from '../../../indicators/uncertainty/monte-carlo.ts';
import { MAP_COLOURS, type MapColours } from '../../../styles/colours.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { collator, formatNumber } from '../../i18n/format.ts';
import { correlationMessages } from '../../i18n/messages/correlations.ts';
import { filterMessages } from '../../i18n/messages/filter.ts';
import { layerMessages, levelMessages } from '../../i18n/messages/layers.ts';
import { priorityLayerMessages } from '../../i18n/messages/priority-layer.ts';
import { relationsMessages } from '../../i18n/messages/relations.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { weave } from '../../i18n/weave.ts';
import { cellCode } from '../../layers/bivariate-cell.ts';
import { fadeOf, fadeWords } from '../../layers/filter/with-filter.ts';
import type { MeasureGroup, PictureContext } from '../../layers/layer.ts';
import { classIndex } from '../../layers/measures/classify.ts';
import { joined } from '../../layers/measures/measured-value.ts';
import { measureGroups, readMeasure } from '../../layers/measures/measures.ts';
import { intervalWords } from '../../layers/measures/rank-intervals.ts';
import { rankText } from '../../layers/measures/score-state.ts';
import { shownMeasures } from '../../layers/measures/shown-measures.ts';
import { editionWords } from '../../layers/measures/value-legend.ts';
import {
  makeScatter,
  type Scatter,
  type ScatterAxis,
  type ScatterInput,
  type ScatterRelation,
} from '../../layers/scatter.ts';
import type { SceneFilter } from '../../layers/scene.ts';
import { countAddress, type FigureView, plainFigure, type SentencePart } from '../parts/figure-view.ts';

/** One part of the plot in words, with who stands there. */
export interface PlotPart {
  readonly name: string;
  readonly count: FigureView;
  readonly places: readonly { readonly id: PlaceId; readonly name: string }[];
}

/** A place that has no circle, with the reasons. */
export interface GapView {
  readonly id: PlaceId;
  readonly name: string;
  readonly why: readonly string[];
}

/** A scatter plot with all that is said about it. */
export interface ScatterView {
  readonly scatter: Scatter;
  readonly colours: MapColours;
  readonly name: string;
  /** What either axis may show. */
  readonly choices: readonly MeasureGroup[];
  /** As the plot lies: rows from high to low y, columns from low to high x. */
  readonly parts: readonly (readonly PlotPart[])[];
  readonly line: readonly SentencePart[];
  readonly relation: readonly SentencePart[];
  readonly notes: readonly string[];
  readonly gaps: readonly GapView[];
  readonly gapsTitle: string;
  /** Editions of the scores and figures, in words. */
  readonly editions: readonly string[];
  /** A point in one sentence. */
  readonly pointWords: ReadonlyMap<PlaceId, string>;
  /** Towns outside the reader's filter; empty without one. */
  readonly fades: ReadonlyMap<PlaceId, 'outside' | 'unknown'>;
}

/** Says in words what a scatter plot shows. */
export function scatterView({
  context,
  filter,
  ...relations
}: ScatterInput & {
  readonly context: PictureContext;
  /** Of towns; null = none. */
  readonly filter: SceneFilter | null;
}): ScatterView {
  const { language, theme } = context;
  const texts = relationsMessages[language];
  const scatter = makeScatter(context, relations);
  const { x, y } = scatter;
  const fades = new Map(
    scatter.points.flatMap(({ placeId }) => {
      const fade = filter === null ? undefined : fadeOf(placeId, filter);
      return fade === undefined ? [] : [[placeId, fade] as const];
    }),
  );
  return {
    scatter,
    colours: MAP_COLOURS[theme],
    name: texts.plotName(x.name, y.name),
    choices: axisChoices(context, scatter),
    parts: partsOf(context, scatter),
    line: lineWords(context, scatter),
    relation: relationWords(context, scatter.relation, texts.relation),
    notes: [
      ...(filter === null ? [] : [filter.phrase, filterMessages[language].plotNote]),
      ...notesOf(context, scatter),
    ],
    fades,
    gapsTitle: texts.gaps(scatter.gaps.length),
    editions: editionsOf(context, scatter),
    gaps: scatter.gaps.map(({ placeId, name, lacking }) => ({
      ...{ id: placeId, name },
      why: lacking.map(({ measure, value }) => `${measure}: ${joined([value.valueText, value.detail])}`),
    })),
    pointWords: new Map(
      scatter.points.map((point) => {
        const onX = { axis: x.name, value: point.x.valueText };
        const onY = { axis: y.name, value: point.y.valueText };
        const outside = fadeWords(fades.get(point.placeId), language);
        return [point.placeId, joined([texts.pointName(point.name, onX, onY), point.code, outside])];
      }),
    ),
  };
}

/** Indices, dimensions, components, groups, indicators and measures of the reader's own tables. */
function axisChoices({ data, language }: PictureContext, { scope, x, y }: Scatter): readonly MeasureGroup[] {
  return shownMeasures(measureGroups(data, scope, language), [x.measure, y.measure])
    .map(({ name, options }) => ({
      name,
      options: options.filter(({ id }) => {
        const kind = readMeasure(data, scope, id)?.kind;
        return kind === 'node' || kind === 'indicator' || kind === 'upload';
      }),
    }))
    .filter(({ options }) => options.length > 0);
}

/** Edition in force where an axis is a score; the years of the figures otherwise. */
function editionsOf(context: PictureContext, { scope, points, x, y }: Scatter): readonly string[] {
  const words = (['x', 'y'] as const).map((side) =>
    editionWords(
      context,
      scope,
      (side === 'x' ? x : y).measure,
      points.map((point) => point[side]),
    ),
  );
  return [...new Set(words)].filter((text) => text !== '');
}

function partsOf({ language }: PictureContext, scatter: Scatter): ScatterView['parts'] {
  const { x, y, counts, points } = scatter;
  const byName = collator(language);
  const parts = counts.map((line, row) =>
    line.map((count, column): PlotPart => {
      const places = points
        .filter(
          ({ at, dotted }) =>
            !dotted && classIndex(at.y, y.cuts) === row && classIndex(at.x, x.cuts) === column,
        )
        .map(({ placeId, name }) => ({ id: placeId, name }))
        .sort((a, b) => byName.compare(a.name, b.name));
      const address = countAddress(`scatter-${row}-${column}`);
      return {
        name: partName(language, scatter, row, column),
        count: plainFigure(formatNumber(language, count), count, address),
        places,
      };
    }),
  );
  return [...parts].reverse();
}

function partName(
  language: PictureContext['language'],
  scatter: Scatter,
  row: number,
  column: number,
): string {
  const { x, y, lines } = scatter;
  if (lines === 'median') {
    return relationsMessages[language].partName(
      x.name,
      column === 1,
      y.name.toLocaleLowerCase(language),
      row === 1,
    );
  }
  const words = levelMessages[language];
  const levels = [words.low, words.medium, words.high];
  // On the maps rows are risk and columns potential, whichever way round the axes are here.
  const [risk, potential] = x.measure === 'risk' ? [column, row] : [row, column];
  if (lines === 'priority')
    return priorityLayerMessages[language][PRIORITY_CLASSES[(1 - risk) * 2 + (1 - potential)] ?? 'between'];
  return layerMessages[language].cellName(
    ...([cellCode({ row: risk, column: potential }), levels[risk] ?? '', levels[potential] ?? ''] as const),
  );
}

function lineWords({ language }: PictureContext, scatter: Scatter): readonly SentencePart[] {
  const texts = relationsMessages[language];
  if (scatter.lines === 'classes') return [texts.classLine];
  if (scatter.lines === 'priority') return [texts.priorityLine];
  const median = (axis: ScatterAxis): SentencePart => {
    const value = axis.cuts[0];
    return value === undefined
      ? '–'
      : plainFigure(formatNumber(language, value, axis.decimals), value, axis.cutFigure);
  };
  return weave(texts.medianLine, {
    n: countFigure(language, scatter),
    x: median(scatter.x),
    y: median(scatter.y),
  });
}

function relationWords(
  { language }: PictureContext,
  { pearson, spearman, n, figures }: ScatterRelation,
  text: string,
): readonly SentencePart[] {
  const texts = relationsMessages[language];
  if (n < PLACES_AT_LEAST) return [texts.tooFew];
  if (pearson === null || spearman === null) return [texts.noVariance];
  const coefficient = (value: number, figure: string) =>
    plainFigure(formatNumber(language, value, 2), value, figure);
  return weave(text, {
    pearson: coefficient(pearson, figures.pearson),
    spearman: coefficient(spearman, figures.spearman),
    n: plainFigure(formatNumber(language, n), n, figures.n),
  });
}

/** How far the two indices of a scope go together, in words. */
export function indicesWords(context: PictureContext, scope: Scope): readonly SentencePart[] {
  const { relation } = makeScatter(context, { scope, x: 'potential', y: 'risk', lines: 'median' });
  return relationWords(context, relation, correlationMessages[context.language].indices);
}

function countFigure(language: PictureContext['language'], { relation }: Scatter): FigureView {
  return plainFigure(formatNumber(language, relation.n), relation.n, relation.figures.n);
}

function notesOf({ language }: PictureContext, scatter: Scatter): readonly string[] {
  const texts = relationsMessages[language];
  const dotted = scatter.points.filter((point) => point.dotted).length;
  const logged = [scatter.x, scatter.y].filter(({ isLog }) => isLog).map(({ name }) => name);
  return [
    ...(scatter.scope === 'town' ? [texts.areaNote] : []),
    ...(dotted > 0 ? [texts.dottedNote(dotted)] : []),
    ...(logged.length > 0 ? [texts.logNote([...new Set(logged)].join(', '))] : []),
    texts.relationHint,
    ...(scatter.isBivariate && scatter.lines !== 'median' ? [layerMessages[language].riskBorrowed] : []),
  ];
}

/** Lines about one place: its values, and its ranks with their intervals where an axis is an index. */
export function pointReadout(
  { scatter, pointWords, gaps }: ScatterView,
  { scores, state }: Pick<Explorer, 'scores' | 'state'>,
  ranks: (index: IndexId) => RankUncertainty | null,
  placeId: PlaceId,
): readonly string[] {
  const texts = relationsMessages[state.language];
  const words = pointWords.get(placeId);
  if (words === undefined) {
    const gap = gaps.find(({ id }) => id === placeId);
    return gap === undefined ? [] : [[gap.name, ...gap.why].join(': ')];
  }
  const indices = (['potential', 'risk'] as const).filter((index) =>
    [scatter.x.measure, scatter.y.measure].includes(index),
  );
  const places = indices.flatMap((index) => {
    const place = scores(index, scatter.scope)?.places[placeId];
    const rank = place === undefined ? null : rankText(place);
    if (rank === null) return [];
    const interval = ranks(index)?.intervals[placeId];
    const name = texts.rankOf(termName(state.language, index), rank);
    return [interval === undefined ? name : `${name} (${intervalWords(state.language, interval)})`];
  });
  return [words, places.join('; ')];
}
