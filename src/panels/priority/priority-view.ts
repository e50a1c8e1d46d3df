import type { Region, Town } from '../../../geodata/types.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import { burdenOf } from '../../../indicators/priority/burden.ts';
import {
  type PlacedPriority,
  PRIORITY_CLASSES,
  type PriorityCuts,
} from '../../../indicators/priority/place-priority.ts';
import type { IndexId, PlaceId } from '../../../indicators/types.ts';
import { PRIORITY_COLOURS } from '../../../styles/colours.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { collator, formatNumber } from '../../i18n/format.ts';
import { listedRegion } from '../../i18n/place-phrase.ts';
import { priorityMark } from '../../layers/late/draw-priority.ts';
import { type Priorities, prioritiesOf } from '../../layers/priorities.ts';
import { type FigureView, type PlaceName, plainFigure, type SentencePart } from '../parts/figure-view.ts';
import { pinnedFirst } from '../tables/region-rows.ts';
import { classWords, type ReasonInput, reasonWords, residentsWords } from './priority-words.ts';
import { type UnplacedRow, unplacedRows } from './unplaced-view.ts';

/** One town or region that has both scores. */
export interface PriorityRow {
  readonly id: PlaceId;
  readonly name: string;
  /** Region of a town; '' for a region. */
  readonly regionName: string;
  readonly regionId: string;
  readonly priority: PlacedPriority;
  /** A to D, or ± between classes. */
  readonly letter: string;
  readonly colour: string;
  readonly what: string;
  readonly reason: readonly SentencePart[];
  /** Null for a region. */
  readonly burden: FigureView | null;
}

/** Rows that stand together: the whole list, or those of one region. */
export interface PriorityGroup {
  /** Null = the whole list. */
  readonly region: PlaceName | null;
  readonly burden: FigureView | null;
  readonly rows: readonly PriorityRow[];
}

/** A class of the key with the places in it that are listed. */
export interface PriorityCount {
  readonly letter: string;
  readonly colour: string;
  readonly kind: (typeof PRIORITY_CLASSES)[number] | 'between';
  readonly count: number;
}

/** All that the list shows. */
export interface PriorityView {
  /** `waiting` = rank intervals are computed, `busy` = those of another method are shown meanwhile, `without` = none can be. */
  readonly state: 'waiting' | 'busy' | 'ready' | 'without';
  readonly cuts: PriorityCuts;
  readonly isMedian: boolean;
  readonly counts: readonly PriorityCount[];
  readonly groups: readonly PriorityGroup[];
  readonly unplaced: readonly UnplacedRow[];
  /** Names of towns of which it is not known whether they meet the filter; none of them is listed. */
  readonly notKnown: readonly string[];
}

const INDICES: readonly IndexId[] = ['potential', 'risk'];

/** The list of what comes first, by the scores, the filter, the pins and the cuts in force; null while scores load. */
export function priorityViewOf(explorer: Explorer): PriorityView | null {
  const { state, data } = explorer;
  const { scope } = state.priority;
  const [potential, risk] = INDICES.map((index) => explorer.scores(index, scope));
  if (!potential || !risk) return null;
  const intervals = { potential: resultOf(explorer, 'potential'), risk: resultOf(explorer, 'risk') };
  const priorities = prioritiesOf({ scores: { potential, risk }, intervals, settings: state.priority });
  const verdicts = scope === 'town' ? explorer.scene().filter?.verdicts : undefined;
  const places: readonly (Town | Region)[] = scope === 'town' ? data.places.towns : data.places.regions;
  const shown = places.filter(({ id }) => (verdicts?.get(id) ?? 'met') === 'met');
  const rows = rowsOf(explorer, priorities, shown, reasonInput(explorer, priorities));
  return {
    state: stateOf(explorer),
    cuts: priorities.cuts,
    isMedian: state.priority.potentialCut === null,
    counts: countsOf(explorer, rows),
    groups: groupsOf(explorer, rows),
    unplaced: unplacedRows(
      explorer,
      shown.filter(({ id }) => priorities.of(id).kind === 'unplaced'),
    ),
    notKnown: places.flatMap(({ id, names }) =>
      verdicts?.get(id) === 'unknown' ? [names[state.language]] : [],
    ),
  };
}

function resultOf(explorer: Explorer, index: IndexId) {
  return explorer.rankIntervals(index, explorer.state.priority.scope)?.result ?? null;
}

