import { DEFAULT_PRIORITY } from './default-state.ts';
import type { PriorityState } from './state.ts';

/** `s=region*o=region*k=4.2*p=40` with only what differs from the default: places, order, cuts of risk and potential. */
export function encodePriority({ scope, order, riskCut, potentialCut }: PriorityState): string {
  const base = DEFAULT_PRIORITY;
  return [
    scope === base.scope ? '' : `s=${scope}`,
    order === base.order ? '' : `o=${order}`,
    riskCut === base.riskCut ? '' : `k=${riskCut}`,
    potentialCut === null ? '' : `p=${potentialCut}`,
  ]
    .filter((part) => part !== '')
    .join('*');
}

/** Reads {@link encodePriority} back; null if any part makes no sense. */
export function readPriority(text: string): PriorityState | null {
  let priority: PriorityState | null = DEFAULT_PRIORITY;
  for (const part of text.split('*')) {
    const change = readPart(part.slice(0, 2), part.slice(2));
    priority = priority === null || change === null ? null : { ...priority, ...change };
  }
  return priority;
}

function readPart(code: string, value: string): Partial<PriorityState> | null {
  if (value === 'region') return code === 's=' ? { scope: value } : code === 'o=' ? { order: value } : null;
  const cut = /^\d{1,3}(\.\d)?$/.test(value) ? Number(value) : Number.NaN;
  if (code === 'k=' && cut <= 10) return { riskCut: cut };
  return code === 'p=' && cut <= 100 ? { potentialCut: cut } : null;
}
