/** A number that was never written by hand, so that its point is in no doubt. */
export function exactNumber(value: number): string {
  const text = String(value);
  return text.includes('.') && !text.includes('e') ? `${text}e0` : text;
}

/** A share as the percentage that its format shows, without the dust of binary numbers. */
export function percentText(share: number): string {
  return `${exactNumber(Number((share * 100).toPrecision(14)))}%`;
}

/** Cells as comma-separated text with one line a row, whatever is in them. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string =>
    /^[\d.e+-]*%?$/.test(cell) ? cell : `"${cell.replaceAll('"', '""').replace(/[\r\n]+/g, ' ')}"`;
  const width = Math.max(...rows.map((cells) => cells.length), 0);
  const line = (cells: readonly string[]): string =>
    Array.from({ length: width }, (_, at) => quoted(cells[at] ?? '')).join(',');
  return `${rows.map(line).join('\n')}\n`;
}
