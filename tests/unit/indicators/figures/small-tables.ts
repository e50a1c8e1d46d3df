import { LANGUAGES } from '../../../../geodata/languages.ts';
import { BRANCHES, INVESTMENT_USES, SECTIONS } from '../../../../indicators/built-files.ts';
import { type LoadedTables, loadTables } from '../../../../indicators/figures/load-tables.ts';
import type { Observation } from '../../../../indicators/figures/observation.ts';
import type { Problem } from '../../../../indicators/figures/problem.ts';

export const TOWN_HEADER =
  'town_id,series,year,value,unit,level,source_id,sheet_row,second_reading,flag,remark';

/** Header of columns with a text in every language. */
function textColumns(stem: string): string {
  return LANGUAGES.map((language) => `${stem}_${language}`).join(',');
}

export const FACT_HEADER = `town_id,topic,year,valid_to,value,unit,bound,${textColumns('text')},source_id,${textColumns('note')},maintainer_note`;

/** A line of `facts.csv` without words: its first cells up to the unit, and the source. */
export function factLine(cells: string, source = 'PRESS'): string {
  return `${cells},${','.repeat(LANGUAGES.length)},${source},${','.repeat(LANGUAGES.length)}`;
}

export const PROJECT_HEADER = `town_id,${textColumns('project')},kind,same_as,${textColumns('investor')},amount,unit,bound,year_announced,year_commissioning,valid_to,jobs,status,${textColumns('detail')},source_id,${textColumns('note')},maintainer_note`;

/** A planned project without words but its name: what stands between kind and status has to be written out. */
export function projectLine(
  name: string,
  { town = 'ridder', sameAs = '', amount = ',,', years = ',,', sources = 'PRESS' } = {},
): string {
  const blank = ','.repeat(LANGUAGES.length - 1);
  const names = LANGUAGES.map(() => name).join(',');
  return `${town},${names},opening,${sameAs},${blank},${amount},${years},,planned,${blank},${sources},${blank},`;
}

export const DISTRICT_HEADER = 'region_code,sheet,level,series,year,value,unit,source_id';

const NAME_COLUMNS = LANGUAGES.map((language) => `name_${language}`).join(',');

export const NAMES_HEADER = `list,id,${NAME_COLUMNS}`;

/** A line of `names.csv` with the same name in every language. */
export function nameLine(list: string, id: string, name = 'x'): string {
  return [list, id, ...LANGUAGES.map(() => name)].join(',');
}

/** A name for everything that the small tables hold. */
export const NAMES: readonly string[] = [
  ...BRANCHES.map((branch) => nameLine('branch', branch)),
  ...SECTIONS.map((section) => nameLine('section', section)),
  ...INVESTMENT_USES.map((use) => nameLine('use', use)),
  ...['persons', '%', 'tenge', 'units', 'm²'].map((unit) => nameLine('unit', unit)),
  ...['census', 'legal-seat', 'definition', 'boundary'].map((kind) => nameLine('break', kind)),
];

/** A line of `series.csv`: id, the same name in every language, the other cells. */
function seriesLine(id: string, cells: string): string {
  return [id, ...LANGUAGES.map(() => id), cells].join(',');
}

