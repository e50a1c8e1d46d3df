/** Letters that make the browser fetch every subset the map can need: Latin, Cyrillic, Kazakh. */
const SAMPLE = 'AaЖжӘәІіҢңҒғҮүҰұҚқӨөҺһ';
const PATIENCE_MS = 3000;

/**
 * Loads Noto Sans as far as the page declares it, because letters once drawn on the map keep their first font.
 * Resolves after three seconds at the latest; without the font the map writes in the system's.
 */
export async function loadMapFonts(): Promise<void> {
  const wanted = [400, 600].map((weight) => document.fonts.load(`${weight} 24px "Noto Sans"`, SAMPLE));
  const patience = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([Promise.allSettled(wanted), patience]);
}
