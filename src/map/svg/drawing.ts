import { svg, type TemplateResult } from 'lit';
import type { SvgPaths } from '../../../geodata/types.ts';
import type { MarkFacts, PaintedLayer, RegionMark, Scene, ScenePlace } from '../../layers/scene.ts';
import { type MapLayout, PLAIN_RADIUS } from '../layout/map-layout.ts';
import { type MapView, round } from '../layout/map-view.ts';
import { fadedMark, type MarkStyle, plainMark, regionHoles, regionTemplate, townTemplate } from './marks.ts';
import type { PointRaster } from './point-raster.ts';

/** One picture while it is drawn. */
export interface Drawing {
  readonly scene: Scene;
  readonly paths: SvgPaths;
  readonly layout: MapLayout;
  readonly view: MapView;
  readonly style: MarkStyle;
  readonly idPrefix: string;
  readonly interactive: boolean;
  /** Labels keep the width that they were laid out with, whatever face they are drawn in. */
  readonly anyFace: boolean;
  /** Town that the keyboard reaches; null = the first. */
  readonly focusTown: string | null;
  /** Makes a raster picture of many points; null = points are always paths. */
  readonly pointRaster: PointRaster | null;
  /** Outlines of the regions in units of the paths. */
  readonly outlines: ReadonlyMap<string, string>;
}

/** Puts paths in units of the map into the picture. */
export function inMap(view: MapView, content: TemplateResult | readonly TemplateResult[]): TemplateResult {
  return svg`<g transform=${mapTransform(view)}>${content}</g>`;
}

/** Transform from units of the map to pixels of the picture. */
export function mapTransform(view: MapView): string {
  return `translate(${round(view.x)} ${round(view.y)}) scale(${Number(view.scale.toPrecision(8))})`;
}

/** Regions filled by a layer; the top fill carries names and values. */
export function regionTemplates(
  { scene, outlines, style, interactive }: Drawing,
  marks: readonly RegionMark[],
  isTop: boolean,
): readonly TemplateResult[] {
  const places = byId(scene.regions);
  return marks.map((mark) => {
    const fill = mark.fill.kind === 'colour' ? mark.fill.colour : style.hatchScaled;
    const name = places.get(mark.regionId)?.accessibleName ?? mark.regionId;
    const outline = outlines.get(mark.regionId) ?? '';
    const region = regionTemplate(
      { id: mark.regionId, outline, fill, dotted: mark.dotted },
      style,
      isTop ? { name, facts: mark, interactive } : null,
    );
    return mark.isIndistinguishable === true ? svg`${region}${regionHoles(outline, style)}` : region;
  });
}

/** Regions of the plain land, where no layer fills them. */
export function plainRegions({ scene, outlines, style, interactive }: Drawing): readonly TemplateResult[] {
  return scene.regions.map(({ id, accessibleName }) =>
    regionTemplate({ id, outline: outlines.get(id) ?? '', fill: style.colours.land, dotted: false }, style, {
      name: accessibleName,
      facts: null,
      interactive,
    }),
  );
}

type TownFacts = MarkFacts & {
  readonly townId: string;
  readonly letter?: string;
  readonly second?: { readonly letter: string } | null;
};

/** The marks of one layer of towns; the top layer of towns carries names and values and takes the pointer. */
export function townGroup(
  drawing: Drawing,
  layer: PaintedLayer,
  isTop: boolean,
  marks: readonly (readonly [facts: TownFacts, content: TemplateResult])[],
): TemplateResult {
  const places = byId(drawing.scene.towns);
  const towns = marks.flatMap(([facts, content]) => {
    const named = places.get(facts.townId)?.accessibleName ?? facts.townId;
    // What is written in a mark is part of its name: who speaks to the page says what they see.
    const written = `${facts.letter ?? ''}${facts.second?.letter ?? ''}`;
    const name = written === '' ? named : `${named}, ${written}`;
    const spots = drawing.layout.towns.get(facts.townId) ?? [];
    return spots.map((spot) =>
      townTemplate(facts.townId, spot, content, isTop ? place(drawing, facts.townId, name, facts) : null),
    );
  });
  return svg`<g data-layer=${layer.id} opacity=${layer.opacity}>${towns}</g>`;
}

/** Dots of all towns, where no layer draws them: every town is always on the map. */
export function plainTowns(drawing: Drawing): TemplateResult {
  const towns = drawing.scene.towns.flatMap(({ id, accessibleName, fade }) => {
    const spots = drawing.layout.towns.get(id) ?? [];
    const mark =
      fade === undefined
        ? plainMark(PLAIN_RADIUS, drawing.style)
        : fadedMark(PLAIN_RADIUS, fade, drawing.style);
    return spots.map((spot) => townTemplate(id, spot, mark, place(drawing, id, accessibleName, null)));
  });
  return svg`<g>${towns}</g>`;
}

function place(
  { scene, interactive, focusTown }: Drawing,
  id: string,
  name: string,
  facts: MarkFacts | null,
): Parameters<typeof townTemplate>[3] {
  const reachable = focusTown ?? scene.towns[0]?.id;
  return { name, facts, interactive, tabIndex: interactive ? (id === reachable ? 0 : -1) : null };
}

function byId(places: readonly ScenePlace[]): ReadonlyMap<string, ScenePlace> {
  return new Map(places.map((item) => [item.id, item]));
}
