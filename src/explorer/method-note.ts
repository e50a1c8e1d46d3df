import { joinWords } from '../i18n/format.ts';
import { methodNoteMessages } from '../i18n/messages/method-note.ts';
import { methodWordMessages } from '../i18n/messages/method-words.ts';
import { AUTHOR_METHOD, presetOf, sameMethod } from '../state/method-state.ts';
import { currentExperts } from './current-experts.ts';
import type { Explorer } from './explorer.ts';

/**
 * A note that scores are by another setting than the author's, and briefly by which, in the reader's language; '' for the
 * author's. It is shown on the map and on everything that leaves the page.
 */
export function methodNote({ state, data }: Pick<Explorer, 'state' | 'data'>): string {
  const { language, method } = state;
  if (sameMethod(method, AUTHOR_METHOD)) return '';
  const texts = methodNoteMessages[language];
  const panel = methodWordMessages[language];
  const preset = presetOf(method);
  if (preset !== 'custom') return texts.note(texts.preset(panel[preset]));
  const experts = currentExperts({ state, data });
  const hasOwnWeights = Object.keys(method.weights).length > 0;
  const parts = [
    ...(experts.length > 0 ? experts : hasOwnWeights ? [texts.ownWeights] : []),
    ...(method.normalise === AUTHOR_METHOD.normalise ? [] : [panel[method.normalise]]),
    ...(method.aggregate === AUTHOR_METHOD.aggregate ? [] : [panel[method.aggregate]]),
    ...(method.missing === 'none' ? [] : [texts.gaps(panel[method.missing])]),
    ...(method.missingDimension === AUTHOR_METHOD.missingDimension ? [] : [texts.renormalise]),
    ...(method.treat === AUTHOR_METHOD.treat ? [] : [texts.outliers]),
  ];
  return texts.note(joinWords(language, parts));
}
