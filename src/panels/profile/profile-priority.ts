import { priorityMessages } from '../../i18n/messages/priority.ts';
import { weaveParts } from '../../i18n/weave.ts';
import { prioritiesOf } from '../../layers/priorities.ts';
import { DEFAULT_PRIORITY } from '../../state/default-state.ts';
import type { SentencePart } from '../parts/figure-view.ts';
import { classWords, reasonWords } from '../priority/priority-words.ts';
import { type ProfileContext, scoreContext } from './profile-context.ts';
import { WAITING } from './profile-uncertainty.ts';

/**
 * Where the place stands among what comes first, and why, in one sentence; it keeps its room until the rank intervals
 * are known. [] while scores are not there.
 */
export function prioritySentence(context: ProfileContext): readonly SentencePart[] {
  const { language, placeId, cuts: settings = DEFAULT_PRIORITY, intervals: runs } = context;
  const [potential, risk] = [scoreContext(context, 'potential'), scoreContext(context, 'risk')];
  if (potential === null || risk === null) return [];
  const texts = priorityMessages[language];
  const intervals = { potential: runs.potential?.result ?? null, risk: runs.risk?.result ?? null };
  const scores = { potential: potential.scores, risk: risk.scores };
  const { cuts, of } = prioritiesOf({ scores, intervals, settings });
  const priority = of(placeId);
  if (priority.kind === 'unplaced') return [texts.profileUnplaced];
  const input = { language, cuts, isMedian: settings.potentialCut === null, scores: { potential, risk } };
  const said = weaveParts<Exclude<SentencePart, string>>(texts.profileLine, {
    what: classWords(language, priority),
    reason: reasonWords(input, placeId, priority),
  });
  const isOpen = [runs.potential, runs.risk].some((run) => run?.state === 'running' && run.result === null);
  return isOpen ? [WAITING, ...said] : said;
}
