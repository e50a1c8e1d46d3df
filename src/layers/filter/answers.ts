import type { LimitNeed, NeedId } from '../../../indicators/needs.ts';
import { never } from '../../lib/never.ts';
import { type Condition, conditionKey, type Filter } from '../../state/condition.ts';
import { type TownTraits, TRAIT_OF } from './town-traits.ts';

/** Whether a town meets a condition; what is not known of it is an answer of its own. */
export type Answer = 'met' | 'notMet' | 'unknown';

/** Answer of one town to one condition. */
export function answerOf(condition: Condition, town: TownTraits): Answer {
  switch (condition.kind) {
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
      return isAmong(condition.values, TRAIT_OF[condition.kind](town));
    case 'minPotential':
      return holds(town.potential, (potential) => potential >= condition.value);
    case 'maxRisk':
      return holds(town.risk, (risk) => risk <= condition.value);
    case 'need':
      return needAnswer(condition.need, condition.limit, town);
    default:
      return never(condition);
  }
}

function needAnswer(need: NeedId, limit: number | null, town: TownTraits): Answer {
  switch (need) {
    case 'residents':
    case 'airportKm':
    case 'centreKm':
    case 'workers':
    case 'wage':
      return limitAnswer(need, limit, town);
    case 'flights':
    case 'railway':
    case 'gas':
    case 'power':
    case 'zone':
      return holds(town.needs[need] ?? null, (met) => met);
    default:
      return never(need);
  }
}

function limitAnswer(need: LimitNeed, limit: number | null, town: TownTraits): Answer {
  if (limit === null) return 'met';
  switch (need) {
    case 'residents':
      return holds(town.residents, (residents) => residents >= limit);
    case 'workers':
      return holds(town.needs.workers ?? null, (workers) => workers >= limit);
    case 'wage':
    case 'airportKm':
      return holds(town.needs[need] ?? null, (value) => value <= limit);
    case 'centreKm':
      return holds(town.centreKm, (distance) => distance <= limit);
    default:
      return never(need);
  }
}

function isAmong(values: readonly string[], value: string | null): Answer {
  return holds(value, (known) => values.includes(known));
}

function holds<Value>(value: Value | null, test: (value: Value) => boolean): Answer {
  return value === null ? 'unknown' : test(value) ? 'met' : 'notMet';
}

/** Answer of a town to a whole filter: met where all are, unknown where nothing is against it but something is not known. */
export function verdictOf(filter: Filter, town: TownTraits): Answer {
  const answers = filter.map((condition) => answerOf(condition, town));
  if (answers.includes('notMet')) return 'notMet';
  return answers.includes('unknown') ? 'unknown' : 'met';
}

/** The conditions to which a town has this answer. */
export function conditionsWith(answer: Answer, filter: Filter, town: TownTraits): readonly Condition[] {
  return filter.filter((condition) => answerOf(condition, town) === answer);
}

/** Answers of all towns to one more demand, beside all others that the filter makes. */
export function countBeside(
  filter: Filter,
  condition: Condition,
  towns: readonly TownTraits[],
): Readonly<Record<Answer, number>> {
  const key = conditionKey(condition);
  const asked = [...filter.filter((one) => conditionKey(one) !== key), condition];
  const counts = { met: 0, notMet: 0, unknown: 0 };
  for (const town of towns) counts[verdictOf(asked, town)] += 1;
  return counts;
}
