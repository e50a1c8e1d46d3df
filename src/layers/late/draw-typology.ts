import { formatNumber, formatYears } from '../../i18n/format.ts';
import { STATES } from '../../i18n/messages/enterprise-states.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { typologyMessages } from '../../i18n/messages/typology.ts';
import { FAR_FROM_KM } from '../../state/condition.ts';
import type { LayerContext, LayerPicture } from '../layer.ts';
import { joined } from '../measures/measured-value.ts';
import type { Legend, LegendClass, SymbolMark } from '../scene.ts';
import { centreWords, isFar, kindName, kindOf, kindSymbol, kindValue, type TownKind } from '../town-kind.ts';

/** Half width of a mark in pixels: room for two letters. */
const SIZE_PX = 10.5;

/** Marks of all towns by their kind, with how many there are of each. */
export function drawTypology(context: LayerContext): LayerPicture {
  const { setting, data, language } = context;
  const towns = data.places.towns.map((town) => ({ town, kind: kindOf(data.places, town) }));
  const kinds = towns.map(({ kind }) => kind);
  const shown = kindsAmong(kinds);
  const marks = towns.map(({ town, kind }): SymbolMark => {
    const isKnown = kind.state !== null;
    return {
      townId: town.id,
      position: town.position,
      ...kindSymbol(language, kind),
      ...{ size: SIZE_PX, second: null, figure: '', value: null, grade: null, rankText: null },
      valueText: kindValue(language, kind, town),
      classIndex: shown.findIndex((one) => isSame(one, kind)),
      state: isKnown ? 'measured' : 'missing',
      status: isKnown ? 'scored' : 'not-scored',
      year: town.enterprise.operationYear,
    };
  });
  const title = layerMessages[language].typology;
  return {
    painted: [{ kind: 'symbols', id: setting.id, opacity: setting.opacity, marks }],
    legend: legendOf(context, kinds, shown),
    lines: new Map(
      towns.map(({ town, kind }) => [
        town.id,
        { title, value: kindValue(language, kind, town), detail: centreWords(language, kind), figure: '' },
      ]),
    ),
  };
}

type Shown = Pick<TownKind, 'industry' | 'state'>;

function isSame(a: Shown, b: Shown): boolean {
  return a.industry === b.industry && a.state === b.state;
}

/** Each kind that occurs once, by state, within it that of most towns first; last where the state is not known. */
function kindsAmong(kinds: readonly TownKind[]): readonly TownKind[] {
  const count = (kind: Shown): number => kinds.filter((one) => isSame(one, kind)).length;
  return [...STATES, null].flatMap((state) =>
    kinds
      .filter((kind, at) => kind.state === state && kinds.findIndex((one) => isSame(one, kind)) === at)
      .sort((a, b) => count(b) - count(a)),
  );
}

function legendOf(
  { language, setting, data }: LayerContext,
  kinds: readonly TownKind[],
  shown: readonly TownKind[],
): Legend {
  const texts = typologyMessages[language];
  const number = (count: number): string => formatNumber(language, count);
  const count = (test: (kind: TownKind) => boolean): string => number(kinds.filter(test).length);
  const km = number(FAR_FROM_KM);
  const ended = count(({ state }) => state === 'stopped' || state === 'closing');
  const known = count(({ state }) => state !== null);
  const far = count(isFar);
  const years = data.places.towns.flatMap(({ enterprise }) => enterprise.operationYear ?? []);
  return {
    layerId: setting.id,
    headline: {
      title: texts.ended(ended, known),
      reading: texts.reading(km),
    },
    title: layerMessages[language].typology,
    subtitle: joined([texts.unit, formatYears(years)]),
    form: 'list',
    classes: shown.map((kind): LegendClass => {
      const { shape, colour, letter, outlined } = kindSymbol(language, kind);
      return {
        fill: { kind: 'colour', colour },
        label: kindName(language, kind),
        count: kinds.filter((one) => isSame(one, kind)).length,
        ...{ from: null, to: null, dotted: false },
        symbol: { shape, letter, outlined },
      };
    }),
    histogram: null,
    notes: [texts.ringNote(km, far), texts.stateNote],
    sizes: null,
    axes: null,
  };
}
