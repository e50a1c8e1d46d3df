import type { RegionId } from '../../geodata/types.ts';
import { LIMIT_NEEDS, type NeedId, STATED_NEEDS } from '../../indicators/needs.ts';
import type { WebbClass } from '../../indicators/people/webb.ts';
import type { Grade, ScoreStatus } from '../../indicators/types.ts';

/** A condition with alternatives: a town meets it by any of its values. */
export type ChoiceCondition =
  | { readonly kind: 'region'; readonly values: readonly RegionId[] }
  /** Leading branches by output, `Branch` keys. */
  | { readonly kind: 'branch'; readonly values: readonly string[] }
  /** Families of the city-forming enterprise, `Industry` keys. */
  | { readonly kind: 'enterprise'; readonly values: readonly string[] }
  /** Grades that most figures of the town have. */
  | { readonly kind: 'grade'; readonly values: readonly Grade[] }
  | { readonly kind: 'status'; readonly values: readonly ScoreStatus[] }
  /** What the city-forming enterprise does now. */
  | { readonly kind: 'operation'; readonly values: readonly string[] }
  /** Below {@link FAR_FROM_KM} to the regional centre, or not. */
  | { readonly kind: 'distance'; readonly values: readonly DistanceClass[] }
  /** Classes of Webb. */
  | { readonly kind: 'webb'; readonly values: readonly WebbClass[] }
  /** Classes of the two indices as on the map: five of risk, thirds of potential. */
  | { readonly kind: 'riskClass' | 'potentialClass'; readonly values: readonly string[] };

export type DistanceClass = 'near' | 'far';

/** A town is set apart by the kilometres to its regional centre from here on; own choice. */
export const FAR_FROM_KM = 100;

/** Classes of an index, lowest first. */
export const INDEX_CLASSES = {
  riskClass: ['veryLow', 'low', 'medium', 'high', 'veryHigh'],
  potentialClass: ['low', 'medium', 'high'],
} as const;

export type ChoiceKind = ChoiceCondition['kind'];

/** A limit of an index: potential at least, risk at most. */
export interface ScoreCondition {
  readonly kind: 'minPotential' | 'maxRisk';
  readonly value: number;
}

/** A hard need; `limit` = null for one that is met or not. */
export interface NeedCondition {
  readonly kind: 'need';
  readonly need: NeedId;
  readonly limit: number | null;
}

/** One thing that a reader asks of a town. */
export type Condition = ChoiceCondition | ScoreCondition | NeedCondition;

/** All that a reader asks of towns: a town is in where it meets every condition. At most one of a kind and need. */
export type Filter = readonly Condition[];

export const CHOICE_KINDS = [
  ...(['region', 'branch', 'enterprise', 'grade', 'status'] as const),
  ...(['operation', 'distance', 'webb', 'riskClass', 'potentialClass'] as const),
] as const;

const NEEDS: readonly string[] = [...STATED_NEEDS, ...LIMIT_NEEDS];
const ORDER: readonly string[] = [...CHOICE_KINDS, 'minPotential', 'maxRisk', ...NEEDS];

/** What tells conditions apart: the kind, or the need. */
export function conditionKey(condition: Condition): string {
  return condition.kind === 'need' ? condition.need : condition.kind;
}

/** The filter with a condition in the place of the one that asks the same, in the order that addresses have. */
export function withCondition(filter: Filter, condition: Condition): Filter {
  const key = conditionKey(condition);
  const place = (one: Condition) => ORDER.indexOf(conditionKey(one));
  return [...without(filter, key), condition].sort((a, b) => place(a) - place(b));
}

/** The filter without what a kind or need asks; the same filter where nothing does. */
export function without(filter: Filter, key: string): Filter {
  return filter.some((one) => conditionKey(one) === key)
    ? filter.filter((one) => conditionKey(one) !== key)
    : filter;
}

/** Values that a kind allows; none = all. */
export function chosenValues(filter: Filter, kind: ChoiceKind): readonly string[] {
  const found = filter.find((one): one is ChoiceCondition => one.kind === kind);
  return found?.values ?? [];
}

/** Adds a value to a kind, or takes it out where it is in. */
export function toggleValue(filter: Filter, kind: ChoiceKind, value: string): Filter {
  const chosen = chosenValues(filter, kind);
  const values = chosen.includes(value) ? chosen.filter((item) => item !== value) : [...chosen, value];
  return values.length === 0
    ? without(filter, kind)
    : withCondition(filter, { kind, values } as ChoiceCondition);
}

/** Sets the limit of an index; null takes it away. */
export function setScoreLimit(filter: Filter, kind: ScoreCondition['kind'], value: number | null): Filter {
  return value === null ? without(filter, kind) : withCondition(filter, { kind, value });
}

/** The limit of an index; null = none. */
export function scoreLimit(filter: Filter, kind: ScoreCondition['kind']): number | null {
  return filter.find((one): one is ScoreCondition => one.kind === kind)?.value ?? null;
}

/** Asks for a need, or takes the same demand back; another limit replaces the one before. */
export function toggleNeed(filter: Filter, need: NeedId, limit: number | null): Filter {
  return isAsked(filter, need, limit)
    ? without(filter, need)
    : withCondition(filter, { kind: 'need', need, limit });
}

/** Tells whether just this demand is in the filter. */
export function isAsked(filter: Filter, need: NeedId, limit: number | null): boolean {
  return filter.some((one) => one.kind === 'need' && one.need === need && one.limit === limit);
}
