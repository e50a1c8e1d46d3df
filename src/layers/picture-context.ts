import type { Edition, IndexId, IndexScores, Scope } from '../../indicators/types.ts';
import type { MapTheme } from '../../styles/colours.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import { findEdition } from '../data/find-edition.ts';
import { memoFields } from '../lib/memo.ts';
import type { ExplorerState } from '../state/state.ts';
import type { LayerDraw, PictureContext, ScoresBy } from './layer.ts';

/** What the context of a picture is made of. */
export interface ContextInput {
  readonly state: Pick<ExplorerState, 'edition' | 'year' | 'language' | 'upload' | 'method' | 'digest'>;
  readonly theme: MapTheme;
  readonly data: ExplorerData;
  /** Scores over the current editions; null while their file is loading or damaged. */
  readonly scores: (index: IndexId, scope: Scope) => IndexScores | null;
  /** Scores over any edition by any method, for baselines; one function for the same data. */
  readonly scoresBy: ScoresBy;
  /** How the scenario is drawn; absent = none is computed. */
  readonly scenario?: LayerDraw | null;
}

/** What a context is compared by: scores follow from edition, method and data, so that none is made before it is read. */
type ContextFields = Omit<PictureContext, 'editions' | 'scores'> & {
  readonly townEdition: Edition | null;
  readonly regionEdition: Edition | null;
};

/** Makes what the layers of a view read; the same object as long as nothing in it changes. Scores are made when a layer reads them. */
export function createPictureContext(): (input: ContextInput) => PictureContext {
  let read: ContextInput['scores'] = () => null;
  const contextOf = memoFields(
    ({ townEdition, regionEdition, ...context }: ContextFields): PictureContext => ({
      ...context,
      editions: { town: townEdition, region: regionEdition },
      scores: {
        town: whenRead((index) => read(index, 'town')),
        region: whenRead((index) => read(index, 'region')),
      },
    }),
  );
  return ({ state, theme, data, scores, scoresBy, scenario = null }) => {
    read = scores;
    return contextOf({
      language: state.language,
      theme,
      data,
      uploadTime: data.upload === null ? null : state.upload.time,
      digest: state.digest,
      method: state.method,
      scoresBy,
      scenario,
      townEdition: findEdition(data, 'town', state),
      regionEdition: findEdition(data, 'region', state),
    });
  };
}

/** Scores of a scope, each made at its first reading and kept. */
function whenRead(scoresOf: (index: IndexId) => IndexScores | null): PictureContext['scores'][Scope] {
  const made: Partial<Record<IndexId, IndexScores | null>> = {};
  const scores = (index: IndexId): IndexScores | null => {
    made[index] ??= scoresOf(index);
    return made[index];
  };
  return {
    get potential() {
      return scores('potential');
    },
    get risk() {
      return scores('risk');
    },
  };
}
