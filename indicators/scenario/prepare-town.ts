import type { ScenarioFile, ScenarioTown } from '../built-scenario.ts';
import { enterpriseShare } from './enterprise-path.ts';
import type { ScenarioSettings } from './settings.ts';

/** What a town's scenario is made of. */
export interface TownCase {
  readonly town: ScenarioTown;
  readonly file: Pick<ScenarioFile, 'widths' | 'smeGrowth'>;
  readonly settings: ScenarioSettings;
}

/** What of a case no assumption changes. */
export interface PreparedTown {
  readonly settings: ScenarioSettings;
  /** People at work today; null = not printed. */
  readonly employed: number | null;
  /** People at work or looking for it, for each resident of today. */
  readonly forcePerResident: number | null;
  /** Jobs of the enterprise before the position in their range; null = cannot be told. */
  readonly bound: number | null;
  /** Jobs of the enterprise at the horizon as a share of today's, and the change that those hanging on it have followed. */
  readonly kept: number | null;
  readonly followed: number;
  readonly sme: number;
  /** Residents at the horizon, and the half width of their 80 % interval as a share. */
  readonly residents: number | null;
  readonly width: number;
  /** Jobs of each announced project at the horizon, 0 = later; and for each of them how much of those hanging on it is there. */
  readonly projects: readonly (readonly [jobs: number, followed: number])[];
  /** Share of the leading branch today, where its trend ends at both sides, and Σs² of the others over (1 − share)². */
  readonly lead: {
    readonly share: number;
    readonly least: number;
    readonly most: number;
    readonly othersIndex: number;
  } | null;
}

/** What the jobs of the enterprise follow from. */
export interface JobsOfTown {
  readonly staff: Pick<ScenarioTown['staff'], 'gap' | 'value'>;
  readonly output: Pick<NonNullable<ScenarioTown['output']>, 'branches'> | null;
  readonly employed: { readonly value: number } | null;
  readonly sme: { readonly value: number } | null;
}

/**
 * Jobs of the enterprise today, before the position in their range: its staff in the town, else the share of the leading
 * branch in industrial output × (people at work − jobs in small and medium enterprises, where printed). Null without both.
 */
export function enterpriseJobs({ staff, output, employed, sme }: JobsOfTown): number | null {
  if (staff.gap === null) return staff.value;
  const share = output?.branches[0]?.[1];
  return share === undefined || employed === null
    ? null
    : share * Math.max(0, employed.value - (sme?.value ?? 0));
}

/** What of the jobs that hang on the enterprise has followed it, by years since: half in the first, the rest over three. */
const FOLLOWED = [1 / 2, 2 / 3, 5 / 6, 1] as const;

/** Does once what every draw of a case shares. */
export function prepareTown({ town, file, settings }: TownCase): PreparedTown {
  const { employed, unemployed, residents, staff } = town;
  const own = staff.gap === null ? staff.value : null;
  const at = settings.horizon - 1;
  const force = employed === null || unemployed === null ? null : employed.value + unemployed.value;
  return {
    settings,
    employed: employed?.value ?? null,
    forcePerResident: force === null || residents === null ? null : force / residents.value,
    bound: enterpriseJobs(town),
    kept: enterpriseShare(settings, settings.horizon, own),
    followed: followedChange(settings, own),
    sme: town.sme?.value ?? 0,
    residents: residents?.ahead[at] ?? null,
    width: residents === null ? 0 : (file.widths[residents.way]?.[at] ?? 0),
    projects: town.projects.map(({ jobs, year }) => {
      const starts = Math.max(1, (year ?? 0) - (employed?.year ?? 0));
      return starts > settings.horizon ? [0, 0] : [jobs, followedAfter(settings.horizon - starts)];
    }),
    lead: leadOf(town),
  };
}

/** Change of the enterprise, as a share of its jobs today, that the jobs hanging on it have followed by the horizon. */
function followedChange(settings: ScenarioSettings, staff: number | null): number {
  let [before, followed] = [1, 0];
  for (let ahead = 1; ahead <= settings.horizon; ahead += 1) {
    const share = enterpriseShare(settings, ahead, staff) ?? before;
    followed += (share - before) * followedAfter(settings.horizon - ahead);
    before = share;
  }
  return followed;
}

/** Share of the jobs hanging on the enterprise that has followed so many whole years after the year of a change. */
function followedAfter(years: number): number {
  return FOLLOWED[Math.min(years, FOLLOWED.length - 1)] ?? 1;
}

function leadOf({ output }: ScenarioTown): PreparedTown['lead'] {
  const [first, ...others] = output?.branches ?? [];
  if (first === undefined) return null;
  const [, share] = first;
  const { least = share, most = share } = output?.trend ?? {};
  const rest = others.reduce((sum, [, value]) => sum + value, 0);
  return {
    share,
    least: Math.min(least, share),
    most: Math.max(most, share),
    othersIndex: rest === 0 ? 0 : others.reduce((sum, [, value]) => sum + (value / rest) ** 2, 0),
  };
}
