import { MAX_CELLS, WorkbookFault } from './workbook.ts';

/** What the reader of `.xlsx` does not tell of a sheet. */
export interface XlsxMarks {
  /** Cells whose number is shown as a percentage, as `row column` from 0. */
  readonly percents: ReadonlySet<string>;
  /** Merged cells: first and last row and column, from 0. */
  readonly merges: readonly (readonly [top: number, left: number, bottom: number, right: number])[];
}

/** Numbers of the built-in formats of percentages (ECMA-376, part 1, 18.8.30). */
const PERCENT_FORMATS: ReadonlySet<string> = new Set(['9', '10']);

/** Positions of the cell formats of a workbook that show percentages, from its `styles.xml`. */
export function percentStyles(styles: string): ReadonlySet<string> {
  const own = [...styles.matchAll(/<(?:\w+:)?numFmt\s([^>]*)>/g)].flatMap(([, attributes = '']) =>
    /formatCode="[^"]*%/.test(attributes) ? [attribute(attributes, 'numFmtId')] : [],
  );
  const percents = new Set([...PERCENT_FORMATS, ...own]);
  const formats = /<(?:\w+:)?cellXfs[\s>].*?<\/(?:\w+:)?cellXfs>/s.exec(styles)?.[0] ?? '';
  const all = [...formats.matchAll(/<(?:\w+:)?xf\s([^>]*)>/g)];
  return new Set(
    all.flatMap(([, attributes = ''], at) =>
      percents.has(attribute(attributes, 'numFmtId')) ? [String(at)] : [],
    ),
  );
}

/**
 * A sheet without its empty cells and rows, of which a sheet may hold a million, and what is to be known of the rest.
 * Throws a {@link WorkbookFault} where its cells span more than {@link MAX_CELLS}.
 */
export function readMarks(
  name: string,
  sheet: string,
  percentFormats: ReadonlySet<string>,
): { readonly xml: string; readonly marks: XlsxMarks } {
  const xml = sheet
    .replace(/<(?:\w+:)?c(?:\s[^>]*)?(?:\/>|><\/(?:\w+:)?c>)/g, '')
    .replace(/<(?:\w+:)?row(?:\s[^>]*)?(?:\/>|>\s*<\/(?:\w+:)?row>)/g, '');
  const percents = new Set<string>();
  let [rows, columns] = [0, 0];
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?c\s([^>]*)>/g)) {
    const [row, column] = position(attribute(attributes, 'r'));
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
    if (percentFormats.has(attribute(attributes, 's'))) percents.add(`${row} ${column}`);
  }
  if (rows * columns > MAX_CELLS) throw new WorkbookFault('too-many-cells', name, String(MAX_CELLS));
  const merges = [...xml.matchAll(/<(?:\w+:)?mergeCell\s([^>]*)>/g)].map(([, attributes = '']) => {
    const [from = '', to = from] = attribute(attributes, 'ref').split(':');
    return [...position(from), ...position(to)] as const;
  });
  return { xml, marks: { percents, merges } };
}

/** The value of an attribute of an element, '' where it has none. */
export function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

/** Row and column, from 0, of an address such as `B3`. */
function position(address: string): readonly [row: number, column: number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Math.max(0, Number(digits) - 1), Math.max(0, column)];
}
