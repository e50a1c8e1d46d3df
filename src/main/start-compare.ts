import { askedNotes } from '../lib/asked-notes.ts';
import { type AskedPlaces, askedQuery, type ComparedScope, readAskedPlaces } from '../lib/asked-places.ts';
import { unpackSide } from '../lib/packed-side.ts';
import type { SideFile, SideWords } from '../lib/side-by-side.ts';
import { element } from './element.ts';
import { sideForm } from './side-form.ts';
import { sideTable } from './side-table.ts';

/**
 * Entry of the page that sets towns or regions side by side: reads from the address which ones, says what of it cannot
 * be shown, and draws the table. Every choice in the form is an address of its own, so that the back button undoes it.
 */
async function startCompare(): Promise<void> {
  const page = document.querySelector<HTMLElement>('[data-side]');
  const notes = page?.querySelector<HTMLElement>('.side-notes');
  const result = page?.querySelector<HTMLElement>('.side-result');
  const form = page?.querySelector<HTMLFormElement>('.side-form');
  if (!page || !notes || !result || !form) return;
  const words: SideWords = JSON.parse(page.dataset['side'] ?? '{}');
  const addresses = { town: page.dataset['townFile'] ?? '', region: page.dataset['regionFile'] ?? '' };
  const { known, nameOf, show } = sideForm(form, (scope, ids) => {
    history.pushState(null, '', withQuery(askedQuery(scope, ids)));
    void draw();
  });
  const title = document.title;
  const draw = async (): Promise<void> => {
    const asked = readAskedPlaces(location.search, known);
    show(asked);
    const names = asked.ids.map((id) => nameOf(asked.scope, id));
    document.title = names.length === 0 ? title : `${names.join(', ')} | ${title}`;
    drawNotes(notes, asked, words, nameOf);
    handOn();
    if (asked.ids.length === 0) return result.replaceChildren();
    const { search } = location;
    const file = await readFile(addresses[asked.scope]);
    // The reader may have chosen anew while the file was on its way.
    if (location.search !== search) return;
    result.replaceChildren(
      file === null
        ? element('p', { className: 'side-note', textContent: words.failed })
        : sideTable(file, { asked, words }),
    );
  };
  addEventListener('popstate', () => void draw());
  await draw();
}

const files = new Map<string, Promise<SideFile | null>>();

/** A file that was read stays; one that did not come is asked for again. */
async function readFile(address: string): Promise<SideFile | null> {
  const reading = files.get(address) ?? fetchFile(address);
  files.set(address, reading);
  const file = await reading;
  if (file === null) files.delete(address);
  return file;
}

async function fetchFile(address: string): Promise<SideFile | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? unpackSide(await answer.json()) : null;
  } catch {
    return null;
  }
}

function drawNotes(
  box: HTMLElement,
  asked: AskedPlaces,
  words: SideWords,
  nameOf: (scope: ComparedScope, id: string) => string,
): void {
  const lines = askedNotes(asked, words, nameOf).map(({ text, link }) => {
    const line = element('p', { className: 'side-note', textContent: text });
    if (link !== undefined) line.append(' ', element('a', { href: link.href, textContent: link.text }));
    return line;
  });
  box.replaceChildren(...lines);
}

/** The address of the page with other places; what else its query holds stays. */
function withQuery(query: string): string {
  const url = new URL(location.href);
  for (const key of ['t', 'r']) url.searchParams.delete(key);
  const rest = url.searchParams.toString();
  return `${url.pathname}${query}${rest === '' ? '' : `&${rest}`}${url.hash}`;
}

/** The page in other languages opens with the same places. */
function handOn(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.page-languages a'))
    link.search = location.search;
}

await startCompare();
document.documentElement.dataset['ready'] = '';
