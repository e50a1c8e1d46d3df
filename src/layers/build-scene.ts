import type { IndexId, IndexScores, Scope } from '../../indicators/types.ts';
import type { RankUncertainty } from '../../indicators/uncertainty/monte-carlo.ts';
import type { MapTheme } from '../../styles/colours.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import { layerMessages } from '../i18n/messages/layers.ts';
import { memoLast } from '../lib/memo.ts';
import type { MethodState } from '../state/method-state.ts';
import { type ExplorerState, LAYER_IDS, type LayerState, type Selection } from '../state/state.ts';
import { findLayer } from './catalogue/all-layers.ts';
import { creditsOf } from './credits.ts';
import { findEdition } from './find-edition.ts';
import type { LayerPicture, PictureContext, ScoresBy } from './layer.ts';
import { withIntervals } from './measures/rank-intervals.ts';
import type { Scene } from './scene.ts';
import { sceneCities, sceneLakes, scenePlaces } from './scene-places.ts';
import { withUploadIntervals } from './upload/upload-intervals.ts';

/** Everything a scene is made of. */
export interface SceneInput {
  readonly state: ExplorerState;
  /** The theme in force. */
  readonly theme: MapTheme;
  readonly data: ExplorerData;
  /** Scores over the editions in force; null while their file is loading or damaged. */
  readonly scores: (index: IndexId, scope: Scope) => IndexScores | null;
  /** Scores over any edition by any method, for the other side of a difference; one function for the same data. */
  readonly scoresBy: ScoresBy;
  readonly highlight: Selection | null;
  /** See {@link Scene.methodNote}; absent = the author's setting. */
  readonly methodNote?: string;
  /** Rank intervals that are known; absent = none are. */
  readonly intervals?: (index: IndexId, scope: Scope) => RankUncertainty | null;
  /** The same for the other side of the differences shown. */
  readonly otherIntervals?: (index: IndexId, scope: Scope) => RankUncertainty | null;
  /** The same for nodes of the reader's own tables at the time in force. */
  readonly uploadIntervals?: () => ReadonlyMap<string, RankUncertainty> | null;
}

/** The scene of an input: scores, classes, colours and legends as drawn by both painters. Pure. */
export function buildScene(input: SceneInput): Scene {
  return createSceneBuilder()(input);
}

/**
 * A `buildScene` that keeps what it has drawn: nothing is drawn anew while only selection, highlight, camera or
 * table change, and a layer is drawn anew only for its own settings, not for opacity or order.
 * Two explorers on one page have one builder each.
 */
export function createSceneBuilder(): (input: SceneInput) => Scene {
  const contextOf = createPictureContext();
  const drawers = new Map(LAYER_IDS.map((id) => [id, memoLast(drawLayer)]));
  const picture = memoLast((layers: ExplorerState['layers'], context: PictureContext): Picture => {
    const drawn = layers.flatMap(({ id, on, opacity, measure, classes, breaks, bandwidthKm, against }) => {
      const draw = on ? drawers.get(id) : undefined;
      const layer = draw?.(id, measure, classes, breaks, bandwidthKm, against, context) ?? null;
      return layer === null ? [] : [withOpacity(layer, opacity)];
    });
    return drawPicture(drawn, context);
  });
  const placesWith = memoLast(withIntervals);
  const placesWithUpload = memoLast(withUploadIntervals);
  return (input) => {
    const { state, theme, data, scores, scoresBy, intervals, otherIntervals } = input;
    const context = contextOf({ state, theme, data, scores, scoresBy });
    const drawn = picture(state.layers, context);
    // Intervals come later than scores and change words and how differences are marked: no value is made anew.
    const enriched = placesWith(
      drawn,
      intervals?.('potential', 'town') ?? null,
      intervals?.('risk', 'town') ?? null,
      intervals?.('potential', 'region') ?? null,
      intervals?.('risk', 'region') ?? null,
      otherIntervals?.('potential', 'town') ?? null,
      otherIntervals?.('risk', 'town') ?? null,
      otherIntervals?.('potential', 'region') ?? null,
      otherIntervals?.('risk', 'region') ?? null,
    );
    const known = input.uploadIntervals?.() ?? null;
    const all =
      known === null ? enriched : { ...enriched, ...placesWithUpload(enriched, drawn.language, known) };
    const { highlight, methodNote = '' } = input;
    return { ...drawn, ...all, selection: state.selection, highlight, methodNote };
  };
}

/** What the context of a picture is made of. */
type ContextInput = Pick<SceneInput, 'theme' | 'data' | 'scores' | 'scoresBy'> & {
  readonly state: Pick<ExplorerState, 'edition' | 'year' | 'language' | 'upload' | 'method'>;
};

/** Makes what the layers of a view read; the same object while nothing of it changes. */
export function createPictureContext(): (input: ContextInput) => PictureContext {
  const contextOf = memoLast(makeContext);
  return ({ state, theme, data, scores, scoresBy }) =>
    contextOf(
      state.edition,
      state.year,
      state.language,
      theme,
      data,
      data.upload === null ? null : state.upload.time,
      scores('potential', 'town'),
      scores('risk', 'town'),
      scores('potential', 'region'),
      scores('risk', 'region'),
      state.method,
      scoresBy,
    );
}

type Picture = Omit<Scene, 'selection' | 'highlight' | 'methodNote'>;

function makeContext(
  kind: ExplorerState['edition'],
  year: number,
  language: ExplorerState['language'],
  theme: MapTheme,
  data: ExplorerData,
  uploadTime: string | null,
  townPotential: IndexScores | null,
  townRisk: IndexScores | null,
  regionPotential: IndexScores | null,
  regionRisk: IndexScores | null,
  method: MethodState,
  scoresBy: ScoresBy,
): PictureContext {
  return {
    language,
    theme,
    data,
    uploadTime,
    editions: {
      town: findEdition(data, 'town', kind, year),
      region: findEdition(data, 'region', 'full', null),
    },
    scores: {
      town: { potential: townPotential, risk: townRisk },
      region: { potential: regionPotential, risk: regionRisk },
    },
    method,
    scoresBy,
  };
}

/** Draws a layer at full opacity; null = no such layer. */
function drawLayer(
  id: LayerState['id'],
  measure: LayerState['measure'],
  classes: LayerState['classes'],
  breaks: LayerState['breaks'],
  bandwidthKm: LayerState['bandwidthKm'],
  against: LayerState['against'],
  context: PictureContext,
): LayerPicture | null {
  const setting: LayerState = { id, on: true, opacity: 1, measure, classes, breaks, bandwidthKm, against };
  const layer = findLayer(id);
  return layer?.isListed?.(context.data) === false ? null : (layer?.draw({ ...context, setting }) ?? null);
}

function withOpacity(picture: LayerPicture, opacity: number): LayerPicture {
  return { ...picture, painted: picture.painted.map((layer) => ({ ...layer, opacity })) };
}

function drawPicture(pictures: readonly LayerPicture[], context: PictureContext): Picture {
  const topFirst = [...pictures].reverse();
  const titles = topFirst.map(({ legend }) => legend.title);
  return {
    language: context.language,
    theme: context.theme,
    title: layerMessages[context.language].mapTitle,
    subtitle: titles.join('; '),
    layers: pictures.flatMap(({ painted }) => painted),
    legends: topFirst.map(({ legend }) => legend),
    ...scenePlaces(context, topFirst),
    cities: sceneCities(context),
    lakes: sceneLakes(context.language),
    credits: creditsOf(context.language),
  };
}
