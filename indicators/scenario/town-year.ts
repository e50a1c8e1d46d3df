import type { PreparedTown } from './prepare-town.ts';

/** What nobody knows and a scenario must assume; one value of each. */
export interface Assumptions {
  /** Jobs of the leading branch as a share of the product that bounds them, 0.5..1; 1 where the staff is known. */
  readonly position: number;
  /** All jobs lost for each one lost in the enterprise. */
  readonly multiplier: number;
  /** Error of the residents' forecast in half widths of its 80 % interval. */
  readonly forecast: number;
  /** Change of the leading share a year. */
  readonly slope: number;
  /** Growth of jobs in small and medium enterprises a year, as a share. */
  readonly smeGrowth: number;
  /** Of each project: 1 = it comes, 0 = it does not; between them the probability. */
  readonly projects: readonly number[];
}
export type Assumption = keyof Assumptions;

/** Numbers of one town at the horizon under one set of assumptions; null = cannot be computed. */
export interface TownYear {
  /** Jobs lost in the enterprise and those that hang on it, persons; a gain counts as none. */
  readonly atRisk: number | null;
  /** All jobs of the town, persons. */
  readonly jobs: number | null;
  /** Labour force that moves with the residents, less jobs: people without work if nobody leaves for it. */
  readonly gap: number | null;
  /** Share of the leading branch in industrial output, 0..1. */
  readonly share: number | null;
  /** Number of equal branches with the same concentration. */
  readonly effective: number | null;
  readonly residents: number | null;
}
export type Output = keyof TownYear;

/**
 * A town at the horizon; equal inputs give equal numbers. No path changes the residents, because nobody has measured how
 * many leave for a lost job: their forecast is that of births, deaths and moves.
 */
export function townYear(town: PreparedTown, assumed: Assumptions): TownYear {
  const residents = town.residents === null ? null : town.residents * (1 + assumed.forecast * town.width);
  const { atRisk, jobs } = jobsOf(town, assumed);
  const force =
    town.forcePerResident === null || residents === null ? null : town.forcePerResident * residents;
  const share = leadingShare(town, assumed);
  const others = town.lead?.othersIndex ?? 0;
  return {
    atRisk,
    jobs,
    gap: force === null || jobs === null ? null : force - jobs,
    share,
    effective: share === null ? null : 1 / (share ** 2 + (1 - share) ** 2 * others),
    residents,
  };
}

function jobsOf(
  { settings, employed, bound, kept, followed, sme, projects }: PreparedTown,
  assumed: Assumptions,
): Pick<TownYear, 'atRisk' | 'jobs'> {
  if (bound === null || kept === null || employed === null) return { atRisk: null, jobs: null };
  const start = bound * assumed.position;
  const hanging = assumed.multiplier - 1;
  const change = start * (kept - 1 + hanging * followed);
  const { horizon, path, growth } = settings;
  const others = Math.max(0, employed - start) * ((1 + growth / 100) ** horizon - 1);
  const replaced = path === 'transformational' ? sme * ((1 + assumed.smeGrowth) ** horizon - 1) : 0;
  const announced =
    path === 'inertial'
      ? 0
      : projects.reduce(
          (sum, [jobs, there], at) => sum + jobs * (assumed.projects[at] ?? 0) * (1 + hanging * there),
          0,
        );
  return {
    atRisk: Math.max(0, -change),
    jobs: Math.max(0, employed + change + others + replaced + announced),
  };
}

/**
 * Output in shares: the leading branch of today follows its trend, within what it has been, and then the enterprise; all
 * others keep their proportions, and on the transformational path grow as small and medium enterprises do.
 */
function leadingShare(
  { settings, lead, kept }: PreparedTown,
  { slope, smeGrowth }: Assumptions,
): number | null {
  if (lead === null || kept === null) return null;
  const trended = Math.min(lead.most, Math.max(lead.least, lead.share + slope * settings.horizon));
  const grown = settings.path === 'transformational' ? (1 + smeGrowth) ** settings.horizon : 1;
  const [large, small] = [trended * kept, (1 - trended) * grown];
  return large + small > 0 ? large / (large + small) : null;
}
