import type { ScenarioFile } from '../built-scenario.ts';
import type { ScenarioSettings } from './settings.ts';
import { type TownOutcome, townOutcome } from './town-outcome.ts';

/** A scenario of all towns in steps, a town each, that report the share done. */
export function* scenarioSteps(
  file: ScenarioFile,
  settings: ScenarioSettings,
): Generator<number, readonly TownOutcome[]> {
  const outcomes: TownOutcome[] = [];
  for (const town of file.towns) {
    outcomes.push(townOutcome({ town, file, settings }));
    yield outcomes.length / file.towns.length;
  }
  return outcomes;
}

/** The same inside the call: for pages that are written at build, and for tests. */
export function scenarioOf(file: ScenarioFile, settings: ScenarioSettings): readonly TownOutcome[] {
  const steps = scenarioSteps(file, settings);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
