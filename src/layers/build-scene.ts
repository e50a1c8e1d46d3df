import type { IndexId, Scope } from '../../indicators/types.ts';
import type { RankUncertainty } from '../../indicators/uncertainty/monte-carlo.ts';
import { layerMessages } from '../i18n/messages/layers.ts';
import { uiMessages } from '../i18n/messages/ui.ts';
import { memoFields, memoLast } from '../lib/memo.ts';
import type { ExplorerState, LayerState, Selection } from '../state/state.ts';
import { creditsOf } from './credits.ts';
import { filterTowns } from './filter/filter-towns.ts';
import { withFilter } from './filter/with-filter.ts';
import { lateDraw } from './late/late-draws.ts';
import { nothingYet } from './late/nothing-yet.ts';
import type { LayerContext, LayerDefinition, LayerPicture, PictureContext, PriorityBasis } from './layer.ts';
import { type IntervalsOf, withIntervals } from './measures/rank-intervals.ts';
import { readsIndustries } from './measures/reads-industries.ts';
import { type ContextInput, createPictureContext } from './picture-context.ts';
import { NO_PRIORITY_BASIS } from './priorities.ts';
import type { Scene } from './scene.ts';
import { sceneCities, sceneLakes, scenePlaces } from './scene-places.ts';
import { withUploadIntervals } from './upload/upload-intervals.ts';

type FindIntervals = (index: IndexId, scope: Scope) => RankUncertainty | null;

/** Everything a scene is made of. */
export interface SceneInput extends ContextInput {
  readonly state: ExplorerState;
  readonly highlight: Selection | null;
  /** See {@link Scene.methodNote}; absent = the author's setting. */
  readonly methodNote?: string;
  /** Known rank intervals; absent = none. */
  readonly intervals?: FindIntervals;
  /** The same for the baselines of the differences shown. */
  readonly baselineIntervals?: FindIntervals;
  /** The same for nodes of uploaded tables at the time shown. */
  readonly uploadIntervals?: () => ReadonlyMap<string, RankUncertainty> | null;
}

/**
 * Builds the scenes of one explorer from a catalogue of layers: scores, classes, colours and legends as drawn by both
 * painters. Keeps what it has drawn: nothing is drawn again while only selection, highlight, camera or table change,
 * and a layer only for its own settings, not for opacity or order.
 */
export function createSceneBuilder(catalogue: readonly LayerDefinition[]): (input: SceneInput) => Scene {
  const contextOf = createPictureContext();
  const drawers = new Map(catalogue.map((layer) => [layer.id, drawerOf(layer)]));
  const picture = memoLast(
    (layers: ExplorerState['layers'], context: PictureContext, priority: PriorityBasis): Picture => {
      const drawn = layers.flatMap((setting) => {
        const isQuiet = setting.id === 'regions' && layers.some(({ id, on }) => on && id !== 'regions');
        const draw = setting.on ? drawers.get(setting.id) : undefined;
        const layer = draw?.(setting, { context, isQuiet, priority }) ?? null;
        return layer === null ? [] : [withOpacity(layer, setting.opacity)];
      });
      return drawPicture(drawn, context);
    },
  );
  const basisOf = memoFields((basis: PriorityBasis): PriorityBasis => basis);
  const readsPriority = ({ id, on }: LayerState): boolean =>
    on && catalogue.some((layer) => layer.id === id && layer.readsPriority === true);
  const [intervalsOf, baselineIntervalsOf] = [memoIntervals(), memoIntervals()];
  const withRanks = memoLast(withIntervals);
  const withUploadRanks = memoLast(withUploadIntervals);
  const filterOf = memoLast(filterTowns);
  const kept = memoFields(withFilter);
  return (input) => {
    const context = contextOf(input);
    const intervals = intervalsOf(input.intervals);
    const basis = input.state.layers.some(readsPriority)
      ? basisOf({ settings: input.state.priority, intervals })
      : NO_PRIORITY_BASIS;
    const drawn = picture(input.state.layers, context, basis);
    // Intervals come later than scores and change words and how differences are marked: no value is recomputed.
    const ranked = withRanks(drawn, intervals, baselineIntervalsOf(input.baselineIntervals));
    const uploadRanks = input.uploadIntervals?.() ?? null;
    const uploaded = uploadRanks === null ? {} : withUploadRanks(ranked, drawn.language, uploadRanks);
    const { highlight, methodNote = '' } = input;
    const filter = filterOf(input.state.filter, context);
    const known = { ...drawn, ...ranked, ...uploaded };
    const { layers, legends, towns, language } = known;
    const filtered = kept({ layers, legends, towns, language, filter });
    return { ...known, ...filtered, filter, selection: input.state.selection, highlight, methodNote };
  };
}

type Picture = Omit<Scene, 'selection' | 'highlight' | 'methodNote' | 'filter'>;

/** What a layer is drawn in. */
interface DrawnIn extends Pick<LayerContext, 'isQuiet' | 'priority'> {
  readonly context: PictureContext;
}

/** Draws a layer at full opacity; null where there is nothing that it could draw. */
function drawerOf(layer: LayerDefinition): (setting: LayerState, drawnIn: DrawnIn) => LayerPicture | null {
  const draw = memoFields(
    ({ context, isQuiet, priority, ...setting }: LayerState & DrawnIn): LayerPicture | null =>
      layer.isListed?.(context.data, context.digest) === false
        ? null
        : drawn(layer, { ...context, setting, isQuiet, priority }),
  );
  return (setting, { context, isQuiet, priority }) =>
    draw({
      ...setting,
      on: true,
      opacity: 1,
      context,
      isQuiet,
      priority: layer.readsPriority === true ? priority : NO_PRIORITY_BASIS,
    });
}

function drawn(layer: LayerDefinition, context: LayerContext): LayerPicture {
  const isThere = context.data.industries !== null || !readsIndustries(layer, context.setting);
  const draw = isThere ? (layer.draw ?? lateDraw(layer.id)) : null;
  return (
    draw?.(context) ?? nothingYet(context, layer.name(context.language), uiMessages[context.language].loading)
  );
}

function withOpacity(picture: LayerPicture, opacity: number): LayerPicture {
  return { ...picture, painted: picture.painted.map((layer) => ({ ...layer, opacity })) };
}

/** Rank intervals of both indices over both scopes; the same object while they are the same. */
function memoIntervals(): (find: FindIntervals | undefined) => IntervalsOf {
  const gather = memoLast(
    (
      townPotential: RankUncertainty | null,
      townRisk: RankUncertainty | null,
      regionPotential: RankUncertainty | null,
      regionRisk: RankUncertainty | null,
    ): IntervalsOf => ({
      town: { potential: townPotential, risk: townRisk },
      region: { potential: regionPotential, risk: regionRisk },
    }),
  );
  return (find = () => null) =>
    gather(
      find('potential', 'town'),
      find('risk', 'town'),
      find('potential', 'region'),
      find('risk', 'region'),
    );
}

function drawPicture(pictures: readonly LayerPicture[], context: PictureContext): Picture {
  const topFirst = [...pictures].reverse();
  return {
    language: context.language,
    theme: context.theme,
    title: topFirst[0]?.legend.headline.title ?? layerMessages[context.language].mapTitle,
    subtitle: topFirst[0]?.legend.headline.reading ?? '',
    layers: pictures.flatMap(({ painted }) => painted),
    legends: topFirst.map(({ legend }) => legend),
    ...scenePlaces(context, topFirst),
    cities: sceneCities(context),
    lakes: sceneLakes(context.language),
    credits: creditsOf(context.language),
  };
}
