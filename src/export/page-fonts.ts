/**
 * The page's bundled faces of a font family as `@font-face` rules with their files inside, for a picture that must
 * carry them along. Faces that cannot be fetched are left out; the picture then falls back to a system font.
 */
export async function embeddedFonts(family = 'Noto Sans'): Promise<string> {
  const rules = [...document.styleSheets].flatMap(readRules).filter((rule) => isFace(rule, family));
  const faces = await Promise.all(rules.map(embedFace));
  return faces.filter((face) => face !== null).join('\n');
}

function readRules(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    // A sheet of another host does not show its rules.
    return [];
  }
}

function isFace({ style }: CSSFontFaceRule, family: string): boolean {
  return style.getPropertyValue('font-family').replaceAll(/["']/g, '') === family;
}

async function embedFace(rule: CSSFontFaceRule): Promise<string | null> {
  const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
  if (address === undefined) return null;
  const response = await fetch(new URL(address, rule.parentStyleSheet?.href ?? document.baseURI));
  if (!response.ok) return null;
  const data = await dataAddress(await response.blob());
  const kept = ['font-weight', 'font-style', 'unicode-range'].map(
    (name) => `${name}: ${rule.style.getPropertyValue(name) || 'normal'};`,
  );
  return `@font-face { font-family: "Noto Sans"; src: url("${data}") format("woff2"); ${kept.join(' ')} }`;
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
