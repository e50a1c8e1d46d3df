import type { Language } from '../../geodata/types.ts';
import {
  DIMENSIONS,
  type IndexScores,
  type PlaceId,
  type PlaceScore,
  type Scope,
  type ScoreStatus,
} from '../../indicators/types.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import { exportMessages } from '../i18n/messages/export.ts';
import { filterMessages } from '../i18n/messages/filter.ts';
import { sourceLine, sourceWords } from '../i18n/source-words.ts';
import { caveatsOf } from '../layers/measures/caveats.ts';
import { nodeName } from '../layers/measures/measures.ts';
import type { SceneFilter } from '../layers/scene.ts';

/** What the tables are made from. */
export interface TableInput {
  readonly data: ExplorerData;
  readonly language: Language;
  readonly scope: Scope;
  readonly potential: IndexScores | null;
  readonly risk: IndexScores | null;
  /** That the scores are not by the author's setting, with the address of the view; '' or absent = they are. */
  readonly note?: string;
  /** What the reader asks of towns; the tables then hold those that meet it. Absent or null = nothing. */
  readonly filter?: SceneFilter | null;
  /** Differences that the map shows, by place; absent or null = no such column. */
  readonly difference?: {
    readonly title: string;
    readonly values: ReadonlyMap<PlaceId, number | null>;
  } | null;
}

type Row = readonly (string | number | null)[];

/**
 * Last rows, as long as the others: which towns the filter keeps and of which it is not known, and by which setting the scores are; nothing for all
 * places by the author's.
 */
function noteRows(input: TableInput, columns: number): readonly Row[] {
  const { note = '', filter = null } = input;
  const words = [filter?.phrase ?? '', unknownWords(input), note].filter((text) => text !== '');
  return words.map((text) => [`# ${text}`, ...new Array<null>(columns - 1).fill(null)]);
}

/** Names the towns of which it is not known whether they meet the filter: a table drops nobody silently. */
function unknownWords({ data, language, filter = null }: TableInput): string {
  const names = data.places.towns.filter(({ id }) => filter?.verdicts.get(id) === 'unknown');
  return names.length === 0
    ? ''
    : filterMessages[language].notKnown(names.map((town) => town.names[language]).join(', '));
}

/** One row a place: scores, ranks, coverage, and the sources behind them; the first row is the header. */
export function scoreTableRows(input: TableInput): readonly Row[] {
  const texts = exportMessages[input.language];
  const header: Row = [
    texts.id,
    texts.place,
    texts.region,
    texts.population(input.data.places.residentsYear),
    texts.edition,
    texts.status,
    texts.rank,
    texts.dimensions,
    texts.score(texts.potential),
    ...DIMENSIONS.map((dimension) => texts.score(nodeName(dimension, input.language))),
    texts.townLevelShare,
    ...(hasFilledIn(input) ? [texts.filledInCount] : []),
    texts.risk(texts.riskIndex),
    texts.riskRank,
    ...(input.difference ? [input.difference.title] : []),
    texts.sourceColumn,
    texts.method,
  ];
  return [
    header,
    ...placesOf(input).map((place) => scoreRow(input, place)),
    ...noteRows(input, header.length),
  ];
}

function scoreRow(input: TableInput, place: NamedPlace): Row {
  const texts = exportMessages[input.language];
  const potential = input.potential?.places[place.id];
  const risk = input.risk?.places[place.id];
  const index = potential?.nodes['potential'];
  const node = (code: string): number | null => rounded(potential?.nodes[code]?.score ?? null, 1);
  return [
    place.id,
    place.name,
    place.region,
    place.population,
    input.potential?.editionId ?? '',
    statusText(index?.status ?? 'not-scored', texts),
    potential?.rank ?? null,
    index === undefined ? null : index.counted,
    node('potential'),
    ...DIMENSIONS.map(node),
    index === undefined ? null : rounded(index.townLevelShare * 100, 0),
    ...(hasFilledIn(input) ? [(index?.imputed ?? 0) + (risk?.nodes['risk']?.imputed ?? 0)] : []),
    rounded(risk?.nodes['risk']?.score ?? null, 1),
    risk?.rank ?? null,
    ...(input.difference ? [rounded(input.difference.values.get(place.id) ?? null, 4)] : []),
    sourcesOf([potential, risk], input),
    [input.potential?.method, input.risk?.method].filter((method) => method !== undefined).join(' | '),
  ];
}

