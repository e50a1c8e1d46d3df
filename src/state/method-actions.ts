import type { Action } from './actions.ts';
import { MAX_WEIGHT, type MethodState, PRESETS, type PresetId, sameMethod } from './method-state.ts';

/** Puts the whole method to a preset; `author` takes every change back and what experts have said too. */
export function choosePreset(id: PresetId): Action {
  const change = changeMethod(PRESETS[id]);
  if (id !== 'author') return change;
  return (state) => change(state.experts.length === 0 ? state : { ...state, experts: [] });
}

/** Changes settings of the method other than single weights. */
export function changeMethod(change: Partial<MethodState>): Action {
  return (state) => {
    const method = { ...state.method, ...change };
    return sameMethod(method, state.method) ? state : { ...state, method };
  };
}

/** Gives one node or indicator its weight, cut to 0–3 and rounded to thousandths. */
export function setWeight(code: string, weight: number): Action {
  return setWeights({ [code]: weight });
}

/** Gives several nodes or indicators their weights; the others keep theirs. */
export function setWeights(weights: Readonly<Record<string, number>>): Action {
  return (state) => changeMethod({ weights: keptWeights({ ...state.method.weights, ...weights }) })(state);
}

/** Weights as the state keeps them: within 0–3, in thousandths, without those of 1. */
export function keptWeights(weights: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(weights)
      .map(
        ([code, weight]) =>
          [code, Math.round(Math.min(MAX_WEIGHT, Math.max(0, weight)) * 1000) / 1000] as const,
      )
      .filter(([, weight]) => weight !== 1),
  );
}
