import { describe, expect, it } from 'vitest';
import { MonoRelations } from '../../../src/panels/relations/relations.ts';
import { changeRelations, select } from '../../../src/state/actions.ts';
import { choosePreset } from '../../../src/state/method-actions.ts';
import { fixtureExplorer } from '../../fixtures/explorer.ts';
import { find, seriousFaults, settle, stage, words } from './stage.ts';

function press(target: Element, key: string): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

async function choose(panel: MonoRelations, selector: string, value: string): Promise<void> {
  const box = find<HTMLSelectElement>(panel, selector);
  box.value = value;
  box.dispatchEvent(new Event('change'));
  await settle(panel);
}

describe('scatter plot', () => {
  it.each([
    ['town', 'scatter'],
    ['region', 'scatter'],
    ['town', 'matrix'],
    ['region', 'matrix'],
    ['town', 'alpha'],
    ['region', 'alpha'],
  ] as const)('has no serious fault of accessibility: %s, %s', async (scope, view) => {
    const explorer = fixtureExplorer('ru');
    explorer.dispatch(changeRelations({ scope, view }));
    const panel = await stage(MonoRelations, explorer);
    expect(find(panel, '[data-relations]').dataset['relations']).toBe(view);
    expect(await seriousFaults(panel)).toEqual([]);
  });

  it('gives every town a circle or a reason, and counts that add up', async () => {
    const panel = await stage(MonoRelations, fixtureExplorer());
    const circles = panel.querySelectorAll('[data-point]').length;
    const gaps = [...panel.querySelectorAll('[data-gaps] li')];
    expect(circles + gaps.length).toBe(27);
    expect(gaps.length).toBeGreaterThan(0);
    for (const gap of gaps) expect(words(find(gap, '.quiet'))).not.toBe('');
    const counts = [...panel.querySelectorAll('.plot-count')].map((count) => Number(words(count)));
    expect(counts).toHaveLength(4);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(circles);
    expect(panel.querySelectorAll('.plot-part [data-place]')).toHaveLength(circles);
  });

  it('shares hover and choice with the map, both ways', async () => {
    const explorer = fixtureExplorer();
    const panel = await stage(MonoRelations, explorer);
    find(panel, '[data-point="ridder"]').dispatchEvent(new PointerEvent('pointerenter'));
    await settle(panel);
    expect(explorer.highlight).toEqual({ kind: 'town', id: 'ridder' });
    expect(words(find(panel, '.scatter-readout'))).toContain('Ridder');
    explorer.setHighlight({ kind: 'town', id: 'temirtau' });
    await settle(panel);
    expect(words(find(panel, '.scatter-readout'))).toContain('Temirtau');
    explorer.dispatch(select({ kind: 'town', id: 'temirtau' }));
    await settle(panel);
    expect(find(panel, '[data-point="temirtau"]').getAttribute('aria-pressed')).toBe('true');
    find(panel, '[data-point="ridder"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(explorer.state).toMatchObject({ selection: { kind: 'town', id: 'ridder' }, panel: 'profile' });
  });

  it('is one stop of the Tab key; arrows go along the axis and Enter opens the profile', async () => {
    const explorer = fixtureExplorer();
    const panel = await stage(MonoRelations, explorer);
    const stops = () => [...panel.querySelectorAll<SVGElement>('[data-point][tabindex="0"]')];
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    const x = () =>
      Number(/translate\(([\d.]+)/.exec(document.activeElement?.getAttribute('transform') ?? '')?.[1]);
    const places: number[] = [x()];
    for (let step = 0; step < 5; step += 1) {
      press(document.activeElement ?? panel, 'ArrowRight');
      await settle(panel);
      places.push(x());
    }
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBeGreaterThan(3);
    expect(stops()).toEqual([document.activeElement]);
    const id = document.activeElement?.getAttribute('data-point');
    press(document.activeElement ?? panel, 'Enter');
    expect(explorer.state.selection).toEqual({ kind: 'town', id });
  });

  it('takes other axes, swaps them, and divides at the cuts of the map only for both indices', async () => {
    const explorer = fixtureExplorer();
    const panel = await stage(MonoRelations, explorer);
    const classes = () => find<HTMLInputElement>(panel, 'input[value="classes"]');
    classes().click();
    await settle(panel);
    expect(panel.querySelectorAll('.plot-part')).toHaveLength(9);
    find(panel, '.scatter-swap').click();
    await settle(panel);
    expect(explorer.state.relations).toMatchObject({ x: 'risk', y: 'potential' });
    await choose(panel, '.scatter-axes select[id$="-x"]', 'economic');
    expect(explorer.state.relations.x).toBe('economic');
    expect(classes().disabled).toBe(true);
    expect(panel.querySelectorAll('.plot-part')).toHaveLength(4);
  });

  it('follows the method at once', async () => {
    const explorer = fixtureExplorer();
    const panel = await stage(MonoRelations, explorer);
    const name = () => find(panel, '[data-point="ridder"]').getAttribute('aria-label');
    const before = name();
    explorer.dispatch(choosePreset('investor'));
    await panel.updateComplete;
    await settle(panel);
    expect(name()).not.toBe(before);
    const score = explorer.scores('potential', 'town')?.places['ridder']?.nodes['potential']?.score;
    expect(name()).toContain(`${score?.toFixed(1)} / 100`);
  });

  it('leaves indicators of towns when regions are wanted', async () => {
    const explorer = fixtureExplorer();
    explorer.dispatch(changeRelations({ x: 'indicator:town-economic-1' }));
    const panel = await stage(MonoRelations, explorer);
    find<HTMLInputElement>(panel, 'input[value="region"]').click();
    await settle(panel);
    expect(explorer.state.relations).toMatchObject({ scope: 'region', x: 'potential', y: 'risk' });
    expect(panel.querySelectorAll('[data-point]')).toHaveLength(20);
  });
});

describe('correlations', () => {
  it('go from cell to cell by arrow keys and open a pair as a plot', async () => {
    const explorer = fixtureExplorer();
    explorer.dispatch(changeRelations({ view: 'matrix' }));
    const panel = await stage(MonoRelations, explorer);
    const grid = find(panel, '[role="grid"]');
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    const first = find(grid, '[tabindex="0"]');
    first.focus();
    press(first, 'ArrowRight');
    press(document.activeElement ?? grid, 'ArrowDown');
    await settle(panel);
    const { a, b } = (document.activeElement as HTMLElement).dataset;
    expect([a, b]).toEqual(['town-economic-2', 'town-entrepreneurial-1']);
    expect(words(find(panel, '.matrix-readout'))).toContain('Fixture town-economic-2');
    press(document.activeElement ?? grid, 'Enter');
    await settle(panel);
    expect(explorer.state.relations).toMatchObject({
      view: 'scatter',
      x: 'indicator:town-economic-2',
      y: 'indicator:town-entrepreneurial-1',
    });
    expect(panel.querySelector('mono-scatter')).not.toBeNull();
  });

  it('list one indicator, and count figures of the area only when asked', async () => {
    const explorer = fixtureExplorer();
    explorer.dispatch(changeRelations({ view: 'matrix' }));
    const panel = await stage(MonoRelations, explorer);
    await choose(panel, '[data-list] select', 'town-social-1');
    expect(find(panel, '[data-list] caption').textContent).toContain('Fixture town-social-1');
    const places = () => Number(words(find(panel, '[data-list] tbody tr td:last-child')));
    const upload = places();
    find<HTMLInputElement>(panel, 'input[value="all"]').click();
    await settle(panel);
    expect(places()).toBe(upload + 3);
  });

  it('say that no indicator is in both indices', async () => {
    const explorer = fixtureExplorer();
    explorer.dispatch(changeRelations({ view: 'matrix' }));
    const panel = await stage(MonoRelations, explorer);
    expect(words(find(panel, '[data-overlap-of="potential"] summary'))).toContain('18');
    expect(words(find(panel, '[data-overlap-of="risk"] summary'))).toContain('10');
  });
});

describe('consistency', () => {
  it('shows alpha, indicators and complete places of each dimension', async () => {
    const explorer = fixtureExplorer();
    explorer.dispatch(changeRelations({ view: 'alpha' }));
    const panel = await stage(MonoRelations, explorer);
    const rows = [...panel.querySelectorAll('[data-alpha]')];
    expect(rows).toHaveLength(12);
    expect(words(find(panel, '[data-alpha="economic"] td:last-child'))).toBe('23');
    for (const row of rows) expect(row.querySelector('.num[data-figure^="alpha|"]')).not.toBeNull();
  });
});
