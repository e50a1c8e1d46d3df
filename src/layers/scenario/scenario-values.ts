import type { Language } from '../../../geodata/languages.ts';
import type { ScenarioTown } from '../../../indicators/built-scenario.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import type { Level } from '../../../indicators/figures/observation.ts';
import type { ScenarioSettings } from '../../../indicators/scenario/settings.ts';
import { scenarioText } from '../../../indicators/scenario/settings-text.ts';
import type { Band, TownOutcome } from '../../../indicators/scenario/town-outcome.ts';
import { formatPercent, formatSigned, formatSignedPercent } from '../../i18n/format.ts';
import { differenceMessages } from '../../i18n/messages/difference.ts';
import { scenarioMessages } from '../../i18n/messages/scenario.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { never } from '../../lib/never.ts';
import type { ScenarioMeasure } from '../catalogue/scenario.ts';
import { joined, type MeasuredValue, noValue } from '../measures/measured-value.ts';
import { wholeRange } from './scenario-words.ts';

/** A town in a scenario. */
export interface TownScenario {
  readonly town: ScenarioTown;
  readonly outcome: TownOutcome;
  readonly settings: ScenarioSettings;
}

/** What the number of a measure is, as the last part of its address. */
const PARTS = {
  jobs: 'risk-percent',
  share: 'share-points',
  gap: 'gap-percent',
  residents: 'residents-percent',
} as const satisfies Readonly<Record<ScenarioMeasure, string>>;

/** A measure of the scenario's layer for a town; where it cannot be computed the reason is its text. */
export function scenarioValue(
  language: Language,
  one: TownScenario,
  measure: ScenarioMeasure,
): MeasuredValue {
  const { town, settings } = one;
  const figure = figureAddress('scenario', town.townId, scenarioText(settings), PARTS[measure]);
  const value = measureNumber(one, measure);
  const texts = scenarioMessages[language];
  if (value === null) {
    const isPersons = settings.path === 'own' && settings.own.some(({ unit }) => unit === 'persons');
    const why = isPersons && town.output !== null ? texts.cannotPersons : texts.cannot;
    return noValue(town.townId, figure, why, staffWords(language, town));
  }
  const level = levelOf(one, measure);
  const isDistrict = level === 'district';
  return {
    placeId: town.townId,
    figure,
    value,
    ...valueTexts(language, measure, value),
    state: isDistrict ? 'proxy' : 'measured',
    status: isDistrict ? 'estimate' : 'scored',
    year: null,
    grade: level === 'town' ? 'A' : level === 'admin' ? 'B' : 'C',
    rankText: null,
    detail: joined([detailOf(language, one, measure), ...areaWords(language, one, measure)]),
  };
}

/** The number that a measure shows: per cent, or percentage points; null = cannot be computed. */
export function measureNumber({ town, outcome }: TownScenario, measure: ScenarioMeasure): number | null {
  const { outputs, differences } = outcome;
  switch (measure) {
    case 'jobs':
      return percentOf(outputs.atRisk, town.employed?.value);
    case 'share':
      return differences.share === null ? null : differences.share.middle * 100;
    case 'gap': {
      const force = (town.employed?.value ?? 0) + (town.unemployed?.value ?? 0);
      return percentOf(differences.gap, force);
    }
    case 'residents':
      return outputs.residents === null || town.residents === null
        ? null
        : (outputs.residents.middle / town.residents.value - 1) * 100;
    default:
      return never(measure);
  }
}

function percentOf(band: Band | null, whole: number | undefined): number | null {
  return band === null || whole === undefined || whole <= 0 ? null : (band.middle / whole) * 100;
}

function valueTexts(
  language: Language,
  measure: ScenarioMeasure,
  value: number,
): Pick<MeasuredValue, 'valueText' | 'shortText'> {
  switch (measure) {
    case 'jobs': {
      const percent = formatPercent(language, value / 100, 1);
      return { valueText: percent, shortText: percent };
    }
    case 'share': {
      const points = formatSigned(language, value, 1);
      return { valueText: differenceMessages[language].percentPoints(points), shortText: points };
    }
    case 'gap':
    case 'residents': {
      const percent = formatSignedPercent(language, value / 100, 1);
      return { valueText: percent, shortText: percent };
    }
    default:
      return never(measure);
  }
}

/** The band in people, or the two shares. */
function detailOf(language: Language, { outcome }: TownScenario, measure: ScenarioMeasure): string {
  const texts = scenarioMessages[language];
  const { outputs, differences } = outcome;
  const range = (band: Band | null): string =>
    band === null ? '' : wholeRange(language, band.low, band.high);
  switch (measure) {
    case 'jobs':
      return texts.jobsBand(range(outputs.atRisk));
    case 'share': {
      const here = outputs.share?.middle ?? 0;
      const beside = here - (differences.share?.middle ?? 0);
      return texts.shareNow(formatPercent(language, beside), formatPercent(language, here));
    }
    case 'gap':
      return texts.gapBand(range(differences.gap));
    case 'residents':
      return texts.residentsBand(range(outputs.residents));
    default:
      return never(measure);
  }
}

/** From the town's own to the widest area. */
const WIDENING: readonly Level[] = ['town', 'admin', 'district', 'region'];

/** Whose a result is: the widest area among the figures that it rests on. */
function levelOf({ town }: TownScenario, measure: ScenarioMeasure): Level {
  const { employed, output, residents, staff } = town;
  if (measure === 'share') return output?.level ?? 'town';
  if (measure === 'residents') return residents?.level ?? 'town';
  const levels = [employed?.level, staff.gap === null ? undefined : output?.level];
  return (
    WIDENING[Math.max(0, ...levels.map((level) => (level === undefined ? 0 : WIDENING.indexOf(level))))] ??
    'town'
  );
}

/** True where the district's share of an industry is applied to people of a smaller area. */
export function restsOnDistrict({ employed, output, staff }: ScenarioTown): boolean {
  return (
    staff.gap !== null && output?.level === 'district' && employed !== null && employed.level !== 'district'
  );
}

/** Whose people are counted, and what the jobs of the enterprise rest on. */
function areaWords(language: Language, { town }: TownScenario, measure: ScenarioMeasure): readonly string[] {
  const texts = scenarioMessages[language];
  const { employed, staff } = town;
  if (employed === null || measure === 'residents' || measure === 'share') return [];
  return [
    texts.whose(termName(language, employed.level), employed.year),
    staff.gap === null ? texts.byStaff : restsOnDistrict(town) ? texts.byDistrict : texts.byOutput,
    staffWords(language, town),
  ];
}

function staffWords(language: Language, { staff }: ScenarioTown): string {
  return staff.gap === 'group' ? scenarioMessages[language].groupStaff : '';
}
