import type { Language } from '../../../geodata/types.ts';
import { termName } from '../../i18n/messages/terms.ts';
import type { TableFilter } from '../../state/state.ts';
import { type FilterChoice, type FilterKey, filterChoices } from './town-order.ts';
import type { TownRow } from './town-rows.ts';

/** One filter with its choices, each with the count of towns it would show. */
export interface FilterGroup {
  readonly key: FilterKey;
  readonly choices: readonly (FilterChoice & { readonly label: string })[];
}

const KEYS: readonly FilterKey[] = ['regions', 'branches', 'enterprises', 'grades', 'statuses'];

/** All filters of the ranked table with named choices. */
export function filterGroupsOf(
  rows: readonly TownRow[],
  filter: TableFilter,
  language: Language,
): readonly FilterGroup[] {
  return KEYS.map((key) => ({
    key,
    choices: filterChoices(rows, key, filter).map((choice) => ({
      ...choice,
      label: choiceName(rows, key, choice.value, language),
    })),
  }));
}

function choiceName(rows: readonly TownRow[], key: FilterKey, value: string, language: Language): string {
  if (key === 'regions') return rows.find(({ regionId }) => regionId === value)?.regionName ?? value;
  if (key === 'grades') return `${value}: ${termName(language, `grade-${value}`)}`;
  return termName(language, value);
}
