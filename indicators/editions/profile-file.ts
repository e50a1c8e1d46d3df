import type { Names } from '../../geodata/types.ts';
import {
  BUILT_FORMAT,
  type ProfileFigure,
  type ProfileFile,
  type ProfileSeries,
  type SeriesPoint,
} from '../built-files.ts';
import type { LoadedTables } from '../dataset/load-tables.ts';
import type { Level, Observation, SeriesBreak, Source } from '../dataset/observation.ts';
import type { Scope } from '../types.ts';
import type { Assembly } from './assemble.ts';
import type { BuiltEdition } from './build-edition.ts';

/** Words for the kinds of breaks in `series-breaks.csv`. */
const BREAK_NOTES: Readonly<Record<string, Names>> = {
  census: {
    kk: 'Санақтан кейін қайта есептелген: бұрынғы жылдармен жалғаспайды',
    ru: 'Пересчитано после переписи: не продолжает прежние годы',
    en: 'Counted anew after the census: does not continue earlier years',
  },
  definition: {
    kk: 'Анықтама өзгерді: 2015 жылдан жеке кәсіпкерлер де саналады',
    ru: 'Изменилось определение: с 2015 года считаются и индивидуальные предприниматели',
    en: 'The definition changed: sole traders are counted from 2015',
  },
  boundary: {
    kk: 'Әкімдік аумағы өзгерді',
    ru: 'Изменилась территория администрации',
    en: 'The area of the administration changed',
  },
  borders: {
    kk: 'Облыс шекарасы 2022 жылдың маусымында өзгерді',
    ru: 'Границы области изменились в июне 2022 года',
    en: 'The borders of the region changed in June 2022',
  },
  'legal-seat': {
    kk: 'Кәсіпорынның заңды мекенжайы ауысқан болуы керек',
    ru: 'Предприятие, по-видимому, сменило юридический адрес',
    en: 'The enterprise seems to have moved its legal seat',
  },
};

const UNIT_NAMES: Readonly<Record<string, Names>> = {
  persons: { kk: 'адам', ru: 'человек', en: 'persons' },
  units: { kk: 'бірлік', ru: 'единиц', en: 'units' },
  cases: { kk: 'жағдай', ru: 'случаев', en: 'cases' },
  tenge: { kk: 'теңге', ru: 'тенге', en: 'tenge' },
  '%': { kk: '%', ru: '%', en: '%' },
  'm²': { kk: 'м²', ru: 'м²', en: 'm²' },
  'm² per person': { kk: 'адамға м²', ru: 'м² на человека', en: 'm² per person' },
  'per 1000': { kk: '1000 адамға', ru: 'на 1000 человек', en: 'per 1,000' },
  'per 1000 births': { kk: '1000 туғанға', ru: 'на 1000 родившихся', en: 'per 1,000 births' },
  'per million': { kk: 'миллион тұрғынға', ru: 'на миллион жителей', en: 'per million residents' },
  '% of previous year': { kk: 'өткен жылға %', ru: '% к предыдущему году', en: '% of the year before' },
  'tenge per hour': { kk: 'сағатына теңге', ru: 'тенге в час', en: 'tenge per hour' },
  USD: { kk: 'АҚШ доллары', ru: 'долларов США', en: 'US dollars' },
  years: { kk: 'жыл', ru: 'лет', en: 'years' },
  tonnes: { kk: 'тонна', ru: 'тонн', en: 'tonnes' },
  kWh: { kk: 'кВт·сағ', ru: 'кВт·ч', en: 'kWh' },
  class: { kk: 'сынып', ru: 'класс', en: 'class' },
};

/** `profiles/<place>.json` from the loaded rows and the full edition of the place's scope. */
export function profileFile(
  assembly: Assembly,
  built: BuiltEdition,
  placeId: string,
  scope: Scope,
): ProfileFile {
  const { tables } = assembly;
  const rows = (scope === 'town' ? tables.observations : tables.regionObservations).filter(
    (observation) => observation.placeId === placeId,
  );
  const figures = figuresOf(built, placeId);
  const series = seriesOf(rows, tables);
  const facts = tables.facts.filter((fact) => fact.townId === placeId).map(({ townId: _, ...fact }) => fact);
  const enterprises = tables.enterprises.filter((entry) => entry.townId === placeId).map(enterpriseCells);
  const projects = tables.projects.filter((entry) => entry.townId === placeId).map(projectCells);
  const used = [
    ...rows.map((row) => row.sourceId),
    ...figures.flatMap((figure) => figure.sourceIds),
    ...[...facts, ...enterprises, ...projects].map((entry) => entry['sourceId'] ?? ''),
  ];
  return {
    format: BUILT_FORMAT,
    placeId,
    scope,
    figures,
    series,
    breaks: breaksOf(tables.breaks, placeId, series),
    facts,
    enterprises,
    projects,
    notPublished: notPublished(assembly, built, placeId),
    sources: sourcesOf(tables.sources, used),
  };
}

