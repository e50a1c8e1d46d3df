import type { ProfileFile } from '../../../indicators/built-files.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import type { Selection } from '../../state/state.ts';
import type { HistorySource } from '../parts/history-source.ts';
import type { ProfileContext } from './profile-context.ts';

/** What a profile is made from beside the explorer. */
export interface ProfileSources {
  readonly file: ProfileFile | null;
  readonly history: HistorySource;
  readonly reportAddress: string;
}

/** Context of the profile of a place in an explorer; null = no such place. */
export function profileContextOf(
  explorer: Explorer,
  selection: Selection,
  sources: ProfileSources,
): ProfileContext | null {
  const { data, state, theme } = explorer;
  const town = data.places.towns.find(({ id }) => selection.kind === 'town' && id === selection.id);
  const region = data.places.regions.find(({ id }) => selection.kind === 'region' && id === selection.id);
  const place =
    town !== undefined
      ? ({ kind: 'town', town } as const)
      : region === undefined
        ? null
        : ({ kind: 'region', region } as const);
  if (place === null) return null;
  return {
    language: state.language,
    theme,
    data,
    place,
    placeId: selection.id,
    scores: {
      potential: explorer.scores('potential', place.kind),
      risk: explorer.scores('risk', place.kind),
    },
    intervals: {
      potential: explorer.rankIntervals('potential', place.kind),
      risk: explorer.rankIntervals('risk', place.kind),
    },
    cuts: state.priority,
    townRisk: explorer.scores('risk', 'town'),
    ...sources,
  };
}
