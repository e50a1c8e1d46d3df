import type { ProfileFile } from '../../../indicators/built-files.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import { reportLink } from '../../explorer/page-settings.ts';
import { LANGUAGE_FACTS } from '../../i18n/languages.ts';
import { FACT_GROUPS, factGroup, factGroupName, topicName } from '../../i18n/messages/facts.ts';
import { licenceText } from '../../i18n/messages/licences.ts';
import type { SourceWords } from '../../i18n/source-words.ts';
import { type FigureView, plainFigure } from '../parts/figure-view.ts';
import { wordsOfSource } from '../parts/source-title.ts';
import type { ProfileContext } from './profile-context.ts';
import { shownNote } from './profile-maintainers.ts';

/** A source as it is shown beside a figure or fact. */
export interface SourceView {
  readonly id: string;
  readonly words: SourceWords;
  /** '' = no link. */
  readonly href: string;
  readonly licence: string;
}

/** One statement of a source. Statements are in the words of the tables, which are English. */
export interface FactView {
  readonly text: FigureView;
  readonly unit: string;
  readonly year: number | null;
  /** The year to which it was to hold is over. */
  readonly outdated: boolean;
  readonly note: string;
  readonly sources: readonly SourceView[];
  readonly row: string;
  readonly reportHref: string;
}

/** All statements on one topic; several with different values stand side by side. */
export interface FactTopic {
  readonly topic: string;
  readonly name: string;
  readonly facts: readonly FactView[];
  readonly differ: boolean;
}

export interface FactGroupView {
  readonly name: string;
  readonly topics: readonly FactTopic[];
}

/** Facts of the place by subject. */
export function factGroupsOf(context: ProfileContext): readonly FactGroupView[] {
  const { file, language } = context;
  if (file === null) return [];
  return FACT_GROUPS.flatMap((group) => {
    const facts = file.facts.filter(({ topic }) => factGroup(topic) === group);
    const topics = [...new Set(facts.map(({ topic }) => topic))].map((topic): FactTopic => {
      const members = facts.filter((fact) => fact.topic === topic);
      const values = new Set(members.map(({ value }) => value));
      return {
        topic,
        name: topicName(language, topic),
        facts: members.map((fact) => factView(context, file, fact)),
        differ: values.size > 1 && members.length > 1 && !LISTS.has(topic),
      };
    });
    return topics.length === 0 ? [] : [{ name: factGroupName(language, group), topics }];
  });
}

/** Topics that may hold several things at once; their statements do not contradict one another. */
const LISTS = new Set([
  'mineral_deposits',
  'main_export',
  'highway_national',
  'railway_line',
  'power_plant',
  'power_plant_in_town',
  'industrial_zone',
  'special_economic_zone',
]);

function factView(context: ProfileContext, file: ProfileFile, fact: ProfileFile['facts'][number]): FactView {
  const isWord = ['text', 'name', 'yes/no', ''].includes(fact.unitOrText);
  return {
    text: plainFigure(fact.value, Number.NaN, figureAddress('fact', fact.row)),
    unit: isWord ? '' : fact.unitOrText,
    year: fact.year,
    outdated: fact.outdated,
    note: shownNote(context, file, fact.note).shown,
    sources: sourcesOf(context, fact.sourceId),
    row: fact.row,
    reportHref: reportLink(context.reportAddress, fact.row),
  };
}

/** Sources named in a cell, which may hold several ids joined by `;` and remarks in brackets. */
export function sourcesOf(context: ProfileContext, cell: string): readonly SourceView[] {
  return cell
    .split(';')
    .map((part) => part.replace(/\(.*\)/, '').trim())
    .filter((id) => id !== '')
    .map((id) => sourceView(context, id));
}

/** A source with a link only where its address is one that a browser may open. */
export function sourceView({ data, language, file }: ProfileContext, id: string): SourceView {
  const source = file?.sources[id];
  const url = source?.url ?? '';
  return {
    id,
    words: source === undefined ? { title: id, lang: null, note: '' } : wordsOfSource(data, language, source),
    href: /^https?:\/\//.test(url) ? url : '',
    licence: licenceText(language, source?.licence ?? ''),
  };
}

/** An enterprise with all that is printed of it. */
export interface EnterpriseView {
  readonly name: string;
  /** In the words of the tables, which are English; '' = not stated. */
  readonly product: string;
  /** Null where no source names one, or where it is the enterprise itself. */
  readonly owner: { readonly name: string; readonly year: number | null } | null;
  readonly facts: readonly FactTopic[];
}

/** City-forming enterprises of the town, each with its facts. */
export function enterprisesOf(context: ProfileContext): readonly EnterpriseView[] {
  const { file, language } = context;
  if (file === null) return [];
  const nameOf = (row: Readonly<Record<string, string>>) =>
    (row[LANGUAGE_FACTS[language].enterpriseNames] || row['nameEn']) ?? '';
  const names = [...new Set(file.enterprises.map(nameOf))];
  return names.map((name) => {
    const rows = file.enterprises.filter((row) => nameOf(row) === name);
    const topics = [...new Set(rows.map((row) => row['indicator'] ?? ''))];
    return {
      name,
      product: rows[0]?.['product'] ?? '',
      owner: ownerOf(rows, name),
      facts: topics.map((topic) => enterpriseTopic(context, file, rows, topic)),
    };
  });
}

/** Owner named by the newest source, with the year of that source. */
function ownerOf(
  rows: readonly Readonly<Record<string, string>>[],
  enterprise: string,
): EnterpriseView['owner'] {
  const yearOf = (row: Readonly<Record<string, string>>) => Number(row['ownerYear'] ?? '');
  const [newest] = rows
    .filter(({ owner = '' }) => owner !== '' && owner !== enterprise)
    .toSorted((a, b) => yearOf(b) - yearOf(a));
  if (newest === undefined) return null;
  return { name: newest['owner'] ?? '', year: yearOf(newest) || null };
}

function enterpriseTopic(
  context: ProfileContext,
  file: ProfileFile,
  rows: readonly Readonly<Record<string, string>>[],
  topic: string,
): FactTopic {
  const facts = rows
    .filter((row) => row['indicator'] === topic)
    .map((row) =>
      factView(context, file, {
        row: row['row'] ?? '',
        topic,
        year: row['year'] ? Number(row['year']) : null,
        value: row['value'] ?? '',
        unitOrText: row['unit'] === 'year' ? '' : (row['unit'] ?? ''),
        sourceId: row['sourceId'] ?? '',
        note: '',
        outdated: false,
      }),
    );
  const years = new Set(facts.map(({ year }) => year));
  return {
    topic,
    name: topicName(context.language, topic),
    facts,
    differ: facts.length > 1 && years.size === 1,
  };
}
