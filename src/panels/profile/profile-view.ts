import { memoBy } from '../../lib/memo.ts';
import type { SentencePart } from '../parts/figure-view.ts';
import { type KindGlyph, kindGlyphOf } from '../parts/kind-glyph.ts';
import { buildRegionRows, type ExposedShare } from '../tables/region-rows.ts';
import { type CaseView, caseOf } from './case/case.ts';
import { type EnterprisesView, enterprisesOf } from './enterprise/enterprises.ts';
import { type TimelineItem, timelineOf } from './enterprise/timeline.ts';
import type { ProfileContext } from './profile-context.ts';
import { type FactGroupView, factGroupsOf } from './profile-facts.ts';
import { type FigureGroup, figureGroupsOf, historyOf, notPublishedOf } from './profile-figures.ts';
import { type ProfileHistory, profileHistory } from './profile-history.ts';
import { type InvestmentView, investmentOf } from './profile-investment.ts';
import { type MaintainersView, maintainersOf } from './profile-maintainers.ts';
import { projectsOf } from './profile-projects.ts';
import { potentialBars, riskBars, type ScoreBar } from './profile-scores.ts';
import { type ChartsView, chartsOf } from './profile-series.ts';
import { type SpecializationView, specializationOf } from './profile-specialization.ts';
import { type Summary, summarize } from './profile-summary.ts';
import { type IndistinguishableView, indistinguishableView } from './profile-uncertainty.ts';

/** What a profile begins with: what the place is, what speaks for it and against it, and its scores. */
export interface ProfileTop {
  readonly placeId: string;
  readonly kind: 'town' | 'region';
  readonly name: string;
  /** Region of a town; code of a region. */
  readonly detail: SentencePart;
  /** The mark of a town's kind; null for a region. */
  readonly glyph: KindGlyph | null;
  readonly summary: Summary;
  /** Most dimensions have no score: what is known stands before the bars. */
  readonly isThin: boolean;
  readonly potential: readonly ScoreBar[];
  readonly risk: readonly ScoreBar[];
  /** What speaks for it, and what against it. */
  readonly case: CaseView;
}

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

/** All that is known of a place. */
export interface ProfileView extends ProfileTop, ProfileRest {}

/** Makes the profile of a place. */
export function buildProfile(context: ProfileContext): ProfileView {
  return { ...profileTop(context), ...profileParts(context), years: profileHistory(context) };
}

/** Makes the two halves of a profile apart, the second one once it is to be shown. */
export interface ProfileBuilder {
  readonly top: (context: ProfileContext) => ProfileTop;
  readonly rest: (context: ProfileContext) => ProfileRest;
}

/** Makes profiles as {@link buildProfile} does, and makes anew only what has changed: the years come later than all else, and alone. */
export function createProfileBuilder(): ProfileBuilder {
  const partsOf = memoBy(sourcesOfParts, profileParts);
  return {
    top: memoBy(sourcesOfParts, profileTop),
    rest: (context) => ({ ...partsOf(context), years: profileHistory(context) }),
  };
}

/** What a profile without its years is made from; the place follows from its id and the data. */
function sourcesOfParts({
  place: _place,
  history: _history,
  scores,
  intervals,
  ...rest
}: ProfileContext): readonly unknown[] {
  return [rest, scores, intervals].flatMap((part) => Object.entries(part).flat());
}

function profileTop(context: ProfileContext): ProfileTop {
  const { language, place, placeId, data } = context;
  const isTown = place.kind === 'town';
  const potential = potentialBars(context);
  const regionId = isTown ? place.town.regionId : placeId;
  const region = data.places.regions.find(({ id }) => id === regionId);
  return {
    placeId,
    kind: place.kind,
    name: isTown ? place.town.names[language] : place.region.names[language],
    detail: isTown
      ? { place: { kind: 'region', id: regionId }, text: region?.names[language] ?? regionId }
      : placeId,
    glyph: isTown ? kindGlyphOf(language, data.places, place.town) : null,
    summary: summarize(context),
    potential,
    isThin: potential.filter(({ length }) => length !== null).length * 2 < potential.length,
    risk: riskBars(context),
    case: caseOf(context),
  };
}

function profileParts(context: ProfileContext): Omit<ProfileRest, 'years'> {
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
