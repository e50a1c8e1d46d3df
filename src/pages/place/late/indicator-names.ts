import { type Language, perLanguage } from '../../../../geodata/languages.ts';
import type { IndicatorCell } from '../../../../indicators/types.ts';
import type { WordedCell, WordedIndicator } from '../../../panels/profile/figure-words.ts';

/** What is said of indicators in a language, by id; a unit is known by its English words too. */
export type IndicatorNames = Readonly<
  Record<
    string,
    readonly [
      name: string,
      unit: string,
      unitEn: string,
      decimals: number,
      formula: string,
      warning: WordedIndicator['warning'],
    ]
  >
>;

/** An indicator as {@link indicatorNamed} reads it back. */
export function namedIndicator(
  { names, unit, decimals, formula, warning }: WordedIndicator,
  language: Language,
): IndicatorNames[string] {
  return [names[language], unit[language], unit.en, decimals, formula, warning];
}

/** An indicator with the names of one language in place of all. Throws for one without a name. */
export function indicatorNamed(named: IndicatorNames, id: string): WordedIndicator {
  const found = named[id];
  if (found === undefined) throw new Error(`indicator ${id} has no name`);
  const [name, unit, unitEn, decimals, formula, warning] = found;
  return {
    ...{ id, decimals, formula, warning },
    names: perLanguage(() => name),
    unit: { ...perLanguage(() => unit), en: unitEn },
  };
}

/** A figure of an indicator with what is to be known of it. */
export type CellRow = readonly [
  value: number,
  year: number | null,
  grade: IndicatorCell['grade'],
  ...marks: ('outdated' | 'district' | 'spike')[],
];

/** The row of a figure. */
export function cellRow({ value, year, grade, outdated, forDistrict, spike }: WordedCell): CellRow {
  return [
    ...([value, year, grade] as const),
    ...(outdated ? (['outdated'] as const) : []),
    ...(forDistrict ? (['district'] as const) : []),
    ...(spike ? (['spike'] as const) : []),
  ];
}

/** The figure of a row. */
export function cellOf([value, year, grade, ...marks]: CellRow): WordedCell {
  return {
    ...{ value, year, grade },
    outdated: marks.includes('outdated'),
    forDistrict: marks.includes('district'),
    ...(marks.includes('spike') ? { spike: true } : {}),
  };
}
