import { figureAddress } from '../../../indicators/figure-address.ts';
import type { IndexId } from '../../../indicators/types.ts';
import { formatNumber } from '../../i18n/format.ts';
import { comparePageMessages } from '../../i18n/messages/compare-page.ts';
import { historyMessages } from '../../i18n/messages/history.ts';
import { placeHeadMessages } from '../../i18n/messages/place-head.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { tableMessages } from '../../i18n/messages/table.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { uncertaintyMessages } from '../../i18n/messages/uncertainty.ts';
import { intervalText, isOutsideInterval } from '../../layers/measures/rank-intervals.ts';
import type { SideCell, SideGroup, SideRow } from '../../lib/side-by-side.ts';
import { type FigureView, scoreFigure } from '../../panels/parts/figure-view.ts';
import { type ProfileContext, scoreContext } from '../../panels/profile/profile-context.ts';
import { peersOf } from '../../panels/profile/profile-peers.ts';
import { potentialBars, riskBars, type ScoreBar } from '../../panels/profile/profile-scores.ts';
import { rankWords } from '../../panels/profile/profile-uncertainty.ts';
import { riskClass, riskClassName } from '../../panels/tables/region-rows.ts';
import { ANY_PLACE, type SideInput } from './side-input.ts';

/** Ends of the scales of the two indices. */
const FULL: Readonly<Record<IndexId, number>> = { potential: 100, risk: 10 };

/** An index with its ranks, and the dimensions below it; null where it is not scored at all. */
export function scoreGroup(input: SideInput, index: IndexId): SideGroup | null {
  const [first] = input.contexts;
  const of = first === undefined ? null : scoreContext(first, index);
  if (of === null) return null;
  const texts = comparePageMessages[input.language];
  return {
    heading: termName(input.language, index),
    level: 1,
    hint: input.scope === 'town' ? texts.stripTowns : texts.stripRegions,
    rows: [
      indexRow(input, index),
      rankRow(input, index),
      intervalRow(input, index),
      ...barRows(input, index),
    ],
  };
}

function indexRow({ language, contexts }: SideInput, index: IndexId): SideRow {
  const table = tableMessages[language];
  return {
    name: termName(language, index),
    figure: scoreAddress(contexts, index, index),
    isMain: true,
    ...strip(contexts, index, index),
    hint: index === 'potential' ? table.potentialScale : table.riskScale,
    cells: contexts.map((context) => {
      const of = scoreContext(context, index);
      if (of === null) return null;
      const score = scoreFigure(of, context.placeId, index);
      const risk =
        score.value === null || index !== 'risk' ? [] : [riskClassName(language, riskClass(score.value))];
      return scoreCell(context, { index, node: index, score, before: risk });
    }),
  };
}

function barRows({ contexts }: SideInput, index: IndexId): readonly SideRow[] {
  const bars = contexts.map((context) =>
    index === 'potential' ? potentialBars(context) : riskBars(context),
  );
  const nodes = [...new Map(bars.flat().map(({ node, name }) => [node, name]))];
  return nodes.map(([node, name]) => ({
    name,
    figure: scoreAddress(contexts, index, node),
    ...strip(contexts, index, node),
    cells: contexts.map((context, at) => {
      const bar: ScoreBar | undefined = bars[at]?.find((one) => one.node === node);
      return bar === undefined ? null : scoreCell(context, { index, node, score: bar.score, before: [] });
    }),
  }));
}

function rankRow({ language, contexts }: SideInput, index: IndexId): SideRow {
  const texts = comparePageMessages[language];
  return {
    name: index === 'risk' ? texts.riskRank : tableMessages[language].rank,
    hint: index === 'risk' ? texts.riskRankHint : '',
    figure: figureAddress('rank', editionOf(contexts, index), ANY_PLACE, index),
    cells: contexts.map((context): SideCell => {
      const words = rankWords(context, index);
      if (words === null) return { text: tableMessages[language].unranked, state: 'missing' };
      const { rank, ranked } = words;
      return {
        text: placeHeadMessages[language].rank.replace('{rank}', rank.text).replace('{ranked}', ranked.text),
      };
    }),
  };
}

function intervalRow({ language, contexts }: SideInput, index: IndexId): SideRow {
  const runs = contexts[0]?.intervals[index]?.result?.runs ?? 0;
  return {
    name: historyMessages[language].otherMethods,
    hint: comparePageMessages[language].intervalHint(formatNumber(language, runs)),
    figure: figureAddress('interval', editionOf(contexts, index), ANY_PLACE, index),
    cells: contexts.map((context): SideCell => {
      const interval = context.intervals[index]?.result?.intervals[context.placeId];
      if (interval === undefined) return { text: '–', state: 'missing' };
      const warning = isOutsideInterval(interval) ? [uncertaintyMessages[language].outsideHint] : [];
      return { text: intervalText(interval), ...(warning.length === 0 ? {} : { notes: warning }) };
    }),
  };
}

interface ScoreCell {
  readonly index: IndexId;
  readonly node: string;
  readonly score: FigureView;
  /** Words before those on the state. */
  readonly before: readonly string[];
}

function scoreCell(context: ProfileContext, { index, node, score, before }: ScoreCell): SideCell {
  const { text, value, state, note } = score;
  const status = context.scores[index]?.places[context.placeId]?.nodes[node]?.status;
  const { language } = context;
  // A score may be missing though there are figures: it is not "no data".
  const isUnscored = value === null && note === termName(language, 'missing');
  const words =
    status === 'estimate'
      ? termName(language, 'estimate')
      : isUnscored
        ? termName(language, 'not-scored')
        : note;
  const notes = [...before, ...(words === '' ? [] : [words])];
  return {
    text,
    ...(state === 'measured' ? {} : { state }),
    ...(notes.length === 0 ? {} : { notes }),
    ...(value === null || status !== 'scored' ? {} : { at: shortShare(value / FULL[index]) }),
  };
}

/** The median of a node and its words; nothing where too few places are scored for a strip. */
function strip(
  contexts: readonly ProfileContext[],
  index: IndexId,
  node: string,
): { readonly median?: number; readonly hint: string } {
  const [first] = contexts;
  const of = first === undefined ? null : scoreContext(first, index);
  const peers = of === null ? null : peersOf(of, '', node, FULL[index]);
  if (of === null || peers === null) return { hint: '' };
  const middle = formatNumber(of.language, peers.median * FULL[index], 1);
  return {
    median: shortShare(peers.median),
    hint: profileMessages[of.language].medianOnly.replace('{median}', middle),
  };
}

function shortShare(share: number): number {
  return Number(share.toFixed(3));
}

function scoreAddress(contexts: readonly ProfileContext[], index: IndexId, node: string): string {
  return figureAddress('score', editionOf(contexts, index), ANY_PLACE, node);
}

function editionOf(contexts: readonly ProfileContext[], index: IndexId): string {
  return contexts[0]?.scores[index]?.editionId ?? '';
}