/** A complete set of small tables, each with a row; `changes` replaces files, null removes one. */
export function smallTables(changes: Readonly<Record<string, string | null>> = {}): Record<string, string> {
  const files: Record<string, string | null> = {
    'town-observations.csv': `${TOWN_HEADER}\nkentau,universities,2020,1,units,town,BNS-A,,,,`,
    'region-observations.csv':
      'region_code,series,year,value,unit,source_id,remark\nKZ-61,births,2020,5,persons,BNS-A,',
    'district-observations.csv': `${DISTRICT_HEADER}\nKZ-62,г.а.Каражал,city,births,2020,5,persons,BNS-A`,
    'facts.csv': `${FACT_HEADER}\n${factLine('ridder,gas_status,2024,,yes,code')}`,
    'needs.csv': 'town_id,need,met,fact\nridder,gas,yes,ridder/gas_status',
    'enterprises.csv': [
      `town_id,${textColumns('enterprise')},product,${textColumns('owner')},owner_year,indicator,year,value,unit,bound,${textColumns('text')},source_id,${textColumns('note')},maintainer_note`,
      'ridder,,Завод,Plant,zinc,,,,,capacity,,5,kt,,,,,PRESS,,,,',
    ].join('\n'),
    'projects.csv': `${PROJECT_HEADER}\n${projectLine('Mill')}`,
    'to-be-read.csv': 'table,row,column,language,text,read_on\ntowns,ridder,former_name,ru,x,',
    'investment-by-use.csv':
      'town_id,use,year,value,unit,level,source_id,release,sheet_row,edition\nridder,total,2023,5,thousand tenge,admin,BNS-A,Region 2023,sheet 11:5,final',
    'sources.csv': [
      'source_id,title,title_lang,note,files,publisher,year,url,licence',
      'BNS-A,Workbook,en,,,Bureau,2024,,quote with credit',
      'PRESS,Article,en,,,Paper,2024,,',
      'WIKI,Page,en,,,Wikipedia,2024,,CC BY-SA',
    ].join('\n'),
    'places.csv':
      'place_id,kind,name_en,within,exists_from\nridder,town,Ridder,KZ-63,\nkentau,town,Kentau,KZ-61,\nkarazhal,town,Karazhal,KZ-62,\nKZ-62,region,Ulytau,KZ,2022\nKZ-61,region,Turkistan,KZ,\nKZ-63,region,East Kazakhstan,KZ,\nKZ,nation,Kazakhstan,,',
    'area-allowed.csv':
      'town_id,series,test,from_year,to_year,reason\nkentau,births,ratio,1990,1992,the villages of the administration are young',
    'area-years.csv': 'from_year,to_year,reason\n2018,2022,x',
    'series.csv': [
      `series,${NAME_COLUMNS},unit,decimals,kind,area_kind,min,max,max_step,same_as`,
      seriesLine('births', 'persons,0,count,person,0,,20,'),
      seriesLine('population_year_end', 'persons,0,count,person,0,,20,'),
      seriesLine('net_migration', 'persons,0,count,balance,,,,'),
      seriesLine('unemployment_rate', '%,1,rate,rate,0,100,20,'),
      seriesLine('industrial_output', 'tenge,0,money,output,0,,20,'),
      seriesLine('universities', 'units,0,count,sited,0,,20,'),
      seriesLine('sme_active', 'units,0,count,registration,0,,20,'),
      seriesLine('sme_operating', 'units,0,count,registration,0,,20,sme_active'),
      seriesLine('housing_commissioned', 'm²,0,count,sited,0,,20,'),
    ].join('\n'),
    'units.csv': [
      'printed_unit,unit,factor',
      'persons,persons,1',
      'thousand persons,persons,1000',
      'million tenge,tenge,1000000',
      'billion tenge,tenge,1000000000',
      'thousand m2,m²,1000',
      '%,%,1',
      'units,units,1',
    ].join('\n'),
    'source-order.csv': 'rank,source_id,reason\n10,BNS*,office\n60,WIKI,encyclopaedia\n50,*,others',
    'series-breaks.csv': [
      'place_id,level,series,from_year,kind,not_scored,reason',
      '*,,population_year_end,2021,census,,census',
      'ridder,town,industrial_output,2011,legal-seat,,seat moved',
      'KZ-62/*,,sme_active,2015,definition,,sole traders',
      'kentau,admin,*,2017,boundary,,villages joined',
    ].join('\n'),
    'names.csv': [NAMES_HEADER, ...NAMES].join('\n'),
    'enterprise-staff.csv': 'town_id,series,counts,reason\nridder,births,town,x',
    'steps.csv': 'town_id,level,series,year,kind,cause\nkentau,town,births,1990,release,x',
    'relevel.csv':
      'town_id,series,level_printed,level_real,wins,from_year,to_year,reason\nkentau,births,town,admin,no,1990,1990,x',
    'excluded.csv':
      'table,place_id,series,level,from_year,to_year,source_id,reason\ntown-observations,kentau,births,,1990,1990,,x',
    'workbook-sheets.csv': 'sheet,town_id,level\nРиддер,ridder,admin',
    'workbook-labels.csv': 'label,series,unit\nЧисло родившихся,births,persons',
    'workbook-units.csv': 'words,printed_unit\nчеловек,persons',
    'district-sheets.csv':
      'region_code,sheet,level,role,parent_sheet,reason\nKZ-62,г.а.Каражал,city,part,,\nKZ-62,г.Каражал,monotown,inside,г.а.Каражал,lies inside',
    ...changes,
  };
  return Object.fromEntries(Object.entries(files).filter((one): one is [string, string] => one[1] !== null));
}

/** Loads small tables with these rows in `town-observations.csv`; line 2 is the first row. */
export function loadTownRows(
  rows: readonly string[],
  changes: Readonly<Record<string, string>> = {},
): LoadedTables {
  return loadTables(smallTables({ 'town-observations.csv': [TOWN_HEADER, ...rows].join('\n'), ...changes }));
}

/** The one problem of a kind; fails the test by an exception when there is none or more than one. */
export function onlyProblem(tables: LoadedTables, kind: string): Problem {
  const found = tables.problems.filter((problem) => problem.kind === kind);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`expected one "${kind}", found ${found.length}`);
  return first;
}

/** Values used for a place and series by year, as `2020: 5`. */
export function valuesOf(observations: readonly Observation[], placeId: string, series: string): string[] {
  return observations
    .filter((one) => one.placeId === placeId && one.series === series)
    .map((one) => `${one.year}: ${one.value}`);
}
