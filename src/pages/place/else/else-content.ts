import type { Language } from '../../../../geodata/languages.ts';
import type { ProfileFact } from '../../../../indicators/built-facts.ts';
import {
  BRANCHES,
  type Branch,
  type ProfileFile,
  type TownStructure,
} from '../../../../indicators/built-files.ts';
import type { Prospect, QuotientRange, Spans } from '../../../../indicators/built-structure.ts';
import type { Level } from '../../../../indicators/figures/observation.ts';
import { industriesOf } from '../../../data/industries.ts';
import { topicName } from '../../../i18n/messages/facts/topics.ts';
import { amountWords } from '../../../panels/profile/amount-words.ts';
import type { ProfileContext } from '../../../panels/profile/profile-context.ts';
import { sourcesOf } from '../../../panels/profile/profile-facts.ts';
import { shownNote } from '../../../panels/profile/profile-maintainers.ts';
import { quotientsOf } from '../../../panels/profile/profile-specialization.ts';
import type { CitedSource } from '../page-sources.ts';
import { INVESTMENT_USES } from './investment-uses.ts';
import { type OutputRow, type OutputShare, outputThroughTime } from './output-through-time.ts';

/** The fact that has the number of five-digit industries with specialization. */
const SPECIALIZED = 'specialized_industries';

/** The number of five-digit industries with specialization. */
export interface CountFact extends Pick<ProfileFact, 'unit' | 'row'> {
  readonly value: number;
  /** In the English of the tables; '' = nothing is noted. */
  readonly note: string;
}

/** A year's share in output, of 1, as {@link OutputShare} without its sources. */
export type ShownShare = Omit<OutputShare, 'sourceIds'>;

/** Shares of a section or branch in output, and of a section in investment, of 1. */
export interface ShareFacts extends Pick<OutputRow, 'part' | 'isBranch'> {
  readonly first: ShownShare | null;
  readonly last: ShownShare | null;
  /** Null = confidential; absent = not printed, or a branch. */
  readonly investment?: number | null;
}

/** What is known of a branch of the town. */
export interface BranchFacts {
  readonly part: string;
  /** Null = not known; absent = the branch has no bar in the profile. */
  readonly quotient?: QuotientRange | null;
  /** In % of all initial output; null = not known. */
  readonly contribution: number | null;
  /** Relatedness and its districts; null = not computed. */
  readonly related: { readonly density: number | null; readonly sheets: number } | null;
}

/** What is known of industries beside the leading one, the same in every language. */
export interface ElseFacts {
  readonly count: CountFact | null;
  /** Whose output it is; null = none is printed. */
  readonly level: Level | null;
  readonly investment: { readonly year: number; readonly level: Level; readonly isFinal: boolean } | null;
  readonly shares: readonly ShareFacts[];
  readonly branches: readonly BranchFacts[];
  /** Years of the growth; null = none is known. */
  readonly shift: Pick<Spans, 'from' | 'to'> | null;
  /** Null = no spans to look for them. */
  readonly prospects: readonly Prospect[] | null;
  /** Regions of the reference; null = nothing is measured against it. */
  readonly regions: number | null;
  /** Branches without a figure in the town's sheet; null = it has no sheet by branch. */
  readonly blank: readonly Branch[] | null;
}

/** The same in a language. */
export interface ElseContent {
  readonly language: Language;
  readonly placeId: string;
  readonly facts: ElseFacts;
  /** Names of the sections and branches. */
  readonly parts: Readonly<Record<string, string>>;
  /** What is said of the count, which stands for `{count}`; '' = it is not known. */
  readonly countText: string;
  /** What is noted of the count; '' = nothing. */
  readonly note: string;
  readonly countSources: readonly CitedSource[];
  readonly rowSources: readonly CitedSource[];
}

/** What else is known of a town's industries; null for regions, and without its file. Throws where the count is no number. */
export function elseContent(context: ProfileContext): ElseContent | null {
  const { file, place, language, data, placeId } = context;
  if (place.kind === 'region' || file === null) return null;
  const town = industriesOf(data).towns[placeId];
  const output = outputThroughTime(file, town?.level ?? null);
  const fact = file.facts.find(({ topic }) => topic === SPECIALIZED);
  const { branchNames, sectionNames } = data.structure;
  const facts = elseFacts(context, file, output);
  const used = new Set(
    [...facts.shares, ...facts.branches, ...(facts.prospects ?? [])].map(({ part }) => part),
  );
  return {
    ...{ language, placeId, facts },
    parts: Object.fromEntries(
      Object.entries({ ...sectionNames, ...branchNames })
        .filter(([part]) => used.has(part) || facts.blank?.some((one) => one === part))
        .map(([part, names]) => [part, names[language]]),
    ),
    countText: facts.count === null ? '' : countText(language, facts.count),
    note: fact === undefined ? '' : shownNote(context, file, fact.note).shown,
    countSources: fact === undefined ? [] : sourcesOf(context, fact.sourceId).map(({ id }) => ({ id })),
    rowSources: rowSources(file, output),
  };
}

