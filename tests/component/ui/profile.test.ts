import { describe, expect, it, vi } from 'vitest';
import type { PageExplorer } from '../../../src/explorer/create-explorer.ts';
import { MonoProfile } from '../../../src/panels/profile/profile.ts';
import '../../../src/panels/profile/profile-rest-template.ts';
import { select, setLanguage } from '../../../src/state/actions.ts';
import { fixtureData, fixtureExplorer } from '../../fixtures/explorer.ts';
import { find, openFolds, seriousFaults, settle, stage, words } from './stage.ts';

async function open(id: string, explorer: PageExplorer = fixtureExplorer()) {
  explorer.dispatch(select(id.startsWith('KZ') ? { kind: 'region', id } : { kind: 'town', id }));
  const profile = await stage(MonoProfile, explorer);
  await settle(profile);
  return profile;
}

describe('profile', () => {
  it('has no serious fault of accessibility with everything open', async () => {
    for (const id of ['ridder', 'zhanatas', 'KZ-10']) {
      const profile = await open(id);
      openFolds(profile);
      expect(await seriousFaults(profile)).toEqual([]);
    }
  });

  it('says what the town is in sentences whose numbers have addresses', async () => {
    const profile = await open('ridder');
    const lead = find(profile, '.lead');
    expect(words(lead)).toContain('Ridder is a town of 45,510 people (1 January 2023) in East Kazakhstan');
    expect(words(lead)).toMatch(
      /Potential: \d+\.\d out of 100, based on 9 of 9 dimensions\.\s*Rank \d+ of \d+/,
    );
    const figures = [...lead.querySelectorAll('[data-figure]')].map((number) =>
      number.getAttribute('data-figure'),
    );
    expect(figures).toContain('place|ridder|population_2023');
    expect(figures).toContain('score|town-2022|ridder|potential');
    expect(figures).toContain('rank|town-2022|ridder|potential');
  });

  it('names the district whose figures stand in for a town without its own', async () => {
    const profile = await open('zhanatas');
    expect(words(find(profile, '.lead'))).toContain('many figures below are those of Sarysu District');
    openFolds(profile);
    expect(words(find(profile, '.figure-item'))).toContain('Sarysu District');
  });

  it('lists strengths before weaknesses by their contribution, each with its dimension and points', async () => {
    const profile = await open('ridder');
    const points = (kind: string) =>
      [...profile.querySelectorAll(`.contributions.${kind} li`)].map((item) =>
        Number(/by (\d+\.\d) points/.exec(words(item))?.[1]),
      );
    expect(points('strong').length).toBeGreaterThan(0);
    expect(points('strong')).toEqual([...points('strong')].sort((a, b) => b - a));
    expect(points('weak')).toEqual([...points('weak')].sort((a, b) => b - a));
    expect(words(find(profile, '.contributions.strong li'))).toMatch(
      /potential \(\d+\.\d out of 100\) raises the index by .* Strongest indicator: Fixture/,
    );
  });

  it('shows all nine dimensions and the three of risk', async () => {
    const profile = await open('ridder');
    expect(profile.querySelectorAll('.bars-potential > .bar-item')).toHaveLength(9);
    expect(
      [...profile.querySelectorAll('.bars-risk > .bar-item')].map(
        (bar) => (bar as HTMLElement).dataset['node'],
      ),
    ).toEqual(['hazard', 'vulnerability', 'coping']);
  });

  it('breaks the line of the population at the census and says so', async () => {
    const profile = await open('ridder');
    const chart = find(profile, '[data-series="population_year_end"]');
    expect(chart.querySelectorAll('.chart-line')).toHaveLength(2);
    expect(chart.querySelectorAll('.chart-gap')).toHaveLength(1);
    expect(words(find(chart, '.chart-break'))).toBe('2021: Fixture census');
  });

  it('sets contradicting sources side by side', async () => {
    const profile = await open('ridder');
    const differing = find(profile, '.fact-differ');
    expect(words(differing)).toContain('Sources differ:');
    expect(differing.querySelectorAll('[data-figure^="fact|"]')).toHaveLength(2);
  });

  it('names what nobody publishes, and the source of each figure with its link', async () => {
    const profile = await open('ridder');
    openFolds(profile);
    expect(words(profile)).toContain('Not published – ask the akimat');
    expect(words(find(profile, '.plain-list'))).toBe('Fixture town-social-1');
    expect(find<HTMLAnchorElement>(profile, '.figure-item .source').href).toBe('https://example.org/');
  });

  it('offers to report a figure only where the site has an address for it', async () => {
    const explorer = fixtureExplorer();
    const profile = await open('ridder', explorer);
    openFolds(profile);
    expect(profile.querySelector('.report-link')).toBeNull();
    profile.settings = { ...profile.settings, reportAddress: 'mailto:figures@example.org' };
    await settle(profile);
    expect(find<HTMLAnchorElement>(profile, '.figure-item .report-link').href).toBe(
      'mailto:figures@example.org?subject=town-observations%3A2',
    );
  });

  it('draws what is folded when a reader opens it, and keeps it up to date', async () => {
    const explorer = fixtureExplorer();
    const profile = await open('ridder', explorer);
    expect(profile.querySelector('.printed')).toBeNull();
    const fold = find(profile, '[data-series="population_year_end"] details');
    const name = words(find(fold, 'summary'));
    find(fold, 'summary').click();
    expect(fold.querySelectorAll('.printed tr')).toHaveLength(5);
    expect(profile.querySelectorAll('.printed')).toHaveLength(1);
    explorer.dispatch(setLanguage('ru'));
    await settle(profile);
    expect(fold.isConnected).toBe(true);
    expect(words(find(fold, 'summary'))).not.toBe(name);
    expect(fold.querySelectorAll('.printed tr')).toHaveLength(5);
  });

  it('has what is folded where a search of the browser opens it, and keeps it in the language of the rest', async () => {
    const explorer = fixtureExplorer();
    const profile = await open('ridder', explorer);
    const fold = find<HTMLDetailsElement>(profile, 'details.figures');
    expect(fold.querySelector('.figure-item')).toBeNull();
    fold.open = true;
    await new Promise((done) => fold.addEventListener('toggle', done, { once: true }));
    const before = words(find(fold, '.figure-item'));
    explorer.dispatch(setLanguage('ru'));
    await settle(profile);
    expect(words(find(fold, '.figure-item'))).not.toBe(before);
  });

  it('has the figures of the place chosen last, also where another was on its way', async () => {
    const explorer = fixtureExplorer();
    const profile = await open('ridder', explorer);
    const { loadProfile } = explorer.data;
    const asked = vi.spyOn(explorer.data, 'loadProfile').mockImplementation((id) => {
      if (id === 'aksai') explorer.dispatch(select({ kind: 'town', id: 'zhanatas' }));
      return loadProfile(id);
    });
    explorer.dispatch(select({ kind: 'town', id: 'aksai' }));
    await settle(profile);
    expect(asked.mock.calls.map(([id]) => id)).toEqual(['aksai', 'zhanatas']);
    expect(find(profile, '[data-profile]').dataset['profile']).toBe('zhanatas');
    openFolds(profile);
    expect(words(find(profile, '.figure-item'))).toContain('Sarysu District');
  });

  it('waits for the structures, names their file where it is damaged, and has them at the second try', async () => {
    const whole = fixtureData();
    let isBroken = true;
    const loadIndustries: typeof whole.loadIndustries = async () =>
      isBroken ? { ok: false, file: 'industries.json', reason: 'not-json' } : whole.loadIndustries();
    const data = { ...whole, industries: null, loadIndustries };
    const profile = await open('ridder', fixtureExplorer('en', {}, data));
    const alert = () => profile.querySelector('[role="alert"]');
    await expect
      .poll(() => String(alert()?.textContent))
      .toContain('The file industries.json could not be read (not JSON).');
    isBroken = false;
    find(profile, '[role="alert"] button').click();
    await expect.poll(alert).toBeNull();
    openFolds(profile);
    expect(profile.querySelectorAll('.figure-item').length).toBeGreaterThan(0);
  });

  it('names a damaged file and still shows the scores', async () => {
    const profile = await open('ridder', fixtureExplorer('en', {}, fixtureData(true)));
    const alerts = [...profile.querySelectorAll('[role="alert"]')].map(words);
    expect(alerts.join(' ')).toContain('The file profiles/ridder.json could not be read (not JSON).');
    expect(alerts.join(' ')).toContain('The file years.json could not be read (not JSON).');
    expect(profile.querySelectorAll('.bars-potential > .bar-item')).toHaveLength(9);
  });
});

