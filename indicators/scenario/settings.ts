/** Paths of the enterprise; `own` = the reader's own numbers. */
export const SCENARIO_PATHS = ['inertial', 'moderate', 'transformational', 'own'] as const;
export type ScenarioPath = (typeof SCENARIO_PATHS)[number];

/** What the enterprise has in a year: % of its jobs of today, or its staff in persons. */
export interface OwnPoint {
  /** Years ahead, 1..{@link LIMITS}. */
  readonly ahead: number;
  readonly unit: 'percent' | 'persons';
  readonly value: number;
}

/** A scenario as the reader sets it; years are counted from the last figures of each town. */
export interface ScenarioSettings {
  readonly path: ScenarioPath;
  /** Jobs that the enterprise loses at once, 0–100 % of what its path leaves. */
  readonly loss: number;
  /** Year of the loss, years ahead. */
  readonly lossYear: number;
  /** Years ahead that results are given for. */
  readonly horizon: number;
  /** All jobs lost for each one lost in the enterprise. */
  readonly multiplier: number;
  /** Probability of each announced project, %; counts on every path but the inertial one. */
  readonly projects: number;
  /** Growth of all other jobs a year, %. */
  readonly growth: number;
  /** In order of their years; used by the path `own` alone. */
  readonly own: readonly OwnPoint[];
}

/** Least and most of every number, and its step. */
export const LIMITS = {
  loss: { min: 0, max: 100, step: 1 },
  lossYear: { min: 1, max: 15, step: 1 },
  horizon: { min: 1, max: 15, step: 1 },
  multiplier: { min: 1.2, max: 2, step: 0.1 },
  projects: { min: 0, max: 100, step: 1 },
  growth: { min: -5, max: 5, step: 0.1 },
} as const satisfies Readonly<Partial<Record<keyof ScenarioSettings, unknown>>>;
export type ScenarioNumber = keyof typeof LIMITS;

/** Most years that a path of one's own names, and the most that it may say of one. */
export const MOST_POINTS = 5;
export const MOST_OF = { percent: 200, persons: 100_000 } as const satisfies Readonly<
  Record<OwnPoint['unit'], number>
>;

/** What a reader begins with: nothing changes but a loss of 30 % in the next year. */
export const OPENING_SCENARIO: ScenarioSettings = {
  path: 'inertial',
  loss: 30,
  lossYear: 1,
  horizon: 10,
  multiplier: 1.5,
  projects: 0,
  growth: 0,
  own: [],
};

/** The path that every scenario is set against: trends go on, nothing is lost, no project counts. */
export function inertialBeside({ horizon, multiplier, growth }: ScenarioSettings): ScenarioSettings {
  return { ...OPENING_SCENARIO, loss: 0, horizon, multiplier, growth };
}
