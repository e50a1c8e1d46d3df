import type { Edition, IndexId, IndexScores, Scope } from '../../indicators/types.ts';
import type { MapTheme } from '../../styles/colours.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import { layerMessages } from '../i18n/messages/layers.ts';
import { memoLast } from '../lib/memo.ts';
import type { ExplorerState, Selection } from '../state/state.ts';
import { findLayer } from './catalogue.ts';
import { creditsOf } from './credits.ts';
import type { LayerPicture, PictureContext } from './layer.ts';
import type { Scene } from './scene.ts';
import { sceneCities, scenePlaces } from './scene-places.ts';

/** Everything a scene is made of. */
export interface SceneInput {
  readonly state: ExplorerState;
  /** The theme in force. */
  readonly theme: MapTheme;
  readonly data: ExplorerData;
  /** Scores over the editions in force; null while their file is loading or damaged. */
  readonly scores: (index: IndexId, scope: Scope) => IndexScores | null;
  readonly highlight: Selection | null;
}

/** The scene of an input: scores, classes, colours and legends as drawn by both painters. Pure. */
export function buildScene(input: SceneInput): Scene {
  return createSceneBuilder()(input);
}

/**
 * A `buildScene` that keeps the drawn layers while only selection, highlight, camera or table change.
 * One a page part: two explorers on one page have one each.
 */
export function createSceneBuilder(): (input: SceneInput) => Scene {
  const picture = memoLast(drawPicture);
  return ({ state, theme, data, scores, highlight }) => ({
    ...picture(
      state.layers,
      state.edition,
      state.year,
      state.language,
      theme,
      data,
      scores('potential', 'town'),
      scores('risk', 'town'),
      scores('potential', 'region'),
      scores('risk', 'region'),
    ),
    selection: state.selection,
    highlight,
  });
}

type Picture = Omit<Scene, 'selection' | 'highlight'>;

function drawPicture(
  layers: ExplorerState['layers'],
  kind: ExplorerState['edition'],
  year: number,
  language: ExplorerState['language'],
  theme: MapTheme,
  data: ExplorerData,
  townPotential: IndexScores | null,
  townRisk: IndexScores | null,
  regionPotential: IndexScores | null,
  regionRisk: IndexScores | null,
): Picture {
  const context: PictureContext = {
    language,
    theme,
    data,
    editions: {
      town: findEdition(data, 'town', kind, year),
      region: findEdition(data, 'region', 'full', null),
    },
    scores: {
      town: { potential: townPotential, risk: townRisk },
      region: { potential: regionPotential, risk: regionRisk },
    },
  };
  const pictures = layers.flatMap((setting): readonly LayerPicture[] => {
    const layer = setting.on ? findLayer(setting.id) : null;
    return layer === null ? [] : [layer.draw({ ...context, setting })];
  });
  const topFirst = [...pictures].reverse();
  const titles = topFirst.map(({ legend }) => legend.title);
  return {
    language,
    theme,
    title: layerMessages[language].mapTitle,
    subtitle: titles.join('; '),
    layers: pictures.flatMap(({ painted }) => painted),
    legends: topFirst.map(({ legend }) => legend),
    ...scenePlaces(context, topFirst),
    cities: sceneCities(context),
    credits: creditsOf(language),
  };
}

/** The edition in force for a scope; regions have one edition only, whatever the year. null = not loaded. */
export function findEdition(
  data: ExplorerData,
  scope: Scope,
  kind: Edition['kind'],
  year: number | null,
): Edition | null {
  const editions = Object.values(data.editions);
  return (
    editions.find(
      (edition) =>
        edition.scope === scope && edition.kind === kind && (year === null || edition.year === year),
    ) ?? null
  );
}
