import type { Language, TownId } from '../../../geodata/types.ts';
import type { ProfileFile } from '../../../indicators/built-files.ts';
import { type IndexDataset, indexDataset } from '../../../indicators/scoring/index-dataset.ts';
import { indexMethod } from '../../../indicators/scoring/index-method.ts';
import { indexTree, indicatorsOf } from '../../../indicators/scoring/index-tree.ts';
import type { CoverageRule, Method } from '../../../indicators/scoring/method.ts';
import { scoreTree, type TreeScores } from '../../../indicators/scoring/score-tree.ts';
import type { Edition, IndexId, IndexScores, PlaceId } from '../../../indicators/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import { latestFull } from '../../data/find-edition.ts';
import { industriesOf } from '../../data/industries.ts';
import { placeGroupsOf } from '../../data/place-groups.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { indexOptions } from '../../explorer/method-options.ts';
import { formatNumber, joinWords } from '../../i18n/format.ts';
import { encodeAddress } from '../../state/address.ts';
import { defaultState } from '../../state/default-state.ts';
import { AUTHOR_METHOD, type MethodState, sameMethod } from '../../state/method-state.ts';
import type { MethodTables } from './method-tables.ts';

/** The town that is worked through, with its profile. */
export interface Example {
  readonly townId: TownId;
  readonly profile: ProfileFile;
}

/** An index over the full edition of towns: its scores, and every stage on the way to them. */
export interface CurrentIndex {
  readonly scores: IndexScores;
  readonly authorScores: IndexScores;
  readonly dataset: IndexDataset;
  readonly stages: TreeScores;
}

/** All that the sections of the method page are written from. */
export interface MethodContext {
  readonly language: Language;
  readonly explorer: Explorer;
  readonly data: ExplorerData;
  readonly tables: MethodTables;
  readonly town: Edition;
  readonly region: Edition;
  /** The reader's setting, and whether it is the author's. */
  readonly setting: MethodState;
  readonly isAuthor: boolean;
  /** The address asks for a setting that cannot be read. */
  readonly isRejected: boolean;
  /** That the link was made with other figures, in a sentence; '' = it was not. */
  readonly aged: string;
  readonly indices: Readonly<Record<IndexId, CurrentIndex>>;
  readonly methods: { readonly potential: Method; readonly risk: Method; readonly core: Method };
  readonly authorMethods: Readonly<Record<IndexId, Method>>;
  readonly example: Example | null;
  /** Profiles of the places whose structure serves as an example; a place is absent where its file is. */
  readonly profiles: Readonly<Record<PlaceId, ProfileFile>>;
}

/** What the address of the page asks for beside the method. */
export interface MethodAsked {
  /** Town to work through; null = that in the middle of the ranking. */
  readonly townId: TownId | null;
  readonly isRejected: boolean;
  readonly aged: string;
}

/** Gathers data, settings and scores of the full edition; throws where one is missing, since nothing could be told. */
export async function methodContext(
  explorer: Explorer,
  tables: MethodTables,
  asked: MethodAsked = { townId: null, isRejected: false, aged: '' },
): Promise<MethodContext> {
  const { data, state } = explorer;
  explorer.requestRankIntervals('potential', 'town');
  const town = latestFull(data, 'town');
  const indices = {
    potential: currentIndex(explorer, town, 'potential'),
    risk: currentIndex(explorer, town, 'risk'),
  };
  const townId = asked.townId ?? middleTown(indices.potential.authorScores);
  const profiles = await profilesOf(data, [...structurePlaces(data), ...(townId === null ? [] : [townId])]);
  const profile = townId === null ? undefined : profiles[townId];
  return {
    language: state.language,
    explorer,
    data,
    tables,
    town,
    region: latestFull(data, 'region'),
    setting: state.method,
    isAuthor: sameMethod(state.method, AUTHOR_METHOD),
    isRejected: asked.isRejected,
    aged: asked.aged,
    indices,
    methods: {
      potential: indices.potential.dataset.method,
      risk: indices.risk.dataset.method,
      core: coreMethod(data, town),
    },
    authorMethods: {
      potential: indexDataset(town, data.codebook, 'potential').method,
      risk: indexDataset(town, data.codebook, 'risk').method,
    },
    example: townId === null || profile === undefined ? null : { townId, profile },
    profiles,
  };
}

function currentIndex(explorer: Explorer, edition: Edition, index: IndexId): CurrentIndex {
  const scores = explorer.scores(index, 'town');
  const authorScores = explorer.authorScores(index, 'town');
  if (scores === null || authorScores === null) throw new Error('no scores of the full edition');
  const options = indexOptions(explorer.state.method, edition, index, placeGroupsOf(explorer.data));
  const dataset = indexDataset(edition, explorer.data.codebook, index, options);
  return { scores, authorScores, dataset, stages: scoreTree(dataset.tree, dataset.data, dataset.method) };
}

/** The author's method of a core year, for its own rule of coverage. */
function coreMethod(data: ExplorerData, town: Edition): Method {
  const edition: Edition = { ...town, kind: 'core' };
  const indicators = indicatorsOf(edition, data.codebook, 'potential');
  return indexMethod('potential', 'town', 'core', indexTree('potential', 'core', indicators));
}

function middleTown({ ranked }: IndexScores): TownId | null {
  return ranked[Math.floor((ranked.length - 1) / 2)] ?? null;
}

/** The town with the most residents that has output figures, and the region with the largest product. */
export function structurePlaces(data: ExplorerData): readonly PlaceId[] {
  const { places } = data;
  const industries = industriesOf(data);
  const towns = places.towns
    .filter(({ id }) => industries.towns[id]?.level != null)
    .map(({ id, residents }) => ({ id, size: residents }));
  const regions = Object.values(industries.regions).map(({ regionId, total }) => ({
    id: regionId,
    size: total,
  }));
  return [towns, regions].flatMap(
    (all) => all.reduce((a, b) => (b.size > a.size ? b : a), { id: '', size: 0 }).id,
  );
}

async function profilesOf(
  data: ExplorerData,
  ids: readonly PlaceId[],
): Promise<Readonly<Record<PlaceId, ProfileFile>>> {
  const results = await Promise.all([...new Set(ids)].map((id) => data.loadProfile(id)));
  return Object.fromEntries(
    results.flatMap((result) => (result.ok ? [[result.value.placeId, result.value]] : [])),
  );
}

/** Coverage rule of a node of a method; empty = it asks nothing. */
export function ruleOf(method: Method, node: string): CoverageRule {
  return method.coverage?.[node] ?? {};
}

/** A setting as the reader writes numbers, with the digits it needs. */
export function settingText(language: Language, value: number): string {
  const digits = String(value).split('.')[1]?.length ?? 0;
  return formatNumber(language, value, digits);
}

/** Names of towns in the reader's language, joined as a list. */
export function townNames({ data, language }: MethodContext, ids: readonly string[]): string {
  const names = data.places.towns.filter(({ id }) => ids.includes(id)).map((town) => town.names[language]);
  return joinWords(language, names);
}

/** Query that carries the setting in force to another page, with its `?`; '' for the author's setting. */
export function settingQuery({ explorer: { state, catalogue } }: Pick<MethodContext, 'explorer'>): string {
  const { language, method, experts, digest } = state;
  const query = encodeAddress({ ...defaultState(language, catalogue), method, experts, digest }, catalogue);
  return query === '' ? '' : `?${query}`;
}
