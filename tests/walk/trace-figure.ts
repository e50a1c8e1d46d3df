import { type FigureAddress, parseFigureAddress } from '../../indicators/figure-address.ts';
import { NO_TRACE, type Recomputed, type Trace } from './recompute.ts';
import { traceAmong } from './trace-among.ts';
import { traceBreakEven, traceTheme } from './trace-break-even.ts';
import { traceClass, traceRanked, traceScored, traceSobol } from './trace-counts.ts';
import { traceDifference, traceIndistinguishable } from './trace-difference.ts';
import { traceExperts } from './trace-experts.ts';
import { tracePeople, traceWork } from './trace-people.ts';
import { traceDistance, tracePlace, traceRatio, traceRow, traceSum } from './trace-places.ts';
import { traceAlpha, traceRelation } from './trace-relations.ts';
import { traceScenario } from './trace-scenario.ts';
import {
  traceCoverage,
  traceIndicator,
  traceInterval,
  traceNeutral,
  traceNormalised,
  traceRank,
  traceScore,
} from './trace-scores.ts';
import { traceStructure } from './trace-structure.ts';
import { traceWithout } from './trace-without.ts';

/** Traces a `data-figure` back to its source rows; without values where the address leads nowhere. */
export function traceFigure(from: Recomputed, address: string): Trace {
  const parsed = parseFigureAddress(address);
  return parsed === null ? NO_TRACE : TRACERS[parsed.kind](from, parsed.parts);
}

type Tracer = (from: Recomputed, parts: readonly string[]) => Trace;

const TRACERS: Readonly<Record<FigureAddress['kind'], Tracer>> = {
  observation: traceRow,
  ratio: traceRatio,
  fact: traceRow,
  place: tracePlace,
  distance: traceDistance,
  structure: traceStructure,
  sum: traceSum,
  relation: traceRelation,
  alpha: traceAlpha,
  value: traceIndicator,
  normalised: traceNormalised,
  score: traceScore,
  neutral: traceNeutral,
  rank: traceRank,
  interval: traceInterval,
  among: traceAmong,
  without: traceWithout,
  'break-even': traceBreakEven,
  theme: traceTheme,
  coverage: traceCoverage,
  difference: (from, parts) => traceDifference(from, parts, traceFigure),
  indistinguishable: (from, parts) => traceIndistinguishable(from, parts, traceFigure),
  sobol: traceSobol,
  class: (from, parts) => traceClass(from, parts, traceFigure),
  ranked: traceRanked,
  scored: traceScored,
  people: tracePeople,
  work: traceWork,
  scenario: traceScenario,
  experts: traceExperts,
  // A count of what the reader has chosen has no source row; the walk does not collect it.
  count: () => NO_TRACE,
  // Own tables are the reader's: none of their figures is among ours.
  upload: () => NO_TRACE,
};
