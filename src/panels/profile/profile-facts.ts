import { TABLE_LANGUAGE } from '../../../geodata/languages.ts';
import type { Said } from '../../../indicators/built-facts.ts';
import type { ProfileFile } from '../../../indicators/built-files.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import { reportLink } from '../../explorer/page-settings.ts';
import { FACT_GROUPS, factGroup, factGroupName } from '../../i18n/messages/facts/groups.ts';
import { topicName } from '../../i18n/messages/facts/topics.ts';
import { licenceText } from '../../i18n/messages/licences.ts';
import type { SourceWords } from '../../i18n/source-words.ts';
import { openAddress } from '../../lib/open-address.ts';
import type { SentencePart } from '../parts/figure-view.ts';
import { wordsOfSource } from '../parts/source-title.ts';
import type { ProfileContext } from './profile-context.ts';
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

/** A statement with its words, sources and what is to be known of it. */
export function factView(context: ProfileContext, file: ProfileFile, fact: Statement): FactView {
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
