/** Most bytes of a workbook when unpacked. */
export const MAX_UNPACKED = 50_000_000;
/** Most cells of a sheet. */
export const MAX_CELLS = 1_000_000;

/** A sheet as a grid of texts; its rows are those of the workbook, from the first. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly string[])[];
}

/** Why a workbook is not read, by the code of its problem. */
export class WorkbookFault extends Error {
  readonly code: 'damaged-workbook' | 'large-workbook' | 'workbook-entities' | 'too-many-cells' | 'archive';
  readonly values: readonly string[];

  constructor(code: WorkbookFault['code'], ...values: readonly string[]) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

/** Where a sheet ends: its rows without empty ones at the end, each without empty cells at its end. */
export function trimmedRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const cut = rows.map((cells) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1));
  return cut.slice(0, cut.findLastIndex((cells) => cells.length > 0) + 1);
}
