import type { ProfileFile } from '../../../indicators/built-files.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { type ShownText, shownNumber } from '../../i18n/shown-number.ts';
import { type FigureView, plainFigure } from '../parts/figure-view.ts';
import type { ProfileContext } from './profile-context.ts';
import { type SourceView, sourcesOf } from './profile-facts.ts';
import { shownNote } from './profile-maintainers.ts';

/** An announced project; amounts of several may overlap. */
export interface ProjectView {
  readonly name: string;
  readonly investor: string;
  readonly amount: FigureView | null;
  readonly unit: string;
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
  const others = file.projects.filter((row) => row['sameAs'] !== undefined);
  return file.projects
    .filter((row) => row['sameAs'] === undefined)
    .map((row) => ({
      ...projectView(context, file, row),
      same: others
        .filter(({ sameAs }) => sameAs === row['project'])
        .map((other) => projectView(context, file, other)),
    }));
}

function projectView(
  context: ProfileContext,
  file: ProfileFile,
  row: Readonly<Record<string, string>>,
): ProjectView {
  const { language } = context;
  const texts = profileMessages[language];
  const amount = row['amount'] ?? '';
  const jobs = row['jobs'] ?? '';
  const details = [
    row['status'] ?? '',
    ...projectYears(language, row),
    jobs === '' ? '' : texts.jobs(jobsShown(language, jobs)),
  ];
  return {
    name: row['project'] ?? '',
    investor: row['investor'] ?? '',
    amount:
      amount === '' ? null : plainFigure(amount, Number(amount), figureAddress('fact', row['row'] ?? '')),
    unit: row['unit'] ?? '',
    detail: details.filter((text) => text !== '').join(' · '),
    outdated: row['outdated'] !== undefined,
    note: shownNote(context, file, row['note'] ?? '').shown,
    sources: sourcesOf(context, row['sourceId'] ?? ''),
    same: [],
  };
}

/** Jobs as a number of the language; words of the table stay. */
function jobsShown(language: ProfileContext['language'], jobs: string): ShownText {
  return /^\d+$/.test(jobs) ? shownNumber(language, Number(jobs)) : { text: jobs, form: 'other' };
}

/** Years of a project by its kind: what opens, what closes, what is enlarged or renewed. */
function projectYears(
  language: ProfileContext['language'],
  { yearAnnounced: announced = '', yearCommissioning: done = '', kind }: Readonly<Record<string, string>>,
): readonly string[] {
  const texts = profileMessages[language];
  if (announced === '' && done === '') return [texts.yearUnknown];
  const ends =
    kind === 'closure'
      ? texts.projectCloses
      : kind === 'extension'
        ? texts.projectCompletes
        : texts.projectOpens;
  return [announced === '' ? '' : texts.projectAnnounced(announced), done === '' ? '' : ends(done)];
}
