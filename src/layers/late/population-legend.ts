import type { Language } from '../../../geodata/types.ts';
import type { PeopleOfTown } from '../../../indicators/built-people.ts';
import { WEBB_CLASSES, type WebbClass } from '../../../indicators/people/webb.ts';
import { type Colour, type MapTheme, schemeColours } from '../../../styles/colours.ts';
import { formatNumber, formatYears } from '../../i18n/format.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { populationLayerMessages } from '../../i18n/messages/population-layer.ts';
import type { LayerContext } from '../layer.ts';
import { joined } from '../measures/measured-value.ts';
import { HATCH } from '../measures/value-scale.ts';
import type { Legend, LegendClass, TownMark } from '../scene.ts';
import { residentSizes } from '../town-circles.ts';
import { webbWords } from '../webb-words.ts';

/** Change of the population from here on is strong, per 1,000 residents a year; own choice. */
const STRONG_FROM = 5;

/** How a town is classed: by births against migration, and by the size of both together. */
export interface PopulationClass {
  readonly key: string;
  /** Class of Webb; null = between two classes. */
  readonly letter: WebbClass | null;
  readonly isStrong: boolean;
  /** Natural increase and net migration together, per 1,000 residents a year. */
  readonly change: number;
}

/** Class of a town; null where its balances or residents are not published. */
export function classOfTown({ webb }: PeopleOfTown): PopulationClass | null {
  if (webb === null || webb.per1000 === null) return null;
  const change = webb.per1000.natural + webb.per1000.migration;
  const isStrong = Math.abs(change) >= STRONG_FROM;
  return { key: `${webb.class ?? ''} ${isStrong}`, letter: webb.class, isStrong, change };
}

/** The classes that occur, from the strongest growth to the strongest loss. */
export function shownClasses(towns: readonly PeopleOfTown[]): readonly PopulationClass[] {
  const byKey = new Map(towns.flatMap((town) => classOfTown(town) ?? []).map((one) => [one.key, one]));
  const place = ({ letter, change, isStrong }: PopulationClass): number => {
    const at = letter === null ? WEBB_CLASSES.length : WEBB_CLASSES.indexOf(letter);
    // Among growing classes the strong one comes first, among shrinking ones last.
    return at * 2 + (isStrong === change > 0 ? 0 : 1);
  };
  return [...byKey.values()].sort((a, b) => place(a) - place(b));
}

/** Orange for growth, purple for loss, strong or pale; the middle between two classes. */
export function populationColour(theme: MapTheme, { letter, change, isStrong }: PopulationClass): Colour {
  const colours = schemeColours('difference', theme, 5);
  const step = letter === null ? 0 : Math.sign(change) * (isStrong ? 2 : 1);
  return colours[2 + step] ?? '';
}

/** Legend of the classes that occur, with what the figures say as its headline. */
export function populationLegend(
  context: LayerContext,
  classes: readonly PopulationClass[],
  marks: readonly TownMark[],
): Legend {
  const { language, setting, data } = context;
  const [texts, words] = [populationLayerMessages[language], layerMessages[language]];
  const isLoading = data.people === null;
  const years = (data.people ?? []).flatMap(({ webb }) => webb?.years ?? []).sort((a, b) => a - b);
  const hasProxies = marks.some(({ status }) => status === 'estimate');
  return {
    layerId: setting.id,
    headline: isLoading
      ? { title: texts.name, reading: texts.loading }
      : { title: headlineOf(language, data.people ?? []), reading: texts.reading },
    title: texts.name,
    subtitle: joined([texts.unit, formatYears([...new Set(years)]), words.sources]),
    form: 'list',
    classes: isLoading ? [] : legendClasses(context, classes, marks),
    histogram: null,
    notes: [
      ...(isLoading ? [texts.loading] : []),
      texts.note(formatNumber(language, STRONG_FROM)),
      words.hatchNote,
      ...(hasProxies ? [words.dottedNote] : []),
      words.areaNote(data.places.residentsYear),
    ],
    sizes: residentSizes(context),
    axes: null,
    ...(isLoading ? { isLoading } : {}),
  };
}

function headlineOf(language: Language, towns: readonly PeopleOfTown[]): string {
  const texts = populationLayerMessages[language];
  const known = towns.flatMap(({ webb }) => webb ?? []);
  const losing = known.filter(({ migration }) => migration < 0);
  const made = losing.filter(({ natural, migration }) => natural + migration > 0);
  const [all, lost, met] = [known, losing, made].map(({ length }) => formatNumber(language, length));
  return losing.length === known.length
    ? texts.all(all ?? '', met ?? '')
    : texts.some(lost ?? '', all ?? '', met ?? '');
}

function legendClasses(
  { language, theme }: LayerContext,
  classes: readonly PopulationClass[],
  marks: readonly TownMark[],
): readonly LegendClass[] {
  const limit = formatNumber(language, STRONG_FROM);
  const plain = { from: null, to: null, dotted: false, symbol: null } as const;
  const missing = marks.filter(({ value }) => value === null).map(({ valueText }) => valueText);
  return [
    ...classes.map((one, at) => ({
      ...plain,
      fill: { kind: 'colour', colour: populationColour(theme, one) } as const,
      label: `${webbWords(language, one.letter)} (${one.isStrong ? '≥' : '<'}\u00a0${limit})`,
      count: marks.filter(({ classIndex }) => classIndex === at).length,
    })),
    ...[...new Set(missing)].map((label) => ({
      ...plain,
      fill: HATCH,
      label,
      count: missing.filter((one) => one === label).length,
    })),
  ];
}
