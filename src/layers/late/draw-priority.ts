import { PRIORITY_CLASSES, type Priority } from '../../../indicators/priority/place-priority.ts';
import type { PlaceId } from '../../../indicators/types.ts';
import { PRIORITY_COLOURS } from '../../../styles/colours.ts';
import { beginSmall, formatNumber } from '../../i18n/format.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { priorityLayerMessages } from '../../i18n/messages/priority-layer.ts';
import type { LayerContext, LayerPicture } from '../layer.ts';
import { measureValue } from '../measures/measure-value.ts';
import { HATCH } from '../measures/value-scale.ts';
import { type Priorities, prioritiesOf } from '../priorities.ts';
import type { Fill, Legend } from '../scene.ts';
import { residentSizes } from '../town-circles.ts';
import { type CodedPlace, paintCoded } from './coded-marks.ts';

/** Rows of the legend: the four classes, what stands between them, what has no class. */
const ROWS = [...PRIORITY_CLASSES, 'between', 'unplaced'] as const;

/** How a place is marked wherever its class is shown: its row in the legend, its letter (± = between), its colour ('' =
 * hatched). */
export function priorityMark(
  priority: Priority,
  theme: 'light' | 'dark',
): { readonly row: (typeof ROWS)[number]; readonly letter: string; readonly colour: string } {
  const row = priority.kind === 'placed' ? priority.byScores : priority.kind;
  const at = ROWS.indexOf(row);
  return { row, letter: 'ABCD±'.charAt(at), colour: PRIORITY_COLOURS[theme][at] ?? '' };
}

/** Fills by the class of risk and potential. */
export function drawPriority(context: LayerContext): LayerPicture {
  const { data, scores, language } = context;
  const { settings, intervals } = context.priority;
  const { scope } = settings;
  const priorities = prioritiesOf({ scores: scores[scope], intervals: intervals[scope], settings });
  const places: readonly { readonly id: PlaceId }[] =
    scope === 'town' ? data.places.towns : data.places.regions;
  const drawn = places.map(({ id }) => drawnPlace(context, priorities.of(id), id));
  const title = priorityLayerMessages[language].name;
  return {
    painted: [paintCoded(context, scope, drawn)],
    legend: legendOf(context, priorities, drawn),
    lines: new Map(
      drawn.map(({ placeId, valueText, detail, figure }) => [
        placeId,
        { title, value: valueText, detail, figure },
      ]),
    ),
  };
}

function drawnPlace(
  context: LayerContext,
  priority: Priority,
  id: PlaceId,
): CodedPlace & { readonly detail: string } {
  const { language, theme } = context;
  const texts = priorityLayerMessages[language];
  const [potential, risk] = (['potential', 'risk'] as const).map((index) =>
    measureValue(context, index, context.priority.settings.scope, id),
  );
  const { row, letter, colour } = priorityMark(priority, theme);
  const common = { code: letter, fill: fillOf(colour), dotted: false };
  const facts = (potential?.value === null ? potential : risk) ?? measureValue(context, '', 'town', id);
  if (priority.kind === 'unplaced')
    return { ...facts, ...common, value: null, valueText: texts.unplaced, classIndex: null };
  const valueText = row === 'between' ? texts.betweenOf(priority.classes.join(', ')) : texts[row];
  return { ...facts, ...common, valueText, classIndex: ROWS.indexOf(row), detail: '', rankText: null };
}

function fillOf(colour: string): Fill {
  return colour === '' ? HATCH : { kind: 'colour', colour };
}

function legendOf(
  context: LayerContext,
  { cuts }: Priorities,
  drawn: readonly Pick<CodedPlace, 'classIndex'>[],
): Legend {
  const { language, theme, setting, priority, editions } = context;
  const texts = priorityLayerMessages[language];
  const { scope } = priority.settings;
  const { potential, risk } = priority.intervals[scope];
  const by = layerMessages[language][scope === 'town' ? 'townsBy' : 'regionsBy'];
  return {
    layerId: setting.id,
    headline: { title: `${texts.name}, ${editions[scope]?.label ?? '–'}`, reading: texts.reading },
    title: by(beginSmall(language, texts.name)),
    subtitle: texts.unit(formatNumber(language, cuts.risk, 1), formatNumber(language, cuts.potential, 1)),
    form: 'steps',
    classes: ROWS.map((row, at) => ({
      fill: fillOf(PRIORITY_COLOURS[theme][at] ?? ''),
      label: texts[row],
      count: drawn.filter(({ classIndex }) => (classIndex ?? ROWS.length - 1) === at).length,
      from: null,
      to: null,
      dotted: false,
      symbol: null,
    })),
    histogram: null,
    notes: [...(potential === null || risk === null ? [texts.noIntervals] : []), texts.ownRule],
    sizes: scope === 'town' ? residentSizes(context) : null,
    axes: null,
  };
}
