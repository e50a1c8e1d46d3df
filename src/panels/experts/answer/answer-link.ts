import { answerFile, answerText } from '../../../../indicators/experts/codec.ts';
import type { Answer, Panel } from '../../../../indicators/experts/panel.ts';
import type { ExportedFile } from '../../../export/exported-file.ts';
import type { PagePort } from '../page-port.ts';

/** The link that hands in an answer, in the language of the panel; '' = too long for a link. */
export function answerLink(port: PagePort, panel: Panel, answer: Answer): string {
  const packed = answerText(panel, answer);
  return 'text' in packed ? `${port.address(panel.language)}#a=${packed.text}` : '';
}

/** The answer as a file. */
export function savedAnswer(answer: Answer): ExportedFile {
  return {
    name: `answer-${answer.panel}-${answer.round}-${answer.expert}.json`,
    blob: new Blob([answerFile(answer)], { type: 'application/json' }),
  };
}
