import type { Language, Places, RegionId, TownId } from '../../geodata/types.ts';
import type {
  ExplorerFile,
  IndustriesFile,
  ProfileFile,
  RegionStructure,
  ReportFile,
  SourcesFile,
  TownStructure,
} from '../../indicators/built-files.ts';
import type { PeopleFile } from '../../indicators/built-people.ts';
import type { ScenarioFile } from '../../indicators/built-scenario.ts';
import type { ExpertItems } from '../../indicators/experts/default-items.ts';
import type { Edition, Indicator, PlaceId } from '../../indicators/types.ts';
import type { UploadData } from './upload/upload-data.ts';

/** What is wrong with a file: the status of the server's answer, or what was found. */
export type FileFault =
  | `HTTP ${number}`
  | 'no-connection'
  | 'not-loaded'
  | 'does-not-run'
  | 'not-json'
  | 'unexpected-content'
  | 'no-such-file';

/** What a loader gives: the value, or the file and what is wrong with it. */
export type FileResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly file: string; readonly reason: FileFault };

/** Structures of output and of value added by place, and the measures of them. */
export interface Industries {
  readonly towns: Readonly<Record<TownId, TownStructure>>;
  readonly regions: Readonly<Record<RegionId, RegionStructure>>;
  readonly measures: IndustriesFile['measures'];
}

/** The data of one explorer: what is loaded, and loaders for what is fetched on demand. */
export interface ExplorerData {
  readonly places: Places;
  /** Version of the index; links carry its number. */
  readonly version: ExplorerFile['version'];
  readonly codebook: readonly Indicator[];
  /** Indicator ids of the basic panel, in order. */
  readonly panel: readonly string[];
  /** By id; later editions join once their file is loaded. */
  readonly editions: Readonly<Record<string, Edition>>;
  /** Hard needs by town; a town of which nothing is known is absent. */
  readonly needs: ExplorerFile['needs'];
  readonly laterEditions: ExplorerFile['laterEditions'];
  readonly structure: {
    readonly leading: ExplorerFile['structure']['leading'];
    readonly branchNames: ExplorerFile['structure']['branchNames'];
    readonly sectionNames: ExplorerFile['structure']['sectionNames'];
    readonly reference: ExplorerFile['structure']['reference'];
    readonly regionYears: ExplorerFile['structure']['regionYears'];
  };
  /** Structures of the towns and regions; null until a profile, a layer or a measure needs them. */
  readonly industries: Industries | null;
  /** Births, deaths and moves of the towns in short; null until a layer that shows them is on. */
  readonly people: PeopleFile['towns'] | null;
  /** The reader's own tables; null = none are loaded. They never leave the machine. */
  readonly upload: UploadData | null;
  /** Default lists of panels of experts; null = not loaded: only what experts said needs them. */
  readonly expertItems: ExpertItems | null;
  loadProfile(placeId: PlaceId): Promise<FileResult<ProfileFile>>;
  loadSources(): Promise<FileResult<SourcesFile>>;
  loadExpertItems(): Promise<FileResult<ExpertItems>>;
  loadIndustries(): Promise<FileResult<Industries>>;
  loadReport(): Promise<FileResult<ReportFile>>;
  /** Fetches what scenarios of the towns start from. */
  loadScenario(): Promise<FileResult<ScenarioFile>>;
  /** Fetches the years other than the opening edition. */
  loadYears(): Promise<FileResult<readonly Edition[]>>;
  /** Fetches what the people of all towns have in common. */
  loadPeople(): Promise<FileResult<PeopleFile>>;
  /**
   * Fetches the names of indicators, industries and sections in a language: the page opens with those of its own. They
   * join the names that are there.
   */
  loadNames(language: Language): Promise<FileResult<true>>;
}
