import { BUILT_FORMAT } from '../built-files.ts';
import type { HindcastYear, PeopleFile, PeopleOfTown, TownPeople, TownWebb } from '../built-people.ts';
import { printedFigure } from '../editions/amounts.ts';
import type { Assembly } from '../editions/assemble.ts';
import type { EditionContext } from '../editions/context.ts';
import type { Sheet } from '../editions/figure-index.ts';
import { TOWN_LEVELS } from '../editions/pick-figure.ts';
import type { Level } from '../figures/observation.ts';
import { rowList } from '../row-list.ts';
import { type ForecastWay, WAYS } from './forecast.ts';
import { everyOrigin, lateOrigins, longestStretch, pastErrors } from './hindcast.ts';
import { lastWindow, meanBalances, meanRates, type PeopleLine, WINDOW } from './people-line.ts';
import { peopleYears, RESIDENTS, readLine, readPeople, sheetOfPeople } from './read-people.ts';
import { type StabilityPosts, stabilityPosts, townStability } from './stability.ts';
import { beatsNoChange, type ErrorsOfWays, type ResidentsLine, townProjection } from './town-projection.ts';
import { webbClass } from './webb.ts';

/** What all towns have in common and each town by itself. */
export interface PeopleFiles {
  readonly all: PeopleFile;
  readonly towns: readonly TownPeople[];
}

/** Residents of 1 January, where a town has no sheet that prints those of the end of the year. */
const JANUARY = ['population', 'population_admin'] as const;

/** Balances, classes, stability and projections of all towns. */
export function peopleFiles({ context, codebook }: Pick<Assembly, 'context' | 'codebook'>): PeopleFiles {
  const ids = context.places.towns.map(({ id }) => id);
  const sheets = new Map(ids.map((id) => [id, sheetOfPeople(context, id)]));
  const lines = new Map(
    [...sheets].flatMap(([id, sheet]) => (sheet === null ? [] : [[id, readPeople(context, sheet)] as const])),
  );
  const tried = triedLines(context, ids);
  const stretches = tried.map(({ line }) => line);
  const errors = errorsOfWays(stretches, lateOrigins);
  const used = WAYS.filter((way) => way === 'no-change' || beatsNoChange(errors[way], errors['no-change']));
  const posts = stabilityPosts(onceEach(lines), codebook);
  const towns = ids.map((townId): TownPeople => {
    const [sheet, line] = [sheets.get(townId) ?? null, lines.get(townId)];
    const residents = residentsLine(context, sheet ?? { placeId: townId, level: 'town' }, line);
    const projection = residents === null ? null : townProjection(residents, errors, used);
    if (sheet === null || line === undefined) return { ...NOTHING, townId, projection };
    return { ...ofSheet({ context, codebook }, { sheet, line, posts }), projection };
  });
  return {
    all: {
      format: BUILT_FORMAT,
      hindcast: hindcastYears(errors),
      hindcastEveryOrigin: hindcastYears(errorsOfWays(stretches, everyOrigin)),
      lines: tried.map(({ townId, level, line }) => {
        const years = [...line.residents.figures.keys()];
        return { townId, level, first: Math.min(...years), last: Math.max(...years) };
      }),
      used,
      posts,
      towns: towns.map(({ townId, level, webb, stability }) => ({
        townId,
        level,
        webb: webb === null ? null : withoutRows(webb),
        stability: stability?.value ?? null,
      })),
    },
    towns,
  };
}

const NOTHING: Omit<TownPeople, 'townId' | 'projection'> = {
  format: BUILT_FORMAT,
  level: null,
  years: [],
  breaks: { natural: [], migration: [], residents: [] },
  webb: null,
  webbBefore: null,
  stability: null,
};

