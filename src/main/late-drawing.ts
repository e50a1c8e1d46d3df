import type { Language } from '../../geodata/languages.ts';

/**
 * Fetches the code that draws the late parts of a place's page, with its texts. Where code runs as it is written they are
 * in all languages; in the built site `src/pages/late-scripts.ts` puts two scripts in its place, one with the texts of the language. Rejects as
 * a lost script does.
 */
export function loadDrawing(_language: Language): Promise<typeof import('./draw-late.ts')> {
  return import('./draw-late.ts');
}
