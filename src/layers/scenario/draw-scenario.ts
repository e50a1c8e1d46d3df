import type { ScenarioFile } from '../../../indicators/built-scenario.ts';
import type { ScenarioSettings } from '../../../indicators/scenario/settings.ts';
import type { TownOutcome } from '../../../indicators/scenario/town-outcome.ts';
import { beginLarge } from '../../i18n/format.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { scenarioMessages } from '../../i18n/messages/scenario.ts';
import { scenarioLayerMessages } from '../../i18n/messages/scenario-layer.ts';
import { type ScenarioMeasure, scenarioMeasure } from '../catalogue/scenario.ts';
import { makeDifferenceScale } from '../difference/difference-scale.ts';
import type { LayerContext, LayerDraw, LayerPicture } from '../layer.ts';
import { rangeLabels, spreadColours } from '../measures/class-ranges.ts';
import { makeBreaks } from '../measures/classify.ts';
import type { MeasuredValue } from '../measures/measured-value.ts';
import { histogramOf, valueClasses } from '../measures/value-legend.ts';
import { HATCH, type ValueScale } from '../measures/value-scale.ts';
import type { Legend, LegendClass } from '../scene.ts';
import { residentSizes, valueCircles } from '../town-circles.ts';
import { scenarioValue, type TownScenario } from './scenario-values.ts';
import { scenarioPhrase } from './scenario-words.ts';

/** Class limits of jobs at risk, % of the employed; own choice. */
const JOBS_BREAKS = [5, 10, 15, 20] as const;
/** Of which a difference below two of a hundred is about the same: points of a share, per cent of people. */
const POINTS = 100;

/** How the layer of a computed scenario is drawn. */
export function scenarioDrawing(
  file: ScenarioFile,
  settings: ScenarioSettings,
  outcomes: readonly TownOutcome[],
): LayerDraw {
  const towns = new Map(file.towns.map((town) => [town.townId, town]));
  const scenarios = outcomes.flatMap((outcome): readonly TownScenario[] => {
    const town = towns.get(outcome.townId);
    return town === undefined ? [] : [{ town, outcome, settings }];
  });
  return (context) => drawScenario(context, scenarios, settings);
}

function drawScenario(
  context: LayerContext,
  scenarios: readonly TownScenario[],
  settings: ScenarioSettings,
): LayerPicture {
  const { setting, language, data } = context;
  const measure = scenarioMeasure(setting.measure);
  const values = new Map(
    scenarios.map((one) => [one.town.townId, scenarioValue(language, one, measure)] as const),
  );
  const known = data.places.towns.flatMap(({ id }) => values.get(id) ?? []);
  const scale = scaleOf(context, measure, known);
  const marks = valueCircles(data.places.towns, ({ id }) => values.get(id), scale);
  const title = scenarioLayerMessages[language][measure];
  return {
    painted: [{ kind: 'circles', id: setting.id, opacity: setting.opacity, marks }],
    legend: legendOf(context, { measure, values: known, scale, settings }),
    lines: new Map(
      known.map(({ placeId, valueText, detail, figure }) => [
        placeId,
        { title: `${scenarioMessages[language].notForecast}: ${title}`, value: valueText, detail, figure },
      ]),
    ),
  };
}

function scaleOf(
  context: LayerContext,
  measure: ScenarioMeasure,
  values: readonly MeasuredValue[],
): ValueScale {
  if (measure !== 'jobs') return makeDifferenceScale(context, { kind: 'points', points: POINTS }, values);
  const { setting, language, theme } = context;
  const numbers = values.flatMap(({ value }) => value ?? []);
  const asked = setting.classes === 'manual' && setting.breaks.length === 0 ? 'fixed' : setting.classes;
  const breaks =
    asked === 'manual' ? setting.breaks : asked === 'fixed' ? JOBS_BREAKS : makeBreaks(asked, numbers);
  return {
    breaks,
    colours: spreadColours('risk', theme, breaks.length + 1),
    labels: rangeLabels(language, breaks, 1),
    notes: [],
  };
}

interface ScenarioLegend {
  readonly measure: ScenarioMeasure;
  readonly values: readonly MeasuredValue[];
  readonly scale: ValueScale;
  readonly settings: ScenarioSettings;
}

function legendOf(context: LayerContext, { measure, values, scale, settings }: ScenarioLegend): Legend {
  const { language, setting, theme, data } = context;
  const texts = scenarioMessages[language];
  const map = layerMessages[language];
  const name = scenarioLayerMessages[language][measure];
  const numbers = values.flatMap(({ value }) => value ?? []);
  const units = {
    jobs: texts.unitJobs,
    share: texts.unitShare,
    gap: texts.unitGap,
    residents: texts.unitResidents,
  };
  const readings = {
    jobs: texts.jobsReading(theme === 'light'),
    share: texts.changeReading,
    gap: texts.changeReading,
    residents: texts.residentsReading,
  };
  return {
    layerId: setting.id,
    headline: {
      title: texts.title(name),
      reading: `${beginLarge(scenarioPhrase(language, settings))}. ${readings[measure]}`,
    },
    title: texts.title(name),
    subtitle: `${units[measure]} · ${scenarioPhrase(language, settings)}`,
    form: 'steps',
    classes: [...valueClasses(numbers, scale), ...missingClasses(values)],
    histogram: histogramOf(numbers, scale),
    notes: [
      readings[measure],
      ...(measure === 'residents' ? [texts.residentsNote] : [texts.notes]),
      ...scale.notes,
      ...(values.some(({ value }) => value === null) ? [map.hatchNote] : []),
      ...(values.some(({ status }) => status === 'estimate') ? [map.dottedNote] : []),
      map.areaNote(data.places.residentsYear),
    ],
    sizes: residentSizes(context),
    axes: null,
    isDifference: true,
  };
}

/** Hatched classes by the reason why nothing can be computed. */
function missingClasses(values: readonly MeasuredValue[]): readonly LegendClass[] {
  const missing = values.filter(({ value }) => value === null);
  return [...new Set(missing.map(({ valueText }) => valueText))].map((label) => ({
    fill: HATCH,
    label,
    count: missing.filter(({ valueText }) => valueText === label).length,
    from: null,
    to: null,
    dotted: false,
    symbol: null,
  }));
}