function stateOf(explorer: Explorer): PriorityView['state'] {
  const runs = INDICES.map((index) => explorer.rankIntervals(index, explorer.state.priority.scope));
  if (runs.some((run) => run === null || run.state === 'failed')) return 'without';
  if (runs.some((run) => run?.state === 'running'))
    return runs.every((run) => run?.result !== null) ? 'busy' : 'waiting';
  return runs.every((run) => run?.result !== null) ? 'ready' : 'without';
}

/** What the reasons are made from; throws without scores. */
function reasonInput({ state, data, scores }: Explorer, { cuts }: Priorities): ReasonInput {
  const { language, priority } = state;
  const of = (index: IndexId) => {
    const found = scores(index, priority.scope);
    if (found === null) throw new Error(`no scores of ${index}`);
    const edition = data.editions[found.editionId] ?? null;
    return { language, scores: found, edition, codebook: data.codebook };
  };
  return {
    language,
    cuts,
    isMedian: priority.potentialCut === null,
    scores: { potential: of('potential'), risk: of('risk') },
  };
}

/** The rows in order: by burden, regions by risk; pinned ones first. */
function rowsOf(
  { state, data, theme }: Explorer,
  priorities: Priorities,
  places: readonly (Town | Region)[],
  input: ReasonInput,
): readonly PriorityRow[] {
  const { language, pins } = state;
  const { editionId } = input.scores.risk.scores;
  const rows = places.flatMap((place): readonly PriorityRow[] => {
    const priority = priorities.of(place.id);
    if (priority.kind === 'unplaced') return [];
    const mark = priorityMark(priority, theme);
    const region =
      'regionId' in place ? data.places.regions.find(({ id }) => id === place.regionId) : undefined;
    const burden = 'residents' in place ? burdenOf(priority.risk.score, place.residents) : null;
    const residents =
      'residents' in place ? ['; ', ...residentsWords(language, place, data.places.residentsYear)] : [];
    return [
      {
        id: place.id,
        name: 'regionId' in place ? place.names[language] : listedRegion(language, place),
        regionName: region === undefined ? '' : listedRegion(language, region),
        regionId: region?.id ?? '',
        priority,
        letter: mark.letter,
        colour: mark.colour,
        what: classWords(language, priority),
        reason: [...reasonWords(input, place.id, priority), ...residents],
        burden:
          burden === null
            ? null
            : plainFigure(
                formatNumber(language, burden),
                burden,
                figureAddress('sum', 'burden', place.id, editionId),
              ),
      },
    ];
  });
  const { compare } = collator(language);
  const weight = ({ burden, priority }: PriorityRow) => burden?.value ?? priority.risk.score;
  const sorted = rows.toSorted((a, b) => weight(b) - weight(a) || compare(a.name, b.name));
  return pinnedFirst(sorted, pins);
}

function countsOf({ theme }: Explorer, rows: readonly PriorityRow[]): readonly PriorityCount[] {
  return [...PRIORITY_CLASSES, 'between' as const].map((kind, at) => ({
    kind,
    letter: kind === 'between' ? '±' : kind,
    colour: PRIORITY_COLOURS[theme][at] ?? '',
    count: rows.filter(({ priority }) =>
      kind === 'between' ? priority.kind === kind : priority.kind === 'placed' && priority.byScores === kind,
    ).length,
  }));
}

/** The whole list, or one group a region, the heaviest burden first. */
function groupsOf({ state, scores }: Explorer, rows: readonly PriorityRow[]): readonly PriorityGroup[] {
  if (state.priority.order === 'burden' || state.priority.scope === 'region')
    return rows.length === 0 ? [] : [{ region: null, burden: null, rows }];
  const editionId = scores('risk', 'town')?.editionId ?? '';
  const groups = [...new Set(rows.map(({ regionId }) => regionId))].map((id) => {
    const own = rows.filter(({ regionId }) => regionId === id);
    return { id, own, sum: own.reduce((sum, { burden }) => sum + (burden?.value ?? 0), 0) };
  });
  return groups
    .toSorted((a, b) => b.sum - a.sum)
    .map(({ id, own, sum }) => ({
      region: { place: { kind: 'region', id }, text: own[0]?.regionName ?? id },
      burden: plainFigure(
        formatNumber(state.language, sum),
        sum,
        figureAddress('sum', 'burden', id, editionId),
      ),
      rows: own,
    }));
}
