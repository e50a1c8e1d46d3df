import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlaces } from '../../../geodata/places.ts';
import type { Language, SvgPaths } from '../../../geodata/types.ts';
import type { ScenarioFile } from '../../../indicators/built-scenario.ts';
import { namesInOneLanguage } from '../../../indicators/editions/one-language.ts';
import { scoreIndex } from '../../../indicators/scoring/score-index.ts';
import type { Edition, IndexId, IndexScores, Scope } from '../../../indicators/types.ts';
import {
  assembleExplorerData,
  readExplorerFile,
  readIndustriesFile,
  readPeopleFile,
  readScenarioFile,
  readYearsFile,
} from '../../../src/data/built-files.ts';
import type { ExplorerData } from '../../../src/data/explorer-data.ts';
import { findEdition } from '../../../src/data/find-edition.ts';
import { placeGroupsOf } from '../../../src/data/place-groups.ts';
import { indexOptions } from '../../../src/explorer/method-options.ts';
import { createSceneBuilder, type SceneInput } from '../../../src/layers/build-scene.ts';
import { LAYERS } from '../../../src/layers/catalogue/all-layers.ts';
import { DRAWS } from '../../../src/layers/late/draws.ts';
import { keepDraws } from '../../../src/layers/late/late-draws.ts';
import type { PictureContext, ScoresBy } from '../../../src/layers/layer.ts';
import { createPictureContext } from '../../../src/layers/picture-context.ts';
import type { Scene } from '../../../src/layers/scene.ts';
import type { ExplorerState, LayerId, LayerState } from '../../../src/state/state.ts';
import { openingView } from '../../fixtures/catalogue.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

/** The outlines that the site ships. */
export function realPaths(): SvgPaths {
  return readJson('geodata/derived/svg-paths.json') as SvgPaths;
}

/** The outlines of the explorer's own map. */
export function realMercatorPaths(): SvgPaths {
  return readJson('geodata/derived/mercator-paths.json') as SvgPaths;
}

/** What scenarios start from, as the site ships it. */
export function realScenario(): ScenarioFile {
  const file = readScenarioFile(readJson('indicators/built/scenario.json'));
  if (file === null) throw new Error('scenario.json is damaged');
  return file;
}

const read = new Map<Language | null, ExplorerData>();

/**
 * The data that the site ships, with the later years, the people and the structures joined; with a language as a page of that language
 * has them. Read once a worker: nothing changes them.
 */
export function realData(language: Language | null = null): ExplorerData {
  const data = read.get(language) ?? readData(language);
  read.set(language, data);
  return data;
}

function readData(language: Language | null): ExplorerData {
  const places = parsePlaces(readJson('geodata/derived/places.json'));
  const whole = readJson('indicators/built/explorer.json');
  const explorer = readExplorerFile(language === null ? whole : namesInOneLanguage(whole, language));
  const years = readYearsFile(readJson('indicators/built/years.json'));
  if (places === null || explorer === null || years === null) throw new Error('built files are damaged');
  const absent = () => Promise.resolve({ ok: false, file: '', reason: 'no-such-file' } as const);
  const data = assembleExplorerData(places, explorer, {
    profile: absent,
    sources: absent,
    expertItems: absent,
    report: absent,
    years: absent,
    industries: absent,
    people: absent,
    scenario: () => Promise.resolve({ ok: true, value: realScenario() }),
    names: absent,
  });
  const later = Object.fromEntries(years.map((edition: Edition) => [edition.id, edition]));
  const people = readPeopleFile(readJson('indicators/built/people.json'))?.towns ?? null;
  const industries = readIndustriesFile(readJson('indicators/built/industries.json'));
  return { ...data, people, industries, editions: { ...data.editions, ...later } };
}

// What the explorer fetches when it needs it.
keepDraws(DRAWS);

const made = new Map<string, IndexScores>();

/** Scores over the editions of a state; each edition of the shipped data is scored once. */
export function realScores(data: ExplorerData, state: ExplorerState): SceneInput['scores'] {
  return (index: IndexId, scope: Scope) => {
    const edition = findEdition(data, scope, state);
    if (edition === null) return null;
    const key = `${edition.id} ${index}`;
    const scores = made.get(key) ?? scoreIndex(edition, data.codebook, index);
    made.set(key, scores);
    return scores;
  };
}

/** Scores by any method, each made anew. */
export function realScoresBy(data: ExplorerData): ScoresBy {
  return (edition, index, method) =>
    scoreIndex(edition, data.codebook, index, indexOptions(method, edition, index, placeGroupsOf(data)));
}

/** A scene input over the real data; `change` is laid over the opening state. */
export function realInput(data: ExplorerData, change: Partial<ExplorerState> = {}): SceneInput {
  const state = { ...openingView(change.language ?? 'en'), ...change };
  return {
    state,
    theme: 'light',
    data,
    scores: realScores(data, state),
    scoresBy: realScoresBy(data),
    highlight: null,
  };
}

/** What layers and tables read of the real data in a view. */
export function realContext(data: ExplorerData, change: Partial<ExplorerState> = {}): PictureContext {
  return createPictureContext()(realInput(data, change));
}

/** One scene of the app's layers. */
export function buildScene(input: SceneInput): Scene {
  return createSceneBuilder(LAYERS)(input);
}

/** The default layers with the given ones on and all others off. */
export function layersOn(changes: Partial<Record<LayerId, Partial<LayerState>>>): readonly LayerState[] {
  return openingView('en').layers.map((layer) => ({
    ...layer,
    on: layer.id in changes,
    ...(changes[layer.id] ?? {}),
  }));
}
