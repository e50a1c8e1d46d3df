import type { Names, RegionId, TownId } from '../geodata/types.ts';
import type { ProfileEnterprise, ProfileFact, ProfileProject } from './built-facts.ts';
import type { QuotientRange, Specialization } from './built-structure.ts';
import type { Columns } from './columns.ts';
import type { SharedJson } from './editions/share-repeats.ts';
import type { Level, Source } from './figures/observation.ts';
import type { TownNeeds } from './needs.ts';
import type { ClusterCheck } from './similar/cluster-check.ts';
import type { Edition, Indicator, Interpolation, PlaceId, Scope } from './types.ts';

/**
 * Shapes of the files that `indicators/cli/build-data.ts` writes to `indicators/built/`
 * and the site loads. Keys are sorted and no clock is read, so equal tables give equal bytes.
 */

/** Version of the shapes below; a loader refuses another one. */
export const BUILT_FORMAT = 6;

/**
 * What is known of a cell beside its value, packed: year, flags, then positions of its sources in
 * `PackedEdition.sources`. Flags: grade A = 0, B = 1, C = 2; plus 4 if outdated, 8 if a spike, 16 if published for the
 * district. See `unpackEdition` in `pack-edition.ts`.
 */
export type PackedOrigin = readonly [year: number | null, flags: number, ...sources: number[]];

/** Figures of an indicator at these places that count something else from these years on. */
export type PackedBreak = readonly [indicator: number, years: readonly number[], places: readonly number[]];

/** What is known of an edition before its figures are loaded. */
export type EditionHead = Pick<Edition, 'id' | 'scope' | 'kind' | 'year' | 'label' | 'window'>;

/** An edition without the row references, which are in the profile of the place (`ProfileFile.figures`). */
export interface PackedEdition extends EditionHead {
  readonly placeIds: readonly PlaceId[];
  readonly indicatorIds: readonly string[];
  /** values[indicator][place]; null = missing. Figures of one indicator are alike, and are written side by side. */
  readonly values: readonly (readonly (number | null)[])[];
  /** origins[indicator][place]: positions in `originKinds`; 0 also where the value is missing. */
  readonly origins: readonly (readonly number[])[];
  readonly originKinds: readonly PackedOrigin[];
  readonly notApplicable: readonly (readonly [PlaceId, string])[];
  /** Those of `Edition` that are of one indicator and the same years together, as positions; absent = none. */
  readonly breaks?: readonly PackedBreak[];
  /** As in `Edition`; absent = none. */
  readonly interpolations?: readonly Interpolation[];
  readonly sources: readonly string[];
}

/** Branches of industrial output that town sheets print, and the rest that they do not split. */
export const BRANCHES = [
  'mining',
  'metallurgy',
  'chemicals',
  'machinery',
  'minerals',
  'food',
  'energy',
  'water',
  'manufacturing-unpublished',
] as const;
export type Branch = (typeof BRANCHES)[number];

/** Uses of investment in fixed assets: the sections of OKED, A to S. */
export const INVESTMENT_USES = [
  'agriculture',
  'mining',
  'manufacturing',
  'energy',
  'water',
  'construction',
  'trade',
  'transport',
  'accommodation',
  'ict',
  'finance',
  'real_estate',
  'professional',
  'admin_services',
  'public_admin',
  'education',
  'health',
  'arts',
  'other_services',
] as const;
export type InvestmentUse = (typeof INVESTMENT_USES)[number];

/** Structure of a town's investment in fixed assets in one year of one edition: investment, not output. */
export interface TownInvestment {
  readonly level: Level;
  readonly year: number;
  /** Whether the office calls the figures final; else they are a January edition. */
  readonly edition: 'final' | 'preliminary';
  /** Tenge, all uses together, as printed. */
  readonly total: number;
  /** Largest first, confidential ones last; a use that is not printed, or printed as 0, is absent. */
  readonly uses: readonly {
    readonly use: InvestmentUse;
    readonly names: Names;
    /** Tenge; null = confidential. */
    readonly value: number | null;
    readonly row: string;
  }[];
  readonly sourceId: string;
}

