import { type Language, TABLE_LANGUAGE } from '../../../../geodata/languages.ts';
import type { ProfileEnterprise } from '../../../../indicators/built-facts.ts';
import type { ProfileFile } from '../../../../indicators/built-files.ts';
import { enterpriseMessages } from '../../../i18n/messages/enterprise.ts';
import { topicName } from '../../../i18n/messages/facts/topics.ts';
import { profileMessages } from '../../../i18n/messages/profile.ts';
import { enterpriseCount, printedName, productWords, type Words } from '../../parts/enterprise-words.ts';
import type { ProfileContext } from '../profile-context.ts';
import { type FactTopic, factView } from '../profile-facts.ts';
import type { ChartView } from '../profile-series.ts';
import { BLOCKS, type Block, blockOf } from './blocks.ts';
import { type HorizonView, horizonOf } from './horizon.ts';
import { leadingShareOf } from './leading-share.ts';

/** An enterprise with all that is printed of it. */
export interface EnterpriseView {
  readonly name: Words;
  /** Null = not stated. */
  readonly product: Words | null;
  /** Null where no source names one, or where it is the enterprise itself. */
  readonly owner: { readonly name: Words; readonly year: number | null } | null;
  /** Dated ends, the nearest first. */
  readonly horizon: readonly HorizonView[];
  /** What is printed on each subject, those on which nothing is printed with an empty list. */
  readonly blocks: readonly { readonly block: Block; readonly topics: readonly FactTopic[] }[];
}

/** The enterprises of a town with the state that its risk score counts. */
export interface EnterprisesView {
  /** '' = a region, or no score. */
  readonly state: string;
  /** Share of the leading branch through the years; null = none is printed. */
  readonly share: ChartView | null;
  readonly enterprises: readonly EnterpriseView[];
}

/** City-forming enterprises of the town, each with its facts, and their state. */
export function enterprisesOf(context: ProfileContext): EnterprisesView {
  return {
    state: stateWords(context),
    share: leadingShareOf(context),
    enterprises: enterpriseViews(context),
  };
}

/** Id of the indicator that scores the state of the enterprise. */
const STATE = 'enterprise-state';

/** The state at the end of the edition's year as it is scored, with its year and grade. */
function stateWords({ place, placeId, scores, language }: ProfileContext): string {
  if (place.kind !== 'town') return '';
  const texts = enterpriseMessages[language];
  const entry = scores.risk?.places[placeId]?.indicators[STATE];
  if (entry === undefined) return '';
  const { cell } = entry;
  const { operation } = place.town.enterprise;
  if (cell === null || operation === null) return texts.stateUnknown;
  const state = profileMessages[language][`runs-${operation}`](enterpriseCount(place.town.enterprise.names));
  const year = String(cell.year ?? profileMessages[language].yearUnknown);
  return cell.outdated ? texts.stateOutdated(state, year) : texts.state(state, year, cell.grade);
}

function enterpriseViews(context: ProfileContext): readonly EnterpriseView[] {
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
      blocks: BLOCKS.map((block) => ({
        block,
        topics: topics
          .filter((topic) => blockOf(topic) === block)
          .map((topic) => enterpriseTopic(context, file, rows, topic)),
      })),
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
