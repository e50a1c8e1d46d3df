import type { Scope } from '../../../indicators/types.ts';
import { editionLabel } from '../../data/find-edition.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { differenceMessages } from '../../i18n/messages/difference.ts';
import { editionName } from '../../layers/difference/comparison.ts';
import { whyNoMethod, whyNotWords, whyNoYear } from '../../layers/difference/why-not-compared.ts';
import type { MeasureGroup } from '../../layers/layer.ts';
import { type Measure, readMeasure } from '../../layers/measures/measures.ts';
import { encodeBaseline } from '../../state/address-baseline.ts';
import type { LayerFacts } from '../../state/layer-facts.ts';
import { PRESET_IDS, presetOf } from '../../state/method-state.ts';
import type { Baseline, LayerState } from '../../state/state.ts';
import { yearStepsOf } from '../header/year-steps.ts';

/** One thing that a layer can be set against. */
export interface BaselineOption {
  /** As in the address. */
  readonly id: string;
  readonly name: string;
  readonly baseline: Baseline;
}

/** What may be subtracted from a layer's measure. */
export interface BaselineView {
  /** null = the layer shows no difference. */
  readonly kind: Baseline['kind'] | null;
  /** Id of the option chosen; '' = none. */
  readonly value: string;
  /** Kinds with the options of each; a kind without options cannot be chosen. */
  readonly kinds: readonly {
    readonly kind: Baseline['kind'];
    readonly groups: readonly { readonly name: string; readonly options: readonly BaselineOption[] }[];
    /** The option that stands for the kind when it is chosen; null = none. */
    readonly first: BaselineOption | null;
  }[];
  /** Why some years or methods are not offered, one sentence each. */
  readonly reasons: readonly string[];
}

/** Choices of a layer's other side; null for a layer that shows no differences, or one that is off. */
export function baselineViewOf(
  explorer: Explorer,
  { scope, hasBaseline }: LayerFacts,
  layer: LayerState,
  measures: readonly MeasureGroup[],
): BaselineView | null {
  if (!hasBaseline) return null;
  const measure = scope === null ? null : readMeasure(explorer.data, scope, layer.measure);
  if (scope === null || measure === null || !layer.on) return null;
  const years = yearOptions(explorer, scope, measure, layer.baseline);
  const { language } = explorer.state;
  const method = whyNoMethod(measure);
  const methods = method === null ? methodOptions(explorer, layer.baseline) : [];
  const reasons = [
    ...(layer.baseline?.kind === 'year' || years.options.length === 0 ? [years.reason] : []),
    method === null ? null : whyNotWords(language, method),
  ].filter((reason) => reason !== null);
  return {
    kind: layer.baseline?.kind ?? null,
    value: layer.baseline === null ? '' : encodeBaseline(layer.baseline),
    kinds: [
      { kind: 'year', groups: [{ name: '', options: years.options }], first: years.options[0] ?? null },
      { kind: 'method', groups: [{ name: '', options: methods }], first: methods[0] ?? null },
      { kind: 'measure', ...measureOptions(layer, measures) },
    ],
    reasons: [...new Set(reasons)],
  };
}

function yearOptions(
  { data, state }: Explorer,
  scope: Scope,
  measure: Measure,
  chosen: Baseline | null,
): { readonly options: readonly BaselineOption[]; readonly reason: string | null } {
  const judged = yearStepsOf(data)
    .filter(({ edition, year }) => year !== state.year || isChosen(chosen, { edition, year }))
    .map(({ edition, year }) => ({
      baseline: { kind: 'year', edition, year } as const,
      reason: whyNoYear(data, scope, measure, [state, { edition, year }]),
    }));
  const options = judged
    .filter(({ baseline, reason }) => reason === null || isChosen(chosen, baseline))
    .map(({ baseline }) => optionOf(baseline, editionName(state.language, data, baseline)));
  const [refused] = judged.flatMap(({ baseline, reason }) =>
    reason === null ? [] : [whyNotWords(state.language, reason, editionLabel(data, baseline))],
  );
  return { options, reason: refused ?? null };
}

function isChosen(
  chosen: Baseline | null,
  { edition, year }: Pick<Extract<Baseline, { kind: 'year' }>, 'edition' | 'year'>,
): boolean {
  return chosen?.kind === 'year' && chosen.edition === edition && chosen.year === year;
}

/** All ready-made methods but the one in force, unless it is chosen. */
function methodOptions({ state }: Explorer, chosen: Baseline | null): readonly BaselineOption[] {
  const now = presetOf(state.method);
  const texts = differenceMessages[state.language];
  return PRESET_IDS.filter(
    (preset) => preset !== now || (chosen?.kind === 'method' && chosen.preset === preset),
  ).map((preset) => optionOf({ kind: 'method', preset }, texts[`preset-${preset}`]));
}

/** All measures but the layer's own; an index is first set against the other index. */
function measureOptions(
  layer: LayerState,
  measures: readonly MeasureGroup[],
): Pick<BaselineView['kinds'][number], 'groups' | 'first'> {
  const groups = measures.map(({ name, options }) => ({
    name,
    options: options
      .filter(({ id }) => id !== layer.measure)
      .map(({ id, name: title }) => optionOf({ kind: 'measure', measure: id }, title)),
  }));
  return { groups, first: groups.find(({ options }) => options.length > 0)?.options[0] ?? null };
}

function optionOf(baseline: Baseline, name: string): BaselineOption {
  return { id: encodeBaseline(baseline), name, baseline };
}
