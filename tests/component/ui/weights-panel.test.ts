import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { createExplorer, type PageExplorer } from '../../../src/explorer/create-explorer.ts';
import { MonoLayers } from '../../../src/panels/layers/layers-panel.ts';
import { openLeft } from '../../../src/panels/parts/left-section.ts';
import { MonoTownTable } from '../../../src/panels/tables/town-table.ts';
import { MonoWeights } from '../../../src/panels/weights/weights-panel.ts';
import { choosePreset, setWeight, setWeights } from '../../../src/state/method-actions.ts';
import { fixtureExplorer } from '../../fixtures/explorer.ts';
import { find, seriousFaults, settle, stage, words } from './stage.ts';

async function open(explorer: PageExplorer): Promise<MonoWeights> {
  const panel = await stage(MonoWeights, explorer);
  find<HTMLDetailsElement>(panel, '[data-research]').open = true;
  await settle(panel);
  return panel;
}

async function unfoldAll(panel: MonoWeights): Promise<void> {
  for (const details of panel.querySelectorAll('details')) details.open = true;
  await settle(panel);
}

/** A table of the same explorer below the panel. */
async function tableOf(explorer: PageExplorer): Promise<MonoTownTable> {
  const table = new MonoTownTable();
  table.explorer = explorer;
  find(document, 'main').append(table);
  await settle(table);
  return table;
}

const order = (table: ParentNode) =>
  [...table.querySelectorAll('tbody:not(.unranked) .row-button')].map((row) => words(row));
const slider = (panel: ParentNode, code: string) =>
  find<HTMLInputElement>(panel, `[data-weight="${code}"] input`);

