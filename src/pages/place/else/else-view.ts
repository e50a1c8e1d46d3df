import { figureAddress } from '../../../../indicators/figure-address.ts';
import {
  beginSmall,
  formatNumber,
  formatPercent,
  formatSigned,
  formatYears,
  joinWords,
} from '../../../i18n/format.ts';
import { investmentMessages } from '../../../i18n/messages/investment.ts';
import { placeElseMessages } from '../../../i18n/messages/place-else.ts';
import { structureMeasureMessages } from '../../../i18n/messages/structure-measures.ts';
import { termName } from '../../../i18n/messages/terms.ts';
import { weave } from '../../../i18n/weave.ts';
import {
  type FigureView,
  missingFigure,
  plainFigure,
  quotientParts,
  type SentencePart,
  structureFigure,
} from '../../../panels/parts/figure-view.ts';
import type { StructureView } from '../../../panels/profile/profile-structure.ts';
import { prospectSentences } from '../../../panels/profile/prospect-sentences.ts';
import type { BranchFacts, ElseContent, ElseFacts, ShareFacts, ShownShare } from './else-content.ts';
import { INVESTMENT_USES } from './investment-uses.ts';

type Sentence = readonly SentencePart[];

/** A year with a share in output. */
export interface YearShare {
  readonly year: number;
  readonly figure: FigureView;
}

/** Output of a section or branch beside the investment in it. */
export interface ElseRow {
  readonly name: string;
  readonly isBranch: boolean;
  readonly first: YearShare | null;
  readonly last: YearShare | null;
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
  readonly caption: string;
  /** Heads of the last column; '' = no investment is printed. */
  readonly investmentHead: string;
  /** That the investment is of a January release; '' = it is final, or none is printed. */
  readonly investmentNote: string;
  readonly rows: readonly ElseRow[];
  readonly branches: readonly ElseBranch[];
  /** What the contribution to growth is; '' = none is known. */
  readonly branchesHint: string;
  readonly prospects: StructureView['prospects'];
  /** What quotients and growth are measured against; '' = nothing is. */
  readonly reference: string;
  readonly unknown: readonly string[];
}

/** What else is known of a town's industries, in words. */
export function elseView(content: ElseContent): ElseView {
  const { language, placeId, facts, parts } = content;
  const { level, investment, shares, shift, prospects, regions } = facts;
  const texts = placeElseMessages[language];
  const words = structureMeasureMessages[language];
  return {
    count: countWords(content),
    caption:
      shares.every(({ last }) => last === null) || level === null
        ? texts.investmentCaption
        : texts.tableCaption(termName(language, level)),
    investmentHead:
      investment === null ? '' : texts.investment(investment.year, termName(language, investment.level)),
    investmentNote: investment === null || investment.isFinal ? '' : investmentMessages[language].preliminary,
    rows: shares.map((one) => elseRow(content, one)),
    branches: facts.branches.map((one) => elseBranch(content, one)),
    branchesHint: shift === null ? '' : texts.branchesHint(formatYears(shift.from), formatYears(shift.to)),
    prospects:
      prospects === null
        ? null
        : prospectSentences({ language, placeId }, prospects, (part) => parts[part] ?? part),
    reference: regions === null ? '' : words.baseline(words.townReference(regions)),
    unknown: [texts.noJobs, ...unknownOutput(content, facts), texts.notInTables],
  };
}

/** The number of specialized industries in a sentence; empty where it is not known. */
export function countWords({ language, facts, countText }: ElseContent): Sentence {
  if (facts.count === null) return [];
  const { value, row } = facts.count;
  return weave<SentencePart>(countText, {
    count: plainFigure(formatNumber(language, value), value, figureAddress('fact', row)),
  });
}

function elseRow(content: ElseContent, { part, isBranch, first, last, investment }: ShareFacts): ElseRow {
  const { language, placeId, parts } = content;
  return {
    ...{ name: parts[part] ?? part, isBranch },
    ...{ first: yearShare(language, first), last: yearShare(language, last) },
    ...(investment === undefined
      ? {}
      : {
          investment:
            investment === null
              ? null
              : structureFigure(
                  { placeId, measure: 'investment', part: INVESTMENT_USES[part] ?? '' },
                  investment,
                  formatPercent(language, investment, 1),
                ),
        }),
  };
}

function yearShare(language: ElseContent['language'], one: ShownShare | null): YearShare | null {
  if (one === null) return null;
  const { year, share, rows } = one;
  return {
    year,
    figure: plainFigure(formatPercent(language, share, 1), share, figureAddress('ratio', ...rows)),
  };
}

function elseBranch(
  { language, placeId, parts }: ElseContent,
  { part, quotient, contribution, related }: BranchFacts,
): ElseBranch {
  const figure = (measure: string, value: number, text: string): FigureView =>
    structureFigure({ placeId, measure, part }, value, text);
  const density = related?.density ?? null;
  return {
    name: parts[part] ?? part,
    quotient: quotient === undefined ? [] : quotientParts({ language, placeId }, quotient, part),
    contribution:
      contribution === null
        ? null
        : figure('shift-change', contribution, formatSigned(language, contribution, 1)),
    density:
      density === null
        ? related && missingFigure(language)
        : figure('density', density, formatNumber(language, density, 2)),
    sheets: related && figure('sheets', related.sheets, formatNumber(language, related.sheets)),
  };
}

/** Branches of which the town's sheet has no figure; that there is no sheet by branch at all, where there is none. */
function unknownOutput({ language, parts }: ElseContent, { blank }: ElseFacts): readonly string[] {
  const texts = placeElseMessages[language];
  if (blank === null) return [texts.noOutput];
  const names = blank.map((branch) => beginSmall(language, parts[branch] ?? branch));
  return names.length === 0 ? [] : [texts.blank(joinWords(language, names))];
}
