import { group } from 'd3-array';
import type { Origin } from './check-row.ts';
import type { SourceRank } from './load-sources.ts';
import type { Observation } from './observation.ts';
import type { Problem } from './problem.ts';

/** A row that passed the checks, and how it got its key. */
export interface Candidate {
  readonly observation: Observation;
  readonly origin: Origin;
}

/** One observation per key, and the rows that gave way to it. */
export interface Chosen {
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
}

/**
 * Leaves one observation for each place, series, year and level: of two rows of one source the printed one before a
 * moved one; equal twins once; differing twins both held back; of several sources the first in the source order, the
 * others kept as alternatives.
 */
export function chooseSources(checked: readonly Candidate[], rank: SourceRank): Chosen {
  const firsts = new Map<string, Candidate>();
  const rivals = new Map<string, Candidate[]>();
  for (const candidate of checked) {
    const key = keyOf(candidate.observation);
    const first = firsts.get(key);
    if (first) rivals.set(key, [...(rivals.get(key) ?? [first]), candidate]);
    else firsts.set(key, candidate);
  }
  const observations: Observation[] = [];
  const problems: Problem[] = [];
  for (const [key, only] of firsts) {
    const candidates = rivals.get(key);
    const chosen = candidates ? chooseOne(candidates, rank, problems) : only.observation;
    if (chosen) observations.push(chosen);
  }
  return { observations, problems };
}

function chooseOne(
  candidates: readonly Candidate[],
  rank: SourceRank,
  problems: Problem[],
): Observation | null {
  const kept = oneEachSource(candidates, problems);
  const [first, ...others] = kept.toSorted(
    (a, b) => rank(a.sourceId) - rank(b.sourceId) || (a.sourceId < b.sourceId ? -1 : 1),
  );
  if (!first) return null;
  for (const other of others) problems.push(secondSource(first, other));
  return { ...first, alternatives: others.map(({ row, value, sourceId }) => ({ row, value, sourceId })) };
}

/** Place, series, year and level as one text: the key under which one figure is used. */
function keyOf(observation: Observation): string {
  return `${observation.placeId}|${observation.series}|${observation.year}|${observation.level}`;
}

function oneEachSource(candidates: readonly Candidate[], problems: Problem[]): readonly Observation[] {
  const bySource = group(candidates, ({ observation }) => observation.sourceId);
  const kept: Observation[] = [];
  for (const twins of bySource.values()) {
    const best = twins.toSorted((a, b) => WEIGHT[a.origin] - WEIGHT[b.origin])[0];
    if (!best) continue;
    const rivals = twins.filter((twin) => twin !== best);
    const sameOrigin = rivals.filter((rival) => rival.origin === best.origin);
    if (sameOrigin.some((rival) => rival.observation.value !== best.observation.value)) {
      for (const twin of twins) problems.push(duplicate(twin.observation, twins));
      continue;
    }
    for (const rival of rivals) {
      problems.push(
        rival.origin === best.origin
          ? sameTwice(rival.observation, best.observation)
          : gaveWay(rival.observation, best.observation),
      );
    }
    kept.push(best.observation);
  }
  return kept;
}

const WEIGHT: Readonly<Record<Origin, number>> = { 'moved-wins': 0, printed: 1, moved: 2 };

function place(row: string): { readonly file: string; readonly line: number } {
  const [table = '', line = ''] = row.split(':');
  return { file: `${table}.csv`, line: Number(line) };
}

function lineOf(row: string): string {
  return `line ${place(row).line}`;
}

function describe(observation: Observation): string {
  return `${observation.series} ${observation.year} of ${observation.placeId} (${observation.level}, ${observation.sourceId})`;
}

function duplicate(observation: Observation, twins: readonly Candidate[]): Problem {
  const others = twins.map((twin) => twin.observation).filter((twin) => twin.row !== observation.row);
  return {
    kind: 'duplicate-key',
    severity: 'error',
    ...place(observation.row),
    column: 'value',
    message: `${describe(observation)} stands twice with different values; the other is in ${others.map((other) => lineOf(other.row)).join(', ')}; none is used.`,
    hint: 'Keep the line that agrees with the printed table and delete the other.',
  };
}

function sameTwice(observation: Observation, kept: Observation): Problem {
  return {
    kind: 'duplicate-key',
    severity: 'left-out',
    ...place(observation.row),
    column: null,
    message: `${describe(observation)} stands twice with the same value; ${lineOf(kept.row)} is used.`,
    hint: 'Delete one of the two lines.',
  };
}

function gaveWay(observation: Observation, kept: Observation): Problem {
  return {
    kind: 'moved-aside',
    severity: 'left-out',
    ...place(observation.row),
    column: 'level',
    message: `${describe(observation)} is printed on two sheets (${observation.printedValue} and ${kept.printedValue}); ${lineOf(kept.row)} is used.`,
    hint: 'Nothing to fix; relevel.csv and series.csv say which sheet counts.',
  };
}

function secondSource(first: Observation, other: Observation): Problem {
  return {
    kind: 'second-source',
    severity: 'left-out',
    ...place(other.row),
    column: 'source_id',
    message: `${describe(other)} prints ${other.printedValue} ${other.printedUnit}; ${first.sourceId} prints ${first.printedValue} ${first.printedUnit} and is used.`,
    hint: 'Change source-order.csv if this source should win.',
  };
}
