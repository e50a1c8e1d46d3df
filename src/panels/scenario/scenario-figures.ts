import type { Language } from '../../../geodata/languages.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import { OPENING_SCENARIO } from '../../../indicators/scenario/settings.ts';
import { scenarioText } from '../../../indicators/scenario/settings-text.ts';
import type { Output } from '../../../indicators/scenario/town-year.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { shareShownTo, shownTo } from '../../i18n/shown-to.ts';
import type { TownScenario } from '../../layers/scenario/scenario-values.ts';
import { roundedEstimate } from '../../layers/scenario/scenario-words.ts';
import { type FigureView, plainFigure } from '../parts/figure-view.ts';

/** The part of an address that an output has. */
const PARTS = {
  atRisk: 'risk',
  jobs: 'jobs',
  gap: 'gap',
  share: 'share',
  effective: 'effective',
  residents: 'residents',
} as const satisfies Readonly<Record<Output, string>>;

/** Whose scenario it is, and which. */
interface ScenarioOf extends Pick<TownScenario, 'settings'> {
  readonly town: Pick<TownScenario['town'], 'townId'>;
}

/** A number of a scenario as a traced figure; people are rounded as an estimate is. */
export function scenarioFigure(
  language: Language,
  { town, settings }: ScenarioOf,
  value: number,
  what: string,
): FigureView {
  const rounded = roundedEstimate(value);
  // Read back, the path alone is the opening scenario; pages of towns have no room for more.
  const scenario = settings === OPENING_SCENARIO ? settings.path : scenarioText(settings);
  return plainFigure(
    formatNumber(language, rounded),
    value,
    figureAddress('scenario', town.townId, scenario, what),
  );
}

/** An output of a scenario, its middle or one end of its band, as a traced figure; null = cannot be computed. */
export function outputFigure(
  language: Language,
  one: ScenarioOf & { readonly outcome: Pick<TownScenario['outcome'], 'outputs'> },
  output: Output,
  end: 'middle' | 'low' | 'high',
): FigureView | null {
  const value = one.outcome.outputs[output]?.[end];
  if (value === undefined) return null;
  const what = end === 'middle' ? PARTS[output] : `${PARTS[output]}-${end}`;
  const figure = scenarioFigure(language, one, value, what);
  if (output === 'share') return { ...figure, text: formatPercent(language, value) };
  return output === 'effective'
    ? { ...figure, text: formatNumber(language, value, EFFECTIVE_DIGITS) }
    : figure;
}

/** Digits after the point of the number of effective industries. */
const EFFECTIVE_DIGITS = 1;

/** An output of a scenario with no more digits than are shown. */
export function shownOutput(output: Output, value: number): number {
  if (output === 'share') return shareShownTo(0, value);
  return output === 'effective' ? shownTo(EFFECTIVE_DIGITS, value) : roundedEstimate(value);
}