describe('what follows the scores', () => {
  const REST = ['[data-series]', 'mono-break-even', 'mono-profile-scenario'];
  const drawn = (profile: MonoProfile): readonly boolean[] =>
    REST.map((part) => profile.querySelector(part) !== null);

  async function openWaiting(height: string) {
    const explorer = fixtureExplorer();
    explorer.setAwaitsMap(true);
    explorer.dispatch(select({ kind: 'town', id: 'ridder' }));
    const profile = new MonoProfile();
    profile.explorer = explorer;
    const panel = document.createElement('main');
    panel.style.cssText = `height: ${height}; overflow-y: auto`;
    panel.append(profile);
    document.body.replaceChildren(panel);
    await settle(profile);
    await new Promise(requestAnimationFrame);
    await settle(profile);
    return { explorer, profile, panel };
  }

  it('waits until the moving map stands, and never goes again', async () => {
    const { explorer, profile } = await openWaiting('100px');
    expect(profile.querySelectorAll('.bars-risk > .bar-item')).toHaveLength(3);
    expect(drawn(profile)).toEqual([false, false, false]);
    expect(profile.querySelector('[data-history]')).toBeNull();
    expect(words(find(profile, '[data-rest]'))).toBe('Loading…');
    explorer.setAwaitsMap(false);
    await vi.waitFor(() => expect(drawn(profile)).toEqual([true, true, true]));
    expect(profile.querySelector('[data-rest]')).toBeNull();
    explorer.setAwaitsMap(true);
    await settle(profile);
    expect(drawn(profile)).toEqual([true, true, true]);
  });

  it('comes sooner to a reader who scrolls there, and onto paper', async () => {
    const scrolled = await openWaiting('100px');
    scrolled.panel.scrollTop = scrolled.panel.scrollHeight;
    await vi.waitFor(() => expect(drawn(scrolled.profile)).toEqual([true, true, true]));
    const printed = await openWaiting('100px');
    expect(drawn(printed.profile)).toEqual([false, false, false]);
    dispatchEvent(new Event('beforeprint'));
    await vi.waitFor(() => expect(drawn(printed.profile)).toEqual([true, true, true]));
  });

  it('is there at once where it begins in sight', async () => {
    const { profile } = await openWaiting('9000px');
    await vi.waitFor(() => expect(drawn(profile)).toEqual([true, true, true]));
  });
});
