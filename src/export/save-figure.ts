import { downloadFile } from './exported-file.ts';
import { type Figure, svgFile } from './svg-figure.ts';

/** Form of a saved picture. */
export type PictureForm = 'svg' | 'png';

/** Saves a picture as a file, its name without extension. Rejects if it cannot be drawn. */
export async function saveFigure(form: PictureForm, name: string, figure: Figure): Promise<void> {
  if (form === 'svg') return downloadFile(svgFile(name, figure));
  const [{ pngFile }, { embeddedFonts }] = await Promise.all([import('./png.ts'), import('./page-fonts.ts')]);
  downloadFile(await pngFile(name, figure, embeddedFonts));
}