/** Largest use of investment where it is a branch of industry, for a town without output figures. */
export interface LeadingInvestment {
  readonly branch: Branch;
  readonly year: number;
}

/** Branch of output, three-year sum. */
export interface BranchOutput {
  readonly branch: Branch;
  /** Tenge, sum of the years of the structure. */
  readonly output: number;
  /** Share in the sum of the branches, 0..1. */
  readonly share: number;
}

/** Structure of a town's industrial output. */
export interface TownStructure {
  readonly townId: TownId;
  /** Level whose sheet names the most output by branch; null = no output figures (then the rest is empty). */
  readonly level: Level | null;
  readonly years: readonly number[];
  /** Tenge a year, mean over `years`; null without figures. */
  readonly output: number | null;
  /** Largest first; branches that are not printed are absent, a printed 0 stays. */
  readonly branches: readonly BranchOutput[];
  /** Largest branch; null = no figures. */
  readonly leading: Branch | null;
  /** True if the largest share is under `DIVERSIFIED_BELOW`: drawn as "diversified". */
  readonly diversified: boolean;
  /** Sum of squared shares, 0..1. */
  readonly herfindahl: number | null;
  /** Location quotient of sections B, C, D, E against the reference partition of 16 regions; null = not computable. */
  readonly quotients: Readonly<Record<'B' | 'C' | 'D' | 'E', number | null>>;
  /** Location quotient of the leading branch against the same regions; null = not computable. */
  readonly leadingQuotient: QuotientRange | null;
  /** Branch of the city-forming enterprise by its product (a fact, not a figure); null = other or unknown. */
  readonly enterpriseBranch: Branch | null;
  /** True if the enterprise's branch is not the leading one as named: second mark. Unpublished manufacturing may contain it. */
  readonly enterpriseDiffers: boolean;
  /** Only in `industries.json`, and only of a town without output figures whose largest use of investment is a branch. */
  readonly investment?: LeadingInvestment;
  /** Row references of all the years, and the sources. */
  readonly rows: readonly string[];
  readonly sourceIds: readonly string[];
}

/** Sections of value added printed by region (OKED letters). */
export const SECTIONS = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
  'M',
  'N',
  'O',
  'P',
  'Q',
  'X',
] as const;
/** `E` is industry less B, C, D; `X` the rest that no printed section covers. */
export type Section = (typeof SECTIONS)[number];

/** Structure of a region's value added. */
export interface RegionStructure {
  readonly regionId: RegionId;
  readonly year: number;
  /** Tenge: value added of all sections, the gross regional product less net taxes on products. */
  readonly total: number;
  /** Tenge by section; null = not printed. */
  readonly valueAdded: Readonly<Record<Section, number | null>>;
  /** Location quotient against the nation; null = not computable. */
  readonly quotients: Readonly<Record<Section, number | null>>;
  readonly herfindahl: number | null;
  readonly sourceIds: readonly string[];
}

/** What a source is called and what is said of it. */
export type SourceTitle = Pick<Source, 'title' | 'notes'>;

/** `explorer.json`: all that the first view needs. */
export interface ExplorerFile {
  readonly format: typeof BUILT_FORMAT;
  /** Version of the index, 1 = the first, and the day from which its figures stand, year-month-day. */
  readonly version: { readonly number: number; readonly date: string };
  readonly codebook: Columns<Indicator>;
  /** Indicator ids of the basic panel, in order. */
  readonly panel: readonly string[];
  /** The full edition of each scope with which the explorer opens. */
  readonly editions: readonly PackedEdition[];
  readonly structure: {
    /** Leading branch of output of each town; null = no figures. All else of them is in `industries.json`. */
    readonly leading: Readonly<Record<TownId, Branch | null>>;
    readonly branchNames: Readonly<Record<Branch, Names>>;
    readonly sectionNames: Readonly<Record<Section, Names>>;
    /** What the town quotients are measured against: so many regions with district tables, together. */
    readonly reference: { readonly regions: number };
    /** Years against which change and shift of regions are measured; `firstEstimate` is printed and not used yet. */
    readonly regionYears: {
      readonly changeFrom: number;
      readonly shiftFrom: number;
      readonly firstEstimate: number | null;
    };
  };
  /** What is known of the hard needs of each town; a town of which nothing is known is absent. */
  readonly needs: Readonly<Record<TownId, TownNeeds>>;
  /** Editions that exist in `years.json`. */
  readonly laterEditions: readonly EditionHead[];
}

