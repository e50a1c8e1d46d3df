import { figureAddress } from '../../../indicators/figure-address.ts';
import { burdenOf } from '../../../indicators/priority/burden.ts';
import { schemeColours } from '../../../styles/colours.ts';
import { formatNumber } from '../../i18n/format.ts';
import { headlineMessages } from '../../i18n/messages/headline.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import type { BandwidthKm } from '../../state/state.ts';
import type { LayerContext, LayerPicture } from '../layer.ts';
import { measureValue } from '../measures/measure-value.ts';
import type { MeasuredValue } from '../measures/measured-value.ts';
import { HATCH } from '../measures/value-scale.ts';
import type { Legend, SurfaceMarks } from '../scene.ts';
import { circleAround, densityGrid, isolines } from '../surface-grid.ts';

/**
 * Lower edges of the bands, risk-weighted residents per 100 km². A wider kernel spreads the same people over more
 * land, so its bands are lower; within a radius they stay the same in every year.
 */
export const SURFACE_THRESHOLDS: Readonly<Record<BandwidthKm, readonly number[]>> = {
  75: [20, 100, 200, 500, 1000],
  150: [10, 50, 100, 200, 500],
  300: [5, 20, 50, 100, 150],
};

interface TownBurden {
  readonly townId: string;
  readonly risk: MeasuredValue;
  readonly mass: number | null;
}

/** Bands of the risk surface. */
export function drawSurface(context: LayerContext): LayerPicture {
  const { setting, data, language } = context;
  const texts = layerMessages[language];
  const burdens = data.places.towns.map((town): TownBurden => {
    const risk = measureValue(context, 'risk', 'town', town.id);
    return {
      townId: town.id,
      risk,
      mass: risk.value === null ? null : burdenOf(risk.value, town.residents),
    };
  });
  const surface = surfaceMarks(context, burdens);
  return {
    painted: [{ kind: 'surface', id: setting.id, opacity: setting.opacity, surface }],
    legend: surfaceLegend(context, surface, burdens),
    lines: new Map(
      burdens.map(({ townId, risk, mass }) => [
        townId,
        {
          title: texts.surface,
          value: mass === null ? texts.notScored : texts.surfaceTooltip(formatNumber(language, mass, 0)),
          detail: mass === null ? risk.detail : String(risk.year ?? ''),
          figure: mass === null ? risk.figure : figureAddress('sum', 'burden', townId),
        },
      ]),
    ),
  };
}

function surfaceMarks(
  { setting, data, theme, language }: LayerContext,
  burdens: readonly TownBurden[],
): SurfaceMarks {
  const positions = new Map(data.places.towns.map((town) => [town.id, town.position]));
  const points = burdens.flatMap(({ townId, mass }) => {
    const position = positions.get(townId);
    return position === undefined || mass === null ? [] : [{ position, mass }];
  });
  const thresholds = SURFACE_THRESHOLDS[setting.bandwidthKm];
  const colours = schemeColours('surface', theme, thresholds.length);
  const grid = densityGrid(points, setting.bandwidthKm);
  const lines = grid === null ? [] : isolines(grid, thresholds);
  return {
    unit: layerMessages[language].surfaceUnit,
    bandwidthKm: setting.bandwidthKm,
    bands: lines.map(({ threshold, polygons }, i) => ({ threshold, colour: colours[i] ?? '', polygons })),
    unscored: burdens.flatMap(({ townId, mass }) => {
      const position = positions.get(townId);
      return mass !== null || position === undefined
        ? []
        : [{ townId, ring: circleAround(position, setting.bandwidthKm) }];
    }),
  };
}

function surfaceLegend(context: LayerContext, surface: SurfaceMarks, burdens: readonly TownBurden[]): Legend {
  const { language, data, setting } = context;
  const texts = layerMessages[language];
  const unscored = new Set(surface.unscored.map(({ townId }) => townId));
  const names = data.places.towns.filter(({ id }) => unscored.has(id)).map((town) => town.names[language]);
  const edges = surface.bands.map(({ threshold }) => formatNumber(language, threshold, 0));
  const plain = { dotted: false, symbol: null } as const;
  const bands = surface.bands.map(({ threshold, colour }, i) => ({
    ...plain,
    fill: { kind: 'colour' as const, colour },
    label:
      edges[i + 1] === undefined
        ? texts.from(edges[i] ?? '')
        : texts.range(edges[i] ?? '', edges[i + 1] ?? ''),
    // A band holds land, not places.
    count: 0,
    from: threshold,
    to: surface.bands[i + 1]?.threshold ?? null,
  }));
  const hatched = {
    ...plain,
    fill: HATCH,
    label: texts.notScored,
    count: names.length,
    from: null,
    to: null,
  };
  const year = context.scores.town.risk?.year;
  return {
    layerId: setting.id,
    headline: {
      title: headlineMessages[language].surface(String(year ?? '–')),
      reading: headlineMessages[language].surfaceReading(context.theme === 'light'),
    },
    title: texts.surface,
    subtitle: [
      texts.surfaceUnit,
      texts.surfaceBandwidth(setting.bandwidthKm),
      year === undefined ? '' : String(year),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    form: 'bands',
    classes: names.length > 0 ? [...bands, hatched] : bands,
    histogram: null,
    notes: [
      texts.surfaceNote,
      ...(burdens.every(({ mass }) => mass === null) ? [texts.surfaceNone] : []),
      ...(names.length > 0 ? [texts.surfaceUnscored(names.join(', '))] : []),
    ],
    sizes: null,
    axes: null,
  };
}
