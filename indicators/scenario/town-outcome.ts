import { uniformSource } from '../uncertainty/random.ts';
import { quantileOf } from '../uncertainty/rank-scores.ts';
import { type PreparedTown, prepareTown, type TownCase } from './prepare-town.ts';
import { inertialBeside, LIMITS } from './settings.ts';
import { type Assumption, type Assumptions, type Output, type TownYear, townYear } from './town-year.ts';

/** Draws of every scenario. */
export const SCENARIO_DRAWS = 1000;
/** The range of jobs at risk without a staff: half of the product, in which public services are, to the whole. */
export const POSITIONS = [0.5, 1] as const;
/** Part of the draws that a band holds. */
const COVERED = 0.8;

/** A number with its band: 80 of 100 draws, and always its middle. */
export interface Band {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

/** What a scenario says of a town; null = cannot be computed. */
export interface TownOutcome {
  readonly townId: string;
  readonly outputs: Readonly<Record<Output, Band | null>>;
  /** The same less the inertial path without any loss, by the same draws. */
  readonly differences: Readonly<Record<Output, Band | null>>;
  /** Jobs of the enterprise that are lost at the horizon, without those that hang on it: both ends of their range. */
  readonly direct: { readonly low: number; readonly high: number } | null;
  /** The assumption that moves an output most when it alone goes from one end of its band to the other; null = none does. */
  readonly matters: Readonly<Record<Output, Assumption | null>>;
}

const ASSUMPTIONS: readonly Assumption[] = [
  'position',
  'multiplier',
  'forecast',
  'slope',
  'smeGrowth',
  'projects',
];
type Ends = Readonly<Record<Assumption, readonly [Partial<Assumptions>, Partial<Assumptions>] | null>>;
/** Differences below this are those of rounding. */
const NOTHING = 1e-9;
const OUTPUTS: readonly Output[] = ['atRisk', 'jobs', 'gap', 'share', 'effective', 'residents'];

/** A scenario of one town from seeded draws: equal inputs give equal bands. */
export function townOutcome(one: TownCase, draws: number = SCENARIO_DRAWS): TownOutcome {
  const town = prepareTown(one);
  const beside = prepareTown({ ...one, settings: inertialBeside(one.settings) });
  const middle = middleOf(one);
  const ends = endsOf(one);
  const drawn = drawnAssumptions(one, draws).map(
    (assumed) => [townYear(town, assumed), townYear(beside, assumed)] as const,
  );
  const now = townYear(town, middle);
  const base = townYear(beside, middle);
  const bands = (of: (at: readonly [TownYear, TownYear], output: Output) => number | null) =>
    byOutput((output) =>
      bandOf(
        of([now, base], output),
        drawn.map((pair) => of(pair, output)),
      ),
    );
  return {
    townId: one.town.townId,
    outputs: bands(([year], output) => year[output]),
    differences: bands(([year, other], output) => minus(year[output], other[output])),
    direct: directOf(one, town, middle),
    matters: byOutput((output) => mattersMost({ town, middle, ends }, output)),
  };
}

/** Assumptions of so many draws, the same for the same town and ranges, whatever the horizon. */
export function drawnAssumptions(one: TownCase, draws: number): readonly Assumptions[] {
  const [middle, ends] = [middleOf(one), endsOf(one)];
  const random = uniformSource(seedOf(one.town.townId));
  return Array.from({ length: draws }, () => drawOf(middle, ends, random));
}

function byOutput<Value>(of: (output: Output) => Value): Readonly<Record<Output, Value>> {
  return Object.fromEntries(OUTPUTS.map((output) => [output, of(output)])) as Record<Output, Value>;
}

function minus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

/** Null where the middle cannot be computed. */
export function bandOf(middle: number | null, drawn: readonly (number | null)[]): Band | null {
  if (middle === null) return null;
  const sorted = drawn.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const tail = (1 - COVERED) / 2;
  return {
    middle,
    low: Math.min(middle, quantileOf(sorted, tail)),
    high: Math.max(middle, quantileOf(sorted, 1 - tail)),
  };
}

/** The assumptions of the middle: the reader's multiplier and probability, the middle of every range. */
export function middleOf({ town, file, settings }: TownCase): Assumptions {
  const isStaff = town.staff.gap === null;
  return {
    position: isStaff ? 1 : (POSITIONS[0] + POSITIONS[1]) / 2,
    multiplier: settings.multiplier,
    forecast: 0,
    slope: town.output?.trend?.slope ?? 0,
    smeGrowth: file.smeGrowth.median,
    projects: town.projects.map(() => settings.projects / 100),
  };
}

/** Both ends of every assumption's band; null = it has none here: a project counts only once the reader says so. */
function endsOf({ town, file, settings }: TownCase): Ends {
  const { trend } = town.output ?? { trend: null };
  const { min, max } = LIMITS.multiplier;
  const all = (value: number) => ({ projects: town.projects.map(() => value) });
  return {
    position: town.staff.gap === null ? null : [{ position: POSITIONS[0] }, { position: POSITIONS[1] }],
    multiplier: [{ multiplier: min }, { multiplier: max }],
    forecast: [{ forecast: -1 }, { forecast: 1 }],
    slope: trend === null ? null : [{ slope: trend.low }, { slope: trend.high }],
    smeGrowth: [{ smeGrowth: file.smeGrowth.low }, { smeGrowth: file.smeGrowth.high }],
    projects: town.projects.length === 0 || settings.projects === 0 ? null : [all(0), all(1)],
  };
}

/** One value of each assumption: even over its band, for the forecast normal, for a project by its probability. */
function drawOf(middle: Assumptions, ends: Ends, random: () => number): Assumptions {
  const between = (key: 'position' | 'multiplier' | 'slope' | 'smeGrowth'): number => {
    const u = random();
    const [low, high] = [ends[key]?.[0][key] ?? middle[key], ends[key]?.[1][key] ?? middle[key]];
    return low + u * (high - low);
  };
  return {
    position: between('position'),
    multiplier: between('multiplier'),
    forecast: normal(random) / DEVIATE_80,
    slope: between('slope'),
    smeGrowth: between('smeGrowth'),
    projects: middle.projects.map((chance) => (random() < chance ? 1 : 0)),
  };
}

/** Deviate of the normal distribution within which 80 of 100 lie. */
const DEVIATE_80 = 1.2816;

/** A normal number of mean 0 and deviation 1 (Box & Muller 1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Both ends of the jobs that the enterprise itself loses by the horizon. */
function directOf({ town }: TownCase, prepared: PreparedTown, middle: Assumptions): TownOutcome['direct'] {
  const ends = town.staff.gap === null ? [1, 1] : POSITIONS;
  const [low = null, high = null] = ends.map(
    (position) => townYear(prepared, { ...middle, position, multiplier: 1 }).atRisk,
  );
  return low === null || high === null ? null : { low, high };
}

interface Middle {
  readonly town: PreparedTown;
  readonly middle: Assumptions;
  readonly ends: Ends;
}

function mattersMost({ town, middle, ends }: Middle, output: Output): Assumption | null {
  let [most, width]: [Assumption | null, number] = [null, 0];
  for (const key of ASSUMPTIONS) {
    const [low, high] = (ends[key] ?? []).map((end) => townYear(town, { ...middle, ...end })[output]);
    const moved = Math.abs((high ?? 0) - (low ?? 0));
    if (moved > width + NOTHING) [most, width] = [key, moved];
  }
  return most;
}

/** A seed of the town's own, so that its bands do not depend on which other towns are drawn (FNV-1a, 32 bits). */
function seedOf(townId: string): number {
  let hash = 0x811c_9dc5;
  for (const letter of townId) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x0100_0193);
  return hash | 0;
}
