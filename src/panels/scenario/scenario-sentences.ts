import type { Language, Names } from '../../../geodata/languages.ts';
import type { Branch } from '../../../indicators/built-files.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import { rowsOfList } from '../../../indicators/row-list.ts';
import { enterpriseShare } from '../../../indicators/scenario/enterprise-path.ts';
import { enterpriseJobs, type JobsOfTown } from '../../../indicators/scenario/prepare-town.ts';
import type { Assumption } from '../../../indicators/scenario/town-year.ts';
import { beginSmall, formatNumber, formatPercent, withUnit } from '../../i18n/format.ts';
import { scenarioMessages } from '../../i18n/messages/scenario.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { rangeText } from '../../i18n/range-text.ts';
import { shownNumber } from '../../i18n/shown-number.ts';
import { weave } from '../../i18n/weave.ts';
import { restsOnDistrict, type TownScenario } from '../../layers/scenario/scenario-values.ts';
import { roundedEstimate } from '../../layers/scenario/scenario-words.ts';
import { type FigureView, plainFigure, type SentencePart } from '../parts/figure-view.ts';
import { outputFigure, scenarioFigure } from './scenario-figures.ts';

type Sentence = readonly SentencePart[];

/** Names of branches in every language. */
export type BranchNames = Readonly<Partial<Record<Branch, Names>>>;

/** What the sentences on the grounds of a scenario say. */
export interface ScenarioGrounds extends Pick<TownScenario, 'settings'> {
  readonly town: JobsOfTown & Pick<TownScenario['town'], 'townId'>;
  readonly outcome: {
    readonly matters: Pick<TownScenario['outcome']['matters'], 'atRisk' | 'gap'>;
  };
}

/** What a scenario says of a town: what would be at risk, what cannot be told, whose staff is published. */
export function scenarioSentences(language: Language, one: TownScenario): readonly Sentence[] {
  const texts = scenarioMessages[language];
  const risk = riskSentence(language, one);
  const cannot = risk === null ? texts.cannotJobs : one.town.output === null ? texts.cannotShares : null;
  return [
    ...(risk === null ? [] : [risk]),
    ...(cannot === null ? [] : [[cannot]]),
    [...staffSentence(language, one), ...(restsOnDistrict(one.town) ? [' ', texts.shareOfDistrict] : [])],
  ];
}

/** What those sentences rest on: how the jobs of the enterprise are put, and what matters most; empty where nothing is. */
export function scenarioGrounds(
  language: Language,
  one: ScenarioGrounds,
  branchNames: BranchNames,
): readonly Sentence[] {
  const { atRisk, gap } = one.outcome.matters;
  const estimate = estimateSentence(language, one, branchNames);
  return [
    ...(estimate.length === 0 ? [] : [estimate]),
    ...(atRisk === null || gap === null ? [] : [mattersSentence(language, atRisk, gap)]),
  ];
}

/** The assumption that moves each of two results most; said once where it is the same. */
function mattersSentence(language: Language, atRisk: Assumption, gap: Assumption): Sentence {
  const texts = scenarioMessages[language];
  const jobs = texts[`matters-${atRisk}`];
  return atRisk === gap
    ? weave<SentencePart>(texts.mattersBoth, { jobs })
    : weave<SentencePart>(texts.matters, { jobs, gap: texts[`matters-${gap}`] });
}

function staffSentence(language: Language, { town: { staff } }: TownScenario): Sentence {
  const texts = scenarioMessages[language];
  const { gap, value, year, isPart } = staff;
  if (gap === 'none' || value === null) return [texts['gap-none']];
  const [row = ''] = rowsOfList(staff.rows);
  const kind = row.startsWith('facts:') ? 'fact' : 'observation';
  const figure = plainFigure(formatNumber(language, value), value, figureAddress(kind, row));
  if (gap === 'undated') return weave<SentencePart>(texts['gap-undated'], { staff: figure });
  const text = gap === null ? (isPart ? texts.staffPart : texts.staff) : texts[`gap-${gap}`];
  return weave<SentencePart>(text, { staff: figure, year: String(year ?? '') });
}

/** Where no staff is used: the product that bounds the jobs of the enterprise. */
function estimateSentence(language: Language, one: ScenarioGrounds, branchNames: BranchNames): Sentence {
  const { town } = one;
  const texts = scenarioMessages[language];
  const bound = enterpriseJobs(town);
  const [lead] = town.output?.branches ?? [];
  if (town.staff.gap === null || bound === null || lead === undefined || town.employed === null) return [];
  const [branch, share] = lead;
  const workers = town.employed.value - (town.sme?.value ?? 0);
  const count = formatNumber(language, workers);
  return [
    ...weave<SentencePart>(texts.estimate, {
      jobs: scenarioFigure(language, one, bound, 'bound'),
      branch: beginSmall(language, branchNames[branch]?.[language] ?? branch),
      share: plainFigure(
        formatPercent(language, share),
        share,
        figureAddress('structure', town.townId, 'share', branch),
      ),
      workers: town.sme === null ? texts.workersAll(count) : texts.workersLess(count),
    }),
    ' ',
    texts.seat,
  ];
}

function riskSentence(language: Language, one: TownScenario): Sentence | null {
  const { town, outcome, settings } = one;
  const texts = scenarioMessages[language];
  const { direct, outputs } = outcome;
  const allShare = outputs.atRisk;
  const own = town.staff.gap === null ? town.staff.value : null;
  const kept = enterpriseShare(settings, settings.horizon, own);
  const [allLow, allHigh] = (['low', 'high'] as const).map((end) =>
    outputFigure(language, one, 'atRisk', end),
  );
  if (direct === null || kept === null || town.employed === null || allLow == null || allHigh == null)
    return null;
  const slots: Readonly<Record<string, SentencePart>> = {
    loss: formatPercent(language, Math.max(0, 1 - kept)),
    low: scenarioFigure(language, one, direct.low, 'direct-low'),
    share: shareRange(language, direct, town.employed.value),
    area: termName(language, town.employed.level),
    year: String(town.employed.year),
    allLow,
    allHigh,
    allShare: allShare === null ? '' : shareRange(language, allShare, town.employed.value),
  };
  const high: FigureView = scenarioFigure(language, one, direct.high, 'direct-high');
  return roundedEstimate(direct.low) === roundedEstimate(direct.high)
    ? weave<SentencePart>(texts.riskStaff, slots)
    : weave<SentencePart>(texts.risk, { ...slots, high });
}

/** Jobs of the enterprise at risk as a range of per cents of the employed. */
function shareRange(
  language: Language,
  { low, high }: { readonly low: number; readonly high: number },
  employed: number,
): string {
  const [from, to] = [low, high].map((jobs) => shownNumber(language, (jobs / employed) * 100));
  return from === undefined || to === undefined
    ? ''
    : withUnit(language, rangeText(language, from, to).text, '%');
}
