import { type BreakEvens, breakEvens, type Target } from '../../../../indicators/break-even/break-even.ts';
import { type ChangedIndex, changedIndex } from '../../../../indicators/break-even/changed-index.ts';
import { type Priority, prioritiesOf } from '../../../../indicators/priorities/priorities.ts';
import type { IndexOptions } from '../../../../indicators/scoring/index-dataset.ts';
import type { Edition, IndexId } from '../../../../indicators/types.ts';
import type { ProfileContext } from '../profile-context.ts';
import { targetText } from './target-text.ts';

/** What the current method changes of the author's for an index over an edition; the same object while it is the same. */
export type OptionsOf = (edition: Edition, index: IndexId) => IndexOptions;

const NOTHING: IndexOptions = {};

/** The author's method. */
export const authorOptions: OptionsOf = () => NOTHING;

/** What was found over an edition by a method; it is the same in every language. */
interface Kept {
  readonly changed: ChangedIndex;
  readonly answers: Map<string, BreakEvens | null>;
  readonly priorities: Map<string, readonly Priority[]>;
}

const kept = new WeakMap<Edition, WeakMap<IndexOptions, Map<IndexId, Kept>>>();

function keptOf({ scores, data }: ProfileContext, index: IndexId, optionsOf: OptionsOf): Kept | null {
  const edition = data.editions[scores[index]?.editionId ?? ''];
  if (edition === undefined) return null;
  const options = optionsOf(edition, index);
  const byOptions = kept.get(edition) ?? new WeakMap<IndexOptions, Map<IndexId, Kept>>();
  kept.set(edition, byOptions);
  const byIndex = byOptions.get(options) ?? new Map<IndexId, Kept>();
  byOptions.set(options, byIndex);
  const known = byIndex.get(index);
  if (known?.changed.codebook === data.codebook) return known;
  const changed = changedIndex({ edition, codebook: data.codebook, index, options });
  const made: Kept = { changed, answers: new Map(), priorities: new Map() };
  byIndex.set(index, made);
  return made;
}

/** What would bring the place to a target; null where it has no score or is there already. */
export function answersOf(
  context: ProfileContext,
  index: IndexId,
  target: Target,
  optionsOf: OptionsOf,
): BreakEvens | null {
  const found = keptOf(context, index, optionsOf);
  if (found === null) return null;
  const key = `${context.placeId}|${targetText(target)}`;
  const answers = found.answers.get(key) ?? breakEvens(found.changed, context.placeId, target);
  found.answers.set(key, answers);
  return answers;
}

/** The themes that would matter most to the place. */
export function themesOf(context: ProfileContext, optionsOf: OptionsOf): readonly Priority[] {
  const both = {
    potential: keptOf(context, 'potential', optionsOf),
    risk: keptOf(context, 'risk', optionsOf),
  };
  const changed = { potential: both.potential?.changed ?? null, risk: both.risk?.changed ?? null };
  const shelf = both.potential?.priorities ?? both.risk?.priorities;
  const themes = shelf?.get(context.placeId) ?? prioritiesOf(changed, context.placeId);
  shelf?.set(context.placeId, themes);
  return themes;
}
