import type { Level } from '../../../indicators/figures/observation.ts';
import { LABOUR_RECIPES } from '../../../indicators/work/labour-figures.ts';
import type { ProfileContext } from '../../panels/profile/profile-context.ts';
import { type SourceView, sourceView } from '../../panels/profile/profile-facts.ts';
import type { PlaceContent } from './place-profile-template.ts';
import type { TownFiles } from './town-files.ts';

/** Series of which the part on the people is made. */
const PEOPLE_SERIES = [
  ...['births', 'deaths', 'natural_increase', 'in_migrants', 'out_migrants', 'net_migration'],
  'population_year_end',
];

/** What the parts on the people and the labour market of a town show, with the sources of their series. */
export function townParts(
  context: ProfileContext,
  { people, work, common, scenario }: TownFiles,
): NonNullable<PlaceContent['town']> {
  const { language } = context;
  const labour = work.measures.flatMap(({ measure, level }) => {
    const { series, whole } = LABOUR_RECIPES[measure];
    return [series, ...(whole === null ? [] : [whole])].flatMap((id) => sourcesOf(context, id, level));
  });
  const { level } = people;
  const born = level === null ? [] : PEOPLE_SERIES.flatMap((id) => sourcesOf(context, id, level));
  return {
    people: { language, people, common, sources: onceEach(born) },
    work: { language, work, sources: onceEach(labour) },
    whatIf: whatIfOf(context, scenario, people.townId),
  };
}

/** Series of which the part "What if" is made, beside those of output and residents. */
const JOB_SERIES = ['employed', 'unemployed', 'sme_employed'] as const;

function whatIfOf(
  context: ProfileContext,
  file: TownFiles['scenario'],
  townId: string,
): NonNullable<PlaceContent['town']>['whatIf'] {
  const town = file.towns.find((one) => one.townId === townId);
  if (town === undefined) return null;
  const level = town.employed?.level;
  const sources = level === undefined ? [] : JOB_SERIES.flatMap((id) => sourcesOf(context, id, level));
  const { language, data } = context;
  return { language, file, town, branchNames: data.structure.branchNames, sources: onceEach(sources) };
}

function sourcesOf(context: ProfileContext, series: string, level: Level): readonly SourceView[] {
  const found = context.file?.series.filter((one) => one.series === series && one.level === level) ?? [];
  const ids = new Set(found.flatMap(({ points }) => points.map((point) => point[5])));
  return [...ids].map((id) => sourceView(context, id));
}

function onceEach(sources: readonly SourceView[]): readonly SourceView[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
