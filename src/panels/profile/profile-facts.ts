import { type Language, TABLE_LANGUAGE } from '../../../geodata/languages.ts';
import type { ProfileEnterprise, Said } from '../../../indicators/built-facts.ts';
import type { ProfileFile } from '../../../indicators/built-files.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import { reportLink } from '../../explorer/page-settings.ts';
import { FACT_GROUPS, factGroup, factGroupName } from '../../i18n/messages/facts/groups.ts';
import { topicName } from '../../i18n/messages/facts/topics.ts';
import { licenceText } from '../../i18n/messages/licences.ts';
import type { SourceWords } from '../../i18n/source-words.ts';
import { openAddress } from '../../lib/open-address.ts';
import { printedName, productWords, type Words } from '../parts/enterprise-words.ts';
import type { SentencePart } from '../parts/figure-view.ts';
import { wordsOfSource } from '../parts/source-title.ts';
import type { ProfileContext } from './profile-context.ts';
import { type HorizonView, horizonOf } from './profile-horizon.ts';
import { shownNote } from './profile-maintainers.ts';
import { saidWords } from './said-words.ts';

/** A source as it is shown beside a figure or fact. */
export interface SourceView {
  readonly id: string;
  readonly words: SourceWords;
  /** '' = no link. */
  readonly href: string;
  readonly licence: string;
}

/** One statement of a source. */
export interface FactView {
  readonly said: readonly SentencePart[];
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
      const values = new Set(members.map(sameWords));
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

/** What two statements have in common that say the same. */
function sameWords({ value, unit, text }: Said): string {
  return [value, unit, text?.[TABLE_LANGUAGE] ?? ''].join('|');
}

/** A row on a town or an enterprise. */
type Statement = Said &
  Pick<ProfileFile['facts'][number], 'row' | 'topic' | 'year' | 'sourceId' | 'note' | 'outdated'>;

function factView(context: ProfileContext, file: ProfileFile, fact: Statement): FactView {
  return {
    said: saidWords(context, fact.topic, fact, figureAddress('fact', fact.row)),
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
  return {
    id,
    words: source === undefined ? { title: id, lang: null, note: '' } : wordsOfSource(data, language, source),
    href: openAddress(source?.url ?? ''),
    licence: licenceText(language, source?.licence ?? ''),
  };
}

/** An enterprise with all that is printed of it. */
export interface EnterpriseView {
  readonly name: Words;
  /** Null = not stated. */
  readonly product: Words | null;
  /** Null where no source names one, or where it is the enterprise itself. */
  readonly owner: { readonly name: Words; readonly year: number | null } | null;
  /** Dated ends, the nearest first. */
  readonly horizon: readonly HorizonView[];
  readonly facts: readonly FactTopic[];
}

/** City-forming enterprises of the town, each with its facts. */
export function enterprisesOf(context: ProfileContext): readonly EnterpriseView[] {
  const { file, language } = context;
  if (file === null) return [];
  const nameOf = ({ names }: ProfileEnterprise): string => names[TABLE_LANGUAGE] ?? '';
  return [...new Set(file.enterprises.map(nameOf))].map((name) => {
    const rows = file.enterprises.filter((row) => nameOf(row) === name);
    const [first] = rows;
    const product = first?.product ?? '';
    const topics = [...new Set(rows.map(({ indicator }) => indicator))];
    return {
      name: printedName(language, first?.names ?? null) ?? name,
      product: product === '' ? null : productWords(language, product),
      owner: ownerOf(language, rows, name),
      horizon: horizonOf(language, rows, Number(context.data.version.date.slice(0, 4))),
      facts: topics.map((topic) => enterpriseTopic(context, file, rows, topic)),
    };
  });
}

/** Owner named by the newest source, with the year of that source. */
function ownerOf(
  language: Language,
  rows: readonly ProfileEnterprise[],
  enterprise: string,
): EnterpriseView['owner'] {
  const [newest] = rows
    .filter(({ owner }) => owner !== null && owner[TABLE_LANGUAGE] !== enterprise)
    .toSorted((a, b) => (b.ownerYear ?? 0) - (a.ownerYear ?? 0));
  const name = newest === undefined ? null : printedName(language, newest.owner);
  return newest === undefined || name === null ? null : { name, year: newest.ownerYear };
}

function enterpriseTopic(
  context: ProfileContext,
  file: ProfileFile,
  rows: readonly ProfileEnterprise[],
  topic: string,
): FactTopic {
  const facts = rows
    .filter(({ indicator }) => indicator === topic)
    .map((row) => factView(context, file, { ...row, topic, outdated: false }));
  const years = new Set(facts.map(({ year }) => year));
  return {
    topic,
    name: topicName(context.language, topic),
    facts,
    differ: facts.length > 1 && years.size === 1,
  };
}
