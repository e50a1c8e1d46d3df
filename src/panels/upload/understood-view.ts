import type { Language } from '../../../geodata/types.ts';
import type { ReadingChoices } from '../../data/upload/table-shape.ts';
import type { Understood, UploadData } from '../../data/upload/upload-data.ts';
import { formatNumber } from '../../i18n/format.ts';
import { unusedColumnMessages, uploadUnderstoodMessages } from '../../i18n/messages/upload-understood.ts';
import { never } from '../../lib/never.ts';

/** One choice of a list, with the value that it sends. */
export interface UnderstoodOption {
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
}

/** A list by which the reader may correct what was understood. */
export interface UnderstoodChoice {
  readonly id: 'sheet' | 'place' | 'time' | 'decimal';
  readonly label: string;
  readonly options: readonly UnderstoodOption[];
}

/** What a dialog says of a table: lists to choose from, facts, columns that are not used, the first rows. */
export interface UnderstoodView {
  readonly choices: readonly UnderstoodChoice[];
  /** Where the decimal mark is open: what to do; '' = it is not. */
  readonly hint: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly unused: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Names of indicators that are listed. */
const MOST_NAMES = 12;
/** Lines of a kind that are listed. */
const MOST_LINES = 30;

/** Says in a language how a table was understood; `upload` is what was made of it, null where nothing was. */
export function understoodView(
  language: Language,
  understood: Understood,
  upload: Pick<UploadData, 'nodes' | 'times'> | null,
): UnderstoodView {
  return {
    choices: choicesOf(language, understood),
    hint: understood.isOpen ? uploadUnderstoodMessages[language].decimalOpen : '',
    facts: factsOf(language, understood, upload).filter(({ text }) => text !== ''),
    unused: unusedOf(language, understood),
    header: understood.header,
    rows: understood.preview,
  };
}

/** The choices of a reading with one of them set anew by the value of its list; '' = as found. */
export function withChoice(
  choices: ReadingChoices,
  id: UnderstoodChoice['id'],
  value: string,
): ReadingChoices {
  const { [id]: _, ...rest } = choices;
  if (value === '') return rest;
  switch (id) {
    case 'sheet':
      // Another sheet has columns of its own.
      return { sheet: value };
    case 'decimal':
      return { ...rest, decimal: value === 'comma' ? 'comma' : 'point' };
    case 'time':
      return { ...rest, time: value === 'none' ? 'none' : Number(value) };
    case 'place':
      return { ...rest, place: Number(value) };
    default:
      return never(id);
  }
}

function choicesOf(language: Language, understood: Understood): readonly UnderstoodChoice[] {
  const texts = uploadUnderstoodMessages[language];
  const { sheet, columns, place, time, decimal, choices, timesFrom, placesFrom } = understood;
  const sheets: readonly UnderstoodOption[] =
    sheet === null
      ? []
      : [{ name: sheet.name, isHidden: false }, ...sheet.others].map(({ name, isHidden }) => ({
          value: name,
          label: isHidden ? texts.hidden(name) : name,
          isChosen: name === sheet.name,
        }));
  const ofColumns = (chosen: number | null): readonly UnderstoodOption[] =>
    columns.map(({ at, name, example }) => ({
      value: String(at),
      label: example === '' ? name : `${name} (${example})`,
      isChosen: at === chosen,
    }));
  const elsewhere = placesFrom === 'header' ? texts.placeFromHeader : texts.placeFromPosition;
  const mark = decimal === null ? texts.noDecimals : texts[decimal];
  const noTime = timesFrom === 'header' ? texts.timeFromHeader : texts.noTime;
  const lists: readonly UnderstoodChoice[] = [
    { id: 'sheet', label: texts.sheet, options: sheets.length > 1 ? sheets : [] },
    {
      id: 'place',
      label: texts.place,
      options: [
        ...(place === null ? [{ value: '', label: elsewhere, isChosen: true }] : []),
        ...ofColumns(place),
      ],
    },
    {
      id: 'time',
      label: texts.time,
      options: [{ value: 'none', label: noTime, isChosen: time === null }, ...ofColumns(time)],
    },
    {
      id: 'decimal',
      label: texts.decimal,
      options: [
        { value: '', label: texts.decimalAuto(mark), isChosen: choices.decimal === undefined },
        { value: 'comma', label: texts.comma, isChosen: choices.decimal === 'comma' },
        { value: 'point', label: texts.point, isChosen: choices.decimal === 'point' },
      ],
    },
  ];
  return lists.filter(({ options }) => options.length > 1);
}

function factsOf(
  language: Language,
  { separator, headerLines, columns }: Understood,
  upload: Pick<UploadData, 'nodes' | 'times'> | null,
): UnderstoodView['facts'] {
  const texts = uploadUnderstoodMessages[language];
  const number = (value: number): string => formatNumber(language, value);
  const [first, last] = headerLines;
  const names = upload?.nodes.filter(({ kind }) => kind === 'indicator').map(({ name }) => name) ?? [];
  const shown = names.slice(0, MOST_NAMES).join('; ');
  const times = upload?.times.filter((time) => time !== '') ?? [];
  return [
    {
      label: texts.indicators,
      text: names.length > MOST_NAMES ? `${shown}; … (${number(names.length)})` : shown,
    },
    {
      label: texts.times,
      text:
        times.length > 1
          ? texts.between(times[0] ?? '', times.at(-1) ?? '', number(times.length))
          : (times[0] ?? ''),
    },
    { label: texts.separator, text: separator === null ? '' : separatorName(language, separator) },
    {
      label: texts.header,
      text: first === last ? texts.headerLine(number(first)) : texts.headerLines(number(first), number(last)),
    },
    {
      label: texts.marks,
      text: columns
        .filter(({ missing }) => missing > 0)
        .slice(0, MOST_LINES)
        .map(({ name, missing, marks }) => texts.marksIn(name, number(missing), marks.join(' ')))
        .join('; '),
    },
    {
      label: texts.notes,
      text: columns
        .filter(({ noted }) => noted > 0)
        .slice(0, MOST_LINES)
        .map(({ name, noted, noteExample }) => texts.notesIn(name, number(noted), noteExample))
        .join('; '),
    },
  ];
}

function separatorName(language: Language, separator: NonNullable<Understood['separator']>): string {
  const texts = uploadUnderstoodMessages[language];
  switch (separator) {
    case ',':
      return texts.separatorComma;
    case ';':
      return texts.separatorSemicolon;
    case '\t':
      return texts.separatorTab;
    default:
      return never(separator);
  }
}

function unusedOf(language: Language, { columns }: Understood): readonly string[] {
  const texts = uploadUnderstoodMessages[language];
  return columns
    .filter(({ use }) => use === 'unused')
    .slice(0, MOST_LINES)
    .map(({ name, why, example }) =>
      texts.unusedColumn(name, unusedColumnMessages[language][why ?? 'words'], example),
    );
}
