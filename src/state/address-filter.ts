import { LIMIT_NEEDS, STATED_NEEDS } from '../../indicators/needs.ts';
import { WEBB_CLASSES } from '../../indicators/people/webb.ts';
import { never } from '../lib/never.ts';
import {
  CHOICE_KINDS,
  type ChoiceCondition,
  type Condition,
  type Filter,
  INDEX_CLASSES,
  withCondition,
} from './condition.ts';
import type { LegalValues } from './legal-values.ts';

/** Letters of the kinds in an address. Links that were shared write them so, and they must never change. */
const CHOICE_LETTERS = {
  ...({ region: 'r', branch: 'b', enterprise: 'e', grade: 'g', status: 's', operation: 'o' } as const),
  ...({ distance: 'd', webb: 'w', riskClass: 'a', potentialClass: 'c' } as const),
} as const;

/** `r=KZ-10_KZ-35*e=chemicals*p=40*k=5*n=gas_residents:50000`. */
export function encodeFilter(filter: Filter): string {
  const needs = filter.flatMap((one) =>
    one.kind === 'need' ? [one.limit === null ? one.need : `${one.need}:${one.limit}`] : [],
  );
  const others = filter.flatMap((one) => (one.kind === 'need' ? [] : [encodeCondition(one)]));
  return [...others, ...(needs.length > 0 ? [`n=${needs.join('_')}`] : [])].join('*');
}

function encodeCondition(condition: Exclude<Condition, { readonly kind: 'need' }>): string {
  switch (condition.kind) {
    case 'minPotential':
      return `p=${condition.value}`;
    case 'maxRisk':
      return `k=${condition.value}`;
    case 'region':
    case 'branch':
    case 'enterprise':
    case 'grade':
    case 'status':
    case 'operation':
    case 'distance':
    case 'webb':
    case 'riskClass':
    case 'potentialClass':
      return `${CHOICE_LETTERS[condition.kind]}=${condition.values.join('_')}`;
    default:
      return never(condition);
  }
}

/** Reads {@link encodeFilter} back; null if any part makes no sense. */
export function readFilter(text: string, legal: LegalValues): Filter | null {
  let filter: Filter = [];
  for (const part of text.split('*')) {
    const conditions = readPart(part.charAt(0), part.slice(2), legal);
    if (conditions === null) return null;
    for (const condition of conditions) filter = withCondition(filter, condition);
  }
  return filter;
}

function readPart(letter: string, value: string, legal: LegalValues): readonly Condition[] | null {
  if (letter === 'n') return readNeeds(value.split('_'));
  if (letter === 'p') return readLimit(value, 100, (limit) => ({ kind: 'minPotential', value: limit }));
  if (letter === 'k') return readLimit(value, 10, (limit) => ({ kind: 'maxRisk', value: limit }));
  const kind = CHOICE_KINDS.find((one) => CHOICE_LETTERS[one] === letter);
  const items = value.split('_');
  const allowed = {
    region: legal.regions,
    branch: legal.branches,
    enterprise: legal.enterprises,
    grade: new Set(['A', 'B', 'C']),
    status: new Set(['scored', 'estimate', 'not-scored']),
    operation: new Set(['operating', 'partly', 'stopped', 'diversified']),
    distance: new Set(['near', 'far']),
    webb: new Set<string>(WEBB_CLASSES),
    riskClass: new Set<string>(INDEX_CLASSES.riskClass),
    potentialClass: new Set<string>(INDEX_CLASSES.potentialClass),
  } as const;
  if (kind === undefined || !items.every((item) => allowed[kind].has(item))) return null;
  return [{ kind, values: [...new Set(items)] } as ChoiceCondition];
}

/** Most that a need may ask for: beyond it a limit leaves nothing out, or everything. */
const MOST = 10_000_000;

function readNeeds(items: readonly string[]): readonly Condition[] | null {
  const conditions = items.flatMap((item): readonly Condition[] => {
    const [name, limit, ...rest] = item.split(':');
    if (rest.length > 0) return [];
    const stated = STATED_NEEDS.find((need) => need === name);
    if (stated !== undefined) return limit === undefined ? [{ kind: 'need', need: stated, limit: null }] : [];
    const limited = LIMIT_NEEDS.find((need) => need === name);
    return limited === undefined || limit === undefined
      ? []
      : (readLimit(limit, MOST, (value) => ({ kind: 'need', need: limited, limit: value })) ?? []);
  });
  return conditions.length === items.length ? conditions : null;
}

function readLimit(
  text: string,
  most: number,
  make: (value: number) => Condition,
): readonly Condition[] | null {
  const value = /^\d{1,8}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
  return value >= 0 && value <= most ? [make(value)] : null;
}
