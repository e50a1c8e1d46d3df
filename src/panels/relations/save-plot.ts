import type { Explorer } from '../../explorer/explorer.ts';
import { downloadFile } from '../../export/exported-file.ts';
import { composePlot } from '../../export/plot-figure.ts';
import { svgFile } from '../../export/svg-figure.ts';
import { layOutScatter } from './scatter-layout.ts';
import { scatterPicture } from './scatter-picture-template.ts';
import type { ScatterView } from './scatter-view.ts';

/** Form of a saved plot. */
export type PlotForm = 'svg' | 'png';

const SIZE = { width: 896, height: 600 } as const;

/** Saves a scatter plot as a file with title, what must be said, sources, date and the address of the view. Rejects if it cannot be drawn. */
export async function savePlot(
  form: PlotForm,
  explorer: Explorer,
  view: ScatterView,
  address: string,
): Promise<void> {
  const { language } = explorer.state;
  const { scatter } = view;
  const layout = layOutScatter({ scatter, language, ...SIZE, chosenId: null });
  const scene = explorer.scene();
  const words = (parts: ScatterView['line']) =>
    parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  const figure = composePlot({
    scene,
    title: view.name,
    subtitle: [scene.title, ...view.editions].join(' · '),
    picture: scatterPicture({ view, layout, chosenId: null, highlightId: null, stopId: null }, null),
    ...SIZE,
    notes: [words(view.relation), words(view.line), ...view.notes, ...gapWords(view)],
    origin: { date: new Date().toISOString().slice(0, 10), address },
  });
  const name = `monotowns-${[scatter.x.measure, scatter.y.measure].join('-').replaceAll(':', '-')}-${language}`;
  if (form === 'svg') return downloadFile(svgFile(name, figure));
  const [{ pngFile }, { embeddedFonts }] = await Promise.all([
    import('../../export/png.ts'),
    import('../../export/page-fonts.ts'),
  ]);
  downloadFile(await pngFile(name, figure, embeddedFonts));
}

/** Names what has no circle, so that a file drops nobody silently either. */
function gapWords({ gaps, gapsTitle }: ScatterView): readonly string[] {
  return gaps.length === 0 ? [] : [`${gapsTitle}: ${gaps.map(({ name }) => name).join(', ')}`];
}
