import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../geodata/languages.ts';
import { measureGroups } from '../../../src/layers/measures/measures.ts';
import { buildProfile } from '../../../src/panels/profile/profile-view.ts';
import type { ExplorerState } from '../../../src/state/state.ts';
import { openingView } from '../../fixtures/catalogue.ts';
import { buildScene, layersOn, realData, realInput } from '../layers/real-explorer.ts';
import { contextsOf } from '../panels/profile/profile-contexts.ts';
import { faultsOf } from './wording-faults.ts';

const data = realData();
const { edition, year } = openingView('en');
/** The opening edition and the first of every other kind. */
const EDITIONS = [
  { kind: edition, year },
  ...data.laterEditions.filter(({ kind }, i, all) => all.findIndex((other) => other.kind === kind) === i),
];

/** Addresses, ids and texts as printed by a source. */
const NOT_READ = new Set([
  ...['figure', 'reportHref', 'sources', 'rows', 'charts'],
  ...['id', 'placeId', 'layerId', 'measure', 'node', 'colour', 'path', 'anchor'],
]);

interface Part {
  readonly text: string;
  readonly figure: string;
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'text' in value && 'figure' in value;
}

/** Every text in a view or scene; a sentence made of words and figures is one text. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (
    Array.isArray(value) &&
    value.some(isPart) &&
    value.every((part) => isPart(part) || typeof part === 'string')
  )
    return [value.map((part: Part | string) => (typeof part === 'string' ? part : part.text)).join('')];
  return Object.entries(value).flatMap(([key, part]) => (NOT_READ.has(key) ? [] : textsOf(part)));
}

function expectSound(language: Language, texts: readonly string[]): void {
  const faults = [...new Set(texts)].flatMap((text) => faultsOf(language, text));
  expect([...new Set(faults)]).toEqual([]);
}

describe('the wordings of the explorer', () => {
  const cases = LANGUAGES.flatMap((language) =>
    EDITIONS.map(({ kind, year: its }) => [language, kind, its] as const),
  );

  it.each(cases)('are sound in every profile, in %s, edition %s %i', (language, kind, its) => {
    const state: ExplorerState = { ...openingView(language), edition: kind, year: its };
    const profiles = (['town', 'region'] as const).flatMap((scope) =>
      [...contextsOf(data, state, scope)].map(buildProfile),
    );
    expect(profiles.length).toBe(2 * 47);
    expectSound(language, profiles.flatMap(textsOf));
  });

  it.each(cases)(
    'are sound in tooltips and legends of every measure, in %s, edition %s %i',
    (language, kind, its) => {
      const scenes = (['town', 'region'] as const).flatMap((scope) =>
        measureGroups(data, scope, language)
          .flatMap(({ options }) => options)
          .map(({ id }) => {
            const layers = layersOn({ [scope === 'town' ? 'towns' : 'regions']: { measure: id } });
            return buildScene(realInput(data, { language, edition: kind, year: its, layers }));
          }),
      );
      const others = openingView(language).layers.map(({ id }) =>
        buildScene(realInput(data, { language, edition: kind, year: its, layers: layersOn({ [id]: {} }) })),
      );
      const seen = [...scenes, ...others].map(({ towns, regions, legends }) => ({ towns, regions, legends }));
      expectSound(language, seen.flatMap(textsOf));
    },
  );
});
