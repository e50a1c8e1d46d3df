import type { ExpertItems } from '../../indicators/experts/default-items.ts';
import { resultTables } from '../../indicators/experts/result-tables.ts';
import { scoreTree } from '../../indicators/scoring/score-tree.ts';
import type { IndexId, Scope } from '../../indicators/types.ts';
import { monteCarlo } from '../../indicators/uncertainty/monte-carlo.ts';
import { createExplorer } from '../../src/explorer/create-explorer.ts';
import { setWeight } from '../../src/state/method-actions.ts';
import { openingView } from '../fixtures/catalogue.ts';
import { realData } from '../unit/layers/real-explorer.ts';
import { judgeEngine, type Verdict } from './budgets.ts';
import { ALL_STEPS, AS_POTENTIAL, type DrawnDataset, drawDataset, plainSum } from './engine-tables.ts';
import { drawPanel } from './expert-tables.ts';
import { timeBeside } from './time-beside.ts';

/** Something the engine does, beside one plain pass over the numbers that it reads. */
interface Case {
  readonly what: string;
  readonly ours: () => number;
  readonly plain: () => number;
  /** Most that it may cost in plain sums: twice what was measured when it was written. */
  readonly mostSums: number;
  /** Milliseconds wanted; reported. */
  readonly wantedMs: number | null;
}

const DRAWS = 1000;
const NO_NAMES = { kk: '', ru: '', en: '' };
/** Default lists without texts: names of items are no part of the work. */
const NO_ITEMS: ExpertItems = {
  format: 1,
  factors: [],
  components: [],
  actions: [],
  risks: [],
  words: { title: NO_NAMES, consent: NO_NAMES, example: NO_NAMES },
};
const INDICES: readonly IndexId[] = ['potential', 'risk'];
const SCOPES: readonly Scope[] = ['town', 'region'];

/** Times scoring, draws and a moved weight beside plain sums of the same numbers; ratios judge, times are reported. */
export function benchEngine(rounds: number): readonly Verdict[] {
  return cases().map(({ what, ours, plain, mostSums, wantedMs }) => {
    const verdict = judgeEngine(what, timeBeside(ours, plain, rounds), mostSums, wantedMs);
    console.log(`${what}: ${verdict.figures}`);
    return verdict;
  });
}

function cases(): readonly Case[] {
  const all = drawDataset(10_000, 48, ALL_STEPS);
  return [
    scoring('scoring 27 × 48', drawDataset(27, 48, AS_POTENTIAL), 100, null),
    scoring('scoring 10,000 × 48', drawDataset(10_000, 48, AS_POTENTIAL), 100, 100),
    scoring('… with group means and outliers treated', all, 400, null),
    draws(drawDataset(27, 40, AS_POTENTIAL)),
    movedWeight(),
    panelOfExperts(),
  ];
}

function scoring(
  what: string,
  { tree, data, method }: DrawnDataset,
  mostSums: number,
  wantedMs: number | null,
): Case {
  const ours = (): number => scoreTree(tree, data, method).nodes.size;
  return { what, ours, plain: () => plainSum(data), mostSums, wantedMs };
}

/** Each draw beside one pass over the table. */
function draws({ tree, data, method }: DrawnDataset): Case {
  const groups = data.groups?.['kind'] ?? [];
  const input = { tree, data, method, groups, index: 'index', isBad: false };
  const plain = (): number => {
    let sum = 0;
    for (let draw = 0; draw < DRAWS; draw += 1) sum += plainSum(data);
    return sum;
  };
  const ours = (): number => monteCarlo(input, { seed: 1, runs: DRAWS })?.meanRankShift ?? Number.NaN;
  return { what: '1,000 draws, 27 × 40', ours, plain, mostSums: 40, wantedMs: 300 };
}

/** The explorer's own figures: both indices of towns and regions after a step of a weight's slider. */
function movedWeight(): Case {
  const data = realData();
  const explorer = createExplorer({ data, state: openingView('en'), systemTheme: 'light' });
  let step = 0;
  const ours = (): number => {
    step += 1;
    explorer.dispatch(setWeight('economic', 1.1 + (step % 20) / 20));
    const scores = INDICES.flatMap((index) => SCOPES.map((scope) => explorer.scores(index, scope)));
    return scores.reduce((sum, one) => sum + (one?.ranked.length ?? 0), 0);
  };
  const editions = [data.editions['town-2022'], data.editions['region-2022']];
  const columns = Object.fromEntries(
    editions.flatMap((edition) =>
      (edition?.indicatorIds ?? []).map((id, position) => [
        `${edition?.id} ${id}`,
        (edition?.cells ?? []).map((row) => row[position]?.value ?? null),
      ]),
    ),
  );
  const plain = (): number => plainSum({ unitCodes: [], columns });
  return { what: 'a moved weight, towns and regions', ours, plain, mostSums: 600, wantedMs: 4 };
}

/** All results of a large panel beside one pass over all its answers. */
function panelOfExperts(): Case {
  const { panel, answers, gaps } = drawPanel();
  const ours = (): number => resultTables(NO_ITEMS, panel, answers, gaps).size;
  const plain = (): number => {
    let sum = 0;
    for (const { values } of answers) for (const key in values) sum += values[key] ?? 0;
    return sum;
  };
  return { what: '30 experts, 40 factors, 27 towns', ours, plain, mostSums: 90, wantedMs: 1000 };
}
