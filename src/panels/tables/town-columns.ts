import type { TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { DIMENSIONS } from '../../../indicators/types.ts';
import { dimensionHeads } from '../../i18n/messages/dimension-heads.ts';
import { tableMessages } from '../../i18n/messages/table.ts';
import { termName } from '../../i18n/messages/terms.ts';
import type { Selection } from '../../state/state.ts';
import type { HowMade } from '../parts/how-made-template.ts';
import type { DifferenceColumn } from './difference-column.ts';
import { type ColumnView, differenceColumn, type SortView } from './table-parts.ts';
import type { TownGroups } from './town-order.ts';
import type { UnmetTown } from './unmet-view.ts';

/** The measure of the map that the table follows. */
export interface TableMeasure {
  readonly id: string;
  readonly name: string;
}

export interface TownTableInput {
  readonly language: Language;
  /** Grouped and sorted. */
  readonly groups: TownGroups;
  /** Towns that meet the filter, and all. */
  readonly met: number;
  readonly total: number;
  readonly measure: TableMeasure;
  readonly pins: readonly string[];
  /** Tells whether a town does not meet the filter: only a pinned one is then shown. */
  readonly isOutside: (townId: string) => boolean;
  /** Address of a town's own page; '' = none. */
  readonly hrefOf: (townId: string) => string;
  /** Page that sets the pinned towns side by side; '' = there is none, or too few are pinned. */
  readonly sideHref: string;
  /** Differences that the map shows; absent or null = no such column. */
  readonly difference?: DifferenceColumn | null;
  readonly sort: SortView;
  readonly selection: Selection | null;
  readonly highlight: Selection | null;
  readonly wide: boolean;
  /** New scores are on their way: the rows are the last known ones, dimmed. */
  readonly busy?: boolean;
  /** The ranks are by another method than the author's. */
  readonly otherMethod?: boolean;
  /** Towns that the filter leaves out, with what speaks against each. */
  readonly unmet: readonly UnmetTown[];
  /** Filters above the table. */
  readonly filter: TemplateResult;
  readonly how: HowMade;
}

/** Columns of the table in order; the nine dimensions only where it is wide. */
export function townColumns(
  input: Pick<TownTableInput, 'language' | 'wide' | 'difference' | 'measure'>,
): readonly ColumnView[] {
  const { language, wide, difference = null, measure } = input;
  const texts = tableMessages[language];
  const numeric = (id: string, label: string, hint = ''): ColumnView => ({ id, label, hint, numeric: true });
  const heads = dimensionHeads[language];
  const dimensions = (wide ? DIMENSIONS : []).map((node): ColumnView => {
    const name = termName(language, node);
    return { ...numeric(node, name, name), short: heads[node] };
  });
  const all = [
    numeric('rank', texts.rank),
    { id: 'name', label: texts.town, hint: '', numeric: false },
    numeric('measure', measure.name),
    numeric('potential', texts.potential, texts.potentialScale),
    numeric('risk', texts.risk, texts.riskScale),
    ...differenceColumn(difference),
    ...dimensions,
    numeric('townLevel', texts.townLevelShare, texts.townLevelShareHint),
    numeric('population', texts.population),
  ];
  return all.filter(({ id }) => showsColumn(input, id));
}

/**
 * A narrow table has room for one column beside name, rank, potential and risk: the difference on the map, else its
 * measure, else the residents.
 */
export function showsColumn(
  { wide, difference = null, measure }: Pick<TownTableInput, 'wide' | 'difference' | 'measure'>,
  column: string,
): boolean {
  const hasOwn = !['potential', 'risk'].includes(measure.id);
  if (column === 'measure') return hasOwn && difference === null && !(wide && isDimension(measure.id));
  if (column === 'townLevel') return wide;
  if (column === 'population') return wide || (difference === null && !hasOwn);
  return true;
}

function isDimension(measure: string): boolean {
  return DIMENSIONS.some((node) => node === measure);
}
