import type { Language, Names } from '../../../../geodata/languages.ts';
import type { Branch } from '../../../../indicators/built-files.ts';
import { OPENING_SCENARIO } from '../../../../indicators/scenario/settings.ts';
import { courseOf, type ScenarioCourse } from '../../../panels/scenario/scenario-course.ts';
import type { ScenarioGrounds } from '../../../panels/scenario/scenario-sentences.ts';
import {
  SHOWN_SCENARIOS,
  type ShownScenario,
  townScenario,
} from '../../../panels/scenario/scenario-table.ts';
import type { WhatIfContent } from './what-if-template.ts';

/** What the late part says of scenarios of a town, the same in every language. */
export interface LateWhatIf extends Omit<ScenarioGrounds, 'settings'> {
  /** In the order of {@link SHOWN_SCENARIOS}. */
  readonly outcomes: readonly ShownScenario['outcome'][];
  /** Null = cannot be computed. */
  readonly course: ScenarioCourse | null;
  /** Output by industry is printed, but for too few years. */
  readonly hasNoTrend: boolean;
  readonly projects: { readonly count: number; readonly jobs: number };
}

/** The same in a language. */
export interface LateWhatIfContent {
  readonly language: Language;
  readonly whatIf: LateWhatIf;
  /** Name of the leading branch; null = none is known. */
  readonly branch: { readonly id: Branch; readonly names: Names } | null;
}

/** What the late part shows of scenarios of a town. */
export function lateWhatIf({ language, file, town, branchNames }: WhatIfContent): LateWhatIfContent {
  const { townId, staff, output, employed, sme, projects } = town;
  const { matters } = townScenario(file, town, OPENING_SCENARIO).outcome;
  const [lead] = output?.branches ?? [];
  const names = lead === undefined ? undefined : branchNames[lead[0]];
  return {
    language,
    whatIf: {
      town: {
        townId,
        staff: { gap: staff.gap, value: staff.value },
        output: lead === undefined ? null : { branches: [lead] },
        employed: employed === null ? null : { value: employed.value },
        sme: sme === null ? null : { value: sme.value },
      },
      outcome: { matters: { atRisk: matters.atRisk, gap: matters.gap } },
      outcomes: SHOWN_SCENARIOS.map((settings) => {
        const { outputs, matters: shown } = townScenario(file, town, settings).outcome;
        return { outputs, matters: { atRisk: shown.atRisk } };
      }),
      course: courseOf(file, town, OPENING_SCENARIO),
      hasNoTrend: output !== null && output.trend === null,
      projects: { count: projects.length, jobs: projects.reduce((sum, one) => sum + one.jobs, 0) },
    },
    branch: lead === undefined || names === undefined ? null : { id: lead[0], names },
  };
}
