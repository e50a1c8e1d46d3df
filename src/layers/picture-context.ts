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

/** The context with every score as a field of its own, so that it can be compared field by field. */
type ContextFields = Omit<PictureContext, 'editions' | 'scores'> & {
  readonly townEdition: Edition | null;
  readonly regionEdition: Edition | null;
  readonly townPotential: IndexScores | null;
  readonly townRisk: IndexScores | null;
  readonly regionPotential: IndexScores | null;
  readonly regionRisk: IndexScores | null;
};

/** Makes what the layers of a view read; the same object as long as nothing in it changes. */
export function createPictureContext(): (input: ContextInput) => PictureContext {
  const contextOf = memoFields(makeContext);
  return ({ state, theme, data, scores, scoresBy, scenario = null }) =>
    contextOf({
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
      townPotential: scores('potential', 'town'),
      townRisk: scores('risk', 'town'),
      regionPotential: scores('potential', 'region'),
      regionRisk: scores('risk', 'region'),
    });
}

function makeContext(fields: ContextFields): PictureContext {
  const { townEdition, regionEdition, townPotential, townRisk, regionPotential, regionRisk, ...context } =
    fields;
  return {
    ...context,
    editions: { town: townEdition, region: regionEdition },
    scores: {
      town: { potential: townPotential, risk: townRisk },
      region: { potential: regionPotential, risk: regionRisk },
    },
  };
}
