/** Table of a row reference such as `town-observations:6301`. */
export function tableOfRow(row: string): string {
  return row.slice(0, row.lastIndexOf(':'));
}

/** Line of a row reference, as an editor counts it. */
export function lineOfRow(row: string): number {
  return Number(row.slice(row.lastIndexOf(':') + 1));
}
