/** Milliseconds that typing must rest before the count is told. */
const REST_MS = 400;

/**
 * Makes the filter of the codebook work: rows whose name, reason, unit or id does not match are hidden, with tables and headings that are left
 * empty. The count is told once the reader pauses. The page may be written anew meanwhile; all is looked up each time.
 */
export function filterCodebook(page: HTMLElement): void {
  let telling: ReturnType<typeof setTimeout> | undefined;
  const apply = (): void => {
    const shown = showMatching(page);
    clearTimeout(telling);
    telling = setTimeout(() => tellCount(page, shown), REST_MS);
  };
  const isFilter = (target: EventTarget | null): boolean =>
    target instanceof HTMLElement && ['codebook-search', 'codebook-part'].includes(target.id);
  page.addEventListener('input', ({ target }) => isFilter(target) && apply());
  page.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement) || target.closest('[data-codebook-clear]') === null) return;
    const { search, part } = fieldsOf(page);
    if (search === null || part === null) return;
    search.value = '';
    part.value = '';
    apply();
    search.focus();
  });
}

/** Hides what does not match and gives the number of rows left. */
function showMatching(page: HTMLElement): number {
  const { search, part } = fieldsOf(page);
  const words = (search?.value ?? '')
    .split(/\s+/)
    .map(plainText)
    .filter((word) => word !== '');
  const [wantedPart = '', wantedNode = ''] = (part?.value ?? '').split(' ');
  let shown = 0;
  for (const box of page.querySelectorAll<HTMLElement>('[data-codebook-part]')) {
    const isPart = wantedPart === '' || box.dataset['codebookPart'] === wantedPart;
    let inBox = 0;
    for (const table of box.querySelectorAll<HTMLElement>('[data-codebook-node]')) {
      const isNode = isPart && (wantedNode === '' || table.dataset['codebookNode'] === wantedNode);
      let inTable = 0;
      for (const row of table.querySelectorAll<HTMLTableRowElement>('tr[data-indicator]')) {
        const text = plainText(
          [row.dataset['indicator'], ...[...row.cells].slice(0, 2).map((cell) => cell.textContent)].join(' '),
        );
        row.hidden = !isNode || !words.every((word) => text.includes(word));
        if (!row.hidden) inTable += 1;
      }
      table.hidden = inTable === 0;
      inBox += inTable;
    }
    box.hidden = inBox === 0;
    shown += inBox;
  }
  const empty = page.querySelector<HTMLElement>('[data-codebook-empty]');
  if (empty !== null) empty.hidden = shown > 0;
  return shown;
}

/** Small letters, with Cyrillic ё as е, as it is often typed. */
function plainText(text: string): string {
  return text.toLowerCase().normalize('NFC').replaceAll('ё', 'е');
}

function fieldsOf(page: HTMLElement): {
  readonly search: HTMLInputElement | null;
  readonly part: HTMLSelectElement | null;
} {
  return { search: page.querySelector('#codebook-search'), part: page.querySelector('#codebook-part') };
}

/** Puts the count into the line that a screen reader follows; only its text, since the page may be drawn again. */
function tellCount(page: HTMLElement, shown: number): void {
  const figure = page.querySelector('[data-codebook-shown] .num');
  const text = [...(figure?.childNodes ?? [])].find((node) => node instanceof Text);
  if (text !== undefined) text.textContent = String(shown);
}
