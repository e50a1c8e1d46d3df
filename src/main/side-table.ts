import type { AskedPlaces } from '../lib/asked-places.ts';
import { withComparison } from '../lib/compared-places.ts';
import {
  openPairs,
  type SideCell,
  type SideFile,
  type SideGroup,
  type SidePlace,
  type SideRow,
  type SideWords,
} from '../lib/side-by-side.ts';
import { element } from './element.ts';
import { sideStrip } from './side-strip.ts';

/** What is set side by side, and the words for it. */
export interface SideChoice {
  readonly asked: Pick<AskedPlaces, 'scope' | 'ids'>;
  readonly words: SideWords;
}

/** A place with its position in the file. */
interface Column {
  readonly place: SidePlace;
  readonly at: number;
}

/** The pairs whose order is open, and the table with a column for each place. */
export function sideTable(file: SideFile, choice: SideChoice): DocumentFragment {
  const columns = choice.asked.ids.flatMap((id): readonly Column[] => {
    const at = file.places.findIndex((place) => place.id === id);
    const place = file.places[at];
    return place === undefined ? [] : [{ place, at }];
  });
  const table = element('table', { className: 'side-table' });
  table.classList.add(`side-of-${columns.length}`);
  const caption = element('caption', { className: 'vh' });
  caption.textContent = choice.words.caption.replace('{names}', () =>
    columns.map(({ place }) => place.name).join(', '),
  );
  table.append(caption, head(columns, choice), ...file.groups.map((group) => body(group, columns, choice)));
  const parts = document.createDocumentFragment();
  // Four columns are wider than a phone: the table is moved inside its own box, which the keyboard reaches.
  const box = element('div', { className: 'side-scroll', tabIndex: 0, role: 'region' });
  box.ariaLabel = caption.textContent;
  box.append(table);
  parts.append(...(columns.length < 2 ? [] : [orderPart(file, columns, choice)]), box);
  return parts;
}

function head(columns: readonly Column[], { asked: { scope, ids }, words }: SideChoice): HTMLElement {
  const row = element('tr', {});
  const corner = element('th', { scope: 'col' });
  corner.append(element('span', { className: 'vh', textContent: words.corner }));
  const names = columns.map(({ place: { id, name, edition } }) => {
    const cell = element('th', { scope: 'col' });
    const page = new URL(`../${scope}/${id}/`, location.href).href;
    // The page of the place opens in comparison with the others.
    const others = ids.filter((other) => other !== id);
    const href = others.length === 0 ? page : withComparison(page, { kind: 'chosen', ids: others });
    cell.append(element('a', { href, textContent: name }), element('small', { textContent: edition }));
    return cell;
  });
  row.append(corner, ...names);
  const part = element('thead', {});
  part.append(row);
  return part;
}

function body(group: SideGroup, columns: readonly Column[], choice: SideChoice): HTMLElement {
  const part = element('tbody', {});
  const heading = element('th', {
    className: group.level === 1 ? 'side-part' : 'side-group',
    colSpan: columns.length + 1,
    scope: 'rowgroup',
    textContent: group.heading,
  });
  const row = element('tr', {});
  row.append(heading);
  part.append(row, ...hintRow(group, columns), ...group.rows.map((one) => rowOf(one, columns, choice)));
  return part;
}

/** How to read a group, outside of its heading, which a screen reader may repeat. */
function hintRow({ hint }: SideGroup, columns: readonly Column[]): readonly HTMLElement[] {
  if (hint === '') return [];
  const row = element('tr', {});
  row.append(element('td', { className: 'side-hint', colSpan: columns.length + 1, textContent: hint }));
  return [row];
}

function rowOf(row: SideRow, columns: readonly Column[], choice: SideChoice): HTMLElement {
  const line = element('tr', { className: row.isMain === true ? 'side-main' : '' });
  const name = element('th', { scope: 'row', textContent: row.name });
  if (row.hint !== '') name.append(element('small', { textContent: row.hint }));
  line.append(name, ...columns.map((column) => cellOf(row, column, choice)));
  return line;
}

function cellOf(row: SideRow, { place, at }: Column, { words }: SideChoice): HTMLElement {
  const cell: SideCell | null = row.cells[at] ?? null;
  const box = element('td', {});
  if (cell === null) {
    box.append(element('span', { className: 'side-none', textContent: words.noData }));
    return box;
  }
  const { text, href, state, notes = [] } = cell;
  const value =
    href === undefined ? element('b', { textContent: text }) : element('a', { href, textContent: text });
  if (row.figure !== '' && state !== 'missing')
    value.dataset['figure'] = row.figure.replace('{place}', place.id);
  const marked = element('span', { className: state === undefined ? '' : `fig-${state}` });
  marked.append(value);
  box.append(marked);
  if (row.median !== undefined) box.append(sideStrip(row, at));
  box.append(...notes.map((note) => element('small', { textContent: note })));
  return box;
}

/** Which order between the places is open, a line for each pair. */
function orderPart({ openOrder }: SideFile, columns: readonly Column[], { words }: SideChoice): HTMLElement {
  const ids = columns.map(({ place }) => place.id);
  const nameOf = (id: string): string => columns.find(({ place }) => place.id === id)?.place.name ?? id;
  const found = openOrder.indices.map((index) => ({ index, pairs: openPairs(index, ids) }));
  const lines = found.flatMap(({ index, pairs }) => {
    const ranked = ids.filter((id) => index.ranked.includes(id));
    if (ranked.length < 2) return [];
    return pairs.length === 0
      ? [`${index.label} ${words.orderClear}`]
      : pairs.map((pair) => `${index.label} ${pair.map(nameOf).join(' – ')}`);
  });
  const part = element('section', { className: 'side-order' });
  if (lines.length === 0) return part;
  const list = element('ul', {});
  list.append(...lines.map((textContent) => element('li', { textContent })));
  const hint = element('p', { className: 'quiet', textContent: openOrder.hint });
  const isAnyOpen = found.some(({ pairs }) => pairs.length > 0);
  part.append(element('h2', { textContent: words.openHeading }), ...(isAnyOpen ? [hint] : []), list);
  return part;
}
