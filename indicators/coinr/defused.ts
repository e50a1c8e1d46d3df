const FORMULA = /^[\t\r\n ]*[=+\-@]|^[\t\r]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/**
 * A text as a cell that a spreadsheet does not run: one that begins with `=`, `+`, `-`, `@`, a tab or a return gets an
 * apostrophe before it. Numbers such as `-5` stay as they are.
 */
export function defused(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
