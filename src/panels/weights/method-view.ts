import type { Language } from '../../../geodata/types.ts';
import { COMPONENTS_OF, CORE_DIMENSIONS, indicatorsOf } from '../../../indicators/scoring/index-tree.ts';
import {
  DIMENSIONS,
  type Edition,
  type IndexId,
  type Indicator,
  RISK_DIMENSIONS,
  type Scope,
} from '../../../indicators/types.ts';
import { findEdition } from '../../data/find-edition.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { formatPercent } from '../../i18n/format.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { type MethodState, type PresetId, presetOf } from '../../state/method-state.ts';
import { type PcaTexts, pcaText } from './pca-text.ts';
import { isPcaCurrent, pcaPreset } from './spread-weights.ts';

/** A node or indicator with its weight. */
export interface WeightRow {
  readonly code: string;
  readonly name: string;
  /** 0–3. */
  readonly weight: number;
  /** Its part of 100 points among its siblings; '' where all of them weigh nothing. */
  readonly share: string;
}

/** A list of weights that are shared out among each other. */
export interface WeightList {
  /** '' = needs no title. */
  readonly title: string;
  readonly rows: readonly WeightRow[];
}

/** A dimension with the lists below it: components, indicators of towns, indicators of regions. */
export interface WeightGroup {
  readonly row: WeightRow;
  readonly lists: readonly WeightList[];
}

/** What the panel of weights and method shows. */
export interface MethodView {
  readonly method: MethodState;
  readonly preset: PresetId | 'custom';
  /** Experts have said something, whether it is in force or not. */
  readonly hasExperts: boolean;
  readonly potential: readonly WeightGroup[];
  readonly risk: readonly WeightGroup[];
  /** Gaps of towns in the edition in force that are filled in now, over both indices. */
  readonly filled: number;
  /** Weights by principal components; null without scores. */
  readonly pca: PcaView | null;
  /** The method in force for towns in one line each, as the downloads print it. */
  readonly printed: readonly { readonly index: IndexId; readonly name: string; readonly text: string }[];
}

/** Weights by principal components inside the dimensions. */
export interface PcaView {
  readonly isPossible: boolean;
  readonly isCurrent: boolean;
  /** A sentence a dimension: what its weights rest on, or why they are equal. */
  readonly rows: readonly { readonly node: string; readonly name: string; readonly text: string }[];
}

/** Titles and sentences that the lists need. */
export interface MethodViewTexts extends PcaTexts {
  readonly components: string;
  readonly towns: string;
  readonly regions: string;
}

/** The settings in force with the names and shares of all weights. */
export function methodView(explorer: Explorer, texts: MethodViewTexts): MethodView {
  const { state } = explorer;
  const { language, method } = state;
  const isCore = state.edition === 'core';
  return {
    method,
    preset: presetOf(method),
    hasExperts: state.experts.length > 0,
    potential: groupsOf(explorer, 'potential', isCore ? CORE_DIMENSIONS : DIMENSIONS, texts),
    risk: groupsOf(explorer, 'risk', RISK_DIMENSIONS, texts),
    filled: filledIn(explorer),
    pca: pcaView(explorer, texts),
    printed: (['potential', 'risk'] as const).flatMap((index) => {
      const scores = explorer.scores(index, 'town');
      return scores === null ? [] : [{ index, name: termName(language, index), text: scores.method }];
    }),
  };
}

function filledIn(explorer: Explorer): number {
  const places = (['potential', 'risk'] as const).flatMap((index) =>
    Object.values(explorer.scores(index, 'town')?.places ?? {}),
  );
  return places.reduce(
    (sum, { indicators }) => sum + Object.values(indicators).filter(({ imputed }) => imputed).length,
    0,
  );
}

function pcaView(explorer: Explorer, texts: PcaTexts): PcaView | null {
  const { language, method } = explorer.state;
  const scores = explorer.scores('potential', 'town');
  const preset = scores === null ? null : pcaPreset(scores, explorer.data.codebook);
  if (preset === null) return null;
  return {
    isPossible: preset.isPossible,
    isCurrent: isPcaCurrent(method.weights, preset),
    rows: preset.dimensions.map((found) => ({
      node: found.node,
      name: termName(language, found.node),
      text: pcaText(language, found, texts),
    })),
  };
}

function groupsOf(
  explorer: Explorer,
  index: IndexId,
  nodes: readonly string[],
  texts: MethodViewTexts,
): readonly WeightGroup[] {
  const { language, method } = explorer.state;
  const rows = rowsOf(nodes, method, language, (code) => termName(language, code));
  const indicators = {
    town: currentIndicators(explorer, 'town', index),
    region: currentIndicators(explorer, 'region', index),
  };
  return rows.map((row) => {
    const components = componentsOf(row.code);
    const lists = components.length < 2 ? [] : [componentList(components, explorer, texts)];
    for (const parent of components.length === 0 ? [row.code] : components) {
      for (const scope of ['town', 'region'] as const) {
        const own = indicators[scope].filter((indicator) => indicator.parent === parent);
        const place = scope === 'town' ? texts.towns : texts.regions;
        const title = components.length < 2 ? place : `${termName(language, parent)}: ${place}`;
        if (own.length > 0) lists.push({ title, rows: indicatorRows(own, method, language) });
      }
    }
    return { row, lists };
  });
}

function componentsOf(code: string): readonly string[] {
  const dimension = RISK_DIMENSIONS.find((one) => one === code);
  return dimension === undefined ? [] : COMPONENTS_OF[dimension];
}

function componentList(
  components: readonly string[],
  { state: { language, method } }: Explorer,
  texts: MethodViewTexts,
): WeightList {
  const rows = rowsOf(components, method, language, (code) => termName(language, code));
  return { title: texts.components, rows };
}

function currentIndicators(explorer: Explorer, scope: Scope, index: IndexId): readonly Indicator[] {
  const edition: Edition | null = findEdition(explorer.data, scope, explorer.state);
  return edition === null ? [] : indicatorsOf(edition, explorer.data.codebook, index);
}

function indicatorRows(
  indicators: readonly Indicator[],
  method: MethodState,
  language: Language,
): readonly WeightRow[] {
  const names = new Map(indicators.map(({ id, names: own }) => [id, own[language]]));
  return rowsOf([...names.keys()], method, language, (id) => names.get(id) ?? id);
}

function rowsOf(
  codes: readonly string[],
  { weights }: MethodState,
  language: Language,
  nameOf: (code: string) => string,
): readonly WeightRow[] {
  const total = codes.reduce((sum, code) => sum + (weights[code] ?? 1), 0);
  return codes.map((code) => {
    const weight = weights[code] ?? 1;
    const share = total === 0 ? '' : formatPercent(language, weight / total);
    return { code, name: nameOf(code), weight, share };
  });
}
