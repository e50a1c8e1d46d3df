import type { PeopleOfTown } from '../../../indicators/built-people.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import type { Grade } from '../../../indicators/types.ts';
import { formatYears } from '../../i18n/format.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { populationLayerMessages } from '../../i18n/messages/population-layer.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { shownSigned } from '../../i18n/shown-number.ts';
import type { LayerContext, LayerPicture, TooltipLine } from '../layer.ts';
import { joined, proxyWords } from '../measures/measured-value.ts';
import { HATCH } from '../measures/value-scale.ts';
import type { TownMark } from '../scene.ts';
import { townRadius } from '../town-circles.ts';
import { webbWords } from '../webb-words.ts';
import { classOfTown, populationColour, populationLegend, shownClasses } from './population-legend.ts';

/** A circle is large enough for its letter. */
const SMALLEST_WITH_LETTER_PX = 9;
const GRADES: Readonly<Record<string, Grade>> = { town: 'A', admin: 'B' };

/** Circles by the class of Webb. */
export function drawPopulation(context: LayerContext): LayerPicture {
  const { setting, data } = context;
  const classes = shownClasses(data.people ?? []);
  const marks = data.places.towns.map((town): TownMark => {
    const people = data.people?.find(({ townId }) => townId === town.id) ?? null;
    return {
      townId: town.id,
      position: town.position,
      radius: Math.max(SMALLEST_WITH_LETTER_PX, townRadius(town.residents)),
      ...markOf(context, town.id, people),
      classIndex: classIndexOf(classes, people),
    };
  });
  return {
    painted: [{ kind: 'circles', id: setting.id, opacity: setting.opacity, marks }],
    legend: populationLegend(context, classes, marks),
    lines: new Map(marks.map((mark) => [mark.townId, lineOf(context, mark)])),
  };
}

function classIndexOf(classes: ReturnType<typeof shownClasses>, people: PeopleOfTown | null): number | null {
  const own = people === null ? null : classOfTown(people);
  const at = classes.findIndex(({ key }) => key === own?.key);
  return at < 0 ? null : at;
}

type Drawn = Omit<TownMark, 'townId' | 'position' | 'radius' | 'classIndex'>;

function markOf(context: LayerContext, townId: string, people: PeopleOfTown | null): Drawn {
  const { language, theme } = context;
  const texts = populationLayerMessages[language];
  const figure = figureAddress('people', townId, 'change');
  const own = people === null ? null : classOfTown(people);
  if (people === null || own === null) {
    const isFew = people !== null && people.level !== null;
    return {
      ...{
        figure,
        value: null,
        fill: HATCH,
        code: '',
        dotted: false,
        state: 'missing',
        status: 'not-scored',
      },
      ...{ year: null, grade: null, rankText: null },
      valueText: isFew ? texts.few : layerMessages[language].noFigure,
    };
  }
  const grade = GRADES[people.level ?? ''] ?? 'C';
  return {
    figure,
    value: own.change,
    valueText: `${webbWords(language, own.letter)}; ${texts.change(shownSigned(language, own.change).text)}`,
    fill: { kind: 'colour', colour: populationColour(theme, own) },
    code: own.letter ?? '',
    dotted: grade === 'C',
    state: grade === 'C' ? 'proxy' : 'measured',
    status: grade === 'C' ? 'estimate' : 'scored',
    year: people.webb?.years.at(-1) ?? null,
    grade,
    rankText: null,
  };
}

/** The class, both balances, their years and whose they are. */
function lineOf({ language, data }: LayerContext, mark: TownMark): TooltipLine {
  const [texts, words] = [populationLayerMessages[language], layerMessages[language]];
  const people = data.people?.find(({ townId }) => townId === mark.townId);
  const rates = people?.webb?.per1000 ?? null;
  const rate = (value: number) => shownSigned(language, value).text;
  const detail =
    rates === null
      ? ''
      : joined([
          texts.natural(rate(rates.natural)),
          texts.migration(rate(rates.migration)),
          formatYears(people?.webb?.years ?? []),
          mark.grade === 'C'
            ? proxyWords(language, mark.townId)
            : words.levelOf(termName(language, people?.level ?? '')),
        ]);
  return { title: texts.name, value: mark.valueText, detail, figure: mark.figure };
}
