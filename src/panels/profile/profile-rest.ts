import { buildRegionRows, type ExposedShare } from '../tables/region-rows.ts';
import { type EnterprisesView, enterprisesOf } from './enterprise/enterprises.ts';
import { type TimelineItem, timelineOf } from './enterprise/timeline.ts';
import type { ProfileContext } from './profile-context.ts';
import { type FactGroupView, factGroupsOf } from './profile-facts.ts';
import { type FigureGroup, figureGroupsOf, historyOf, notPublishedOf } from './profile-figures.ts';
import type { ProfileHistory } from './profile-history.ts';
import { type InvestmentView, investmentOf } from './profile-investment.ts';
import { type MaintainersView, maintainersOf } from './profile-maintainers.ts';
import { projectsOf } from './profile-projects.ts';
import { type ChartsView, chartsOf } from './profile-series.ts';
import { type SpecializationView, specializationOf } from './profile-specialization.ts';
import { type IndistinguishableView, indistinguishableView } from './profile-uncertainty.ts';

/** What follows in a profile, in order. Parts that need the file of the place are empty while it is not there. */
export interface ProfileRest {
  /** Score and rank through the years; null where none are shown. */
  readonly years: ProfileHistory | null;
  /** Places that cannot be told apart from this one; null = not ranked. */
  readonly indistinguishable: IndistinguishableView | null;
  readonly specialization: SpecializationView | null;
  /** Structure of investment; null for regions, and while the place's file is not there. */
  readonly investment: InvestmentView | null;
  readonly charts: ChartsView;
  readonly factGroups: readonly FactGroupView[];
  readonly enterprises: EnterprisesView;
  /** Projects, and what ends in the enterprises, by year. */
  readonly timeline: readonly TimelineItem[];
  readonly figures: readonly FigureGroup[];
  readonly notPublished: readonly string[];
  readonly history: readonly string[];
  /** Rows, remarks on files and ids, for those who keep the tables; null while the file is not there. */
  readonly maintainers: MaintainersView | null;
  /** Residents of a region's monotowns by risk class; empty for a town. */
  readonly exposed: readonly ExposedShare[];
}

/** What follows in the profile of a place, without its years. */
export function profileParts(context: ProfileContext): Omit<ProfileRest, 'years'> {
  const { place, data } = context;
  const enterprises = enterprisesOf(context);
  return {
    indistinguishable: indistinguishableView(context),
    specialization: specializationOf(context),
    investment: investmentOf(context),
    charts: chartsOf(context),
    factGroups: factGroupsOf(context),
    enterprises,
    timeline: timelineOf(projectsOf(context), enterprises.enterprises, Number(data.version.date.slice(0, 4))),
    figures: figureGroupsOf(context),
    notPublished: notPublishedOf(context),
    history: historyOf(context),
    maintainers: maintainersOf(context),
    exposed: place.kind === 'region' ? exposedOf(context, place.region) : [],
  };
}

function exposedOf(
  context: ProfileContext,
  region: Parameters<typeof buildRegionRows>[0]['regions'][number],
) {
  const rows = buildRegionRows({
    language: context.language,
    theme: context.theme,
    regions: [region],
    towns: context.data.places.towns,
    codebook: context.data.codebook,
    potential: null,
    risk: null,
    edition: null,
    townRisk: context.townRisk,
  });
  return rows[0]?.exposed ?? [];
}
