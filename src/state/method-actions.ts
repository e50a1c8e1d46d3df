import type { Action } from './actions.ts';
import { MAX_WEIGHT, type MethodState, PRESETS, type PresetId, sameMethod } from './method-state.ts';

/** Puts the whole method to a preset; `author` takes every change back. */
export function choosePreset(id: PresetId): Action {
  return changeMethod(PRESETS[id]);
}

/** Changes settings of the method other than single weights. */
export function changeMethod(change: Partial<MethodState>): Action {
  return (state) => {
    const method = { ...state.method, ...change };
    return sameMethod(method, state.method) ? state : { ...state, method };
  };
}

/** Gives one node or indicator its weight, cut to 0–3 and rounded to hundredths. */
export function setWeight(code: string, weight: number): Action {
  return setWeights({ [code]: weight });
}

/** Gives several nodes or indicators their weights; the others keep theirs. */
export function setWeights(weights: Readonly<Record<string, number>>): Action {
  return (state) => changeMethod({ weights: keptWeights({ ...state.method.weights, ...weights }) })(state);
}

/** Weights as the state keeps them: within 0–3, in hundredths, without those of 1. */
export function keptWeights(weights: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(weights)
      .map(
        ([code, weight]) =>
          [code, Math.round(Math.min(MAX_WEIGHT, Math.max(0, weight)) * 100) / 100] as const,
      )
      .filter(([, weight]) => weight !== 1),
  );
}
