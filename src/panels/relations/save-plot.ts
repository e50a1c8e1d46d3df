import type { Explorer } from '../../explorer/explorer.ts';
import { composePlot } from '../../export/plot-figure.ts';
import { type PictureForm, saveFigure } from '../../export/save-figure.ts';
import { sentenceText } from '../parts/sentence-text.ts';
import { layOutScatter } from './scatter-layout.ts';
import { scatterPicture } from './scatter-picture-template.ts';
import type { ScatterView } from './scatter-view.ts';

const SIZE = { width: 896, height: 600 } as const;

/** Saves a scatter plot as a file with title, what must be said, sources, date and the address of the view. Rejects if it cannot be drawn. */
export async function savePlot(
  form: PictureForm,
  explorer: Explorer,
  view: ScatterView,
  address: string,
): Promise<void> {
  const { language } = explorer.state;
  const { scatter } = view;
  const layout = layOutScatter({ scatter, language, ...SIZE, chosenId: null });
  const scene = explorer.scene();
  const figure = composePlot({
    scene,
    title: view.name,
    subtitle: [scene.title, ...view.editions].join(' · '),
    picture: scatterPicture({ view, layout, chosenId: null, highlightId: null, stopId: null }, null),
    ...SIZE,
    notes: [sentenceText(view.relation), sentenceText(view.line), ...view.notes, ...gapWords(view)],
    origin: { date: new Date().toISOString().slice(0, 10), address },
  });
  const name = `monotowns-${[scatter.x.measure, scatter.y.measure].join('-').replaceAll(':', '-')}-${language}`;
  await saveFigure(form, name, figure);
}

/** Names what has no circle, so that a file drops nobody silently either. */
function gapWords({ gaps, gapsTitle }: ScatterView): readonly string[] {
  return gaps.length === 0 ? [] : [`${gapsTitle}: ${gaps.map(({ name }) => name).join(', ')}`];
}
