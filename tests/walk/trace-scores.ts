import { median } from 'd3-array';
import { LANGUAGES } from '../../geodata/languages.ts';
import { type TraceStep, traceInterpolation, traceValue } from '../../indicators/editions/trace-value.ts';
import type { IndexId, IndexScores, NodeScore } from '../../indicators/types.ts';
import { enterpriseStateMessages, STATES } from '../../src/i18n/messages/enterprise-states.ts';
import { NO_TRACE, type Recomputed, type Trace } from './recompute.ts';
import { readSourceRow } from './source-tables.ts';

/** `value|edition|place|indicator`: printed figures, references, formula, result. */
export function traceIndicator(
  from: Recomputed,
  [edition = '', place = '', id = '']: readonly string[],
): Trace {
  const built = from.assembly.editions.get(edition);
  if (built === undefined) return NO_TRACE;
  const steps = traceValue({ ...from.assembly, lookup: from.rows }, built, place, id);
  const last = steps.at(-1);
  if (last === undefined) return NO_TRACE;
  return { steps: steps.map(stepWords), values: [last.value, ...stateNames(from, id, last.value)] };
}

/** The words for a state of an enterprise, which stands on screen in place of its number; none for other indicators. */
export function stateNames({ codebook }: Recomputed, id: string, value: number): readonly string[] {
  const isState = codebook.find((one) => one.id === id)?.formula.startsWith('fact-scale') === true;
  const state = isState ? STATES[value * (STATES.length - 1)] : undefined;
  return state === undefined ? [] : LANGUAGES.map((language) => enterpriseStateMessages[language][state]);
}

/** `normalised|edition|place|indicator`: the value, its goalposts and its score. */
export function traceNormalised(from: Recomputed, parts: readonly string[]): Trace {
  const [edition = '', place = '', id = ''] = parts;
  const found = findIndicator(from, edition, place, id);
  if (found === null || found.score === null) return NO_TRACE;
  const posts = from.codebook.find((indicator) => indicator.id === id)?.goalposts;
  const between = posts ? `between the goalposts ${posts[0]} and ${posts[1]} (goalposts.csv)` : '';
  const way = found.imputed ? fillingSteps(from, edition, place, id) : traceIndicator(from, parts).steps;
  return {
    steps: [...way, `normalised ${between} → ${found.score}`],
    values: [found.score],
  };
}

/** Indicators below a node whose gap was filled in for a place. */
function filledBelow(scores: IndexScores, place: string, node: string): readonly string[] {
  const found = scores.places[place];
  return (found?.nodes[node]?.parts ?? []).flatMap(({ node: child, score }) => {
    if (score === null) return [];
    return found?.indicators[child]?.imputed === true ? [child] : filledBelow(scores, place, child);
  });
}

/** Where the value of a gap comes from: the rows on both sides of it, or the rule alone. */
function fillingSteps(from: Recomputed, edition: string, place: string, id: string): readonly string[] {
  const built = from.assembly.editions.get(edition);
  const rule = `${id} of ${place} (${edition}): no figure, filled in by the rule “${from.method.missing}”`;
  if (from.method.missing !== 'interpolation' || built === undefined) return [rule];
  const source = { ...from.assembly, lookup: from.rows };
  const steps = traceInterpolation(source, built, place, id).map(stepWords);
  return [...(steps.length === 0 ? [`✗ ${id} of ${place} has no rows around its gap`] : steps), rule];
}

/** `score|edition|place|node`: all parts, then the way of the weightiest part down to its rows. */
export function traceScore(
  from: Recomputed,
  [edition = '', place = '', node = '']: readonly string[],
): Trace {
  const found = findNode(from, edition, place, node);
  if (found === null || found.score.score === null) return NO_TRACE;
  const contributions = contributionsOf(found.scores, place, node);
  const filled = filledBelow(found.scores, place, node);
  return {
    steps: [
      ...filled.flatMap((id) => fillingSteps(from, edition, place, id)),
      ...scoreSteps(from, found.scores, place, node),
      ...contributions.map(({ parent, points }) => `${node} moves ${parent} by ${points} points`),
    ],
    values: [found.score.score, ...contributions.flatMap(({ points }) => [points, Math.abs(points)])],
  };
}

/** `neutral|edition|place|node`: the scores of the ranked places whose median stands in. */
export function traceNeutral(
  from: Recomputed,
  [edition = '', place = '', node = '']: readonly string[],
): Trace {
  for (const index of ['potential', 'risk'] satisfies IndexId[]) {
    const scores = from.scores(edition, index);
    const parts = Object.values(scores?.places[place]?.nodes ?? {}).flatMap((above) => above.parts);
    if (!scores || !parts.some((part) => part.node === node && part.isNeutral)) continue;
    const known = scores.ranked.flatMap((id) => {
      const found = scores.places[id]?.nodes[node];
      return found?.status === 'scored' && found.score !== null ? [{ id, score: found.score }] : [];
    });
    const middle = median(known, ({ score }) => score);
    if (middle === undefined) return NO_TRACE;
    const list = known.map(({ id, score }) => `${id} ${score.toFixed(1)}`).join(', ');
    return { steps: [`${node} of ${place}: no score; median of ${list} → ${middle}`], values: [middle] };
  }
  return NO_TRACE;
}

