import { DEFAULT_RELATIONS } from './default-state.ts';
import type { LegalValues } from './legal-values.ts';
import type { RelationsState } from './state.ts';

/**
 * `v=matrix*s=region*x=economic*y=indicator:poverty*d=classes*w=all` with only what differs from the default:
 * view, scope, axes, where the plot is divided, whose figures.
 */
export function encodeRelations(relations: RelationsState): string {
  const base = DEFAULT_RELATIONS;
  return CODES.flatMap(([code, key]) =>
    relations[key] === base[key] ? [] : [`${code}=${relations[key]}`],
  ).join('*');
}

const CODES = [
  ['v', 'view'],
  ['s', 'scope'],
  ['x', 'x'],
  ['y', 'y'],
  ['d', 'lines'],
  ['w', 'gradeFilter'],
] as const;

/** Reads {@link encodeRelations} back; null if any part makes no sense or an axis has no such measure. */
export function readRelations(text: string, legal: LegalValues): RelationsState | null {
  let relations: RelationsState | null = DEFAULT_RELATIONS;
  for (const part of text.split('*')) {
    if (relations !== null) relations = applyPart(relations, part.slice(0, 2), part.slice(2));
  }
  if (relations === null) return null;
  const { scope, x, y } = relations;
  return legal.isAxis(scope, x) && legal.isAxis(scope, y) ? relations : null;
}

function applyPart(relations: RelationsState, code: string, value: string): RelationsState | null {
  switch (code) {
    case 'v=':
      return value === 'matrix' || value === 'alpha' || value === 'history'
        ? { ...relations, view: value }
        : null;
    case 's=':
      return value === 'region' ? { ...relations, scope: value } : null;
    case 'x=':
      return { ...relations, x: value };
    case 'y=':
      return { ...relations, y: value };
    case 'd=':
      return value === 'classes' || value === 'priority' ? { ...relations, lines: value } : null;
    case 'w=':
      return value === 'all' ? { ...relations, gradeFilter: value } : null;
    default:
      return null;
  }
}
