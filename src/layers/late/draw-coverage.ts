import { figureAddress } from '../../../indicators/figure-address.ts';
import { COVERAGE_COLOURS } from '../../../styles/colours.ts';
import { formatPercent } from '../../i18n/format.ts';
import { headlineMessages } from '../../i18n/messages/headline.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import type { LayerContext, LayerPicture } from '../layer.ts';
import { classIndex } from '../measures/classify.ts';
import type { LegendClass, RingMark } from '../scene.ts';
import { townRadius } from '../town-circles.ts';

/** Cuts of the share of own figures, for the counts in the legend. */
const SHARE_BREAKS = [0.25, 0.5, 0.75] as const;
const RING_GAP_PX = 4;

/** Rings that close with the share of own figures. */
export function drawCoverage(context: LayerContext): LayerPicture {
  const { setting, data, language, theme } = context;
  const texts = layerMessages[language];
  const marks = data.places.towns.map((town): RingMark => {
    const share = townLevelShare(context, town.id);
    const isKnown = share !== null;
    return {
      townId: town.id,
      position: town.position,
      radius: townRadius(town.residents) + RING_GAP_PX,
      share: share ?? 0,
      colour: COVERAGE_COLOURS[theme],
      figure: figureAddress('coverage', context.scores.town.potential?.editionId ?? '', town.id, 'potential'),
      value: share,
      valueText: isKnown ? formatPercent(language, share) : texts.notInEdition,
      classIndex: isKnown ? classIndex(share, SHARE_BREAKS) : null,
      state: isKnown ? 'measured' : 'missing',
      status: isKnown ? 'scored' : 'not-scored',
      year: context.scores.town.potential?.year ?? null,
      grade: null,
      rankText: null,
    };
  });
  const year = context.scores.town.potential?.year;
  return {
    painted: [{ kind: 'rings', id: setting.id, opacity: setting.opacity, marks }],
    legend: {
      layerId: setting.id,
      headline: {
        title: headlineMessages[language].coverage(String(year ?? '–')),
        reading: headlineMessages[language].coverageReading,
      },
      title: texts.coverage,
      subtitle: [texts.coverageUnit, year === undefined ? '' : String(year)]
        .filter((part) => part !== '')
        .join(' · '),
      form: 'list',
      classes: shareClasses(context, marks),
      histogram: null,
      notes: [texts.coverageNote],
      sizes: null,
      axes: null,
    },
    lines: new Map(
      marks.map(({ townId, valueText, figure }) => [
        townId,
        { title: texts.coverage, value: valueText, detail: year === undefined ? '' : String(year), figure },
      ]),
    ),
  };
}

/**
 * Share of the indicators below the index that are the town's own (grade A or B), 0..1; in an edition without an
 * index, the mean over its dimensions. null = nothing is scored in this edition.
 */
function townLevelShare({ scores }: LayerContext, townId: string): number | null {
  const place = scores.town.potential?.places[townId];
  if (place === undefined) return null;
  const index = place.nodes['potential'];
  if (index !== undefined) return index.townLevelShare;
  const dimensions = Object.values(place.nodes);
  return dimensions.length === 0
    ? null
    : dimensions.reduce((sum, { townLevelShare: share }) => sum + share, 0) / dimensions.length;
}

function shareClasses({ language, theme }: LayerContext, marks: readonly RingMark[]): readonly LegendClass[] {
  const texts = layerMessages[language];
  const cuts = SHARE_BREAKS.map((cut) => formatPercent(language, cut));
  const labels = [
    texts.below(cuts[0] ?? ''),
    texts.range(cuts[0] ?? '', cuts[1] ?? ''),
    texts.range(cuts[1] ?? '', cuts[2] ?? ''),
    texts.from(cuts[2] ?? ''),
  ];
  const classes = labels.map(
    (label, i): LegendClass => ({
      fill: { kind: 'colour', colour: COVERAGE_COLOURS[theme] },
      ring: ((SHARE_BREAKS[i - 1] ?? 0) + (SHARE_BREAKS[i] ?? 1)) / 2,
      label,
      count: marks.filter((mark) => mark.classIndex === i).length,
      from: SHARE_BREAKS[i - 1] ?? null,
      to: SHARE_BREAKS[i] ?? null,
      dotted: false,
      symbol: null,
    }),
  );
  const unknown = marks.filter((mark) => mark.classIndex === null).length;
  return unknown === 0
    ? classes
    : [
        ...classes,
        {
          fill: { kind: 'hatch' },
          label: texts.notInEdition,
          count: unknown,
          from: null,
          to: null,
          dotted: false,
          symbol: null,
        },
      ];
}