/** `industries.json`: the structures of all towns and regions, which the first view does not show. */
export interface IndustriesFile {
  readonly format: typeof BUILT_FORMAT;
  readonly towns: readonly TownStructure[];
  readonly regions: readonly RegionStructure[];
  /** Measures of the whole structure in the order of `STRUCTURE_MEASURES`; a place without a structure is absent. */
  readonly measures: Readonly<Record<PlaceId, readonly (number | null)[]>>;
}

/** `years.json`: earlier full editions, the core editions and those of single dimensions. */
export interface YearsFile {
  readonly format: typeof BUILT_FORMAT;
  readonly editions: readonly PackedEdition[];
}

/** One point of a series: year, value in the base unit, printed value, printed unit, row reference, source id. */
export type SeriesPoint = readonly [
  year: number,
  value: number,
  printedValue: string,
  printedUnit: string,
  row: string,
  sourceId: string,
];

/**
 * A point as it is written: year, value, line of its table; then, each 0 where it is as in most points, the value as
 * printed (0: as the value is), printed unit, source id and table. Zeros at the end are left out.
 */
export type PackedPoint = readonly [year: number, value: number, line: number, ...rest: (string | 0)[]];

/**
 * Points of neighbouring years whose lines are one step apart, that are in all else as most points are: first year, first
 * line and step, then the numbers as printed.
 */
export type PackedRun = readonly [
  head: readonly [year: number, line: number, step: number],
  ...printed: number[],
];

/** A printed series as it is written; `shared` is what most of its points have; value = printed number × factor. */
export interface PackedSeries extends Pick<ProfileSeries, 'level'> {
  /** Id; a number is its position in {@link ProfileWords}, which has names and unit too. */
  readonly series: string | number;
  readonly names?: Names;
  readonly unit?: Names;
  readonly shared: readonly [table: string, unit: string, source: string, factor: number];
  readonly parts: readonly (PackedPoint | PackedRun)[];
}

/** A source as a profile names it. */
export type ProfileSource = Pick<Source, 'title' | 'notes' | 'files' | 'url' | 'licence'>;

/** A printed series of a place at one level. */
export interface ProfileSeries {
  readonly series: string;
  readonly names: Names;
  readonly unit: Names;
  readonly level: Level;
  readonly points: readonly SeriesPoint[];
}

/** How one indicator of the place was made in the full edition: full references for the figure's popover. */
export interface ProfileFigure {
  readonly indicatorId: string;
  readonly value: number;
  /** Null where its source gives none. */
  readonly year: number | null;
  readonly grade: 'A' | 'B' | 'C';
  readonly level: Level | 'computed' | 'fact';
  readonly outdated: boolean;
  readonly forDistrict: boolean;
  /** As in `IndicatorCell`. */
  readonly spike?: true;
  /** What it would be without the figures that make it a spike; null = nothing. Absent where it is none. */
  readonly without?: { readonly value: number; readonly year: number | null } | null;
  readonly rows: readonly string[];
  readonly sourceIds: readonly string[];
}

/** A file with what repeats in it written once; see `compactJson` in `compact-json.ts`. */
export interface CompactFile extends SharedJson {
  readonly format: typeof BUILT_FORMAT;
}

/** `profiles/<place>.json` as it is written; see `unpackProfile` in `pack-profile.ts`. */
export type PackedProfile = CompactFile;

