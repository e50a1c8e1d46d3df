import regular from '../../styles/fonts/noto-sans-400.woff2?url';
import semibold from '../../styles/fonts/noto-sans-600.woff2?url';
import signs from '../../styles/fonts/noto-sans-signs.woff2?url';

const FACES = [
  [400, regular],
  [600, semibold],
  [400, signs],
  [600, signs],
] as const;

/**
 * The bundled faces as `@font-face` rules with their files inside, for a picture that must carry them along.
 * Faces that cannot be fetched are left out; the picture then falls back to a system font.
 */
export async function embeddedFonts(): Promise<string> {
  const faces = await Promise.all(FACES.map(([weight, address]) => embedFace(weight, address)));
  return faces.filter((face) => face !== null).join('\n');
}

async function embedFace(weight: number, address: string): Promise<string | null> {
  const response = await fetch(address).catch(() => null);
  if (response?.ok !== true) return null;
  const data = await dataAddress(await response.blob());
  return `@font-face { font-family: "Noto Sans"; font-weight: ${weight}; src: url("${data}") format("woff2"); }`;
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
