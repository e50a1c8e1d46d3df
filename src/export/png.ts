import type { ExportedFile } from './exported-file.ts';
import { type Figure, figureText } from './svg-figure.ts';

/** Faces of the bundled font that a picture needs, as `@font-face` rules with their files inside. */
export type EmbeddedFonts = () => Promise<string>;

/**
 * The picture as a PNG of twice its size in pixels. A picture drawn from a file cannot use the page's fonts, so the
 * bundled ones are put inside. Rejects if the browser cannot draw it.
 */
export async function pngFile(name: string, figure: Figure, fonts: EmbeddedFonts): Promise<ExportedFile> {
  const text = figureText(figure, await fonts());
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const picture = await loadPicture(address);
    const scale = 2;
    const canvas = document.createElement('canvas');
    canvas.width = figure.width * scale;
    canvas.height = figure.height * scale;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no 2D canvas');
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return { name: `${name}.png`, blob: await canvasBlob(canvas) };
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function loadPicture(address: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  return picture;
}

function canvasBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('the canvas is empty')) : resolve(blob)),
      'image/png',
    );
  });
}
