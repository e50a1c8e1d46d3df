import type { Action } from './actions.ts';
import {
  type Expert,
  type ExpertPanel,
  type ExpertWay,
  findPanel,
  isExpertValue,
  keptName,
  MAX_EXPERTS,
  valueCount,
} from './expert-state.ts';

/** Whose words are changed: a way, a level and how many items it has. */
export interface PanelPlace {
  readonly way: ExpertWay;
  readonly level: string;
  readonly itemCount: number;
}

/** An expert who has said nothing yet. */
export function newExpert({ way, itemCount }: PanelPlace): Expert {
  return { name: '', values: new Array<null>(valueCount(way, itemCount)).fill(null) };
}

/** Sets one value of an expert; null takes it back. What is no value of the way changes nothing. */
export function setExpertValue(place: PanelPlace, expert: number, at: number, value: number | null): Action {
  if (value !== null && !isExpertValue(place.way, value)) return (state) => state;
  return changeExpert(place, expert, (one) => ({
    ...one,
    values: one.values.map((old, index) => (index === at ? value : old)),
  }));
}

/** Sets all values of an expert; as many as the place has, others change nothing. */
export function setExpertValues(
  place: PanelPlace,
  expert: number,
  values: readonly (number | null)[],
): Action {
  const fits =
    values.length === valueCount(place.way, place.itemCount) &&
    values.every((value) => value === null || isExpertValue(place.way, value));
  return fits ? changeExpert(place, expert, (one) => ({ ...one, values })) : (state) => state;
}

/** Names an expert, without the characters that an address could not keep. */
export function nameExpert(place: PanelPlace, expert: number, name: string): Action {
  return changeExpert(place, expert, (one) => ({ ...one, name: keptName(name) }));
}

/** Adds an expert at the end, up to {@link MAX_EXPERTS}. */
export function addExpert(place: PanelPlace): Action {
  return changePanel(place, (experts) =>
    experts.length < MAX_EXPERTS ? [...experts, newExpert(place)] : experts,
  );
}

/** Takes an expert away with all that was said; the last one takes the panel away. */
export function removeExpert(place: PanelPlace, expert: number): Action {
  return changePanel(place, (experts) => experts.filter((_, index) => index !== expert));
}

function changeExpert(place: PanelPlace, expert: number, change: (one: Expert) => Expert): Action {
  return changePanel(place, (experts) => experts.map((one, index) => (index === expert ? change(one) : one)));
}

/** A panel that nobody has spoken on has one silent expert. */
function changePanel(place: PanelPlace, change: (experts: readonly Expert[]) => readonly Expert[]): Action {
  return (state) => {
    const known = findPanel(state.experts, place.way, place.level);
    const panel: ExpertPanel = {
      way: place.way,
      level: place.level,
      experts: change(known?.experts ?? [newExpert(place)]),
    };
    const rest = state.experts.filter((other) => other !== known);
    if (isSilent(panel)) return known === null ? state : { ...state, experts: rest };
    const experts =
      known === null
        ? [...state.experts, panel]
        : state.experts.map((other) => (other === known ? panel : other));
    return { ...state, experts };
  };
}

/** One nameless expert who has said nothing is the same as none. */
function isSilent({ experts }: ExpertPanel): boolean {
  if (experts.length > 1) return false;
  return experts.every(({ name, values }) => name === '' && values.every((value) => value === null));
}
