import type { TownId } from '../../geodata/types.ts';

/** Most actions that a digest can name, and most characters of a text of its own. */
export const MAX_DIGEST_ACTIONS = 24;
export const MAX_DIGEST_TEXT = 120;
/** Most characters of the title of a panel and of who asked. */
export const MAX_DIGEST_NAME = 80;
/** Most experts that a digest counts. */
export const MAX_DIGEST_EXPERTS = 999;

/** An action as a digest names it. */
export interface DigestAction {
  /** Id of the default list, or of the coordinator's own: `x1`. */
  readonly id: string;
  /** Null = the text of the default list. */
  readonly text: string | null;
}

/** What the experts of a panel said of one town. */
export interface DigestTown {
  /** Need for the action that ranks first, 0–100. */
  readonly need: number;
  /** Place of that action in {@link ExpertDigest.actions}. */
  readonly action: number;
}

/** Weights of a panel as the method has them. */
export interface DigestWeights {
  /** Code of the level that was weighed (`indicators/experts/levels.ts`): `potential`, `hazard`, `labour.town`. */
  readonly level: string;
  /** 0–3 in thousandths by node or indicator, for every item that was weighed. */
  readonly weights: Readonly<Record<string, number>>;
}

/**
 * The few results of a panel of experts that travel in an address, so that the map can say what they said beside its
 * scores. They never enter a score: weights do so only where the address holds them as a method too.
 */
export interface ExpertDigest {
  readonly title: string;
  /** '' = not said. */
  readonly askedBy: string;
  /** How many experts answered. */
  readonly experts: number;
  /** Day of the last answer, `2026-12-01`; '' = not known. */
  readonly day: string;
  /** Null = the panel was not asked for any. */
  readonly weights: DigestWeights | null;
  readonly actions: readonly DigestAction[];
  /** A town of which the panel was not asked is absent. */
  readonly towns: Readonly<Record<TownId, DigestTown>>;
}

/** True where a digest says something of towns, so that the map can show it. */
export function saysOfTowns(digest: ExpertDigest | null): digest is ExpertDigest {
  return digest !== null && Object.keys(digest.towns).length > 0;
}

/** True where a digest names an action by the default list, whose texts are then needed. */
export function needsItems(digest: ExpertDigest | null): boolean {
  return saysOfTowns(digest) && digest.actions.some(({ text }) => text === null);
}