describe('panel of weights and method', () => {
  it('has weights in sight and keeps what only researchers need behind a disclosure', async () => {
    const left = await stage(MonoLayers, fixtureExplorer());
    expect(left.querySelector('mono-weights')).toBeNull();
    openLeft(left, 'weights');
    await settle(left);
    const panel = find<MonoWeights>(left, 'mono-weights');
    await settle(panel);
    expect(panel.querySelectorAll('[data-weight="economic"] input').length).toBe(1);
    const research = find<HTMLDetailsElement>(panel, '[data-research]');
    expect(research.open).toBe(false);
    for (const setting of ['normalise', 'aggregate', 'missing', 'missingDimension'])
      expect(research.querySelector(`[data-setting="${setting}"]`)).not.toBeNull();
    expect(research.querySelectorAll('[data-spread]')).toHaveLength(3);
  });

  it('leads to the page that asks experts for weights, and says which of the current ones come from them', async () => {
    const explorer = fixtureExplorer('en', {
      experts: [{ way: 'ahp', level: 'risk', experts: [{ name: '', values: [1, 3, 1] }] }],
    });
    const panel = await open(explorer);
    expect(panel.querySelector('.weights-experts')).toBeNull();
    panel.settings = { ...panel.settings, folderHref: (language) => `../${language}/` };
    await settle(panel);
    expect(find<HTMLAnchorElement>(panel, '[data-experts-ask]').getAttribute('href')).toBe(
      '../en/experts/#weights',
    );
    expect(panel.querySelector('[data-experts-current]')).toBeNull();
    // 2, 4 and 2 times: parts of 4, 2 and 1 of seven, three of them making 3.
    explorer.dispatch(setWeights({ hazard: 12 / 7, vulnerability: 6 / 7, coping: 3 / 7 }));
    await settle(panel);
    expect(words(find(panel, '[data-experts-current]'))).toBe('Risk: components — AHP, 1 expert, CR 0.00');
    expect(await seriousFaults(panel)).toEqual([]);
    find(panel, '.weights-back').click();
    await settle(panel);
    expect(explorer.state.experts).toEqual([]);
    expect(panel.querySelector('[data-experts-current]')).toBeNull();
  });

  it('has no serious fault of accessibility in any language or theme, all unfolded', async () => {
    for (const language of LANGUAGES) {
      const explorer = fixtureExplorer(language);
      explorer.dispatch(setWeight('labour', 0.5));
      const panel = await open(explorer);
      await unfoldAll(panel);
      expect(panel.querySelectorAll('[data-weight]').length).toBeGreaterThan(40);
      for (const theme of ['light', 'dark']) {
        document.documentElement.dataset['theme'] = theme;
        document.body.style.colorScheme = theme;
        expect(await seriousFaults(panel)).toEqual([]);
      }
    }
  });

  it('arrow keys on a slider change the order of the table, which says what moved', async () => {
    const explorer = fixtureExplorer();
    const panel = await open(explorer);
    const table = await tableOf(explorer);
    const before = order(table);
    expect(table.querySelector('.rank-change')).toBeNull();
    slider(panel, 'economic').focus();
    await userEvent.keyboard('{End}');
    await settle(table);
    expect(explorer.state.method.weights).toEqual({ economic: 3 });
    expect(order(table)).not.toEqual(before);
    expect([...order(table)].sort()).toEqual([...before].sort());
    expect(document.activeElement).toBe(slider(panel, 'economic'));
    const moved = [...table.querySelectorAll('.rank-change')].filter((mark) => words(mark).startsWith('▲'));
    expect(moved.length).toBeGreaterThan(0);
    for (const mark of moved) {
      const places = words(find(mark, '[aria-hidden]')).slice(1);
      expect(words(find(mark, '.vh'))).toBe(`up ${places} on the default settings`);
    }
    expect(await seriousFaults(table)).toEqual([]);
    await userEvent.keyboard('{ArrowLeft}');
    expect(explorer.state.method.weights).toEqual({ economic: 2.9 });
    find(table, '.table-method-note button').click();
    await settle(table);
    expect(order(table)).toEqual(before);
    expect(slider(panel, 'economic').value).toBe('1');
  });

  it('presets set the sliders, and the author’s setting is one click away', async () => {
    const explorer = fixtureExplorer();
    const panel = await open(explorer);
    find<HTMLInputElement>(panel, 'input[value="investor"]').click();
    await settle(panel);
    expect(slider(panel, 'economic').value).toBe('2');
    expect(words(find(panel, '[data-printed="potential"]'))).toContain('weights economic 2');
    expect(find<HTMLInputElement>(panel, 'input[value="investor"]').checked).toBe(true);
    find(panel, '.weights-back').click();
    await settle(panel);
    expect(explorer.state.method).toEqual(fixtureExplorer().state.method);
    expect(words(find(panel, '[data-printed="potential"]'))).toContain('equal weights');
  });

  it('keeps the method as downloads print it behind a disclosure, with words on what it is', async () => {
    const panel = await open(fixtureExplorer());
    const printed = find<HTMLDetailsElement>(panel, 'details[data-maintainers]');
    expect(printed.open).toBe(false);
    expect(printed.querySelectorAll('[data-printed]')).toHaveLength(2);
    expect(panel.querySelectorAll('[data-printed]')).toHaveLength(2);
    expect(words(printed)).toContain('Downloaded tables carry these lines');
  });

  it('shares add up to 100 points, and no weight at all is said', async () => {
    const explorer = fixtureExplorer();
    const panel = await open(explorer);
    const points = () =>
      [...find(panel, '.weights-list').querySelectorAll('.weight-share')].map((share) =>
        Number.parseFloat(words(share)),
      );
    expect(points().reduce((sum, share) => sum + share, 0)).toBeCloseTo(99, 5);
    explorer.dispatch(setWeight('economic', 3));
    await settle(panel);
    expect(points()[0]).toBe(27);
    for (const code of ['hazard', 'vulnerability', 'coping']) explorer.dispatch(setWeight(code, 0));
    await settle(panel);
    expect(words(find(panel, '.weights-warning'))).toContain('All weights are 0');
  });

  it('entropy and CRITIC fill the dimensions alone', async () => {
    const explorer = fixtureExplorer();
    const panel = await open(explorer);
    const filled = async (kind: string) => {
      find(panel, `[data-spread="${kind}"]`).click();
      await settle(panel);
      return explorer.state.method.weights;
    };
    const entropy = await filled('entropy');
    const critic = await filled('critic');
    expect(entropy).not.toEqual(critic);
    expect(Object.keys(critic)).not.toContain('hazard');
    const total = [...find(panel, '.weights-list').querySelectorAll('output')]
      .slice(0, 9)
      .reduce((sum, output) => sum + Number(words(output)), 0);
    expect(total).toBeGreaterThan(5);
  });

  it('principal components weigh the indicators inside dimensions, and say on what they rest', async () => {
    // Four indicators in one dimension, none in another, two in the others.
    const { data, state } = fixtureExplorer();
    const codebook = data.codebook.map((row) =>
      row.use === 'potential' && row.parent === 'social' ? { ...row, parent: 'economic' } : row,
    );
    const explorer = createExplorer({ data: { ...data, codebook }, state, systemTheme: 'light' });
    const panel = await open(explorer);
    const button = find<HTMLButtonElement>(panel, '[data-spread="pca"]');
    expect(button.disabled).toBe(false);
    expect(panel.querySelector('[data-pca]')).toBeNull();
    expect(words(find(panel, '.weights-spread .hint'))).toContain('not how important they are');
    button.click();
    await settle(panel);
    const { weights } = explorer.state.method;
    expect(Object.keys(weights).length).toBeGreaterThan(2);
    for (const id of Object.keys(weights)) expect(id).toMatch(/^town-(economic|social)-\d$/);
    const lines = [...panel.querySelectorAll('[data-pca] li')].map((line) => words(line));
    expect(lines).toHaveLength(8);
    expect(lines[0]).toMatch(/^Economic: 20 towns; .* \d+% of the variance$/);
    for (const line of lines.slice(1))
      expect(line).toMatch(/: equal weights, as there are fewer than 3 indicators$/);
    expect(await seriousFaults(panel)).toEqual([]);
    find(panel, '.weights-back').click();
    await settle(panel);
    expect(panel.querySelector('[data-pca]')).toBeNull();
  });

  it('says why where no dimension allows principal components', async () => {
    const panel = await open(fixtureExplorer());
    expect(find<HTMLButtonElement>(panel, '[data-spread="pca"]').disabled).toBe(true);
    expect(words(find(panel, '[data-pca] p'))).toContain('not possible for any dimension');
    expect(panel.querySelectorAll('[data-pca] li')).toHaveLength(9);
  });

  it('says how many gaps are filled in, also where none can be', async () => {
    const explorer = fixtureExplorer();
    const panel = await open(explorer);
    const count = async (rule: string) => {
      const select = find<HTMLSelectElement>(panel, '[data-setting="missing"]');
      select.value = rule;
      select.dispatchEvent(new Event('change'));
      await settle(panel);
      expect(explorer.state.method.missing).toBe(rule);
      return words(find(panel, '[data-filled]'));
    };
    expect(await count('interpolation')).toBe('Values currently filled in for towns: 0.');
    expect(await count('mean')).toMatch(/^Values currently filled in for towns: [1-9]\d*\.$/);
  });

  it('settings of the method reach the printed line', async () => {
    const explorer = fixtureExplorer();
    explorer.dispatch(choosePreset('publication'));
    const panel = await open(explorer);
    const select = find<HTMLSelectElement>(panel, '[data-setting="aggregate"]');
    expect(select.value).toBe('arithmetic');
    select.value = 'harmonic';
    select.dispatchEvent(new Event('change'));
    find<HTMLInputElement>(panel, '.weights-treat input').click();
    await settle(panel);
    expect(explorer.state.method).toMatchObject({ aggregate: 'harmonic', treat: false, normalise: 'minmax' });
    const line = words(find(panel, '[data-printed="potential"]'));
    expect(line).toContain('potential harmonic');
    expect(line).toContain('no treatment of outliers');
    expect(line).toContain('min–max');
  });
});