function figuresOf(built: BuiltEdition, placeId: string): readonly ProfileFigure[] {
  const line = built.picked[built.edition.placeIds.indexOf(placeId)] ?? [];
  return built.edition.indicatorIds.flatMap((indicatorId, column) => {
    const figure = line[column] ?? null;
    return figure === null ? [] : [{ indicatorId, ...figure }];
  });
}

function seriesOf(rows: readonly Observation[], tables: LoadedTables): readonly ProfileSeries[] {
  const definitions = new Map(tables.series.map((entry) => [entry.id, entry]));
  const groups = new Map<string, Observation[]>();
  for (const row of rows) {
    const key = `${row.series}|${row.level}`;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [row]);
    else list.push(row);
  }
  return [...groups.keys()].sort().flatMap((key) => {
    const group = [...(groups.get(key) ?? [])].sort((a, b) => a.year - b.year);
    const [series = '', level = ''] = key.split('|');
    const definition = definitions.get(series);
    const first = group[0];
    if (definition === undefined || first === undefined) return [];
    return [
      {
        series,
        names: definition.names,
        unit: UNIT_NAMES[first.unit] ?? { kk: first.unit, ru: first.unit, en: first.unit },
        level: level as Level,
        points: group.map(pointOf),
      },
    ];
  });
}

function pointOf(row: Observation): SeriesPoint {
  return [row.year, row.value, row.printedValue, row.printedUnit, row.row, row.sourceId];
}

function enterpriseCells(entry: LoadedTables['enterprises'][number]): Readonly<Record<string, string>> {
  const { row, names, product, owner, indicator, year, value, unit, sourceIds } = entry;
  return {
    row,
    nameEn: names.en,
    nameRu: names.ru,
    product,
    owner,
    indicator,
    year: year === null ? '' : String(year),
    value,
    unit,
    sourceId: sourceIds.join('; '),
  };
}

function projectCells(entry: LoadedTables['projects'][number]): Readonly<Record<string, string>> {
  const { townId: _, yearAnnounced, yearCommissioning, sourceIds, ...texts } = entry;
  return {
    ...texts,
    yearAnnounced: yearAnnounced === null ? '' : String(yearAnnounced),
    yearCommissioning: yearCommissioning === null ? '' : String(yearCommissioning),
    sourceId: sourceIds.join('; '),
  };
}

function breaksOf(
  breaks: readonly SeriesBreak[],
  placeId: string,
  series: readonly ProfileSeries[],
): ProfileFile['breaks'] {
  const printed = new Set(series.map((entry) => entry.series));
  const marks = breaks
    .filter(({ placeId: at }) => (at.endsWith('*') ? placeId.startsWith(at.slice(0, -1)) : at === placeId))
    .flatMap(({ series: list, fromYear, kind }) =>
      list
        .filter((id) => id === '*' || printed.has(id))
        .map((id) => ({
          series: id,
          year: fromYear,
          note: BREAK_NOTES[kind] ?? { kk: kind, ru: kind, en: kind },
        })),
    );
  return marks.filter(
    (mark, index) =>
      marks.findIndex((other) => other.series === mark.series && other.year === mark.year) === index,
  );
}

function notPublished({ codebook }: Assembly, built: BuiltEdition, placeId: string): readonly string[] {
  const { edition, picked } = built;
  const line = picked[edition.placeIds.indexOf(placeId)] ?? [];
  const inapplicable = new Set(
    edition.notApplicable.filter(([id]) => id === placeId).map(([, indicator]) => indicator),
  );
  const own = new Set(codebook.filter((row) => row.levels.includes('own')).map((row) => row.id));
  return edition.indicatorIds.filter((id, column) => {
    const figure = line[column] ?? null;
    // A region's figure in place of the town's own is also something to ask for.
    const isMissing =
      figure === null || (edition.scope === 'town' && own.has(id) && figure.level === 'region');
    return isMissing && !inapplicable.has(id);
  });
}

function sourcesOf(sources: readonly Source[], used: readonly string[]): Readonly<Record<string, Source>> {
  const ids = new Set(used.flatMap((id) => id.split(';').map((part) => part.trim())));
  return Object.fromEntries(
    sources.filter((source) => ids.has(source.id)).map((source) => [source.id, source]),
  );
}