function elseFacts(context: ProfileContext, file: ProfileFile, output: readonly OutputRow[]): ElseFacts {
  const town = industriesOf(context.data).towns[context.placeId];
  const specialization = town === undefined || town.level === null ? undefined : file.specialization;
  const { investment } = file;
  const shift = file.specialization?.shift ?? null;
  return {
    count: countOf(file),
    level: town?.level ?? null,
    investment:
      investment === undefined
        ? null
        : { year: investment.year, level: investment.level, isFinal: investment.edition === 'final' },
    shares: output
      .map(({ part, isBranch, first, last }) => ({
        ...{ part, isBranch, first, last },
        ...investmentIn(file, part),
      }))
      .filter(({ last, investment: invested }) => last !== null || invested !== undefined),
    branches: town === undefined || town.level === null ? [] : branchesOf(context, file, town),
    shift: shift === null ? null : { from: shift.from, to: shift.to },
    prospects:
      specialization === undefined || specialization.shift === null ? null : specialization.prospects,
    regions: specialization === undefined ? null : context.data.structure.reference.regions,
    blank: blankIn(town),
  };
}

function countOf({ facts }: ProfileFile): CountFact | null {
  const fact = facts.find(({ topic }) => topic === SPECIALIZED);
  if (fact === undefined) return null;
  const { value, unit, bound, row, text, note } = fact;
  if (!/^\d+$/.test(value) || bound !== '' || text !== null)
    throw new Error(`${row} has no number of industries`);
  return { ...{ value: Number(value), unit, row }, note: note?.en ?? '' };
}

function countText(language: Language, { value, unit }: CountFact): string {
  if (unit === '' || unit === 'code') return '';
  const said = amountWords(language, { amount: String(value), unit, bound: '' }, '');
  const words = said.map((part) => (typeof part === 'string' ? part : '{count}')).join('');
  return `${topicName(language, SPECIALIZED)}: ${words}.`;
}

function investmentIn({ investment }: ProfileFile, part: string): Pick<ShareFacts, 'investment'> {
  const found = investment?.uses.find(({ use }) => use === INVESTMENT_USES[part]);
  if (investment === undefined || found === undefined) return {};
  return { investment: found.value === null ? null : found.value / investment.total };
}

/** Quotient, contribution to growth and relatedness of a branch. */
function branchesOf(
  context: ProfileContext,
  { specialization }: ProfileFile,
  town: TownStructure,
): readonly BranchFacts[] {
  const quotients = quotientsOf(context, town);
  const barred = town.branches.filter(({ output }) => output > 0).map(({ branch }): string => branch);
  const related = specialization?.related ?? [];
  return [...new Set([...barred, ...related.map(({ part }) => part)])].map((part) => {
    const shift = specialization?.shift?.parts.find((one) => one.part === part);
    const found = related.find((one) => one.part === part);
    return {
      part,
      ...(barred.includes(part) ? { quotient: quotients[part] ?? null } : {}),
      contribution: shift === undefined ? null : shift.change * 100,
      related: found === undefined ? null : { density: found.density, sheets: found.sheets },
    };
  });
}

function blankIn(town: TownStructure | undefined): ElseFacts['blank'] {
  if (town === undefined || town.level === null) return null;
  const printed = new Set(town.branches.map(({ branch }) => branch));
  return BRANCHES.filter((branch) => branch !== 'manufacturing-unpublished' && !printed.has(branch));
}

function rowSources({ investment }: ProfileFile, output: readonly OutputRow[]): readonly CitedSource[] {
  const ids = output.flatMap(({ first, last }) => [first, last].flatMap((one) => one?.sourceIds ?? []));
  return [...new Set([...ids, ...(investment === undefined ? [] : [investment.sourceId])])].map((id) => ({
    id,
  }));
}
