import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import type { Language } from '../../../geodata/types.ts';
import { examplePanel } from '../../../indicators/experts/example-panel.ts';
import { MonoPanelResults } from '../../../src/panels/experts/results/panel-results.ts';
import { ITEMS } from '../../unit/panels/experts/results/small-panel.ts';
import { find, seriousFaults, words } from './stage.ts';

const TOWNS = {
  names: new Map([
    ['ridder', 'Ridder'],
    ['altai', 'Altai'],
  ]),
  scores: {
    places: {
      ridder: { nodes: { economic: { score: 10, status: 'scored' } } },
      altai: { nodes: { economic: { score: 90, status: 'scored' } } },
    },
  },
  version: 2,
} as const;

async function show(language: Language, change: Partial<MonoPanelResults> = {}): Promise<MonoPanelResults> {
  const element = new MonoPanelResults();
  const { panel, answers } = examplePanel(ITEMS, { language, seed: 7 });
  Object.assign(element, { panel, answers, items: ITEMS, language, towns: TOWNS, ...change });
  document.documentElement.lang = language;
  document.title = 'Fixture';
  const main = document.createElement('main');
  main.append(element);
  document.body.replaceChildren(main);
  while (element.querySelector('.ex-results') === null) await new Promise((done) => setTimeout(done, 20));
  return element;
}

async function choose(element: MonoPanelResults, selector: string, value: string): Promise<void> {
  const field = find<HTMLSelectElement | HTMLInputElement>(element, selector);
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await new Promise((done) => setTimeout(done, 300));
  await element.updateComplete;
}

describe('results of a panel of experts', () => {
  it.each(LANGUAGES)(
    'has no serious fault of accessibility in %s in either theme, with every fold open',
    async (language) => {
      for (const theme of ['light', 'dark']) {
        document.documentElement.dataset['theme'] = theme;
        document.body.style.colorScheme = theme;
        const element = await show(language);
        for (const fold of element.querySelectorAll('details')) fold.open = true;
        expect(element.querySelectorAll('[data-result]')).toHaveLength(7);
        expect(await seriousFaults(element)).toEqual([]);
      }
    },
  );

  it('computes in a worker and says W; movable limits grade anew and can be put back', async () => {
    const element = await show('en');
    expect(words(find(element, '.ex-finding'))).toContain('Kendall’s W = ');
    find<HTMLDetailsElement>(element, '[data-result="problems"] details:last-of-type').open = true;
    await choose(element, '[id$="-cut1"]', '5');
    expect(element.querySelector('[data-grade="high"]')).toBeNull();
    find(element, '[data-reset-cuts]').click();
    await new Promise((done) => setTimeout(done, 300));
    expect(element.querySelector('[data-reset-cuts]')).toBeNull();
  });

  it('ranks actions of the town that is chosen', async () => {
    const element = await show('en');
    await choose(element, '[id$="-actions-town"]', 'ridder');
    const ridder = words(find(element, '[data-result="actions"] [data-action="a1"]'));
    await choose(element, '[id$="-actions-town"]', 'altai');
    const altai = words(find(element, '[data-result="actions"] [data-action="a1"]'));
    expect(ridder).toContain('gap 90%');
    expect(altai).toContain('gap 10%');
  });

  it('keeps the invented example off the map but for its weights, and lets a real panel go there', async () => {
    const example = await show('en');
    expect(example.querySelector('[data-use-map]')).toBeNull();
    expect(words(find(example, '[data-refused]'))).toContain('invented');
    const tried = find<HTMLAnchorElement>(example, '[data-use-weights]');
    expect(words(tried)).toContain('invented');
    expect(tried.href).toContain('m=w=');
    expect(tried.href).not.toContain('ex=');
    const { panel, answers } = examplePanel(ITEMS, { language: 'en', seed: 7 });
    const real = await show('en', {
      panel: { ...panel, id: 'abcdefgh', title: 'Spring panel' },
      answers: answers.map((answer) => ({ ...answer, panel: 'abcdefgh' })),
    });
    expect(find<HTMLAnchorElement>(real, '[data-use-map]').href).toMatch(
      /ex=12~.*ridder:.*l=regions~experts$/,
    );
    expect(find<HTMLAnchorElement>(real, '[data-use-weights]').href).toContain('ex=12~');
  });
});
