import type { Target } from '../../../../indicators/break-even/break-even.ts';

/** A target as figure addresses write it: `below:5`, `from:6.5`, `past:ridder`. */
export function targetText(target: Target): string {
  return `${target.kind}:${target.kind === 'past' ? target.placeId : target.cut}`;
}
