import type { LegalValues } from './legal-values.ts';
import { keptWeights } from './method-actions.ts';
import {
  AGGREGATIONS,
  AUTHOR_METHOD,
  MAX_WEIGHT,
  type MethodState,
  MISSING_DIMENSIONS,
  MISSING_RULES,
  NORMALISATIONS,
  PRESET_IDS,
  PRESETS,
  presetOf,
} from './method-state.ts';

/**
 * The name of a preset, or what differs from the author's setting, joined by `*`: `w=economic:2_labour:0.5` weights,
 * `n=` normalisation, `a=` aggregation, `i=` missing figures, `d=` missing dimensions, `t=0` outliers as they are. '' for the author's setting.
 */
export function encodeMethod(method: MethodState): string {
  const preset = presetOf(method);
  if (preset !== 'custom') return preset === 'author' ? '' : preset;
  const weights = Object.entries(method.weights).sort(([a], [b]) => (a < b ? -1 : 1));
  const parts: string[] = [];
  if (weights.length > 0) parts.push(`w=${weights.map(([code, weight]) => `${code}:${weight}`).join('_')}`);
  if (method.normalise !== AUTHOR_METHOD.normalise) parts.push(`n=${method.normalise}`);
  if (method.aggregate !== AUTHOR_METHOD.aggregate) parts.push(`a=${method.aggregate}`);
  if (method.missing !== AUTHOR_METHOD.missing) parts.push(`i=${method.missing}`);
  if (method.missingDimension !== AUTHOR_METHOD.missingDimension) parts.push(`d=${method.missingDimension}`);
  if (method.treat !== AUTHOR_METHOD.treat) parts.push('t=0');
  return parts.join('*');
}

/** Reads {@link encodeMethod} back; null if any part makes no sense. */
export function readMethod(text: string, legal: Pick<LegalValues, 'weightCodes'>): MethodState | null {
  const preset = PRESET_IDS.find((id) => id === text);
  if (preset !== undefined) return PRESETS[preset];
  let method: MethodState | null = AUTHOR_METHOD;
  for (const part of text.split('*')) {
    if (method !== null) method = applyPart(method, part.slice(0, 2), part.slice(2), legal);
  }
  return method;
}

function applyPart(
  method: MethodState,
  key: string,
  value: string,
  legal: Pick<LegalValues, 'weightCodes'>,
): MethodState | null {
  switch (key) {
    case 'w=': {
      const weights = readWeights(value, legal);
      return weights === null ? null : { ...method, weights };
    }
    case 'n=':
      return withChoice(value, NORMALISATIONS, (normalise) => ({ ...method, normalise }));
    case 'a=':
      return withChoice(value, AGGREGATIONS, (aggregate) => ({ ...method, aggregate }));
    case 'i=':
      return withChoice(value, MISSING_RULES, (missing) => ({ ...method, missing }));
    case 'd=':
      return withChoice(value, MISSING_DIMENSIONS, (missingDimension) => ({ ...method, missingDimension }));
    case 't=':
      return value === '0' ? { ...method, treat: false } : null;
    default:
      return null;
  }
}

function withChoice<Choice extends string>(
  text: string,
  choices: readonly Choice[],
  use: (choice: Choice) => MethodState,
): MethodState | null {
  const choice = choices.find((one) => one === text);
  return choice === undefined ? null : use(choice);
}

function readWeights(
  text: string,
  legal: Pick<LegalValues, 'weightCodes'>,
): Readonly<Record<string, number>> | null {
  const entries: [string, number][] = [];
  for (const item of text.split('_')) {
    const [code = '', weight = '', ...rest] = item.split(':');
    const isNumber = /^\d(\.\d{1,3})?$/.test(weight) && Number(weight) <= MAX_WEIGHT;
    if (!isNumber || rest.length > 0 || !legal.weightCodes.has(code)) return null;
    entries.push([code, Number(weight)]);
  }
  return keptWeights(Object.fromEntries(entries));
}
