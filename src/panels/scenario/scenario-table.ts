import type { Language } from '../../../geodata/languages.ts';
import type { ScenarioFile, ScenarioTown } from '../../../indicators/built-scenario.ts';
import { OPENING_SCENARIO, type ScenarioSettings } from '../../../indicators/scenario/settings.ts';
import { townOutcome } from '../../../indicators/scenario/town-outcome.ts';
import type { Output } from '../../../indicators/scenario/town-year.ts';
import { formatPercent } from '../../i18n/format.ts';
import { scenarioMessages } from '../../i18n/messages/scenario.ts';
import type { TownScenario } from '../../layers/scenario/scenario-values.ts';
import type { FigureView } from '../parts/figure-view.ts';
import { outputFigure } from './scenario-figures.ts';

/** What every town is shown: the three paths without a loss, and a loss of 30 % on the inertial one. */
export const SHOWN_SCENARIOS: readonly ScenarioSettings[] = [
  { ...OPENING_SCENARIO, loss: 0 },
  { ...OPENING_SCENARIO, loss: 0, path: 'moderate' },
  { ...OPENING_SCENARIO, loss: 0, path: 'transformational' },
  OPENING_SCENARIO,
];
/** What the table shows of a scenario, in its order. */
export const SHOWN_OUTPUTS: readonly Output[] = ['atRisk', 'jobs', 'gap', 'share', 'effective', 'residents'];

/** A number with its band; null = cannot be computed. */
type Cell = readonly [middle: FigureView, low: FigureView, high: FigureView] | null;

/** Scenarios of one town side by side. */
export interface ScenarioTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
  /** What matters most for the jobs at risk, by column; '' = nothing does. */
  readonly matters: readonly string[];
}

/** A scenario of one town. */
export function townScenario(
  file: ScenarioFile,
  town: ScenarioTown,
  settings: ScenarioSettings,
): TownScenario {
  return { town, settings, outcome: townOutcome({ town, file, settings }) };
}

/** The three paths and a loss, and the reader's own scenario where there is one. */
export function scenarioTable(
  language: Language,
  file: ScenarioFile,
  town: ScenarioTown,
  own: ScenarioSettings | null,
): ScenarioTable {
  const shown = [...SHOWN_SCENARIOS, ...(own === null ? [] : [own])].map((one) =>
    townScenario(file, town, one),
  );
  return scenarioTableOf(language, shown, own);
}

/** What the table shows of a scenario of a town. */
export interface ShownScenario extends Pick<TownScenario, 'settings'> {
  readonly town: Pick<ScenarioTown, 'townId'>;
  readonly outcome: Pick<TownScenario['outcome'], 'outputs'> & {
    readonly matters: Pick<TownScenario['outcome']['matters'], 'atRisk'>;
  };
}

/** Scenarios that are calculated, side by side; `own` is the reader's among them. */
export function scenarioTableOf(
  language: Language,
  shown: readonly ShownScenario[],
  own: ScenarioSettings | null,
): ScenarioTable {
  const texts = scenarioMessages[language];
  return {
    columns: shown.map(({ settings }) =>
      settings === own
        ? texts.yours
        : settings.loss === 0
          ? texts[settings.path]
          : texts.stress(formatPercent(language, settings.loss / 100)),
    ),
    rows: SHOWN_OUTPUTS.map((output) => ({
      name: texts[output],
      cells: shown.map((one) => cellOf(language, one, output)),
    })),
    matters: shown.map(({ outcome }) => {
      const { atRisk } = outcome.matters;
      return atRisk === null ? '' : texts[`matters-${atRisk}`];
    }),
  };
}

function cellOf(language: Language, one: ShownScenario, output: Output): Cell {
  const [middle, low, high] = (['middle', 'low', 'high'] as const).map((end) =>
    outputFigure(language, one, output, end),
  );
  return middle == null || low == null || high == null ? null : [middle, low, high];
}
