import { type PackedRow, type PackedSide, SIDE_FORMAT, type SideRemark } from '../../lib/packed-side.ts';
import type { SideCell, SideFile, SideRow } from '../../lib/side-by-side.ts';

/** A number as the pages write it, with what parts its thousands. */
const NUMBER = /[+−-]?\d(?:[\d\s.,]*\d)?/g;

type Frame = readonly [start: string, end: string];

/**
 * Packs what the page sets side by side: what is said of a cell stands once in a table, what most texts of a row end
 * with once in the row. `unpackSide` restores it.
 */
export function packSide({ places, openOrder, groups }: SideFile): PackedSide {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  // The first says nothing.
  const remarks = [JSON.stringify({}), ...byCount(cells.map(remarkText))].filter(isFirst);
  const positions = new Map(remarks.map((text, at) => [text, at]));
  const position = new Map(places.map(({ id }, at) => [id, at]));
  const placeAt = (id: string): number => position.get(id) ?? -1;
  return {
    format: SIDE_FORMAT,
    places,
    remarks: remarks.map((text): SideRemark => JSON.parse(text)),
    openOrder: {
      hint: openOrder.hint,
      indices: openOrder.indices.map(({ label, ranked, pairs }) => ({
        label,
        ranked: ranked.map(placeAt),
        pairs: pairs.map(([one, other]) => [placeAt(one), placeAt(other)] as const),
      })),
    },
    groups: groups.map((group) => ({ ...group, rows: group.rows.map((row) => packRow(row, positions)) })),
  };
}

function packRow(
  { hint, figure, cells, ...row }: SideRow,
  positions: ReadonlyMap<string, number>,
): PackedRow {
  const texts = cells.flatMap((cell) => cell?.text ?? []);
  const [start, end] = frameOf(texts);
  const remarks = cells.map((cell) => positions.get(remarkText(cell)) ?? 0);
  const at = cells.map((cell) => cell?.at ?? null);
  const hrefs = cells.map((cell) => cell?.href ?? null);
  return {
    ...row,
    ...(hint === '' ? {} : { hint }),
    ...(figure === '' ? {} : { figure }),
    ...(start === '' ? {} : { start }),
    ...(end === '' ? {} : { end }),
    texts: cells.map((cell) => (cell === null ? 0 : (within(cell.text, start, end) ?? [cell.text]))),
    ...(remarks.every((one) => one === 0) ? {} : { remarks }),
    ...(at.every((one) => one === null) ? {} : { at }),
    ...(hrefs.every((one) => one === null) ? {} : { hrefs }),
  };
}

/** What to take off the texts of a row: what stands around a number in so many of them that it is most in all. */
function frameOf(texts: readonly string[]): Frame {
  const saved = new Map<string, { readonly frame: Frame; letters: number }>();
  for (const frame of texts.flatMap(framesOf)) {
    const key = frame.join('\n');
    const entry = saved.get(key) ?? { frame, letters: 0 };
    entry.letters += frame[0].length + frame[1].length;
    saved.set(key, entry);
  }
  const [best] = [...saved.values()].sort((one, other) => other.letters - one.letters);
  return best?.frame ?? ['', ''];
}

/** What stands around each number of a text; of a text without any, all of it. */
function framesOf(text: string): readonly Frame[] {
  const numbers = [...text.matchAll(NUMBER)];
  if (numbers.length === 0) return [['', text]];
  return numbers.map(([number], at) => {
    const from = numbers[at]?.index ?? 0;
    return [text.slice(0, from), text.slice(from + number.length)];
  });
}

/** The text between start and end; null if it has others. */
function within(text: string, start: string, end: string): string | null {
  return text.startsWith(start) && text.slice(start.length).endsWith(end)
    ? text.slice(start.length, text.length - end.length)
    : null;
}

function remarkText(cell: SideCell | null): string {
  const { state, notes } = cell ?? {};
  return JSON.stringify({ ...(state && { state }), ...(notes && { notes }) });
}

/** Different texts, the most frequent first. */
function byCount(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}

function isFirst(text: string, at: number, all: readonly string[]): boolean {
  return all.indexOf(text) === at;
}