/**
 * What the profiles of a scope have in common, so that no profile repeats it; see `profileWords` in `profile-words.ts`.
 * `profiles-<scope>.json` holds it in all languages, `profiles-<scope>-<language>.json` with the names of one.
 */
export interface ProfileWords {
  /** Profiles refer to them by position; what a single place has is in its profile. */
  readonly series: readonly Pick<ProfileSeries, 'series' | 'names' | 'unit'>[];
  /** Uses of investment by id. */
  readonly uses: Readonly<Record<string, Names>>;
  /** Notes of breaks and titles of sources, to which profiles refer by position. */
  readonly texts: readonly Names[];
  /** Sources of many places, by id. */
  readonly sources: Readonly<Record<string, ProfileSource>>;
}

/** What is known of a place beside its scores. */
export interface ProfileFile {
  readonly format: typeof BUILT_FORMAT;
  readonly placeId: PlaceId;
  readonly scope: Scope;
  readonly figures: readonly ProfileFigure[];
  readonly series: readonly ProfileSeries[];
  /** The town's structure with its row references; absent for regions. */
  readonly structure?: TownStructure;
  /** The town's investment by use; absent for regions. */
  readonly investment?: TownInvestment;
  /** Measures of specialization with their parts; absent where nothing is printed by branch or section. */
  readonly specialization?: Specialization;
  /** Years before which a series must not be joined to later ones: series `*` = all series. */
  readonly breaks: readonly {
    readonly series: string;
    readonly year: number;
    readonly note: Names;
    /** Level it holds for; absent = all. */
    readonly level?: Level;
    /** Side that counts something else: shown, not scored; absent = neither. */
    readonly notScored?: 'before' | 'after';
  }[];
  /** Figures apart from the years around them: a spike is used until its cause is known, a misprint never. */
  readonly marks: readonly {
    readonly series: string;
    readonly level: Level;
    readonly year: number;
    readonly kind: 'spike' | 'misprint';
  }[];
  readonly facts: readonly ProfileFact[];
  readonly enterprises: readonly ProfileEnterprise[];
  readonly projects: readonly ProfileProject[];
  /** Indicator ids without any value: "not published, ask the akimat". */
  readonly notPublished: readonly string[];
  readonly sources: Readonly<Record<string, ProfileSource>>;
}

/** `sources.json`, written compact: every source with its licence, by id. */
export type SourcesFile = Readonly<Record<string, Source>>;

/** One cell of the coverage report: grade, `old` = outdated, `n/a` = does not apply, null = missing. */
export type CoverageMark = 'A' | 'B' | 'C' | 'old' | 'n/a' | null;

/** `report.json`, written compact: what the loader read and left out, and who has which figure. */
export interface ReportFile {
  readonly format: typeof BUILT_FORMAT;
  readonly reading: {
    readonly rowsRead: Readonly<Record<string, number>>;
    readonly problemCounts: Readonly<Record<string, number>>;
    /** The first 200 problems that are not plain notes. */
    readonly problems: readonly {
      readonly kind: string;
      readonly severity: string;
      readonly file: string;
      readonly line: number | null;
      readonly message: string;
      readonly hint: string;
    }[];
  };
  readonly coverage: readonly {
    readonly editionId: string;
    readonly indicatorId: string;
    readonly townLevel: number;
    readonly wider: number;
    readonly marks: Readonly<Record<PlaceId, CoverageMark>>;
  }[];
  /** Pairs of indicators across the two indices with |r| > 0.9. */
  readonly correlations: readonly {
    readonly a: string;
    readonly b: string;
    readonly r: number;
    readonly n: number;
    readonly reason: string | null;
  }[];
  /** The reference partition against the printed region totals. */
  readonly partition: readonly {
    readonly regionId: RegionId;
    readonly year: number;
    readonly sum: number;
    readonly printed: number | null;
  }[];
  /** Whether the towns of the opening edition fall into clusters by their scores; null = too few to tell. */
  readonly clusters: ClusterCheck | null;
}
