import { type Column, names, oneOf, optional, text, where } from '../figures/columns.ts';
import { type RowFault, type RowOf, table } from '../figures/read-table.ts';
import { SOURCE_ID } from '../figures/rule-tables.ts';
import { DIMENSIONS, RISK_COMPONENTS, RISK_GROUPS } from '../types.ts';
import { PESTEL_LETTERS } from './panel.ts';

/** Lists of `expert-items.csv`; `words` are the texts that a new panel begins with. */
const LISTS = ['factor', 'component', 'action', 'risk', 'words'] as const;

/**
 * Whence the wording of an item: after a heading of the programme BR18574200, after an abstract of its papers, after the
 * official definition of a monotown, or the app's own.
 */
const ORIGINS = ['programme', 'abstract', 'definition', 'own'] as const;
export type ItemOrigin = (typeof ORIGINS)[number];

/** Scores of a town to which a factor may be tied: a dimension of the potential or a component of the risk. */
const TIES = [...DIMENSIONS, ...RISK_COMPONENTS] as const;
export type FactorTie = (typeof TIES)[number];

const LINK = /^(f\d+):([1-3])$/;

/** How much an action does for factors, `f3:3 f7:2`. */
const links: Column<Readonly<Record<string, number>>> = {
  kind: 'unknown-id',
  expects: 'a list such as f3:3 f7:2',
  hint: 'Write factors with a number from 1 to 3 behind a colon, divided by spaces.',
  read: (cell) => {
    const found = cell.split(/\s+/).map((part) => LINK.exec(part));
    if (found.some((match) => match === null)) return undefined;
    return Object.fromEntries(found.map((match) => [match?.[1] ?? '', Number(match?.[2])]));
  },
};

/** Default lists of a panel of experts; which columns are filled depends on the list. */
export const EXPERT_ITEMS = table({
  file: 'expert-items.csv',
  key: ['list', 'id'],
  fields: {
    list: oneOf(LISTS),
    id: where(text, (id) => /^([fcar]\d{1,2}|[a-z]{3,})$/.test(id), 'a letter and a number, or a word'),
    /** Of a factor. */
    letter: optional(oneOf(PESTEL_LETTERS)),
    /** Of a factor: the score of a town that says how far it is from its best; null = none. */
    tie: optional(oneOf(TIES)),
    /** Of a risk. */
    group: optional(oneOf(RISK_GROUPS)),
    /** Of an action. */
    links: optional(links),
    name: names('name'),
    origin: oneOf(ORIGINS),
    sourceId: optional(SOURCE_ID),
  },
  check: ({ list, letter, group, links: linked, ...row }, known) => [
    ...filledFor('letter', letter, list === 'factor'),
    ...filledFor('group', group, list === 'risk'),
    ...filledFor('links', linked, list === 'action'),
    ...(list !== 'factor' && row.tie !== null ? [wrongCell('tie', 'Only a factor is tied to a score.')] : []),
    ...Object.keys(linked ?? {})
      .filter((factor) => known('expert-items.csv', 'list/id')?.has(`factor/${factor}`) === false)
      .map((factor) => wrongCell('links', `"${factor}" is no factor.`)),
  ],
});
/** One row of `expert-items.csv`. */
export type ExpertItemRow = RowOf<typeof EXPERT_ITEMS>;

function filledFor(column: string, value: unknown, isNeeded: boolean): readonly RowFault[] {
  if ((value !== null) === isNeeded) return [];
  return [wrongCell(column, isNeeded ? 'This list needs the cell.' : 'This list leaves the cell empty.')];
}

function wrongCell(column: string, message: string): RowFault {
  return { kind: 'wrong-item', column, message, hint: 'See the columns of the other rows of the list.' };
}
