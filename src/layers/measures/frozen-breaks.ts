import type { Edition, Scope } from '../../../indicators/types.ts';
import type { MeasureId } from '../../state/state.ts';
import frozen from './frozen-breaks.json';
import type { Measure } from './measures.ts';

/**
 * Key of a measure in the table of frozen class limits. Scores of a core year have limits of their own, because
 * the core index is never joined to the full one; an indicator has one set of limits over all years.
 */
export function frozenKey(scope: Scope, kind: Edition['kind'], measure: Measure, id: MeasureId): string {
  return measure.kind === 'node' ? `${scope}|${kind === 'core' ? 'core' : 'full'}|${id}` : `${scope}|${id}`;
}

/** Frozen inner breaks under a key, made once over all years by `freeze-breaks.ts`; null = not frozen. */
export function frozenBreaks(key: string): readonly number[] | null {
  const table: Readonly<Record<string, readonly number[]>> = frozen;
  return table[key] ?? null;
}

/** Key of the terciles that belong to the breaks of a potential index. */
export function tercileKey(key: string): string {
  return `${key}|terciles`;
}