/** Points that a node adds to the nodes above it; the profile shows them beside the score. */
function contributionsOf(
  scores: IndexScores,
  place: string,
  child: string,
): readonly { readonly parent: string; readonly points: number }[] {
  return Object.values(scores.places[place]?.nodes ?? {}).flatMap(({ node, parts }) =>
    parts.flatMap((part) =>
      part.node === child && part.contribution !== null ? [{ parent: node, points: part.contribution }] : [],
    ),
  );
}

/** `rank|edition|place|index`: the scores in order. */
export function traceRank(
  from: Recomputed,
  [edition = '', place = '', index = '']: readonly string[],
): Trace {
  if (index !== 'potential' && index !== 'risk') return NO_TRACE;
  const scores = from.scores(edition, index);
  const found = scores?.places[place];
  if (!scores || !found || found.rank === null) return NO_TRACE;
  const order = scores.ranked.map((id) => `${id} ${scores.places[id]?.nodes[index]?.score?.toFixed(1)}`);
  return {
    steps: [...scoreSteps(from, scores, place, index), `in order: ${order.join(', ')} → ${found.rank}`],
    values: [found.rank],
  };
}

/** `interval|edition|place|index`: the runs of the Monte Carlo, made again. */
export function traceInterval(
  from: Recomputed,
  [edition = '', place = '', index = '']: readonly string[],
): Trace {
  if (index !== 'potential' && index !== 'risk') return NO_TRACE;
  const result = from.ranks(edition, index);
  const found = result?.intervals[place];
  if (!result || !found) return NO_TRACE;
  const { rank, rankLow, rankHigh, medianRank } = found;
  return {
    steps: [
      ...traceRank(from, [edition, place, index]).steps,
      `${result.runs} runs, seed ${result.seed}: rank ${rank}, median ${medianRank}, 5–95 % ${rankLow}–${rankHigh}`,
    ],
    values: [rankLow === rankHigh ? rankLow : `${rankLow}–${rankHigh}`, rankLow, rankHigh, medianRank],
  };
}

/** `coverage|edition|place|node`: what counts and what is the place's own. */
export function traceCoverage(
  from: Recomputed,
  [edition = '', place = '', node = '']: readonly string[],
): Trace {
  const found = findNode(from, edition, place, node);
  if (found === null) return NO_TRACE;
  const { coverage, townLevelShare, counted, of } = found.score;
  const missing = found.scores.places[place]?.missing.join(', ') ?? '';
  return {
    steps: [
      `${edition}, ${place}, ${node}: ${counted} of ${of} with a score, coverage ${coverage}, own ${townLevelShare}`,
      `missing in all: ${missing}`,
    ],
    values: [coverage, townLevelShare, counted],
  };
}

/** One step of a trace in words, with the row as it stands in the file. */
function stepWords(step: TraceStep): string {
  if (step.what === 'formula') return `${step.file}:${step.line} ${step.text}`;
  if (step.line === null) return `${step.file} ${step.text}`;
  const row = readSourceRow(step.file, step.line);
  if (row === null) return `✗ ${step.file}:${step.line} is not there`;
  const printed = row.cells[step.column];
  if (step.what === 'row' && printed !== step.printedValue) {
    return `✗ ${row.path}:${step.line} column ${step.column} holds ${printed}, not ${step.printedValue}`;
  }
  return `${row.path}:${step.line} column ${step.column} "${printed ?? ''}" — ${step.text} [${step.sourceIds.join(', ')}]`;
}

function scoreSteps(from: Recomputed, scores: IndexScores, place: string, node: string): readonly string[] {
  const found = scores.places[place];
  const score = found?.nodes[node];
  if (score === undefined) return found ? traceNormalised(from, [scores.editionId, place, node]).steps : [];
  const counted = score.parts.filter((part) => part.score !== null);
  const words = counted.map((part) => `${part.node} ${part.score?.toFixed(2)} × ${part.weight.toFixed(3)}`);
  const weightiest = [...counted].sort((a, b) => b.weight * (b.score ?? 0) - a.weight * (a.score ?? 0))[0];
  const own = `${node} of ${place} (${scores.editionId}): ${words.join(' + ')} → ${score.score}`;
  return weightiest === undefined ? [own] : [...scoreSteps(from, scores, place, weightiest.node), own];
}

function findNode(
  from: Recomputed,
  edition: string,
  place: string,
  node: string,
): { readonly scores: IndexScores; readonly score: NodeScore } | null {
  for (const index of ['potential', 'risk'] satisfies IndexId[]) {
    const scores = from.scores(edition, index);
    const score = scores?.places[place]?.nodes[node];
    if (scores && score) return { scores, score };
  }
  return null;
}

function findIndicator(from: Recomputed, edition: string, place: string, id: string) {
  for (const index of ['potential', 'risk'] satisfies IndexId[]) {
    const found = from.scores(edition, index)?.places[place]?.indicators[id];
    if (found) return found;
  }
  return null;
}
