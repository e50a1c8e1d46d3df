import { describe, expect, it } from 'vitest';
import { MonoLayers } from '../../../src/panels/layers/layers-panel.ts';
import { MonoCredits } from '../../../src/panels/map/credits.ts';
import { MonoHeadline } from '../../../src/panels/map/headline.ts';
import { MonoMapLegend } from '../../../src/panels/map/map-legend.ts';
import type { ExplorerElement } from '../../../src/panels/parts/explorer-element.ts';
import { MonoProfile } from '../../../src/panels/profile/profile.ts';
import { MonoTownTable } from '../../../src/panels/tables/town-table.ts';
import { select } from '../../../src/state/actions.ts';
import { fixtureExplorer } from '../../fixtures/explorer.ts';
import { settle, stage } from './stage.ts';

describe('while the pointer goes over the map', () => {
  it.each<readonly [name: string, make: new () => ExplorerElement, followed: number]>([
    ['headline', MonoHeadline, 0],
    ['legend', MonoMapLegend, 0],
    ['credits', MonoCredits, 0],
    ['layers', MonoLayers, 0],
    ['profile', MonoProfile, 0],
    ['table', MonoTownTable, 1],
  ])('is drawn anew only what shows where it is: %s', async (_, make, followed) => {
    const explorer = fixtureExplorer();
    explorer.dispatch(select({ kind: 'town', id: 'ridder' }));
    const element = await stage(make, explorer);
    await settle(element);
    let drawn = 0;
    element.requestUpdate = () => {
      drawn += 1;
    };
    explorer.setHighlight({ kind: 'town', id: 'zhanatas' });
    expect(drawn).toBe(followed);
    explorer.dispatch(select({ kind: 'town', id: 'zhanatas' }));
    expect(drawn).toBe(followed + 1);
  });
});
