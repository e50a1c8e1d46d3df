import type { Language } from '../../../geodata/types.ts';
import type { PlaceId, ScoreStatus } from '../../../indicators/types.ts';
import { districtMessages, layerMessages } from '../../i18n/messages/layers.ts';
import type { MarkFacts } from '../scene.ts';

/** A measure for one place, before it is put into a class. */
export interface MeasuredValue extends Omit<MarkFacts, 'classIndex'> {
  readonly placeId: PlaceId;
  /** Year, grade, rank, dimensions, whose figures, what is missing: one line in the reader's language. */
  readonly detail: string;
}

/** A value that is not there, with the words why; never 0. */
export function noValue(placeId: PlaceId, figure: string, words: string, detail: string): MeasuredValue {
  const status: ScoreStatus = 'not-scored';
  const empty = { value: null, state: 'missing', status, year: null, grade: null, rankText: null } as const;
  return { ...empty, placeId, figure, valueText: words, detail };
}

/** Whose figures stand in for the town's own. */
export function proxyWords(language: Language, placeId: PlaceId): string {
  const districts: Readonly<Record<string, string>> = districtMessages[language];
  const district = districts[placeId];
  const texts = layerMessages[language];
  return district === undefined ? texts.widerFigures : texts.districtFigures(district);
}

/** Parts of a line that are not empty, joined by a middle dot. */
export function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
