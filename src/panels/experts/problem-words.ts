import type { Language } from '../../../geodata/types.ts';
import type { FileProblem } from '../../../indicators/experts/problems.ts';
import { formatNumber } from '../../i18n/format.ts';
import { expertsProblemMessages } from '../../i18n/messages/experts-page-problems.ts';
import { never } from '../../lib/never.ts';

/** What is wrong with a link or a file, in words, with what to do. */
export function problemWords(language: Language, problem: FileProblem): string {
  const texts = expertsProblemMessages[language];
  switch (problem.kind) {
    case 'empty':
      return texts.empty;
    case 'damaged':
      return texts.damaged;
    case 'not-panel':
      return texts.notPanel;
    case 'not-answer':
      return texts.notAnswer;
    case 'newer-format':
      return texts.newerFormat;
    case 'no-questions':
      return texts.noQuestions;
    case 'other-questions':
      return texts.otherQuestions;
    case 'too-large':
      return texts.tooLarge;
    case 'wrong-field':
      return texts.wrongField(problem.field);
    case 'other-panel':
      return texts.otherPanel(problem.panel);
    case 'other-round':
      return texts.otherRound(problem.round);
    case 'duplicate':
      return texts.duplicate(problem.file);
    case 'same-values':
      return texts.sameValues(problem.file);
    case 'incomplete':
      return texts.incomplete(problem.keys.length, problem.of);
    case 'out-of-bounds':
      return texts.outOfBounds(problem.keys.length);
    case 'unknown-questions':
      return texts.unknownQuestions(problem.keys.length);
    case 'contradictory-pairs':
      return texts.contradictoryPairs(
        formatNumber(language, problem.ratio, 2),
        formatNumber(language, problem.limit, 2),
      );
    case 'points-sum':
      return texts.pointsSum(problem.sum);
    default:
      return never(problem);
  }
}
