import type { Language } from '../../../geodata/types.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import type { Indicator, IndicatorCell, NodeScore, PlaceId, Scope } from '../../../indicators/types.ts';
import { beginSmall, formatNumber, formatPercent } from '../../i18n/format.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { methodWordMessages } from '../../i18n/messages/method-words.ts';
import { shownNumber } from '../../i18n/shown-number.ts';
import { valueText } from '../../i18n/value-text.ts';
import { never } from '../../lib/never.ts';
import type { MeasureId } from '../../state/state.ts';
import type { PictureContext } from '../layer.ts';
import type { FigureState } from '../scene.ts';
import { uploadPlaceValue } from '../upload/upload-value.ts';
import { caveatsOf } from './caveats.ts';
import { joined, type MeasuredValue, noValue, proxyWords } from './measured-value.ts';
import { type Measure, nodeName, readMeasure } from './measures.ts';
import { rankText, scoreState } from './score-state.ts';
import { quotientValue, structureValue } from './structure-value.ts';

/** Value of a measure for a place in the current editions; never throws, an unknown measure has no value. */
export function measureValue(
  context: PictureContext,
  measureId: MeasureId,
  scope: Scope,
  placeId: PlaceId,
): MeasuredValue {
  const measure = readMeasure(context.data, scope, measureId);
  switch (measure?.kind) {
    case 'node':
      return nodeValue(context, measure, scope, placeId);
    case 'indicator':
      return indicatorValue(context, measure.indicator, placeId);
    case 'quotient':
      return quotientValue(context, measure.section, scope, placeId);
    case 'structure':
      return structureValue(context, measure.measure, scope, placeId);
    case 'upload':
      return uploadPlaceValue(context, measure.node, scope, placeId);
    case undefined:
      return noValue(placeId, '', layerMessages[context.language].noFigure, '');
    default:
      return never(measure);
  }
}

function nodeValue(
  context: PictureContext,
  { index, node }: Extract<Measure, { kind: 'node' }>,
  scope: Scope,
  placeId: PlaceId,
): MeasuredValue {
  const texts = layerMessages[context.language];
  const scores = context.scores[scope][index];
  const place = scores?.places[placeId];
  const score = place?.nodes[node];
  const edition = scores?.editionId ?? '';
  const figure = figureAddress('score', edition, placeId, node);
  // A core year has no risk at all: that is no lack of figures.
  const isInEdition = Object.keys(place?.indicators ?? {}).length > 0;
  if (scores === null || place === undefined || score === undefined || !isInEdition) {
    return noValue(placeId, figure, texts.notInEdition, '');
  }
  if (score.score === null) {
    const missing = missingText(context, scope, place.missing, node);
    const hasEstimates = Object.values(place.nodes).some(({ status }) => status === 'estimate');
    const whose = hasEstimates && scope === 'town' ? proxyWords(context.language, placeId) : '';
    return noValue(placeId, figure, texts.notScored, joined([missing, whose]));
  }
  const isIndex = node === index;
  const rank = isIndex ? rankText(place) : null;
  const ranked = scores.ranked.length;
  const parts = [
    String(scores.year),
    rank !== null ? texts.rank(rank, ranked) : isIndex ? texts.unranked : '',
    (node === 'potential' ? texts.counted : texts.countedIndicators)(score.counted, score.of),
    ...townLevelWords(context.language, scope, placeId, score),
    score.imputed === 0 ? '' : methodWordMessages[context.language].filledIn(score.imputed),
  ];
  const scale = index === 'potential' ? 100 : 10;
  return {
    placeId,
    figure,
    value: score.score,
    valueText: `${formatNumber(context.language, score.score, 1)} / ${scale}`,
    state: scoreState(
      { scores, edition: context.editions[scope], codebook: context.data.codebook },
      placeId,
      node,
    ),
    status: score.status,
    year: scores.year,
    grade: score.status === 'estimate' ? 'C' : null,
    rankText: rank === null ? null : `${rank} / ${ranked}`,
    detail: joined(parts),
  };
}

function townLevelWords(
  language: Language,
  scope: Scope,
  placeId: PlaceId,
  score: NodeScore,
): readonly string[] {
  const texts = layerMessages[language];
  if (scope === 'region') return [];
  const estimate = score.status === 'estimate' ? [texts.estimateMark, proxyWords(language, placeId)] : [];
  return [...estimate, texts.townLevelShare(formatPercent(language, score.townLevelShare))];
}

function indicatorValue(context: PictureContext, indicator: Indicator, placeId: PlaceId): MeasuredValue {
  const texts = layerMessages[context.language];
  const edition = context.editions[indicator.scope];
  const figure = figureAddress('value', edition?.id ?? '', placeId, indicator.id);
  const column = edition?.indicatorIds.indexOf(indicator.id) ?? -1;
  if (edition === null || column < 0) return noValue(placeId, figure, texts.notInEdition, '');
  const cell = edition.cells[edition.placeIds.indexOf(placeId)]?.[column] ?? null;
  if (cell === null) {
    const inapplicable = edition.notApplicable.some(
      ([place, id]) => place === placeId && id === indicator.id,
    );
    const empty = noValue(placeId, figure, inapplicable ? texts.notApplicable : texts.noFigure, '');
    return inapplicable ? { ...empty, state: 'not-applicable' } : empty;
  }
  const shown = shownNumber(context.language, cell.value, indicator.decimals);
  return {
    placeId,
    figure,
    value: cell.value,
    valueText: valueText(context.language, shown, indicator.unit),
    state: cellState(cell),
    status: cell.grade === 'C' && indicator.scope === 'town' ? 'estimate' : 'scored',
    year: cell.year,
    grade: cell.grade,
    rankText: null,
    detail: joined([
      cell.outdated ? '' : String(cell.year),
      ...caveatsOf(context.language, indicator, cell),
      texts.grade(cell.grade),
      cell.grade === 'C' && indicator.scope === 'town' ? proxyWords(context.language, placeId) : '',
    ]),
  };
}

function cellState(cell: IndicatorCell): FigureState {
  if (cell.outdated) return 'outdated';
  return cell.grade === 'C' ? 'proxy' : 'measured';
}

const NAMED_AS_MISSING = 3;

/** Names what keeps a node from being scored: its children without a score, or its indicators without a figure. */
function missingText(
  context: PictureContext,
  scope: Scope,
  missing: readonly string[],
  node: string,
): string {
  const indicators = context.data.codebook.filter((indicator) => indicator.scope === scope);
  const isLeafNode = indicators.some(({ parent }) => parent === node);
  const codes = missing.filter((code) => {
    const indicator = indicators.find(({ id }) => id === code);
    return isLeafNode ? indicator?.parent === node : indicator === undefined && code !== node;
  });
  const names = codes.map(
    (code) =>
      indicators.find(({ id }) => id === code)?.names[context.language] ?? nodeName(code, context.language),
  );
  if (names.length === 0) return '';
  const isDimensions = node === 'potential';
  const shown = names
    .slice(0, NAMED_AS_MISSING)
    .map((name) => beginSmall(context.language, name))
    .join(', ');
  const { unscored, missing: without } = layerMessages[context.language];
  return (isDimensions ? unscored : without)(shown, Math.max(0, names.length - NAMED_AS_MISSING));
}