function ofSheet(
  { context, codebook }: Pick<Assembly, 'context' | 'codebook'>,
  own: { readonly sheet: Sheet; readonly line: PeopleLine; readonly posts: StabilityPosts },
): Omit<TownPeople, 'projection'> {
  const { sheet, line } = own;
  const last = lastWindow(line);
  return {
    format: BUILT_FORMAT,
    townId: sheet.placeId,
    level: sheet.level,
    years: peopleYears(context, sheet, line),
    breaks: {
      natural: line.natural.breaks,
      migration: line.migration.breaks,
      residents: line.residents.breaks,
    },
    webb: last === null ? null : townWebb(line, last),
    webbBefore: last === null ? null : townWebb(line, last - WINDOW),
    stability: townStability(context, codebook, own),
  };
}

/** Class of Webb by the mean balances of up to five years that end in one; null where fewer than three print both. */
export function townWebb(line: PeopleLine, last: number): TownWebb | null {
  const known = meanBalances(line, last);
  if (known === null) return null;
  const { rows, ...means } = known;
  return {
    class: webbClass(known.natural, known.migration),
    ...means,
    per1000: meanRates(line, known),
    rows: rowList(rows),
  };
}

function withoutRows({ rows: _rows, ...webb }: TownWebb): PeopleOfTown['webb'] {
  return webb;
}

/** The line that is carried forward: that of the balances, else the last residents of 1 January. */
function residentsLine(
  context: EditionContext,
  { placeId, level: own }: Sheet,
  line: PeopleLine | undefined,
): ResidentsLine | null {
  if (line !== undefined && line.residents.figures.size > 0) return { line, series: RESIDENTS, level: own };
  const none = { figures: new Map(), breaks: [] };
  for (const level of TOWN_LEVELS)
    for (const series of JANUARY) {
      const sheet = { placeId, level };
      const residents = readLine(context, sheet, [series], (year) =>
        printedFigure(context, sheet, series, year),
      );
      if (residents.figures.size > 0)
        return { line: { residents, natural: none, migration: none }, series, level };
    }
  return null;
}

interface TriedLine {
  readonly townId: string;
  readonly level: Level;
  readonly line: PeopleLine;
}

/** Of each town the longest run of residents that any of its sheets prints without a break, each area once; none too short to try. */
function triedLines(context: EditionContext, ids: readonly string[]): readonly TriedLine[] {
  const longest = ids.flatMap((townId) => {
    const stretches = TOWN_LEVELS.map((level) => ({
      townId,
      level,
      line: longestStretch(readPeople(context, { placeId: townId, level })),
    }));
    const [best] = stretches.sort((a, b) => b.line.residents.figures.size - a.line.residents.figures.size);
    return best === undefined || lateOrigins(best.line).length === 0 ? [] : [best];
  });
  const once = onceEach(new Map(longest.map(({ townId, line }) => [townId, line])));
  return longest.filter(({ townId }) => once.has(townId));
}

/** Lines of different areas: where two towns have the same residents in every year, the first. */
function onceEach(lines: ReadonlyMap<string, PeopleLine>): ReadonlyMap<string, PeopleLine> {
  const seen = new Set<string>();
  return new Map(
    [...lines].filter(([, { residents }]) => {
      const key = [...residents.figures].map(([year, { value }]) => `${year}:${value}`).join();
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    }),
  );
}

function errorsOfWays(
  lines: readonly PeopleLine[],
  originsOf: (line: PeopleLine) => readonly number[],
): ErrorsOfWays {
  const of = (way: ForecastWay) => pastErrors(lines, originsOf, way);
  return { components: of('components'), damped: of('damped'), 'no-change': of('no-change') };
}

function hindcastYears(errors: ErrorsOfWays): readonly HindcastYear[] {
  const at = (way: ForecastWay, horizon: number) =>
    errors[way].find((one) => one.horizon === horizon)?.p80 ?? null;
  return errors['no-change'].map(({ horizon, count }) => ({
    horizon,
    count,
    p80: {
      components: at('components', horizon),
      damped: at('damped', horizon),
      'no-change': at('no-change', horizon),
    },
  }));
}
