import type { Language } from '../../../geodata/types.ts';
import { SECTIONS, type Section } from '../../../indicators/built-files.ts';
import type { StructureMeasure } from '../../../indicators/built-structure.ts';
import {
  DIMENSIONS,
  type IndexId,
  type Indicator,
  RISK_COMPONENTS,
  RISK_DIMENSIONS,
  RISK_GROUPS,
  type Scope,
} from '../../../indicators/types.ts';
import type { SchemeId } from '../../../styles/colours.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import type { UploadNode } from '../../data/upload/upload-data.ts';
import { beginSmall } from '../../i18n/format.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { structureMeasureMessages } from '../../i18n/messages/structure-measures.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { uploadLayerMessages } from '../../i18n/messages/upload-layers.ts';
import { never } from '../../lib/never.ts';
import type { MeasureId } from '../../state/state.ts';
import type { MeasureGroup, MeasureOption } from '../layer.ts';
import { findUploadNode, unitsShown } from '../upload/upload-lookup.ts';

/** What a measure id means. */
export type Measure =
  | { readonly kind: 'node'; readonly index: IndexId; readonly node: string }
  | { readonly kind: 'indicator'; readonly indicator: Indicator }
  | { readonly kind: 'quotient'; readonly section: Section }
  | { readonly kind: 'structure'; readonly measure: StructureMeasure }
  | { readonly kind: 'upload'; readonly node: UploadNode };

/** Measures of the whole structure that are drawn; Hoover is half of Krugman, concentration the inverse of effective. */
export const DRAWN_STRUCTURE = [
  'effective',
  'shannon',
  'krugman',
  'hachman',
  'change',
  'regional',
] as const satisfies readonly StructureMeasure[];

/** Sections whose location quotients exist for towns. */
export const TOWN_SECTIONS = ['B', 'C', 'D', 'E'] as const satisfies readonly Section[];

/** Reads a measure id; null = unknown for places of this scope. */
export function readMeasure(data: ExplorerData, scope: Scope, id: MeasureId): Measure | null {
  if (id === 'potential' || isOneOf(DIMENSIONS, id)) return { kind: 'node', index: 'potential', node: id };
  const isGroup = id.startsWith('group:') && isOneOf(RISK_GROUPS, id.slice('group:'.length));
  if (id === 'risk' || isGroup || isOneOf(RISK_DIMENSIONS, id) || isOneOf(RISK_COMPONENTS, id)) {
    return { kind: 'node', index: 'risk', node: id };
  }
  if (id.startsWith('lq:')) {
    const letters: readonly Section[] = scope === 'town' ? TOWN_SECTIONS : SECTIONS;
    const section = letters.find((letter) => letter === id.slice('lq:'.length));
    return section === undefined ? null : { kind: 'quotient', section };
  }
  if (id.startsWith('structure:')) {
    const drawn = DRAWN_STRUCTURE.find((entry) => entry === id.slice('structure:'.length));
    return drawn === undefined ? null : { kind: 'structure', measure: drawn };
  }
  if (id.startsWith('upload:')) {
    const node = findUploadNode(data.upload, id.slice('upload:'.length));
    return node === null ? null : { kind: 'upload', node };
  }
  const indicator = id.startsWith('indicator:')
    ? findIndicator(data, scope, id.slice('indicator:'.length))
    : null;
  return indicator === null ? null : { kind: 'indicator', indicator };
}

/** An indicator of the codebook; null = none of this id in this scope. */
export function findIndicator(data: ExplorerData, scope: Scope, id: string): Indicator | null {
  return data.codebook.find((indicator) => indicator.id === id && indicator.scope === scope) ?? null;
}

/** Name of a measure in the reader's language; the id itself if it is unknown. */
export function measureName(data: ExplorerData, scope: Scope, id: MeasureId, language: Language): string {
  const measure = readMeasure(data, scope, id);
  const texts = layerMessages[language];
  if (measure === null) return id;
  switch (measure.kind) {
    case 'indicator':
      return measure.indicator.names[language];
    case 'quotient':
      return texts.quotient(beginSmall(language, data.structure.sectionNames[measure.section][language]));
    case 'structure':
      return structureMeasureMessages[language][measure.measure];
    case 'upload':
      return measure.node.name;
    case 'node':
      return nodeName(measure.node, language);
    default:
      return never(measure);
  }
}

