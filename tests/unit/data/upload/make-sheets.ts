import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet of an `.xlsx` workbook: the XML of its rows, and what follows them. */
export interface XlsxSheet {
  readonly name: string;
  readonly rows: string;
  readonly state?: 'hidden';
  readonly after?: string;
}

/** The bytes of an `.xlsx` workbook; cell format 1 is a date, 2 a percentage. */
export function xlsx(sheets: readonly XlsxSheet[], more: Readonly<Record<string, string>> = {}): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`,
  );
  const targets = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return zipped({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, after = '' }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
    ...more,
  });
}

/** Rows of an `.xlsx` sheet: texts and numbers; an object is a number with its cell format. */
export function xlsxRows(
  rows: readonly (readonly (string | number | null | { readonly value: number; readonly format: 1 | 2 })[])[],
): string {
  return rows
    .map((cells, row) => {
      const written = cells.map((cell, column) => {
        const place = `${String.fromCharCode(65 + column)}${row + 1}`;
        if (cell === null) return `<c r="${place}" s="0"/>`;
        if (typeof cell === 'string') return `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
        const [value, format] = typeof cell === 'number' ? [cell, 0] : [cell.value, cell.format];
        return `<c r="${place}" s="${format}"><v>${value}</v></c>`;
      });
      return `<row r="${row + 1}">${written.join('')}</row>`;
    })
    .join('');
}

/** The bytes of an `.ods` workbook with the XML of its tables. */
export function ods(tables: string, head = ''): Uint8Array {
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `${head}<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });
}

/** A cell of an `.ods` table with a text or a number. */
export function odsCell(value: string | number, attributes = ''): string {
  return typeof value === 'number'
    ? `<table:table-cell office:value-type="float" office:value="${value}" ${attributes}><text:p>${value}</text:p></table:table-cell>`
    : `<table:table-cell office:value-type="string" ${attributes}><text:p>${value}</text:p></table:table-cell>`;
}

/** A table of an `.ods` workbook with the XML of its rows. */
export function odsTable(name: string, rows: readonly string[], attributes = ''): string {
  const written = rows.map((row) =>
    row.startsWith('<table:table-row') ? row : `<table:table-row>${row}</table:table-row>`,
  );
  return `<table:table table:name="${name}" ${attributes}>${written.join('')}</table:table>`;
}

/** A ZIP archive of texts; level 0 stores them as they are. */
export function zipped(files: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array {
  const parts = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(parts), { level });
}
