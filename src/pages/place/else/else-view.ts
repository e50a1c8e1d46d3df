import { BRANCHES, type InvestmentUse } from '../../../../indicators/built-files.ts';
import type { IndustrySection } from '../../../../indicators/editions/structure-parts.ts';
import { beginSmall, formatYears, joinWords } from '../../../i18n/format.ts';
import { investmentMessages } from '../../../i18n/messages/investment.ts';
import { placeElseMessages } from '../../../i18n/messages/place-else.ts';
import { structureMessages } from '../../../i18n/messages/structure.ts';
import { termName } from '../../../i18n/messages/terms.ts';
import type { FigureView, SentencePart } from '../../../panels/parts/figure-view.ts';
import type { ProfileContext } from '../../../panels/profile/profile-context.ts';
import { factGroupsOf, type SourceView, sourceView } from '../../../panels/profile/profile-facts.ts';
import type { InvestmentView } from '../../../panels/profile/profile-investment.ts';
import type { StructureView } from '../../../panels/profile/profile-structure.ts';
import type { ProfileView } from '../../../panels/profile/profile-view.ts';
import { type OutputRow, outputThroughTime } from './output-through-time.ts';

type Sentence = readonly SentencePart[];

const TOPIC = 'specialized_industries';
const USES: Readonly<Record<IndustrySection, InvestmentUse>> = {
  B: 'mining',
  C: 'manufacturing',
  D: 'energy',
  E: 'water',
};

/** Output of a section or branch beside the investment in it. */
export interface ElseRow extends Omit<OutputRow, 'part'> {
  readonly name: string;
  /** Null = confidential; absent = not printed, or a branch. */
  readonly investment?: FigureView | null;
}

/** What is known of a branch of the town. */
export interface ElseBranch {
  readonly name: string;
  readonly quotient: Sentence;
  readonly contribution: FigureView | null;
  readonly density: FigureView | null;
  readonly sheets: FigureView | null;
}

/** What the tables say of industries beside the leading one. */
export interface ElseView {
  /** Number of five-digit industries with specialization; empty where it is not known. */
  readonly count: Sentence;
  /** Whose count it is, and of what; '' = nothing is said. */
  readonly countNote: string;
  readonly countSources: readonly SourceView[];
  readonly caption: string;
  /** Heads of the last column; '' = no investment is printed. */
  readonly investmentHead: string;
  /** That the investment is of a January release; '' = it is final, or none is printed. */
  readonly investmentNote: string;
  readonly rows: readonly ElseRow[];
  readonly rowSources: readonly SourceView[];
  readonly branches: readonly ElseBranch[];
  /** What the contribution to growth is; '' = none is known. */
  readonly branchesHint: string;
  readonly prospects: StructureView['prospects'];
  /** What quotients and growth are measured against; '' = nothing is. */
  readonly reference: string;
  readonly unknown: readonly string[];
}

/** What else is known of a town's industries; `view` is its whole profile. Null for regions, and without its file. */
export function elseOf(context: ProfileContext, view: ProfileView): ElseView | null {
  const { file, place, language, data, placeId } = context;
  if (place.kind === 'region' || file === null) return null;
  const texts = placeElseMessages[language];
  const town = data.structure.towns[placeId];
  const level = town?.level ?? null;
  const output = outputThroughTime(context, level);
  const rows = output.map(({ part, ...row }) => ({
    ...row,
    name: partName(context, part),
    ...investmentIn(view.investment, part),
  }));
  const { investment } = file;
  const structure = view.specialization?.structure ?? null;
  const shift = file.specialization?.shift ?? null;
  return {
    ...specializedFact(context),
    caption:
      output.every(({ last }) => last === null) || level === null
        ? texts.investmentCaption
        : texts.tableCaption(termName(language, level)),
    investmentHead:
      investment === undefined ? '' : texts.investment(investment.year, termName(language, investment.level)),
    investmentNote:
      investment === undefined || investment.edition === 'final'
        ? ''
        : investmentMessages[language].preliminary,
    rows: rows.filter(({ last, investment }) => last !== null || investment !== undefined),
    rowSources: sourcesOf(context, output),
    branches: view.specialization === null ? [] : branchesOf(view.specialization),
    branchesHint: shift === null ? '' : texts.branchesHint(formatYears(shift.from), formatYears(shift.to)),
    prospects: structure?.prospects ?? null,
    reference: structure === null ? '' : referenceOf(context),
    unknown: [texts.noJobs, ...unknownOutput(context), texts.notInTables],
  };
}

function specializedFact(context: ProfileContext): Pick<ElseView, 'count' | 'countNote' | 'countSources'> {
  const topics = factGroupsOf(context).flatMap((group) => group.topics);
  const topic = topics.find((one) => one.topic === TOPIC);
  const [fact] = topic?.facts ?? [];
  if (topic === undefined || fact === undefined) return { count: [], countNote: '', countSources: [] };
  return { count: [`${topic.name}: `, ...fact.said, '.'], countNote: fact.note, countSources: fact.sources };
}

function investmentIn(investment: InvestmentView | null, part: string): Pick<ElseRow, 'investment'> {
  const uses: Readonly<Record<string, InvestmentUse>> = USES;
  const bar = investment?.bars.find(({ id }) => id === uses[part]);
  return bar === undefined ? {} : { investment: bar.share };
}

type Specialization = NonNullable<ProfileView['specialization']>;

/** Quotient, contribution to growth and relatedness of a branch, which the profile has in three lists. */
function branchesOf({ bars, structure }: Specialization): readonly ElseBranch[] {
  const names = new Set([
    ...bars.map(({ name }) => name),
    ...(structure?.related ?? []).map(({ name }) => name),
  ]);
  return [...names].map((name) => {
    const related = structure?.related.find((one) => one.name === name);
    return {
      name,
      quotient: bars.find((one) => one.name === name)?.quotient ?? [],
      contribution: structure?.shift?.parts.find((one) => one.name === name)?.effects[0] ?? null,
      density: related?.density ?? null,
      sheets: related?.sheets ?? null,
    };
  });
}

/** Branches of which the town's sheet has no figure; that there is no sheet by branch at all, where there is none. */
function unknownOutput(context: ProfileContext): readonly string[] {
  const { language, data, placeId } = context;
  const town = data.structure.towns[placeId];
  const texts = placeElseMessages[language];
  if (town === undefined || town.level === null) return [texts.noOutput];
  const printed = new Set(town.branches.map(({ branch }) => branch));
  const blank = BRANCHES.filter((branch) => branch !== 'manufacturing-unpublished' && !printed.has(branch));
  const names = blank.map((branch) => beginSmall(language, data.structure.branchNames[branch][language]));
  return names.length === 0 ? [] : [texts.blank(joinWords(language, names))];
}

function sourcesOf(context: ProfileContext, output: readonly OutputRow[]): readonly SourceView[] {
  const ids = output.flatMap(({ first, last }) => [first, last].flatMap((one) => one?.sourceIds ?? []));
  const invested = context.file?.investment?.sourceId;
  return [...new Set([...ids, ...(invested === undefined ? [] : [invested])])].map((id) =>
    sourceView(context, id),
  );
}

function referenceOf({ language, data }: ProfileContext): string {
  const texts = structureMessages[language];
  return texts.baseline(texts.townReference(data.structure.reference.regions));
}

function partName({ data, language }: ProfileContext, part: string): string {
  const names: Readonly<Record<string, Readonly<Record<typeof language, string>>>> = {
    ...data.structure.sectionNames,
    ...data.structure.branchNames,
  };
  return names[part]?.[language] ?? part;
}
