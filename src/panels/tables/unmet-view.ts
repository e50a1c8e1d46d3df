import type { Language } from '../../../geodata/types.ts';
import { beginSmall, formatNumber } from '../../i18n/format.ts';
import { filterMessages } from '../../i18n/messages/filter.ts';
import { unitMessages } from '../../i18n/messages/units.ts';
import { shownNumber } from '../../i18n/shown-number.ts';
import { conditionsWith, verdictOf } from '../../layers/filter/answers.ts';
import { conditionName, valueName } from '../../layers/filter/condition-words.ts';
import { type TownTraits, TRAIT_OF, townTraits } from '../../layers/filter/town-traits.ts';
import type { PictureContext } from '../../layers/layer.ts';
import { never } from '../../lib/never.ts';
import type { Condition, Filter, NeedCondition } from '../../state/condition.ts';

/** A town that a filter leaves out. */
export interface UnmetTown {
  readonly id: string;
  readonly name: string;
  /** What it does not meet, each with its own figure, in words. */
  readonly reasons: string;
}

/** The towns that a filter leaves out, in the order of the towns, each with what speaks against it; none without a filter. */
export function unmetTowns(context: PictureContext, filter: Filter): readonly UnmetTown[] {
  if (filter.length === 0) return [];
  const { language, data } = context;
  const names = new Map(data.places.towns.map((town) => [town.id, town.names[language]]));
  return townTraits(context)
    .filter((town) => verdictOf(filter, town) === 'notMet')
    .map((town) => ({
      id: town.id,
      name: names.get(town.id) ?? town.id,
      reasons: conditionsWith('notMet', filter, town)
        .map((condition) => reasonWords(context, condition, town))
        .join('; '),
    }));
}

function reasonWords({ language, data }: PictureContext, condition: Condition, town: TownTraits): string {
  const asked = beginSmall(language, conditionName(condition, data, language));
  return filterMessages[language].unmet(asked, hereWords({ language, data }, condition, town));
}

type Words = Pick<PictureContext, 'language' | 'data'>;

/** What the town has in place of what is asked. */
function hereWords({ language, data }: Words, condition: Condition, town: TownTraits): string {
  switch (condition.kind) {
    case 'minPotential':
      return formatNumber(language, town.potential ?? 0, 1);
    case 'maxRisk':
      return formatNumber(language, town.risk ?? 0, 1);
    case 'need':
      return needWords({ language, data }, condition, town);
    case 'distance':
      return kilometres(language, town.centreKm);
    case 'riskClass':
      return formatNumber(language, town.risk ?? 0, 1);
    case 'potentialClass':
      return formatNumber(language, town.potential ?? 0, 1);
    case 'region':
    case 'branch':
    case 'enterprise':
    case 'grade':
    case 'status':
    case 'operation':
    case 'webb': {
      const value = TRAIT_OF[condition.kind](town);
      return value === null ? '' : beginSmall(language, valueName(condition.kind, value, data, language));
    }
    default:
      return never(condition);
  }
}

function needWords({ language, data }: Words, { need }: NeedCondition, town: TownTraits): string {
  const texts = filterMessages[language];
  const number = (value: number | null | undefined): string => formatNumber(language, value ?? 0);
  const dated = (value: string, year: number | undefined): string =>
    year === undefined ? value : texts.inYear(value, year);
  switch (need) {
    case 'residents':
      return dated(number(town.residents), data.places.residentsYear);
    case 'workers':
      return dated(number(town.needs.workers), town.needs.workersYear);
    case 'wage':
      return dated(number(town.needs.wage), town.needs.wageYear);
    case 'airportKm':
      return kilometres(language, town.needs.airportKm);
    case 'centreKm':
      return kilometres(language, town.centreKm);
    case 'flights':
    case 'railway':
    case 'gas':
    case 'power':
    case 'zone':
      return texts.no;
    default:
      return never(need);
  }
}

function kilometres(language: Language, value: number | null | undefined): string {
  return unitMessages[language].km(shownNumber(language, value ?? 0));
}
