import type { Language } from '../../../geodata/types.ts';
import { CORE_DIMENSIONS } from '../../../indicators/scoring/index-tree.ts';
import type { Edition, Scope } from '../../../indicators/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import { findEdition } from '../../data/find-edition.ts';
import { differenceMessages } from '../../i18n/messages/difference.ts';
import type { ExplorerState } from '../../state/state.ts';
import type { Measure } from '../measures/measures.ts';

/** Why two things may not be subtracted; keys of the messages of differences. */
export type WhyNot =
  | 'whyRegions'
  | 'whyNoYears'
  | 'whyUpload'
  | 'whyRisk'
  | 'whyOtherIndex'
  | 'whyFullIndex'
  | 'whyNotThere'
  | 'whyOtherSet'
  | 'whyNoIndex'
  | 'whyNotScore';

type EditionYear = Pick<ExplorerState, 'edition' | 'year'>;

/**
 * Why a measure in one edition may not be subtracted from itself in another; null = it may. The core index is never
 * joined to the full one, and a dimension only to itself over the same indicators. Editions that are not loaded yet
 * are judged by their kind alone.
 */
export function whyNoYear(
  data: ExplorerData,
  scope: Scope,
  measure: Measure,
  [now, then]: readonly [now: EditionYear, then: EditionYear],
): WhyNot | null {
  if (scope === 'region') return 'whyRegions';
  if (measure.kind === 'quotient' || measure.kind === 'structure') return 'whyNoYears';
  if (measure.kind === 'upload') return 'whyUpload';
  const editions = [now, then].map((edition) => findEdition(data, scope, edition));
  const kinds = [now.edition, then.edition];
  if (measure.kind === 'indicator') {
    const { id, core } = measure.indicator;
    const isOutside = editions.some((edition) => edition?.indicatorIds.includes(id) === false);
    return isOutside || (kinds.includes('core') && !core) ? 'whyNotThere' : null;
  }
  if (measure.index === 'risk') return 'whyRisk';
  const core = kinds.filter((kind) => kind === 'core').length;
  if (core === 1) return now.edition === 'core' ? 'whyFullIndex' : 'whyOtherIndex';
  if (core === 2) {
    const isCore = measure.node === 'potential' || CORE_DIMENSIONS.some((node) => node === measure.node);
    return isCore ? null : 'whyNotThere';
  }
  if (measure.node === 'potential') return now.edition === then.edition ? null : 'whyNoIndex';
  return haveSameIndicators(data, measure.node, editions) ? null : 'whyOtherSet';
}

/** Why a measure may not be compared between methods; null = it may. */
export function whyNoMethod(measure: Measure): WhyNot | null {
  return measure.kind === 'node' ? null : 'whyNotScore';
}

/** A reason in words; `label` is that of the other edition. */
export function whyNotWords(language: Language, reason: WhyNot, label = ''): string {
  const words = differenceMessages[language][reason];
  return typeof words === 'string' ? words : words(label);
}

function haveSameIndicators(
  { codebook }: ExplorerData,
  node: string,
  editions: readonly (Edition | null)[],
): boolean {
  const sets = editions.flatMap((edition) => {
    if (edition === null) return [];
    const below = codebook.filter(
      ({ id, parent, scope }) =>
        parent === node && scope === edition.scope && edition.indicatorIds.includes(id),
    );
    return [below.map(({ id }) => id).join(' ')];
  });
  return new Set(sets).size <= 1;
}
