import type { Names, SomeNames } from './languages.ts';

export type { Language, Names, SomeNames } from './languages.ts';

/** Longitude and latitude in degrees, WGS 84. */
export type LonLat = readonly [lon: number, lat: number];

/** ISO 3166-2 code of a first-level unit, such as `KZ-10`. */
export type RegionId = string;

/** Stable id of a monotown, such as `ridder`. */
export type TownId = string;

/** OKED section letters that a city-forming enterprise or a leading branch may have. */
export type SectionLetter = string;

/** A monotown of the programme 2012–2020. Empty text in the table is `null` here, never ''. */
export interface Town {
  readonly id: TownId;
  readonly names: Names;
  /** Former names, with their years where they are known; searched, shown in the profile. */
  readonly formerNames: readonly Names[];
  readonly position: LonLat;
  readonly regionId: RegionId;
  readonly foundedYear: number | null;
  readonly townStatusYear: number | null;
  /** Industry in words, as in the table (English). */
  readonly type: string;
  /** Family of the industry, from the table's column `industry`; keys of {@link Industry}. */
  readonly industry: Industry;
  readonly enterprise: {
    /** As printed, in the languages in which it is; null = no enterprise is named. */
    readonly names: SomeNames | null;
    /** In English, several joined by `; `. */
    readonly product: string | null;
    readonly sections: readonly SectionLetter[];
    readonly owner: string | null;
    readonly employees: number | null;
    readonly employeesYear: number | null;
    /** State in words as sourced (English). */
    readonly state: string | null;
    /** `operating`, `partly`, `stopped`, `diversified`; null = no source says. */
    readonly operation: 'operating' | 'partly' | 'stopped' | 'diversified' | null;
    /** Year of the source that states `operation`, or in which it came about; null = not known. */
    readonly operationYear: number | null;
    /** Year from which it holds, about where the source says so; null = no start is known. */
    readonly operationSince: number | null;
    /** The announced end of the work, not yet come: its year and that of the announcement; null = none. */
    readonly closing: { readonly year: number; readonly announced: number } | null;
    readonly sourceIds: readonly string[];
  };
  /** Residents on 1 January of {@link Places.residentsYear} (BNS). */
  readonly residents: number;
  /** Later status on the official lists, in words, with its sources. */
  readonly laterStatus: string | null;
  readonly laterStatusSourceIds: readonly string[];
  /** Membership of the list of 2012: the year a source says the town left it, or null. */
  readonly validTo: number | null;
  /** True if a source says that the town left the list, even where the year is not known. */
  readonly leftList: boolean;
  /** Line number of the town in `geodata/tables/towns.csv` (the header is line 1). */
  readonly row: number;
}

/** Families of industry used for the filter and the symbols. */
export type Industry =
  | 'metals'
  | 'ores'
  | 'coal'
  | 'oil-gas'
  | 'chemicals'
  | 'energy'
  | 'science'
  | 'machinery'
  | 'minerals';

/** A first-level unit with borders of June 2022. */
export interface Region {
  readonly id: RegionId;
  readonly names: Names;
  /** Short names for labels on the map. */
  readonly shortNames: Names;
  readonly kind: 'region' | 'city';
  /** A point inside the unit where its label stands. */
  readonly labelPoint: LonLat;
  readonly areaKm2: number;
  /** Centre since June 2022. */
  readonly centre: { readonly names: Names; readonly position: LonLat };
  readonly neighbours: readonly RegionId[];
  /** First year with the present borders (2022 for six regions, 2018 for Turkistan and Shymkent), else null. */
  readonly bordersSince: number | null;
}

/** Another city, drawn as a label only. */
export interface City {
  readonly geonameId: number;
  readonly names: Names;
  readonly position: LonLat;
  readonly isRegionalCentre: boolean;
  /** Size class for label priority: 1 = over a million, 2 = over 100 000, 3 = other regional centre. */
  readonly rank: 1 | 2 | 3;
}

/** Straight-line distances of a town in kilometres, computed from coordinates. */
export interface TownDistances {
  readonly townId: TownId;
  /** To the centre of the region in force in the year (the centre changes in 2018 and 2022). */
  readonly toRegionalCentreKm: readonly {
    readonly fromYear: number;
    readonly toYear: number | null;
    readonly centre: string;
    readonly km: number;
  }[];
  /** To the nearest other city over 100 000 residents. */
  readonly toLargeCityKm: number;
  readonly largeCity: string;
  readonly toNearestMonotownKm: number;
  readonly nearestMonotown: TownId;
}

/** `geodata/derived/places.json`: everything about places but their outlines. */
export interface Places {
  /** Year of the residents of all towns, counted on its first day. */
  readonly residentsYear: number;
  readonly towns: readonly Town[];
  readonly regions: readonly Region[];
  readonly cities: readonly City[];
  readonly distances: readonly TownDistances[];
}

/** A box that a projection is put into, so that `projectPoint` in `geodata/projection.ts` finds points in it. */
export interface MapBox {
  readonly projection: 'equal-area' | 'mercator';
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly translate: readonly [number, number];
}

/**
 * Outlines projected once into a box, so that a page can be drawn without a projection:
 * `geodata/derived/svg-paths.json` in conic equal-area (parallels 43° and 53°, central meridian 67° E) for maps that
 * stand alone, `mercator-paths.json` as the explorer's moving map is drawn.
 */
export interface SvgPaths extends MapBox {
  readonly regions: readonly { readonly id: RegionId; readonly d: string }[];
  readonly lakes: string;
  readonly rivers: string;
  /** Outline of the whole country, drawn above everything as its border. */
  readonly border: string;
}
