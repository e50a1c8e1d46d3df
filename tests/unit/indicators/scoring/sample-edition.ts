import { perLanguage } from '../../../../geodata/languages.ts';
import type { Edition, Grade, Indicator, IndicatorCell } from '../../../../indicators/types.ts';

const names = perLanguage(() => 'x');

/** A codebook row with the parts that matter to a score. */
export function sampleIndicator(id: string, parent: string, changed: Partial<Indicator> = {}): Indicator {
  return {
    id,
    names,
    why: names,
    use: 'potential',
    scope: 'town',
    parent,
    group: null,
    direction: 1,
    unit: names,
    decimals: 1,
    log: false,
    slot: null,
    goalposts: [0, 100],
    core: true,
    warning: '',
    formula: 'plain',
    ...changed,
  };
}

/** A figure with its grade, as `12A`; '' = missing. */
export type Figure = `${number}${Grade}` | '';

/** An edition of the given figures, one row a place. */
export function sampleEdition(
  indicatorIds: readonly string[],
  rows: Readonly<Record<string, readonly Figure[]>>,
  changed: Partial<Edition> = {},
): Edition {
  return {
    id: 'town-2022',
    scope: 'town',
    kind: 'full',
    year: 2022,
    label: '2022',
    window: [2020, 2022],
    placeIds: Object.keys(rows),
    indicatorIds,
    cells: Object.values(rows).map((row) => row.map(cellOf)),
    notApplicable: [],
    ...changed,
  };
}

function cellOf(figure: Figure): IndicatorCell | null {
  if (figure === '') return null;
  const grade = figure.slice(-1);
  return {
    value: Number(figure.slice(0, -1)),
    year: 2022,
    grade: grade === 'B' || grade === 'C' ? grade : 'A',
    rows: [],
    sourceIds: [],
    outdated: false,
    forDistrict: false,
  };
}
