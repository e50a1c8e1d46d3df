import type { ScenarioFile, ScenarioTown } from '../../indicators/built-scenario.ts';
import { peopleFiles } from '../../indicators/people/people-files.ts';
import { rowsOfList } from '../../indicators/row-list.ts';
import { enterpriseJobs } from '../../indicators/scenario/prepare-town.ts';
import { scenarioFile } from '../../indicators/scenario/scenario-file.ts';
import { readScenario } from '../../indicators/scenario/settings-text.ts';
import { type TownOutcome, townOutcome } from '../../indicators/scenario/town-outcome.ts';
import type { Output } from '../../indicators/scenario/town-year.ts';
import { roundedEstimate } from '../../src/layers/scenario/scenario-words.ts';
import { NO_TRACE, type Recomputed, type Trace } from './recompute.ts';
import { rowWords } from './row-words.ts';

const OUTPUTS: Readonly<Record<string, Output>> = {
  risk: 'atRisk',
  jobs: 'jobs',
  gap: 'gap',
  share: 'share',
  effective: 'effective',
  residents: 'residents',
};

/** Shown to their digits; all others are people, shown as an estimate is. */
const ARE_SHARES = /^(?:share|effective)|-percent/;

/** `scenario|town|settings|what`: a number of a scenario, made anew from the tables. */
export function traceScenario(from: Recomputed, [id = '', text = '', what = '']: readonly string[]): Trace {
  const file = fileFor(from);
  const town = file.towns.find(({ townId }) => townId === id);
  const settings = readScenario(text);
  if (town === undefined || settings === null) return NO_TRACE;
  const exact = numberOf(town, townOutcome({ town, file, settings }), what);
  if (exact === null) return NO_TRACE;
  const value = ARE_SHARES.test(what) ? exact : roundedEstimate(exact);
  const rows = [town.employed, town.unemployed, town.sme, town.staff, town.output, town.residents].flatMap(
    (one) => (one === null ? [] : rowsOfList(one.rows)),
  );
  return {
    steps: [...[...new Set(rows)].map(rowWords), `${id} ${text} ${what} → ${value}`],
    values: [value],
  };
}

function numberOf(town: ScenarioTown, outcome: TownOutcome, what: string): number | null {
  const [, part = '', end = ''] = /^(.*?)(?:-(low|high))?$/.exec(what) ?? [];
  if (what === 'bound') return enterpriseJobs(town);
  if (part === 'direct') return end === 'low' || end === 'high' ? (outcome.direct?.[end] ?? null) : null;
  const output = OUTPUTS[part];
  if (output !== undefined)
    return outcome.outputs[output]?.[end === 'low' || end === 'high' ? end : 'middle'] ?? null;
  return percentOf(town, outcome, what);
}

function percentOf(
  { employed, unemployed, residents }: ScenarioTown,
  outcome: TownOutcome,
  what: string,
): number | null {
  const { outputs, differences } = outcome;
  const of = (value: number | undefined, whole: number): number | null =>
    value === undefined || whole <= 0 ? null : (value / whole) * 100;
  const people = employed?.value ?? 0;
  switch (what) {
    case 'risk-percent':
      return of(outputs.atRisk?.middle, people);
    case 'share-points':
      return of(differences.share?.middle, 1);
    case 'gap-percent':
      return of(differences.gap?.middle, people + (unemployed?.value ?? 0));
    case 'residents-percent': {
      const percent = of(outputs.residents?.middle, residents?.value ?? 0);
      return percent === null ? null : percent - 100;
    }
    case 'direct-percent-low':
      return of(outcome.direct?.low, people);
    case 'direct-percent-high':
      return of(outcome.direct?.high, people);
    default:
      return null;
  }
}

/** Made once from the same tables. */
const made = new WeakMap<Recomputed['assembly'], ScenarioFile>();

function fileFor({ assembly }: Recomputed): ScenarioFile {
  const known = made.get(assembly) ?? scenarioFile(assembly, peopleFiles(assembly));
  made.set(assembly, known);
  return known;
}