/** One row a place and indicator: value, unit, year, grade, score of the value, what to know of it, and its sources. */
export function figureTableRows(input: TableInput): readonly Row[] {
  const texts = exportMessages[input.language];
  const header: Row = [
    texts.id,
    texts.place,
    texts.indicator,
    texts.value,
    texts.unit,
    texts.year,
    texts.grade,
    texts.normalised,
    texts.remark,
    texts.sourceColumn,
  ];
  const codebook = input.data.codebook.filter((indicator) => indicator.scope === input.scope);
  const rows = placesOf(input).flatMap((place) =>
    codebook.map((indicator): Row => {
      const scores = indicator.use === 'risk' ? input.risk : input.potential;
      const scored = scores?.places[place.id]?.indicators[indicator.id];
      const cell = scored?.cell ?? null;
      return [
        place.id,
        place.name,
        indicator.names[input.language],
        cell?.value ?? null,
        indicator.unit[input.language],
        cell?.year ?? null,
        scored?.imputed === true ? texts.filledIn : (cell?.grade ?? null),
        rounded(scored?.score ?? null, 1),
        cell === null ? null : caveatsOf(input.language, indicator, cell).join('; '),
        (cell?.sourceIds ?? []).map((id) => sourceText(id, input)).join('; '),
      ];
    }),
  );
  return [header, ...rows, ...noteRows(input, header.length)];
}

/** Tells whether any score rests on values filled in; only then is there a column for them. */
function hasFilledIn({ potential, risk }: TableInput): boolean {
  return [potential, risk].some((scores) =>
    Object.values(scores?.places ?? {}).some(({ nodes }) =>
      Object.values(nodes).some(({ imputed }) => imputed > 0),
    ),
  );
}

interface NamedPlace {
  readonly id: PlaceId;
  readonly name: string;
  readonly region: string;
  readonly population: number | null;
}

function placesOf({ data, language, scope, filter }: TableInput): readonly NamedPlace[] {
  const regionNames = new Map(data.places.regions.map((region) => [region.id, region.names[language]]));
  if (scope === 'region') {
    return data.places.regions.map((region) => ({
      id: region.id,
      name: region.names[language],
      region: '',
      population: null,
    }));
  }
  const kept = data.places.towns.filter(({ id }) => (filter?.verdicts.get(id) ?? 'met') === 'met');
  return kept.map((town) => ({
    id: town.id,
    name: town.names[language],
    region: regionNames.get(town.regionId) ?? town.regionId,
    population: town.residents,
  }));
}

function sourcesOf(places: readonly (PlaceScore | undefined)[], input: TableInput): string {
  const ids = places.flatMap((place) =>
    Object.values(place?.indicators ?? {}).flatMap(({ cell }) => cell?.sourceIds ?? []),
  );
  return [...new Set(ids)]
    .sort()
    .map((id) => sourceText(id, input))
    .join('; ');
}

function sourceText(id: string, { data, language }: TableInput): string {
  const source = data.sourceTitles[id];
  if (source === undefined) return id;
  const regionName = (region: string) =>
    data.places.regions.find((one) => one.id === region)?.names[language] ?? region;
  return `${id}: ${sourceLine(sourceWords(language, source, regionName))}`;
}

function statusText(status: ScoreStatus, texts: (typeof exportMessages)['en']): string {
  return { scored: texts.scored, estimate: texts.estimate, 'not-scored': texts.notScored }[status];
}

function rounded(value: number | null, digits: number): number | null {
  return value === null ? null : Number(value.toFixed(digits));
}
