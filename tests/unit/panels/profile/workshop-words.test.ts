import { expect, it } from 'vitest';
import { buildProfile } from '../../../../src/panels/profile/profile-view.ts';
import { plainNote } from '../../../../src/panels/profile/workshop-words.ts';
import { openingView } from '../../../fixtures/catalogue.ts';
import { realData } from '../../layers/real-explorer.ts';
import { contextsOf } from './profile-contexts.ts';

const WORKSHOP = /\bcommit\b|\.csv\b|\.xlsx?\b|town-observations:|region-observations:|scheduled_service/;

it('a remark loses ids of sources, and one on files is kept back as a whole', () => {
  const ids = new Set(['INFB10']);
  expect(plainNote('contradicts it (INFB10)', ids, 'computed').shown).toBe('contradicts it');
  expect(plainNote('named (UAUR)', ids, 'computed')).toEqual({ shown: 'named (UAUR)', kept: '' });
  expect(plainNote('from towns.csv', ids, 'computed')).toEqual({ shown: 'computed', kept: 'from towns.csv' });
});

it.each(['town', 'region'] as const)(
  'a profile of a %s keeps such words behind its one disclosure',
  (scope) => {
    let kept = 0;
    for (const context of contextsOf(realData(), openingView('en'), scope)) {
      const { maintainers, ...shown } = buildProfile(context);
      kept += maintainers?.figures.length ?? 0;
      // Addresses of figures are no words.
      const words = JSON.stringify(shown, (key, value) =>
        key === 'figure' || key === 'href' || key === 'row' || key === 'reportHref' ? undefined : value,
      );
      expect(WORKSHOP.exec(words)?.[0]).toBeUndefined();
    }
    expect(kept).toBeGreaterThan(100);
  },
);
