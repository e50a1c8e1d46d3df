import type { PlaceId } from '../../../indicators/types.ts';
import { collator } from '../../i18n/format.ts';
import type { PlaceName } from '../parts/figure-view.ts';
import {
  type HistoryFrame,
  type HistoryInput,
  type HistoryLine,
  historyFrame,
  historyLine,
} from '../parts/history-view.ts';

/** All places of a scope through the years. */
export interface HistoriesView {
  /** In the order of the last rank; those that have none in the last year stand behind. */
  readonly places: readonly { readonly name: PlaceName; readonly line: HistoryLine }[];
  /** Places without a rank in any year, by name. */
  readonly without: readonly PlaceName[];
  readonly frame: HistoryFrame;
  /** Rank intervals are still being computed. */
  readonly isRunning: boolean;
}

/** The lines of all places; null where no years may be compared. */
export function historiesView(input: HistoryInput, names: readonly PlaceName[]): HistoriesView | null {
  const frame = historyFrame(input);
  const last = input.editions.at(-1);
  if (frame === null || last === undefined) return null;
  const { ranked } = input.scores(last);
  const order = (id: PlaceId): number => (ranked.includes(id) ? ranked.indexOf(id) : ranked.length);
  const { compare } = collator(input.language);
  const sorted = [...names].sort((a, b) => order(a.place.id) - order(b.place.id) || compare(a.text, b.text));
  const lines = sorted.map((name) => ({ name, line: historyLine(input, name.place.id) }));
  return {
    places: lines.filter(({ line }) => line.runs.length > 0),
    without: lines.filter(({ line }) => line.runs.length === 0).map(({ name }) => name),
    frame,
    isRunning: input.editions.some((edition) => input.intervals(edition)?.state === 'running'),
  };
}
