import type { Scope } from '../../../indicators/types.ts';
import { differenceMessages } from '../../i18n/messages/difference.ts';
import { never } from '../../lib/never.ts';
import type { LayerContext } from '../layer.ts';
import type { MeasuredValue } from '../measures/measured-value.ts';
import { measureName, readMeasure } from '../measures/measures.ts';
import { directionNotes } from '../measures/value-scale.ts';
import type { Comparison, Side } from './comparison.ts';
import { countOtherParts } from './difference-pair.ts';

/** What the legend and the tooltip say about a difference. */
export interface DifferenceWords {
  /** "Economic: 2022 minus 2015". */
  readonly name: string;
  readonly unit: string;
  /** '' = the name says it; null = the words of the measure itself. */
  readonly edition: string | null;
  readonly notes: readonly string[];
  readonly hatchNote: string;
}

/** Words of a comparison over the places drawn. */
export function differenceWords(
  context: LayerContext,
  scope: Scope,
  comparison: Comparison,
  values: readonly MeasuredValue[],
): DifferenceWords {
  const { language, data } = context;
  const texts = differenceMessages[language];
  const { kind, first, second, scale, note } = comparison;
  const pair = texts.minus(first.name, second.name);
  const shown = values.flatMap(({ placeId, value }) => (value === null ? [] : [placeId]));
  const others = countOtherParts(comparison, scope, shown);
  const isOneMeasure = first.measure === second.measure;
  const higher = ({ name }: Side): string => texts[`higher-${kind}`](name);
  return {
    name: kind === 'measure' ? pair : `${measureName(data, scope, first.measure, language)}: ${pair}`,
    unit: unitWords(context, comparison),
    edition: kind === 'year' ? coreWords(context, scope, first) : null,
    notes: [
      texts.colours(higher(first), higher(second)),
      ...(scale.kind === 'ranks' ? [texts.ranksNote(shown.length)] : []),
      ...(note === '' ? [] : [note]),
      ...(others === 0 ? [] : [texts.otherPartsNote(others)]),
      ...(isOneMeasure ? directionNotes(context, scope, readMeasure(data, scope, first.measure)) : []),
    ],
    hatchNote: texts.hatch,
  };
}

/** A note that the scores are those of the core index; '' for any other figure. */
function coreWords({ language, data }: LayerContext, scope: Scope, side: Side): string {
  const isScore = readMeasure(data, scope, side.measure)?.kind === 'node';
  const isCore = side.context.editions[scope]?.kind === 'core';
  return isScore && isCore ? differenceMessages[language].core : '';
}

function unitWords({ language }: LayerContext, { scale }: Comparison): string {
  const texts = differenceMessages[language];
  switch (scale.kind) {
    case 'points':
      return texts.unitPoints(scale.points);
    case 'ranks':
      return texts.unitRanks;
    case 'unit': {
      const unit = scale.indicator.unit[language];
      return unit === '%' ? texts.unitPercent : texts.unitOf(unit);
    }
    default:
      return never(scale);
  }
}
