import {
  LIMITS,
  MOST_OF,
  MOST_POINTS,
  OPENING_SCENARIO,
  type OwnPoint,
  type ScenarioNumber,
  type ScenarioSettings,
} from '../../indicators/scenario/settings.ts';
import { type Action, switchLayer } from './actions.ts';
import type { LayerFacts } from './layer-facts.ts';
import { SCENARIO_LAYER } from './scenario-layer.ts';

/** Changes the scenario, from the opening one where none is set; numbers are brought within their limits. */
export function changeScenario(change: Partial<ScenarioSettings>): Action {
  return (state) => ({
    ...state,
    scenario: legalScenario({ ...(state.scenario ?? OPENING_SCENARIO), ...change }),
  });
}

/** Forgets the scenario and takes its layer off the map. */
export function resetScenario(layers: readonly LayerFacts[], instead: string): Action {
  return (state) => {
    const isShown = state.layers.some(({ id, on }) => id === SCENARIO_LAYER && on);
    const next = isShown ? showInstead(layers, instead)(state) : state;
    return next.scenario === null ? next : { ...next, scenario: null };
  };
}

function showInstead(layers: readonly LayerFacts[], instead: string): Action {
  return (state) => switchLayer(instead, true, layers)(switchLayer(SCENARIO_LAYER, false, layers)(state));
}

/** Puts a scenario on the map of all towns; the opening one where none is set. */
export function showScenario(layers: readonly LayerFacts[]): Action {
  return (state) =>
    switchLayer(SCENARIO_LAYER, true, layers)({ ...state, scenario: state.scenario ?? OPENING_SCENARIO });
}

/** A scenario within its limits: the loss not after the horizon, the years of one's own path in order, each once. */
function legalScenario(settings: ScenarioSettings): ScenarioSettings {
  const within = (key: ScenarioNumber): number => {
    const { min, max, step } = LIMITS[key];
    const rounded = Math.round(settings[key] / step) * step;
    return Math.min(max, Math.max(min, Number(rounded.toFixed(1))));
  };
  const horizon = within('horizon');
  return {
    ...settings,
    loss: within('loss'),
    lossYear: Math.min(within('lossYear'), horizon),
    horizon,
    multiplier: within('multiplier'),
    projects: within('projects'),
    growth: within('growth'),
    own: legalPoints(settings.own),
  };
}

function legalPoints(points: readonly OwnPoint[]): readonly OwnPoint[] {
  const { min, max } = LIMITS.horizon;
  const legal = points
    .map(({ ahead, unit, value }) => ({
      ahead: Math.min(max, Math.max(min, Math.round(ahead))),
      unit,
      value: Math.min(MOST_OF[unit], Math.max(0, Math.round(value))),
    }))
    .sort((a, b) => a.ahead - b.ahead);
  return legal.filter(({ ahead }, at) => ahead !== legal[at + 1]?.ahead).slice(0, MOST_POINTS);
}
