import type { TownId } from '../../../../../geodata/types.ts';
import type { PanelResults } from '../../../../../indicators/experts/panel-results.ts';
import type { ExportOrigin } from '../../../../export/exported-file.ts';
import { type PictureForm, saveFigure } from '../../../../export/save-figure.ts';
import type { ResultContext } from '../result-context.ts';
import { chartFigure } from './chart-figure.ts';
import type { Chart } from './chart-list.ts';
import { chartPicture } from './chart-picture.ts';

/** What is saved of the results, as a file of which name. */
export interface SavedChart {
  readonly chart: Chart;
  readonly form: PictureForm;
  /** The town whose actions and risks are shown; null = the first. */
  readonly town: TownId | null;
  /** Of the file, without extension. */
  readonly name: string;
  readonly origin: ExportOrigin;
}

/** Saves a chart of the results as a picture that stands alone; nothing where it has nothing to show. Rejects if it cannot be drawn. */
export async function saveChart(
  context: ResultContext,
  results: PanelResults,
  { chart, form, town, name, origin }: SavedChart,
): Promise<void> {
  const picture = chartPicture(chart, context, results, town);
  if (picture !== null) await saveFigure(form, name, chartFigure(context, picture, origin));
}
