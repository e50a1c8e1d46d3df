import type { IndexId, IndexScores } from '../../../indicators/types.ts';
import type { RankIntervals } from '../../explorer/rank-runs.ts';
import { priorityMessages } from '../../i18n/messages/priority.ts';
import { weaveParts } from '../../i18n/weave.ts';
import { type KnownIntervals, prioritiesOf } from '../../layers/priorities.ts';
import { DEFAULT_PRIORITY } from '../../state/default-state.ts';
import type { SentencePart } from '../parts/figure-view.ts';
import { classWords, reasonWords } from '../priority/priority-words.ts';
import { type ProfileContext, scoreContext } from './profile-context.ts';
import { WAITING } from './profile-uncertainty.ts';

/**
 * Where the place stands among what comes first, and why, in one sentence. Until the rank intervals are known it keeps
 * the room of one that may stand anywhere, and is not shown. [] while scores are not there.
 */
export function prioritySentence(context: ProfileContext): readonly SentencePart[] {
  const { language, placeId, cuts: settings = DEFAULT_PRIORITY, intervals: runs } = context;
  const [potential, risk] = [scoreContext(context, 'potential'), scoreContext(context, 'risk')];
  if (potential === null || risk === null) return [];
  const texts = priorityMessages[language];
  const scores = { potential: potential.scores, risk: risk.scores };
  const known = (index: IndexId): KnownIntervals | null =>
    runs[index]?.result ?? (isAwaited(runs[index]) ? anyRank(scores[index]) : null);
  const intervals = { potential: known('potential'), risk: known('risk') };
  const { cuts, of } = prioritiesOf({ scores, intervals, settings });
  const priority = of(placeId);
  if (priority.kind === 'unplaced') return [texts.profileUnplaced];
  const input = { language, cuts, isMedian: settings.potentialCut === null, scores: { potential, risk } };
  const said = weaveParts<Exclude<SentencePart, string>>(texts.profileLine, {
    what: classWords(language, priority),
    reason: reasonWords(input, placeId, priority),
  });
  return isAwaited(runs.potential) || isAwaited(runs.risk) ? [WAITING, ...said] : said;
}

function isAwaited(run: RankIntervals | null): boolean {
  return run?.state === 'running' && run.result === null;
}

/** Every place could have any rank. */
function anyRank({ ranked }: IndexScores): KnownIntervals {
  const all = { rankLow: 1, rankHigh: ranked.length };
  return { intervals: Object.fromEntries(ranked.map((placeId) => [placeId, all])) };
}
