import type { Language } from '../../../geodata/types.ts';
import { type LimitNeed, STATED_NEEDS } from '../../../indicators/needs.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import { collator, formatNumber } from '../../i18n/format.ts';
import { filterMessages } from '../../i18n/messages/filter.ts';
import { filterPanelMessages } from '../../i18n/messages/filter-panel.ts';
import { type Answer, countBeside } from '../../layers/filter/answers.ts';
import { conditionName, needName, valueName } from '../../layers/filter/condition-words.ts';
import { type TownTraits, TRAIT_OF } from '../../layers/filter/town-traits.ts';
import {
  type ChoiceKind,
  type Condition,
  chosenValues,
  conditionKey,
  type Filter,
  INDEX_CLASSES,
  isAsked,
  scoreLimit,
  toggleNeed,
  toggleValue,
  without,
} from '../../state/condition.ts';

/** One demand that can be made or taken back, with the towns that would then meet it beside all others. */
export interface FilterChip {
  readonly value: string;
  readonly label: string;
  readonly counts: Readonly<Record<Answer, number>>;
  readonly chosen: boolean;
  /** The filter after a click. */
  readonly next: (filter: Filter) => Filter;
}

/** Chips that belong together; `label` '' = the group's own heading says it. */
export interface ChipRow {
  readonly label: string;
  readonly chips: readonly FilterChip[];
}

/** Groups of the panel: hard needs, each kind of choice, and the limits of the two indices. */
export type FilterGroupId = 'needs' | ChoiceKind | 'scores';

export interface FilterGroup {
  readonly id: FilterGroupId;
  readonly name: string;
  /** How many of its demands are made. */
  readonly made: number;
  readonly rows: readonly ChipRow[];
}

/** A demand in force, as it can be taken back. */
export interface ActiveCondition {
  readonly key: string;
  readonly label: string;
  readonly next: (filter: Filter) => Filter;
}

/** All that the filter panel shows. */
export interface FilterView {
  readonly groups: readonly FilterGroup[];
  readonly active: readonly ActiveCondition[];
  readonly minPotential: number | null;
  readonly maxRisk: number | null;
}

interface ViewInput {
  readonly data: Pick<ExplorerData, 'places'>;
  readonly language: Language;
  readonly filter: Filter;
  readonly towns: readonly TownTraits[];
}

/** Limits that are offered; one that an address brings stands beside them. */
const LIMITS: Readonly<Record<LimitNeed, readonly number[]>> = {
  residents: [20_000, 50_000, 100_000],
  airportKm: [50, 100, 150],
  centreKm: [50, 100, 200],
  workers: [10_000, 20_000, 50_000],
  wage: [250_000, 300_000, 400_000],
};

/** The filter panel over the towns, with the counts of each demand as they are now. */
export function filterView(input: ViewInput): FilterView {
  const { language, filter, data } = input;
  const texts = filterMessages[language];
  const limits = (['minPotential', 'maxRisk'] as const).map((kind) => scoreLimit(filter, kind));
  const [minPotential = null, maxRisk = null] = limits;
  return {
    groups: [
      {
        id: 'needs',
        name: texts.needs,
        made: filter.filter(({ kind }) => kind === 'need').length,
        rows: needRows(input),
      },
      ...GROUP_ORDER.map((kind) => choiceGroup(input, kind)),
      { id: 'scores', name: texts.scores, made: limits.filter((limit) => limit !== null).length, rows: [] },
    ],
    active: filter.map((condition) => ({
      key: conditionKey(condition),
      label: conditionName(condition, data, language),
      next: (now) => without(now, conditionKey(condition)),
    })),
    minPotential,
    maxRisk,
  };
}

/** What readers ask for first. */
const GROUP_ORDER: readonly ChoiceKind[] = [
  ...(['enterprise', 'operation', 'branch', 'region', 'distance'] as const),
  ...(['webb', 'potentialClass', 'riskClass', 'status', 'grade'] as const),
];

function choiceGroup(input: ViewInput, kind: ChoiceKind): FilterGroup {
  const { data, language, filter, towns } = input;
  const chosen = chosenValues(filter, kind);
  const values = valuesOf(kind, towns).map((value) => ({
    value,
    label: valueName(kind, value, data, language),
  }));
  // Regions stand by their names; the others have an order of their own.
  if (kind === 'region') values.sort((a, b) => collator(language).compare(a.label, b.label));
  const chips = values.map(({ value, label }): FilterChip => {
    const condition = { kind, values: [value] } as Condition;
    return {
      value,
      label,
      counts: countBeside(filter, condition, towns),
      chosen: chosen.includes(value),
      next: (now) => toggleValue(now, kind, value),
    };
  });
  return {
    id: kind,
    name: filterMessages[language][kind],
    made: chosen.length,
    rows: [{ label: '', chips }],
  };
}

/** Values that have an order of their own. */
const ORDERS: Partial<Readonly<Record<ChoiceKind, readonly string[]>>> = {
  ...INDEX_CLASSES,
  distance: ['near', 'far'],
};

function valuesOf(kind: ChoiceKind, towns: readonly TownTraits[]): readonly string[] {
  const found = [...new Set(towns.flatMap((town) => TRAIT_OF[kind](town) ?? []))].sort();
  const order: readonly string[] = ORDERS[kind] ?? [];
  return order.length === 0 ? found : order.filter((value) => found.includes(value));
}

function needRows(input: ViewInput): readonly ChipRow[] {
  const { language } = input;
  const [texts, panel] = [filterMessages[language], filterPanelMessages[language]];
  const number = (value: number) => formatNumber(language, value);
  const km = (value: number) => texts.km(number(value));
  const rows = [
    ['residents', panel.residentsName, number],
    ['airportKm', panel.airportKmName, km],
    ['centreKm', panel.centreKmName, km],
    ['workers', panel.workersName, number],
    ['wage', panel.wageName, number],
  ] as const;
  return [
    {
      label: '',
      chips: STATED_NEEDS.map((need) => needChip(input, need, null, needName(language, need, null))),
    },
    ...rows.map(([need, label, write]) => ({
      label,
      chips: limitsOf(input, need).map((limit) => needChip(input, need, limit, write(limit))),
    })),
  ];
}

function limitsOf({ filter }: ViewInput, need: LimitNeed): readonly number[] {
  const asked = filter.flatMap((one) => (one.kind === 'need' && one.need === need ? [one.limit ?? 0] : []));
  return [...new Set([...LIMITS[need], ...asked])].sort((a, b) => a - b);
}

function needChip(
  { filter, towns }: ViewInput,
  need: LimitNeed | (typeof STATED_NEEDS)[number],
  limit: number | null,
  label: string,
): FilterChip {
  return {
    value: limit === null ? need : `${need}:${limit}`,
    label,
    counts: countBeside(filter, { kind: 'need', need, limit }, towns),
    chosen: isAsked(filter, need, limit),
    next: (now) => toggleNeed(now, need, limit),
  };
}
