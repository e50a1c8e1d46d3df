import type { Names } from '../../geodata/languages.ts';
import { FACT_CODES } from '../fact-units.ts';
import { numeral } from './columns.ts';
import type { RowFault } from './read-table.ts';

/** What a row of facts says. */
interface Said {
  readonly value: string;
  readonly unit: string;
  readonly bound: string;
  readonly text: Names | null;
}

/** Faults of a row that says nothing, or something else than its unit promises. */
export function checkSaid({ value, unit, bound, text }: Said): readonly RowFault[] {
  if (value === '' && unit === '' && bound === '')
    return text === null
      ? [
          fault(
            'empty-cell',
            'The row says nothing.',
            'Fill value and unit, or text in every language, or both.',
          ),
        ]
      : [];
  if (value === '') return [fault('empty-cell', 'The cell is empty.', 'Fill it, or empty unit and bound.')];
  if (unit === 'code')
    return FACT_CODES.some((code) => code === value)
      ? noBound(bound)
      : [fault('unknown-word', `"${value}" is not a code.`, `Write one of ${FACT_CODES.join(', ')}.`)];
  if (unit === 'airport') return noBound(bound);
  if (unit === '')
    return [{ ...fault('empty-cell', 'The cell is empty.', 'Name the unit of the value.'), column: 'unit' }];
  return numeral.read(value, () => null) === undefined
    ? [fault(numeral.kind, `"${value}" is not a number.`, `${numeral.hint} Words go to text or note.`)]
    : [];
}

function noBound(bound: string): readonly RowFault[] {
  return bound === ''
    ? []
    : [
        {
          ...fault('unknown-word', `"${bound}" bounds no number.`, 'Empty it: only a number has a bound.'),
          column: 'bound',
        },
      ];
}

function fault(kind: string, message: string, hint: string): RowFault {
  return { kind, column: 'value', message, hint };
}
