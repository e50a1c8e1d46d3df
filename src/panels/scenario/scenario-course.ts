import type { Language } from '../../../geodata/languages.ts';
import type { ScenarioFile, ScenarioTown } from '../../../indicators/built-scenario.ts';
import {
  inertialBeside,
  OPENING_SCENARIO,
  type ScenarioSettings,
} from '../../../indicators/scenario/settings.ts';
import { type CourseYear, townCourse } from '../../../indicators/scenario/town-course.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { scenarioMessages } from '../../i18n/messages/scenario.ts';
import { roundedEstimate } from '../../layers/scenario/scenario-words.ts';
import type { ChartLine, LinesChart } from '../parts/lines-chart-template.ts';

/** All jobs of a town through the years of a scenario, and on the inertial path without any loss. */
export interface ScenarioCourse {
  /** The year of the last figures. */
  readonly from: number;
  readonly own: readonly CourseYear[];
  readonly beside: readonly CourseYear[];
}

/** A course as it is drawn. */
interface DrawnCourse {
  readonly chart: LinesChart;
  readonly scaleWords: string;
}

/** All jobs of a town through the years of a scenario, beside the inertial path without any loss; null = cannot be computed. */
export function scenarioCourse(
  language: Language,
  file: ScenarioFile,
  town: ScenarioTown,
  settings: ScenarioSettings,
): DrawnCourse | null {
  const course = courseOf(file, town, settings);
  return course === null ? null : drawnCourse(language, settings, course);
}

/** The numbers of it. */
export function courseOf(
  file: ScenarioFile,
  town: ScenarioTown,
  settings: ScenarioSettings,
): ScenarioCourse | null {
  const own = townCourse({ town, file, settings });
  const beside = townCourse({ town, file, settings: inertialBeside(settings) });
  const from = town.employed?.year;
  return from === undefined || own.length === 0 ? null : { from, own, beside };
}

/** The chart of it with what its scale says. */
export function drawnCourse(
  language: Language,
  settings: ScenarioSettings,
  { from, own, beside }: ScenarioCourse,
): DrawnCourse {
  const texts = scenarioMessages[language];
  const yearOf = ({ ahead }: CourseYear): number => from + ahead;
  const line = (look: ChartLine['look'], name: string, course: readonly CourseYear[]): ChartLine => ({
    ...{ look, name },
    runs: [course.map((one) => ({ year: yearOf(one), value: one.jobs.middle }))],
  });
  const isSame = own.every(({ jobs }, at) => jobs.middle === beside[at]?.jobs.middle);
  const name =
    settings === OPENING_SCENARIO
      ? texts.stress(formatPercent(language, settings.loss / 100))
      : texts.courseScenario;
  const highest = roundedUp(Math.max(...[...own, ...beside].map(({ jobs }) => jobs.high)));
  return {
    chart: {
      title: texts.courseTitle,
      lines: [
        ...(isSame ? [] : [line('beside', texts.courseBeside, beside)]),
        line('scenario', isSame ? texts.courseBeside : name, own),
      ],
      band: own.map((one) => ({ year: yearOf(one), low: one.jobs.low, high: one.jobs.high })),
      bandName: texts.courseBand,
      breaks: [],
      breakName: '',
      range: [0, highest],
    },
    scaleWords: texts.courseScale(formatNumber(language, highest)),
  };
}

/** The next number of two digits and noughts, so that the scale ends at one that can be read. */
function roundedUp(value: number): number {
  const rounded = roundedEstimate(value);
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return rounded >= value ? rounded : rounded + unit;
}
