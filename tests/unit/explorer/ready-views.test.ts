import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { legalValuesOf } from '../../../src/explorer/legal-values.ts';
import { READY_VIEWS, readyState, readyViewOf } from '../../../src/explorer/ready-views.ts';
import { frameAddress } from '../../../src/explorer/url-sync.ts';
import { changeLayer, select, setLanguage } from '../../../src/state/actions.ts';
import { decodeAddress, encodeSharedView } from '../../../src/state/address.ts';
import type { ExplorerState } from '../../../src/state/state.ts';
import { CATALOGUE } from '../../fixtures/catalogue.ts';
import { realData } from '../layers/real-explorer.ts';

const data = realData();
const legal = legalValuesOf(data, CATALOGUE);
const states = READY_VIEWS.map((view) => [view.slug, readyState(view, 'en', data, CATALOGUE)] as const);

function addressOf(state: ExplorerState): string {
  return frameAddress('/site/ru/', { state, theme: 'light', data, catalogue: CATALOGUE });
}

describe('a ready view', () => {
  it.each(states)(
    '%s is another picture than the others, and is recognised in every language',
    (slug, state) => {
      for (const language of LANGUAGES) {
        const view = setLanguage(language)(state);
        expect(readyViewOf(view, data, CATALOGUE)?.slug).toBe(slug);
        expect(addressOf(view)).toBe(`/site/${language}/embed/${slug}/`);
      }
    },
  );

  it.each(states)(
    '%s comes back from its shared address, which names edition, year and layers',
    (_slug, state) => {
      const query = encodeSharedView(state, CATALOGUE);
      expect(query).toMatch(/^v=1&d=\d+(&p=first)?&y=\w+-\d{4}&l=[\w*=:~-]+$/);
      expect(decodeAddress(query, 'en', legal)).toEqual({ state, rejected: [] });
    },
  );

  it('that the reader has changed has no path, but a query in the theme of now', () => {
    const [, opening] = states[0] ?? [];
    if (opening === undefined) throw new Error('no ready view');
    for (const changed of [
      changeLayer('regions', { opacity: 0.5 })(opening),
      select({ kind: 'town', id: 'ridder' })(opening),
      { ...opening, camera: { centre: [70, 48], zoom: 6 } } as const,
      { ...opening, filter: [{ kind: 'maxRisk', value: 4 }] } as const,
      { ...opening, theme: 'dark' } as const,
      { ...opening, year: opening.year - 1 },
    ]) {
      expect(addressOf(changed)).toMatch(/^\/site\/en\/embed\/\?v=1&.*y=full-\d{4}&.*theme=light&embed=1$/);
    }
  });
});
