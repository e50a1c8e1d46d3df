import type { Language } from '../../geodata/languages.ts';
import { lateNamesOf } from '../lib/late-paths.ts';
import { loadCode } from '../lib/load-code.ts';
import type { LateData } from '../pages/place/late/late-data.ts';
import type { LateNames } from '../pages/place/late/late-names.ts';
import { loadDrawing } from './late-drawing.ts';
import { pageLanguage } from './page-language.ts';

/**
 * Fetches the parts of a place's page that come late and puts each into its place, folded; all are open on paper. What
 * does not come stays unseen, and the page keeps its link to the table of all figures.
 */
export async function addLateParts(): Promise<void> {
  const box = document.querySelector<HTMLElement>('[data-parts]');
  const { parts: address = '', profile: placeId = '' } = box?.dataset ?? {};
  const places = [...document.querySelectorAll<HTMLDetailsElement>('[data-late]')];
  if (address === '' || places.length === 0) return;
  await drawParts(places, address, placeId);
  openOnPaper(places);
}

async function drawParts(places: readonly HTMLElement[], address: string, placeId: string): Promise<void> {
  const language = pageLanguage();
  const [data, names, code] = await Promise.all([
    readJson<LateData>(address),
    readJson<LateNames>(lateNamesOf(address, language)),
    drawing(language),
  ]);
  if (data === null || names === null || code === null) return;
  for (const place of code.drawLate(places, { placeId, language }, data, names)) place.dataset['come'] = '';
}

/** The code that draws, with its texts; null where it does not come. */
async function drawing(language: Language): Promise<typeof import('./draw-late.ts') | null> {
  try {
    return await loadCode(() => loadDrawing(language));
  } catch {
    return null;
  }
}

/** Null where it does not come. */
async function readJson<Content>(address: string): Promise<Content | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

function openOnPaper(places: readonly HTMLDetailsElement[]): void {
  let folded: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    folded = places.filter(({ open }) => !open);
    for (const place of folded) place.open = true;
  });
  addEventListener('afterprint', () => {
    for (const place of folded) place.open = false;
  });
}
