import { type Language, TABLE_LANGUAGE } from '../../../geodata/languages.ts';
import type { ProfileProject } from '../../../indicators/built-facts.ts';
import type { ProfileFile } from '../../../indicators/built-files.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import { projectStatusMessages } from '../../i18n/messages/facts/codes.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { type ShownText, shownNumber } from '../../i18n/shown-number.ts';
import { printedName, type Words } from '../parts/enterprise-words.ts';
import type { SentencePart } from '../parts/figure-view.ts';
import { amountWords } from './amount-words.ts';
import type { ProfileContext } from './profile-context.ts';
import { type SourceView, sourcesOf } from './profile-facts.ts';
import { shownNote } from './profile-maintainers.ts';

/** An announced project; amounts of several may overlap. */
export interface ProjectView {
  readonly name: string;
  /** Of its opening, closure or completion, else of its announcement; null = neither is known. */
  readonly year: number | null;
  readonly investor: Words | null;
  /** Number, unit and bound; empty = none is printed. */
  readonly amount: readonly SentencePart[];
  readonly detail: string;
  /** The year in which it was to be done is over. */
  readonly outdated: boolean;
  readonly note: string;
  readonly sources: readonly SourceView[];
  /** Reports under another name that may be of the same project: it counts once. */
  readonly same: readonly ProjectView[];
}

/** Announced projects of the town in the order of the table. */
export function projectsOf(context: ProfileContext): readonly ProjectView[] {
  const { file } = context;
  if (file === null) return [];
  const others = file.projects.filter(({ sameAs }) => sameAs !== null);
  return file.projects
    .filter(({ sameAs }) => sameAs === null)
    .map((row) => ({
      ...projectView(context, file, row),
      same: others
        .filter(({ sameAs }) => sameAs === row.names[TABLE_LANGUAGE])
        .map((other) => projectView(context, file, other)),
    }));
}

function projectView(context: ProfileContext, file: ProfileFile, row: ProfileProject): ProjectView {
  const { language } = context;
  const { amount, unit, bound, jobs } = row;
  const details = [
    statusWords(language, row),
    ...projectYears(language, row),
    jobs === '' ? '' : profileMessages[language].jobs(jobsShown(language, jobs)),
  ];
  return {
    name: row.names[language],
    year: row.yearCommissioning ?? row.yearAnnounced,
    investor: printedName(language, row.investor),
    amount: unit === '' ? [] : amountWords(language, { amount, unit, bound }, figureAddress('fact', row.row)),
    detail: details.filter((text) => text !== '').join(' · '),
    outdated: row.outdated,
    note: shownNote(context, file, row.note).shown,
    sources: sourcesOf(context, row.sourceId),
    same: [],
  };
}

/** Jobs as a number of the language; words of the table stay. */
function jobsShown(language: ProfileContext['language'], jobs: string): ShownText {
  return /^\d+$/.test(jobs) ? shownNumber(language, Number(jobs)) : { text: jobs, form: 'other' };
}

/** How far it is, in a word, in words of its own, or in both. */
function statusWords(language: Language, { status, detail }: ProfileProject): string {
  const words = detail?.[language] ?? '';
  if (status === '') return words;
  const state = projectStatusMessages[language][status];
  return words === '' ? state : `${state} (${words})`;
}

/** Years of a project by its kind: what opens, what closes, what is enlarged or renewed. */
function projectYears(
  language: Language,
  { yearAnnounced: announced, yearCommissioning: done, kind }: ProfileProject,
): readonly string[] {
  const texts = profileMessages[language];
  const ends =
    kind === 'closure'
      ? texts.projectCloses
      : kind === 'extension'
        ? texts.projectCompletes
        : texts.projectOpens;
  return [
    announced === null ? '' : texts.projectAnnounced(String(announced)),
    done === null ? '' : ends(String(done)),
  ];
}
