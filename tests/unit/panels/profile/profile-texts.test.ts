import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../../geodata/languages.ts';
import type { Scope } from '../../../../indicators/types.ts';
import { buildProfile } from '../../../../src/panels/profile/profile-view.ts';
import type { ExplorerState } from '../../../../src/state/state.ts';
import { openingView } from '../../../fixtures/catalogue.ts';
import { realData } from '../../layers/real-explorer.ts';
import { contextsOf } from './profile-contexts.ts';

const data = realData();
/** The first edition of every kind beside the opening one. */
const LATER = data.laterEditions.filter(
  ({ kind }, i, all) => all.findIndex((other) => other.kind === kind) === i,
);

/** Every text of a view. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function expectWhole(
  language: Language,
  edition: ExplorerState['edition'],
  year: number,
  scope: Scope,
): void {
  const state = { ...openingView(language), edition, year };
  let count = 0;
  for (const context of contextsOf(data, state, scope)) {
    const texts = textsOf(buildProfile(context));
    count += texts.length;
    expect(texts.filter((text) => /\{[a-zA-Z]+\}|undefined|NaN|\[object/.test(text))).toEqual([]);
  }
  expect(count).toBeGreaterThan(1000);
}

describe('the texts of a profile', () => {
  it.each(LANGUAGES)('have a value for every slot, in %s', (language) => {
    const { edition, year } = openingView(language);
    expectWhole(language, edition, year, 'town');
    expectWhole(language, edition, year, 'region');
  });

  it.each(LATER)('have a value for every slot in the edition $id', ({ kind, year }) =>
    expectWhole('en', kind, year, 'town'),
  );
});
