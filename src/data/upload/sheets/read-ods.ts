import { Parser } from 'saxen';
import { exactNumber, percentText } from './cell-text.ts';
import { MAX_CELLS, type Sheet, trimmedRows, WorkbookFault } from './workbook.ts';

/** Empty cells in a row between two others; more are the end of the sheet. */
const MOST_EMPTY = 16_384;

/** What the parser gives of an element: its attributes by their names. */
type Attributes = () => Readonly<Record<string, string | undefined>>;

/**
 * The sheets of an OpenDocument workbook from its `content.xml` (ODF 1.2, part 1, section 9). Repeated rows and cells
 * stand as often as they are repeated; those without a text at the end of a row or sheet, of which programs write a
 * million, are dropped. Throws a {@link WorkbookFault} for more than {@link MAX_CELLS} cells.
 */
export function readOds(content: string): readonly Sheet[] {
  const sheets: Sheet[] = [];
  const hiddenStyles = new Set<string>();
  let style = '';
  let table: TableParts | null = null;
  let cell: CellParts | null = null;
  let isNote = false;
  let isInText = false;
  const parser = new Parser();
  parser.on('openTag', (name: string, attributes: Attributes) => {
    if (name === 'style:style') style = attributes()['style:name'] ?? '';
    else if (name === 'style:table-properties' && attributes()['table:display'] === 'false')
      hiddenStyles.add(style);
    else if (name === 'table:table') table = newTable(attributes());
    else if (name === 'table:table-row' && table !== null) {
      table.row = [];
      table.repeat = count(attributes()['table:number-rows-repeated']);
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell')
      cell = newCell(attributes());
    else if (name === 'office:annotation') isNote = true;
    else if (name === 'text:p' && cell !== null && !isNote) {
      isInText = true;
      if (cell.text !== '') cell.text += ' ';
    } else if (
      isInText &&
      cell !== null &&
      (name === 'text:s' || name === 'text:tab' || name === 'text:line-break')
    )
      cell.text += ' ';
  });
  const addText = (text: string, decode: (text: string) => string): void => {
    if (isInText && cell !== null && !isNote) cell.text += decode(text);
  };
  parser.on('text', addText);
  parser.on('cdata', (text: string) => addText(text, (same) => same));
  parser.on('closeTag', (name: string) => {
    if (name === 'text:p') isInText = false;
    else if (name === 'office:annotation') isNote = false;
    else if (
      (name === 'table:table-cell' || name === 'table:covered-table-cell') &&
      cell !== null &&
      table !== null
    ) {
      addCells(table, cell);
      cell = null;
    } else if (name === 'table:table-row' && table !== null) addRows(table);
    else if (name === 'table:table' && table !== null) {
      const { name: sheet, styleName, rows } = table;
      sheets.push({ name: sheet, isHidden: hiddenStyles.has(styleName), rows: trimmedRows(rows) });
      table = null;
    }
  });
  parser.on('error', (error: Error) => {
    throw new WorkbookFault('damaged-workbook', error.message);
  });
  parser.parse(content);
  return sheets;
}

interface TableParts {
  readonly name: string;
  readonly styleName: string;
  readonly rows: (readonly string[])[];
  row: string[];
  repeat: number;
  /** Empty rows and cells that stand only if something follows them. */
  emptyRows: number;
  cells: number;
}

interface CellParts {
  readonly type: string;
  readonly value: string;
  readonly repeat: number;
  text: string;
}

function newTable(attributes: ReturnType<Attributes>): TableParts {
  const name = attributes['table:name'] ?? '';
  const styleName = attributes['table:style-name'] ?? '';
  return { name, styleName, rows: [], row: [], repeat: 1, emptyRows: 0, cells: 0 };
}

function newCell(attributes: ReturnType<Attributes>): CellParts {
  const value =
    attributes['office:value'] ?? attributes['office:date-value'] ?? attributes['office:boolean-value'] ?? '';
  const repeat = count(attributes['table:number-columns-repeated']);
  return { type: attributes['office:value-type'] ?? 'string', value, repeat, text: '' };
}

function count(text: string | undefined): number {
  const value = Number(text ?? 1);
  return Number.isInteger(value) && value > 0 ? value : 1;
}

function addCells(table: TableParts, cell: CellParts): void {
  const text = shown(cell);
  if (text === '' && cell.repeat > 1) {
    // A row ends with as many empty cells as a sheet is wide; none of them is behind the widest table.
    for (let at = 0; at < Math.min(cell.repeat, MOST_EMPTY); at += 1) table.row.push('');
    return;
  }
  if (table.row.length + cell.repeat > MAX_CELLS) throw tooMany(table);
  for (let at = 0; at < cell.repeat; at += 1) table.row.push(text);
}

function addRows(table: TableParts): void {
  const { row, repeat } = table;
  const width = row.findLastIndex((text) => text !== '') + 1;
  if (width === 0) {
    table.emptyRows += repeat;
    return;
  }
  const added = table.emptyRows + repeat;
  table.cells += table.emptyRows + repeat * width;
  if (table.cells > MAX_CELLS) throw tooMany(table);
  const cells = row.slice(0, width);
  for (let at = 0; at < added; at += 1) table.rows.push(at < table.emptyRows ? [] : cells);
  table.emptyRows = 0;
}

function tooMany({ name }: TableParts): WorkbookFault {
  return new WorkbookFault('too-many-cells', name, String(MAX_CELLS));
}

/** The value of a cell where it is a number or a date, whatever its format shows; else its text. */
function shown({ type, value, text }: CellParts): string {
  if (type === 'date') return value.replace(/T00:00:00.*$/, '');
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return text.trim();
  if (type === 'percentage') return percentText(number);
  return type === 'float' || type === 'currency' ? exactNumber(number) : text.trim();
}
