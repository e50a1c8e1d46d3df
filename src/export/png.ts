import type { ExportedFile } from './exported-file.ts';
import { type Figure, figureText } from './svg-figure.ts';

/** Faces of the bundled font that a picture needs, as `@font-face` rules with their files inside. */
export type EmbeddedFonts = () => Promise<string>;

/** A picture is whole when it looks the same after so many milliseconds; it is drawn at most so often. */
const REST_MS = 60;
const MOST_DRAWS = 20;
const SAMPLE_WIDTH = 400;

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

/** The picture with all that is inside it, faces too: they may come a moment after the picture itself. */
async function loadPicture(address: string): Promise<HTMLImageElement> {
  const picture = new Image();
  await new Promise<void>((resolve, reject) => {
    picture.onload = () => resolve();
    picture.onerror = () => reject(new Error('the picture cannot be drawn'));
    picture.src = address;
  });
  let last = '';
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const now = sampleOf(picture);
    if (now === last) break;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  }
  return picture;
}

/** What a picture looks like when it is drawn now, small. */
function sampleOf(picture: HTMLImageElement): string {
  const canvas = document.createElement('canvas');
  canvas.width = SAMPLE_WIDTH;
  canvas.height = Math.round((SAMPLE_WIDTH * picture.naturalHeight) / picture.naturalWidth);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL();
}

function canvasBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('the canvas is empty')) : resolve(blob)),
      'image/png',
    );
  });
}
