import { lastDay } from '../../../../../indicators/experts/answer-list.ts';
import { isExample } from '../../../../../indicators/experts/example-panel.ts';
import type { Panel } from '../../../../../indicators/experts/panel.ts';
import type { ExportOrigin } from '../../../../export/exported-file.ts';
import { composePlot } from '../../../../export/plot-figure.ts';
import type { Figure } from '../../../../export/svg-figure.ts';
import { expertsPictureMessages } from '../../../../i18n/messages/experts-pictures.ts';
import { digestOrigin } from '../../../../layers/digest-words.ts';
import type { ResultContext } from '../result-context.ts';
import type { ChartPicture } from './chart-picture.ts';
import { PICTURE_WIDTH } from './picture-cells.ts';

/** A chart with all that it must say where it stands alone: whose words these are, and that they are no measurement. */
export function chartFigure(
  { language, panel, answers }: ResultContext,
  { title, picture, notes }: ChartPicture,
  origin: ExportOrigin,
): Figure {
  const texts = expertsPictureMessages[language];
  const whose = {
    title: panel.title,
    askedBy: panel.askedBy,
    experts: answers.length,
    day: lastDay(answers),
  };
  return composePlot({
    // A file is as readable on paper, whatever the theme of the page.
    scene: { language, theme: 'light', credits: [], methodNote: '', sources: '' },
    title,
    subtitle: `${digestOrigin(language, whose)} · ${texts.opinion}`,
    warning: exampleWords(language, panel),
    picture: picture.content,
    ...{ width: PICTURE_WIDTH, height: picture.height },
    notes: notes.filter((note) => note !== ''),
    origin,
  });
}

function exampleWords(language: ResultContext['language'], panel: Panel): string {
  return isExample(panel) ? expertsPictureMessages[language].invented : '';
}
