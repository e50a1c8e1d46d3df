import type { Language } from '../../../geodata/types.ts';
import type { Edition, Indicator, Scope } from '../../../indicators/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import { type EditionName, editionLabel, findEdition } from '../../data/find-edition.ts';
import { differenceMessages } from '../../i18n/messages/difference.ts';
import { never } from '../../lib/never.ts';
import { PRESETS, presetOf } from '../../state/method-state.ts';
import type { Baseline, MeasureId } from '../../state/state.ts';
import type { LayerContext, PictureContext } from '../layer.ts';
import { type Measure, measureName, readMeasure } from '../measures/measures.ts';
import { whyNoMethod, whyNotWords, whyNoYear } from './why-not-compared.ts';

/** One of the two sides of a difference: what it is measured in and its short name. */
export interface Side {
  readonly context: PictureContext;
  readonly measure: MeasureId;
  readonly name: string;
}

/** What a difference is counted in: points of one scale, the unit of one indicator, or percentile ranks. */
export type DifferenceScale =
  | { readonly kind: 'points'; readonly points: 10 | 100 }
  | { readonly kind: 'unit'; readonly indicator: Indicator }
  | { readonly kind: 'ranks' };

/** Two sides of which the second is subtracted from the first. */
export interface Comparison {
  readonly kind: Baseline['kind'];
  readonly first: Side;
  readonly second: Side;
  readonly scale: DifferenceScale;
  /** A remark on the pair as a whole; '' = none. */
  readonly note: string;
}

/** A comparison; or that its figures are on their way; or why it may not be drawn. */
export type ComparisonResult =
  | { readonly state: 'ready'; readonly comparison: Comparison }
  | { readonly state: 'loading'; readonly words: string }
  | { readonly state: 'refused'; readonly reason: string };

/** What the layer's measure is to be compared with; null where the layer shows no difference. */
export function comparisonOf(context: LayerContext, scope: Scope): ComparisonResult | null {
  const { baseline, measure: id } = context.setting;
  const measure = readMeasure(context.data, scope, id);
  if (baseline === null || measure === null) return null;
  switch (baseline.kind) {
    case 'year':
      return withYear(context, scope, measure, baseline);
    case 'method':
      return withMethod(context, scope, measure, baseline);
    case 'measure':
      return withMeasure(context, scope, measure, baseline);
    default:
      return never(baseline);
  }
}

function withYear(
  context: LayerContext,
  scope: Scope,
  measure: Measure,
  baseline: Extract<Baseline, { kind: 'year' }>,
): ComparisonResult {
  const { data, language, setting } = context;
  const now = context.editions[scope];
  const name = editionName(language, data, baseline);
  if (now === null) return { state: 'loading', words: differenceMessages[language].loading(name) };
  const reason = whyNoYear(data, scope, measure, [{ edition: now.kind, year: now.year }, baseline]);
  if (reason !== null)
    return { state: 'refused', reason: whyNotWords(language, reason, editionLabel(data, baseline)) };
  const then = findEdition(data, scope, baseline);
  if (then === null) return { state: 'loading', words: differenceMessages[language].loading(name) };
  const first = editionName(language, data, { edition: now.kind, year: now.year });
  return ready('year', [measure, measure], {
    first: { context, measure: setting.measure, name: first },
    second: { context: inEdition(context, scope, measure, then), measure: setting.measure, name },
  });
}

function withMethod(
  context: LayerContext,
  scope: Scope,
  measure: Measure,
  { preset }: Extract<Baseline, { kind: 'method' }>,
): ComparisonResult {
  const texts = differenceMessages[context.language];
  const reason = whyNoMethod(measure);
  if (reason !== null) return { state: 'refused', reason: whyNotWords(context.language, reason) };
  const other = { ...context, method: PRESETS[preset] };
  const edition = context.editions[scope];
  const second = edition === null ? other : inEdition(other, scope, measure, edition);
  const isOtherScale = context.method.normalise !== other.method.normalise;
  const id = context.setting.measure;
  const result = ready('method', [measure, measure], {
    first: { context, measure: id, name: texts[`preset-${presetOf(context.method)}`] },
    second: { context: second, measure: id, name: texts[`preset-${preset}`] },
  });
  return isOtherScale && result.state === 'ready'
    ? { ...result, comparison: { ...result.comparison, note: texts.scalesDiffer } }
    : result;
}

function withMeasure(
  context: LayerContext,
  scope: Scope,
  measure: Measure,
  baseline: Extract<Baseline, { kind: 'measure' }>,
): ComparisonResult | null {
  const { data, language, setting } = context;
  const other = readMeasure(data, scope, baseline.measure);
  if (other === null) return null;
  const side = (id: MeasureId): Side => ({
    context,
    measure: id,
    name: measureName(data, scope, id, language),
  });
  return ready('measure', [measure, other], {
    first: side(setting.measure),
    second: side(baseline.measure),
  });
}

function ready(
  kind: Baseline['kind'],
  [first, second]: readonly [Measure, Measure],
  sides: Pick<Comparison, 'first' | 'second'>,
): Extract<ComparisonResult, { state: 'ready' }> {
  return { state: 'ready', comparison: { kind, ...sides, scale: scaleOf(first, second), note: '' } };
}

/** Scores of one index share a scale, an indicator has its own; everything else is compared by rank. */
function scaleOf(first: Measure, second: Measure): DifferenceScale {
  if (first.kind === 'node' && second.kind === 'node' && first.index === second.index) {
    return { kind: 'points', points: first.index === 'potential' ? 100 : 10 };
  }
  const isSame =
    first.kind === 'indicator' && second.kind === 'indicator' && first.indicator === second.indicator;
  return isSame ? { kind: 'unit', indicator: first.indicator } : { kind: 'ranks' };
}

/** The context with another edition for a scope, scored only as far as the measure needs it. */
function inEdition(
  context: PictureContext,
  scope: Scope,
  measure: Measure,
  edition: Edition,
): PictureContext {
  const none = { potential: null, risk: null };
  const scores =
    measure.kind === 'node'
      ? { ...none, [measure.index]: context.scoresBy(edition, measure.index, context.method) }
      : none;
  return {
    ...context,
    editions: { ...context.editions, [scope]: edition },
    scores: { ...context.scores, [scope]: scores },
  };
}

/** Short name of an edition of towns: its label, and that it is a full one. */
export function editionName(language: Language, data: ExplorerData, name: EditionName): string {
  const label = editionLabel(data, name);
  return name.edition === 'full' ? differenceMessages[language].edition(label) : label;
}
