import type { Names } from '../../../geodata/languages.ts';
import type { ProfileFile } from '../../../indicators/built-files.ts';
import { topicName } from '../../i18n/messages/facts/topics.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import type { ProfileContext } from './profile-context.ts';
import { plainNote } from './workshop-words.ts';

/** A line for those who keep the tables. */
export interface MaintainerLine {
  readonly name: string;
  readonly text: string;
}

/** What only those who keep the tables need: rows of figures and facts, remarks on files, ids of sources. */
export interface MaintainersView {
  readonly figures: readonly MaintainerLine[];
  readonly remarks: readonly MaintainerLine[];
  readonly sources: readonly MaintainerLine[];
}

/** Gathers it from the file of a place; null while that is not there. */
export function maintainersOf(context: ProfileContext): MaintainersView | null {
  const { file, language, data } = context;
  if (file === null) return null;
  const names = new Map(data.codebook.map((indicator) => [indicator.id, indicator.names[language]]));
  return {
    figures: file.figures
      .filter(({ rows }) => rows.length > 0)
      .map(({ indicatorId, rows }) => ({
        name: names.get(indicatorId) ?? indicatorId,
        text: rows.join(', '),
      })),
    remarks: file.facts.flatMap(({ topic, note, row }) => {
      const { kept } = shownNote(context, file, note);
      return kept === '' ? [] : [{ name: topicName(language, topic), text: `${row}: ${kept}` }];
    }),
    sources: Object.entries(file.sources).flatMap(([id, { files }]) =>
      files === '' ? [] : [{ name: id, text: files }],
    ),
  };
}

/** A remark of the tables as readers get it. */
export function shownNote({ language }: ProfileContext, file: ProfileFile, note: Names | null) {
  return plainNote(
    note?.[language] ?? '',
    new Set(Object.keys(file.sources)),
    profileMessages[language].computedFromPlaces,
  );
}
