import { fewestFigures } from '../../../../indicators/missing/fewest-figures.ts';
import type { Priority, WeakFigure } from '../../../../indicators/priorities/priorities.ts';
import { type StandingFacts, standingOf } from '../case/indicator-standing.ts';
import type { WordedIndicator } from '../figure-words.ts';
import type { ProfileContext } from '../profile-context.ts';
import { type OptionsOf, themesOf } from './changed-indices.ts';

/** A weak figure with its place among the others from the worse end, and their median. */
export interface WeakFacts extends StandingFacts {
  readonly median: number;
}

/** A theme with what the indices would be, in no language. */
export interface ThemeFacts extends Pick<Priority, 'theme' | 'moved' | 'gain'> {
  readonly figures: readonly WeakFacts[];
}

/** The themes that would matter most to a place, in no language. */
export interface PrioritiesFacts {
  readonly themes: readonly ThemeFacts[];
  /** Indicators that a town without a score in potential lacks first; null = it has one, or is a region. */
  readonly missing: readonly WordedIndicator[] | null;
}

/** The themes by a method, with the figures behind them. */
export function prioritiesFacts(context: ProfileContext, optionsOf: OptionsOf): PrioritiesFacts {
  return {
    themes: themesOf(context, optionsOf).map(({ theme, moved, gain, figures }) => ({
      ...{ theme, moved, gain },
      figures: figures.flatMap((figure) => weakFacts(context, figure) ?? []),
    })),
    missing: missingFigures(context),
  };
}

function weakFacts(context: ProfileContext, { index, indicator, median }: WeakFigure): WeakFacts | null {
  const standing = standingOf(context, index, indicator, index === 'risk' ? 1 : -1);
  return standing === null ? null : { ...standing, median };
}

/** By edition: the fewest figures that a town lacks for a score, which are looked for once. */
const lacking = new WeakMap<object, Map<string, readonly string[] | null>>();

function missingFigures({ data, scores, placeId, place }: ProfileContext): PrioritiesFacts['missing'] {
  const edition = data.editions[scores.potential?.editionId ?? ''];
  if (edition === undefined || place.kind === 'region') return null;
  const known = lacking.get(edition) ?? new Map<string, readonly string[] | null>();
  lacking.set(edition, known);
  const ids = known.has(placeId) ? known.get(placeId) : fewestFigures(edition, data.codebook, placeId);
  known.set(placeId, ids ?? null);
  return ids == null ? null : data.codebook.filter(({ id }) => ids.includes(id));
}
