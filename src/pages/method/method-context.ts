import type { Language } from '../../../geodata/types.ts';
import type { ProfileFile } from '../../../indicators/built-files.ts';
import { indexMethod } from '../../../indicators/method/index-method.ts';
import { indexTree, indicatorsOf } from '../../../indicators/method/index-tree.ts';
import type { CoverageRule, Method } from '../../../indicators/method/method.ts';
import { DIMENSIONS, type Edition, type IndexScores } from '../../../indicators/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { formatNumber, joinWords } from '../../i18n/format.ts';
import type { MethodTables } from './method-tables.ts';

/** Town and dimension that are worked through, with the town's profile. */
export interface Example {
  readonly townId: string;
  readonly dimension: string;
  readonly profile: ProfileFile;
}

/** All that the sections of the method page are written from. */
export interface MethodContext {
  readonly language: Language;
  readonly explorer: Explorer;
  readonly data: ExplorerData;
  readonly tables: MethodTables;
  readonly town: Edition;
  readonly region: Edition;
  readonly scores: { readonly potential: IndexScores; readonly risk: IndexScores };
  readonly methods: { readonly potential: Method; readonly risk: Method; readonly core: Method };
  readonly example: Example | null;
}

/** Gathers data, settings and scores of the full edition; throws where one is missing, since nothing could be told. */
export async function methodContext(explorer: Explorer, tables: MethodTables): Promise<MethodContext> {
  const { data } = explorer;
  const town = fullEdition(data, 'town');
  const scores = { potential: explorer.scores('potential', 'town'), risk: explorer.scores('risk', 'town') };
  if (scores.potential === null || scores.risk === null) throw new Error('no scores of the full edition');
  const { potential, risk } = scores;
  return {
    language: explorer.state.language,
    explorer,
    data,
    tables,
    town,
    region: fullEdition(data, 'region'),
    scores: { potential, risk },
    methods: {
      potential: methodOf(data, town, 'potential'),
      risk: methodOf(data, town, 'risk'),
      core: methodOf(data, { ...town, kind: 'core' }, 'potential'),
    },
    example: await findExample(data, potential),
  };
}

function fullEdition(data: ExplorerData, scope: Edition['scope']): Edition {
  const found = Object.values(data.editions).find((one) => one.scope === scope && one.kind === 'full');
  if (found === undefined) throw new Error(`no full edition of ${scope}s`);
  return found;
}

function methodOf(data: ExplorerData, edition: Edition, index: 'potential' | 'risk'): Method {
  const indicators = indicatorsOf(edition, data.codebook, index);
  return indexMethod(index, edition.scope, edition.kind, indexTree(index, edition.kind, indicators));
}

/** The town nearest the middle of the ranking that has a dimension of three or more indicators without a gap. */
async function findExample(data: ExplorerData, scores: IndexScores): Promise<Example | null> {
  const middle = (scores.ranked.length - 1) / 2;
  const order = scores.ranked
    .map((id, at) => ({ id, gap: Math.abs(at - middle) }))
    .sort((a, b) => a.gap - b.gap);
  for (const { id } of order) {
    const dimension = DIMENSIONS.find((node) => {
      const score = scores.places[id]?.nodes[node];
      return score?.status === 'scored' && score.of >= 3 && score.counted === score.of;
    });
    if (dimension === undefined) continue;
    const profile = await data.loadProfile(id);
    if (!profile.ok) throw new Error(`${profile.file}: ${profile.reason}`);
    return { townId: id, dimension, profile: profile.value };
  }
  return null;
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
