import type { RegionStructure, TownStructure } from '../../../indicators/built-files.ts';
import type { QuotientRange } from '../../../indicators/built-structure.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import { formatNumber, formatPercent, formatYears } from '../../i18n/format.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { structureMeasureMessages } from '../../i18n/messages/structure-measures.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { weave } from '../../i18n/weave.ts';
import {
  type FigureView,
  missingFigure,
  plainFigure,
  quotientParts,
  type SentencePart,
} from '../parts/figure-view.ts';
import type { ProfileContext } from './profile-context.ts';
import { type StructureView, structureViewOf } from './profile-structure.ts';

/** One branch or section with its share and location quotient. */
export interface BranchBar {
  readonly id: string;
  readonly name: string;
  readonly share: FigureView;
  /** 0..1 of the bar. */
  readonly length: number;
  /** One number, or the two ends of a range. */
  readonly quotient: readonly SentencePart[];
  /** Location quotient of `SPECIALIZED_FROM` or more, its lower end too. */
  readonly specialized: boolean;
  readonly leading: boolean;
}

/** What a place is specialized in. */
export interface SpecializationView {
  readonly title: string;
  readonly sentence: readonly SentencePart[];
  readonly bars: readonly BranchBar[];
  readonly notes: readonly string[];
  readonly sourceIds: readonly string[];
  /** Measures of the whole structure; null = not computed, or the place's file is not there. */
  readonly structure: StructureView | null;
}

/** A location quotient from which a place is called specialized. */
const SPECIALIZED_FROM = 1.25;

/** Specialization of the place; null where its structure is not known at all. */
export function specializationOf(context: ProfileContext): SpecializationView | null {
  const { industries } = context.data;
  if (context.place.kind === 'town') {
    const town = industries?.towns[context.placeId];
    return town === undefined ? null : townSpecialization(context, town);
  }
  const region = industries?.regions[context.placeId];
  return region === undefined ? null : regionSpecialization(context, region);
}

/** What is said of the enterprise's branch; a branch inside "not published by branch" is no other branch. */
function enterpriseNote(
  { enterpriseBranch, enterpriseDiffers, leading }: TownStructure,
  texts: (typeof profileMessages)[ProfileContext['language']],
  name: string,
): readonly string[] {
  if (enterpriseBranch === null || !enterpriseDiffers) return [];
  const mayBeInside =
    leading === 'manufacturing-unpublished' && !['mining', 'energy', 'water'].includes(enterpriseBranch);
  return [mayBeInside ? texts.enterpriseOnly(name) : texts.enterpriseBranch(name)];
}

function townSpecialization(context: ProfileContext, town: TownStructure): SpecializationView {
  const { language, data } = context;
  const texts = profileMessages[language];
  const name = (branch: TownStructure['leading']) =>
    branch === null ? '' : data.structure.branchNames[branch][language];
  const enterprise = town.enterpriseBranch;
  const differs = enterpriseNote(town, texts, name(enterprise));
  if (town.level === null) {
    const only = enterprise === null ? [] : [texts.enterpriseOnly(name(enterprise))];
    const invests =
      town.investment === undefined
        ? []
        : [texts.investmentLeads(name(town.investment.branch), town.investment.year)];
    const notes = [...invests, ...only];
    return { title: '', sentence: [texts.noOutput], bars: [], notes, sourceIds: [], structure: null };
  }
  const quotients = quotientsOf(context, town);
  return {
    title: texts.structureOf(termName(language, town.level), formatYears(town.years)),
    sentence: leadingSentence(context, town),
    bars: town.branches
      .filter(({ output }) => output > 0)
      .map(({ branch, share }) => {
        const quotient = quotients[branch] ?? null;
        return {
          id: branch,
          name: name(branch),
          share: shareFigure(context, share, branch),
          length: share,
          quotient: quotientParts(context, quotient, branch),
          specialized: quotient !== null && quotient.low >= SPECIALIZED_FROM,
          leading: branch === town.leading && !town.diversified,
        };
      }),
    notes: [
      ...differs,
      ...(Object.values(quotients).some((one) => one !== null && one.low < one.high)
        ? [texts.quotientRange]
        : []),
      texts.legalSeat,
      texts.reference(structureMeasureMessages[language].townReference(data.structure.reference.regions)),
    ],
    sourceIds: town.sourceIds,
    structure: structureViewOf(context),
  };
}

type Quotients = Readonly<Record<string, QuotientRange | null>>;

/** Location quotients of the branches of a town; without its file only that of the leading branch is known. */
export function quotientsOf(
  { file }: Pick<ProfileContext, 'file'>,
  { leading, leadingQuotient }: TownStructure,
): Quotients {
  return file?.specialization?.quotients ?? (leading === null ? {} : { [leading]: leadingQuotient });
}

function leadingSentence(context: ProfileContext, town: TownStructure): readonly SentencePart[] {
  const { language, data, placeId } = context;
  const texts = profileMessages[language];
  const count = town.herfindahl === null || town.herfindahl === 0 ? null : 1 / town.herfindahl;
  const effective =
    count === null
      ? missingFigure(language)
      : plainFigure(
          formatNumber(language, count, 1),
          count,
          figureAddress('structure', placeId, 'effective', 'all'),
        );
  const lead = town.branches.find(({ branch }) => branch === town.leading);
  if (lead === undefined || town.diversified) return weave(texts.diversifiedSentence, { effective });
  const quotient = town.leadingQuotient;
  const text = texts.leadingSentence(quotient === null ? '' : texts.quotientClause);
  return weave(text, {
    branch: data.structure.branchNames[lead.branch][language],
    share: shareFigure(context, lead.share, lead.branch),
    effective,
    ...(quotient === null ? {} : { quotient: quotientParts(context, quotient, lead.branch) }),
  }).flat();
}

function regionSpecialization(context: ProfileContext, region: RegionStructure): SpecializationView {
  const { language, data } = context;
  const texts = profileMessages[language];
  const names = data.structure.sectionNames;
  const sections = (Object.keys(region.valueAdded) as (keyof typeof region.valueAdded)[]).flatMap(
    (section) => {
      const value = region.valueAdded[section];
      return value === null || value <= 0 ? [] : [{ section, share: value / region.total }];
    },
  );
  const bars = sections
    .sort((a, b) => b.share - a.share)
    .map(({ section, share }, index): BranchBar => {
      const quotient = region.quotients[section];
      return {
        id: section,
        name: names[section][language],
        share: shareFigure(context, share, section),
        length: share,
        quotient: quotientParts(
          context,
          quotient === null ? null : { low: quotient, high: quotient },
          section,
        ),
        specialized: quotient !== null && quotient >= SPECIALIZED_FROM,
        leading: index === 0,
      };
    });
  return {
    title: texts.structureRegion(region.year),
    sentence: [],
    bars,
    notes: [],
    sourceIds: region.sourceIds,
    structure: structureViewOf(context),
  };
}

function shareFigure({ language, placeId }: ProfileContext, share: number, part: string): FigureView {
  return plainFigure(
    formatPercent(language, share, 1),
    share,
    figureAddress('structure', placeId, 'share', part),
  );
}