/** Name of a node of an index; groups of risk are named as such. */
export function nodeName(node: string, language: Language): string {
  return node.startsWith('group:')
    ? layerMessages[language].riskGroup(beginSmall(language, termName(language, node.slice('group:'.length))))
    : termName(language, node);
}

/** Colour scheme of a measure, and whether its low end is the strong one (fewer is better, or fewer is riskier). */
export function measureScheme(measure: Measure): { readonly scheme: SchemeId; readonly reversed: boolean } {
  switch (measure.kind) {
    case 'node':
      return { scheme: measure.index, reversed: false };
    case 'quotient':
      return { scheme: 'difference', reversed: false };
    case 'structure':
      return { scheme: measure.measure === 'regional' ? 'difference' : 'neutral', reversed: false };
    case 'upload':
      return { scheme: 'neutral', reversed: false };
    case 'indicator': {
      const { use, direction } = measure.indicator;
      return { scheme: use === 'panel' ? 'neutral' : use, reversed: use !== 'panel' && direction === -1 };
    }
    default:
      return never(measure);
  }
}

/** All measures of regions or towns, grouped for a select box. */
export function measureGroups(data: ExplorerData, scope: Scope, language: Language): readonly MeasureGroup[] {
  const texts = layerMessages[language];
  const nodes = (ids: readonly string[]): readonly MeasureOption[] =>
    ids.map((id) => ({ id, name: nodeName(id, language) }));
  const sections: readonly Section[] = scope === 'town' ? TOWN_SECTIONS : SECTIONS;
  return [
    uploadMeasures(data, scope, language),
    { name: texts.groupIndex, options: nodes(['potential', 'risk']) },
    { name: texts.groupDimensions, options: nodes(DIMENSIONS) },
    { name: texts.groupRiskDimensions, options: nodes(RISK_DIMENSIONS) },
    { name: texts.groupComponents, options: nodes(RISK_COMPONENTS) },
    { name: texts.groupRiskGroups, options: nodes(RISK_GROUPS.map((group) => `group:${group}`)) },
    { name: texts.groupPotentialIndicators, options: indicatorOptions(data, scope, 'potential', language) },
    { name: texts.groupRiskIndicators, options: indicatorOptions(data, scope, 'risk', language) },
    { name: texts.groupPanel, options: indicatorOptions(data, scope, 'panel', language) },
    {
      name: texts.groupQuotients,
      options: sections.map((section) => ({
        id: `lq:${section}`,
        name: data.structure.sectionNames[section][language],
      })),
    },
    {
      name: structureMeasureMessages[language].group,
      options: DRAWN_STRUCTURE.map((id) => ({
        id: `structure:${id}`,
        name: structureMeasureMessages[language][id],
      })),
    },
  ].filter(({ options }) => options.length > 0);
}

/** Nodes of the reader's own tables that say something of such places, under their heading. */
export function uploadMeasures(data: ExplorerData, scope: Scope | 'point', language: Language): MeasureGroup {
  const { upload } = data;
  const nodes = upload === null || unitsShown(upload, scope).length === 0 ? [] : upload.nodes;
  return {
    name: uploadLayerMessages[language].group,
    options: nodes.map(({ code, name }) => ({ id: `upload:${code}`, name })),
  };
}

/** Indicators of one use as options, in the order of the codebook. */
export function indicatorOptions(
  data: ExplorerData,
  scope: Scope,
  use: Indicator['use'],
  language: Language,
): readonly MeasureOption[] {
  return data.codebook
    .filter((indicator) => indicator.scope === scope && indicator.use === use)
    .map((indicator) => ({ id: `indicator:${indicator.id}`, name: indicator.names[language] }));
}

function isOneOf(list: readonly string[], id: string): boolean {
  return list.includes(id);
}
