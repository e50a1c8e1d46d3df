import type { Language } from '../../../geodata/types.ts';
import type { NeedId } from '../../../indicators/needs.ts';
import { WEBB_CLASSES } from '../../../indicators/people/webb.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import { beginSmall, formatNumber } from '../../i18n/format.ts';
import { filterMessages } from '../../i18n/messages/filter.ts';
import { levelMessages, riskClassMessages } from '../../i18n/messages/layers.ts';
import { tableMessages } from '../../i18n/messages/table.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { listedRegion } from '../../i18n/place-phrase.ts';
import { never } from '../../lib/never.ts';
import {
  type ChoiceCondition,
  type ChoiceKind,
  type Condition,
  FAR_FROM_KM,
  type Filter,
} from '../../state/condition.ts';
import { webbWords } from '../webb-words.ts';

type Named = Pick<ExplorerData, 'places'>;

/** Values of one condition that a phrase names; more are counted. */
const NAMED = 3;

/** Stands between alternatives. */
const OR = ' / ';

/** Name of what a condition chooses among. */
export function choiceName(language: Language, kind: ChoiceKind): string {
  const texts = tableMessages[language];
  const names = {
    ...filterMessages[language],
    region: texts.filterRegion,
    branch: texts.filterBranch,
    enterprise: texts.filterEnterprise,
    grade: texts.filterGrade,
    status: texts.filterStatus,
  };
  return names[kind];
}

/** One value of a choice in words. */
export function valueName(kind: ChoiceKind, value: string, { places }: Named, language: Language): string {
  switch (kind) {
    case 'region': {
      const region = places.regions.find(({ id }) => id === value);
      return region === undefined ? value : listedRegion(language, region);
    }
    case 'grade':
      return `${value}: ${termName(language, `grade-${value}`)}`;
    case 'distance': {
      const texts = filterMessages[language];
      return (value === 'near' ? texts.near : texts.far)(formatNumber(language, FAR_FROM_KM));
    }
    case 'webb':
      return webbWords(language, WEBB_CLASSES.find((letter) => letter === value) ?? null);
    case 'riskClass':
      return `${termName(language, 'risk')}: ${wordOf(riskClassMessages[language], value)}`;
    case 'potentialClass':
      return `${termName(language, 'potential')}: ${wordOf(levelMessages[language], value)}`;
    case 'branch':
    case 'enterprise':
    case 'status':
    case 'operation':
      return termName(language, value);
    default:
      return never(kind);
  }
}

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}

/** A need in words, with its limit. */
export function needName(language: Language, need: NeedId, limit: number | null): string {
  const texts = filterMessages[language];
  switch (need) {
    case 'residents':
    case 'airportKm':
    case 'centreKm':
    case 'workers':
    case 'wage':
      return texts[need](formatNumber(language, limit ?? 0));
    case 'flights':
    case 'railway':
    case 'gas':
    case 'power':
    case 'zone':
      return texts[need];
    default:
      return never(need);
  }
}

/** A condition in words, as a chip shows it: alternatives stand beside each other. */
export function conditionName(condition: Condition, data: Named, language: Language): string {
  switch (condition.kind) {
    case 'region':
    case 'branch':
    case 'enterprise':
    case 'grade':
    case 'status':
    case 'operation':
    case 'distance':
    case 'webb':
    case 'riskClass':
    case 'potentialClass':
      return alternatives(condition, data, language);
    case 'minPotential':
      return `${tableMessages[language].minPotential} ${formatNumber(language, condition.value)}`;
    case 'maxRisk':
      return `${tableMessages[language].maxRisk} ${formatNumber(language, condition.value, 1)}`;
    case 'need':
      return needName(language, condition.need, condition.limit);
    default:
      return never(condition);
  }
}

function alternatives({ kind, values }: ChoiceCondition, data: Named, language: Language): string {
  const names = values.slice(0, NAMED).map((value) => valueName(kind, value, data, language));
  return [...names, ...(values.length > NAMED ? [`+${values.length - NAMED}`] : [])].join(OR);
}

/**
 * What a filter keeps in one line, "8 of 27 towns · metals · airport with flights"; null without a filter. It is what
 * headlines, legends, pictures and tables say of it.
 */
export function filterPhrase(
  filter: Filter,
  { met, total }: { readonly met: number; readonly total: number },
  data: Named,
  language: Language,
): string | null {
  if (filter.length === 0) return null;
  const names = filter.map((condition) => inLine(condition, data, language));
  return [tableMessages[language].shownOf(met, total), ...names].join(' · ');
}

/** What is not known of a town, by what was asked. */
export function openWords(open: Filter, data: Named, language: Language): string {
  return open.map((condition) => beginSmall(language, subjectName(condition, data, language))).join(', ');
}

/** What a condition is about, without what it asks for. */
function subjectName(condition: Condition, data: Named, language: Language): string {
  switch (condition.kind) {
    case 'region':
    case 'branch':
    case 'enterprise':
    case 'grade':
    case 'status':
    case 'operation':
    case 'distance':
    case 'webb':
    case 'riskClass':
    case 'potentialClass':
      return choiceName(language, condition.kind);
    case 'minPotential':
      return termName(language, 'potential');
    case 'maxRisk':
      return termName(language, 'risk');
    case 'need':
      return conditionName(condition, data, language);
    default:
      return never(condition);
  }
}

/** Words inside a line begin small, names of regions and grades do not. */
function inLine(condition: Condition, data: Named, language: Language): string {
  const name = conditionName(condition, data, language);
  if (['region', 'grade', 'webb'].includes(condition.kind)) return name;
  return name
    .split(OR)
    .map((part) => beginSmall(language, part))
    .join(OR);
}
