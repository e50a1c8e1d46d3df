import { figureAddress } from '../../../indicators/figure-address.ts';
import type { Grade } from '../../../indicators/types.ts';
import { latestFull } from '../../data/find-edition.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { termName } from '../../i18n/messages/terms.ts';
import type { SideCell, SideGroup, SideRow } from '../../lib/side-by-side.ts';
import { indicatorsOf } from '../../panels/profile/profile-context.ts';
import { type FigureRow, figureGroupsOf } from '../../panels/profile/profile-figures.ts';
import { ANY_PLACE, type SideInput } from './side-input.ts';

/**
 * Every indicator of both indices by dimension and risk component, with the figures as the pages of the places have
 * them; none that is published for no place at all.
 */
export function figureGroups(input: SideInput): readonly SideGroup[] {
  const { language, scope, contexts } = input;
  const found = contexts.map((context) => figureGroupsOf(context));
  const nodes = new Map(found.flat().map(({ node, name }) => [node, name]));
  const order = codebookNodes(input);
  const groups = [...nodes]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([node, heading]): SideGroup => {
      const of = found.map((groups) => groups.find((group) => group.node === node)?.rows ?? []);
      return { heading, level: 2, hint: '', rows: rowsOf(input, node, of) };
    });
  const grades = (['A', 'B', 'C'] as const).map(
    (grade: Grade) => `${grade}: ${termName(language, `grade-${grade}`)}`,
  );
  const hint = scope === 'town' ? `${grades.join('; ')}.` : '';
  return [{ heading: profileMessages[language].figures, level: 1, hint, rows: [] }, ...groups];
}

/** Nodes that have indicators, those of potential first. */
function codebookNodes({ contexts }: SideInput): readonly string[] {
  const [first] = contexts;
  if (first === undefined) return [];
  const indicators = [...indicatorsOf(first, 'potential'), ...indicatorsOf(first, 'risk')];
  return [...new Set(indicators.map(({ parent }) => parent))];
}

/** Rows of the indicators of a node in the order of the codebook; `found` has those of each place. */
function rowsOf(
  { language, scope, data, contexts }: SideInput,
  node: string,
  found: readonly (readonly FigureRow[])[],
): readonly SideRow[] {
  const [first] = contexts;
  if (first === undefined) return [];
  const edition = latestFull(data, scope).id;
  const published = new Set(found.flat().map(({ id }) => id));
  return [...indicatorsOf(first, 'potential'), ...indicatorsOf(first, 'risk')]
    .filter(({ id, parent }) => parent === node && published.has(id))
    .map(({ id, names }) => {
      const figures = found.map((rows) => rows.find((row) => row.id === id) ?? null);
      const shared = sharedRemarks(figures);
      return {
        name: names[language],
        hint: shared.join(', '),
        figure: figureAddress('value', edition, ANY_PLACE, id),
        cells: figures.map((row) => (row === null ? null : figureCell(row, scope, shared))),
      };
    });
}

/** Remarks that every figure of a row has, such as where output is counted: said once. */
function sharedRemarks(figures: readonly (FigureRow | null)[]): readonly string[] {
  const lists = figures.flatMap((row) => (row === null ? [] : [row.shortRemarks]));
  const [first = [], ...others] = lists;
  return others.length === 0 ? [] : first.filter((remark) => others.every((list) => list.includes(remark)));
}

/** Towns have figures of several areas: the grade says of which. */
function figureCell(
  { value, valueText, year, grade, gradeText, shortRemarks }: FigureRow,
  scope: SideInput['scope'],
  shared: readonly string[],
): SideCell {
  const { state } = value;
  return {
    text: valueText,
    ...(state === 'measured' ? {} : { state }),
    notes: [
      scope === 'town' ? `${year} · ${grade} ${gradeText}` : year,
      ...shortRemarks.filter((remark) => !shared.includes(remark)),
    ],
  };
}
