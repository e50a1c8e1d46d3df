/**
 * Fetches the parts of a place's page that come late and puts each into its place, folded; all are open on paper. Where
 * the file does not come they stay unseen, and the page keeps its link to the table of all figures.
 */
export async function addLateParts(): Promise<void> {
  const address = document.querySelector<HTMLElement>('[data-parts]')?.dataset['parts'] ?? '';
  const places = [...document.querySelectorAll<HTMLDetailsElement>('[data-late]')];
  if (address === '' || places.length === 0) return;
  const parts = await readParts(address);
  for (const place of places) {
    const content = parts[place.dataset['late'] ?? ''];
    if (typeof content !== 'string') continue;
    // Written by the build from the same templates as the page itself.
    place.insertAdjacentHTML('beforeend', content);
    place.dataset['come'] = '';
  }
  openOnPaper(places);
}

async function readParts(address: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : {};
  } catch {
    return {};
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
