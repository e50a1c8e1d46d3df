import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { answerFile, panelFile, panelText, readPanel } from '../../../indicators/experts/codec.ts';
import type { Answer, Panel } from '../../../indicators/experts/panel.ts';
import { questionsOf } from '../../../indicators/experts/questions.ts';
import { MonoExpertsPage } from '../../../src/panels/experts/experts-page.ts';
import { keepGatheredPanel } from '../../../src/panels/experts/gather/gathered-files.ts';
import { levelsOf } from '../../../src/panels/experts/page-port.ts';
import type { MonoPanelResults } from '../../../src/panels/experts/results/panel-results.ts';
import { fixturePort, PANEL } from '../../fixtures/experts-page.ts';
import { find, seriousFaults, words } from './stage.ts';
import '../../../styles/document.css';

const SHORT: Panel = { ...PANEL, instruments: ['problems', 'risks'] };
const RISK: Panel = {
  ...{ ...PANEL, instruments: ['weights'] },
  weighed: { level: 'risk', items: ['hazard', 'vulnerability', 'coping'] },
};

afterEach(() => localStorage.clear());

async function settle(page: MonoExpertsPage): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await page.updateComplete;
    await new Promise((done) => setTimeout(done, 0));
  }
}

async function open(hash: string, port = fixturePort()): Promise<MonoExpertsPage> {
  document.documentElement.lang = port.language;
  document.title = 'Fixture';
  const main = document.createElement('main');
  main.className = 'text-page experts-page';
  const page = new MonoExpertsPage();
  page.port = port;
  page.hash = hash;
  main.append(Object.assign(document.createElement('h1'), { textContent: 'Fixture' }), page);
  document.body.replaceChildren(main);
  await settle(page);
  return page;
}

function linkOf(panel: Panel): string {
  const packed = panelText(panel);
  if (!('text' in packed)) throw new Error('too long');
  return `p=${packed.text}`;
}

async function click(page: MonoExpertsPage, selector: string): Promise<void> {
  find(page, selector).click();
  await settle(page);
}

async function begin(panel: Panel, port = fixturePort()): Promise<MonoExpertsPage> {
  const page = await open(linkOf(panel), port);
  await click(page, '[data-consent]');
  await click(page, '[data-begin]');
  return page;
}

const question = (key: string) => `[data-question="${key}"]`;
const SECTIONS = ['', 'make', 'weights', 'answer', 'gather', 'example', 'p=abc'];

describe('the page of panels of experts', () => {
  it.each([
    ['kk', 'light'],
    ['ru', 'dark'],
    ['en', 'light'],
  ] as const)(
    'has no serious fault of accessibility in any part, in %s, %s',
    async (language, theme) => {
      document.documentElement.dataset['theme'] = theme;
      for (const hash of SECTIONS)
        expect([hash, await seriousFaults(await open(hash, fixturePort(language)))]).toEqual([hash, []]);
      const page = await begin(PANEL, fixturePort(language));
      for (let step = 0; page.querySelector('[data-step="end"]') === null; step += 1) {
        expect([step, await seriousFaults(page)]).toEqual([step, []]);
        await click(page, '[data-move="next"]');
      }
      expect(await seriousFaults(page)).toEqual([]);
    },
    120_000,
  );

  it('asks for consent first, moves the focus with every page, and keeps each answer at once', async () => {
    let page = await open(linkOf(SHORT));
    expect(page.querySelector('[data-question]')).toBeNull();
    expect(find<HTMLButtonElement>(page, '[data-begin]').disabled).toBe(true);
    await click(page, '[data-consent]');
    await click(page, '[data-begin]');
    expect(document.activeElement).toBe(find(page, '[data-step-heading]'));
    await click(page, `${question('problems/all/f2/relevance')} input[value="4"]`);
    expect(words(find(page, '.experts-progress [role="status"]'))).toBe('Answered: 1 of 5');
    page = await open(linkOf(SHORT));
    await click(page, '[data-begin]');
    const kept = find<HTMLInputElement>(page, `${question('problems/all/f2/relevance')} input[value="4"]`);
    expect(kept.checked).toBe(true);
  });

  it('takes points from the keyboard, refuses what is no whole number to 100 and keeps it to be mended', async () => {
    const page = await begin(SHORT);
    const field = () => find<HTMLInputElement>(page, `${question('problems/all/f1/points')} input`);
    field().focus();
    await userEvent.keyboard('40');
    await settle(page);
    expect(words(find(page, '[data-points-given]'))).toContain('40 of 100 points, 60 left');
    await userEvent.keyboard('0');
    await settle(page);
    expect(field().value).toBe('400');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(words(find(page, '.experts-wrong'))).toBe('A whole number from 0 to 100.');
    expect(words(find(page, '[data-points-given]'))).toContain('0 of 100');
    await userEvent.keyboard('{Backspace}');
    await settle(page);
    expect(page.querySelector('.experts-wrong')).toBeNull();
  });

  it('leads from the end to every open question, and says what contradicts', async () => {
    const page = await begin({ ...PANEL, instruments: ['problems', 'weights'] });
    await click(page, `${question('problems/all/f1/relevance')} input[value="1"]`);
    const points = find<HTMLInputElement>(page, `${question('problems/all/f1/points')} input`);
    points.value = '70';
    points.dispatchEvent(new Event('input'));
    await click(page, '[data-move="next"]');
    for (const select of page.querySelectorAll('select')) {
      select.value = select === page.querySelector('select') ? '-8' : '4';
      select.dispatchEvent(new Event('change'));
    }
    await click(page, '[data-move="next"]');
    expect(words(find(page, '[data-open] h4'))).toBe('2 questions are still open');
    expect(words(find(page, '[data-problem="points-sum"]'))).toContain('add up to 70');
    expect(words(find(page, '[data-problem="contradictory-pairs"]'))).toContain('contradict');
    await click(page, '[data-find="problems/all/f3/relevance"]');
    expect(document.activeElement?.id).toBe('answer-problems-all-f3-relevance');
  });

  it('pairs of three items: says how far they agree, and leads to the pair that fits the others least', async () => {
    const page = await begin(RISK);
    const judge = async (key: string, value: string) => {
      const select = find<HTMLSelectElement>(page, `${question(key)} select`);
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await settle(page);
    };
    const status = () => words(find(page, '.experts-answer-status'));
    expect(words(find(page, '[data-step-heading]'))).toBe('Weights (Risk: 3)');
    expect(page.querySelectorAll('[data-question]')).toHaveLength(3);
    await judge('weights/all/hazard/vulnerability', '2');
    await judge('weights/all/hazard/coping', '-4');
    expect(status()).toContain('1 pair still to compare');
    await judge('weights/all/vulnerability/coping', '2');
    expect(words(find(page, '[data-consistency="refused"]'))).toContain('contradict each other');
    expect(status()).toContain('“Lack of coping capacity matters 5 times as much”');
    expect(status()).toContain('“Hazard matters 9 times as much”');
    expect(await seriousFaults(page)).toEqual([]);
    await click(page, '[data-odd]');
    expect(document.activeElement?.id).toBe('answer-weights-all-hazard-coping');
    await judge('weights/all/hazard/coping', '8');
    expect(words(find(page, '[data-consistency="accepted"]'))).toContain('0.00');
    expect(page.querySelector('[data-odd]')).toBeNull();
  });

  it('points of three items: says what is left, and brings any sum to 100 when asked', async () => {
    const page = await begin({ ...RISK, weighing: 'budget' });
    const field = (item: string) => find<HTMLInputElement>(page, `${question(`weights/all/${item}`)} input`);
    const rescale = () => find<HTMLButtonElement>(page, '[data-rescale]');
    expect(rescale().disabled).toBe(true);
    field('hazard').focus();
    await userEvent.keyboard('30');
    field('coping').focus();
    await userEvent.keyboard('30');
    await settle(page);
    expect(words(find(page, '[data-points-given]'))).toContain('60 of 100 points, 40 left');
    rescale().click();
    await settle(page);
    expect(['hazard', 'vulnerability', 'coping'].map((item) => field(item).value)).toEqual(['50', '0', '50']);
    expect(words(find(page, '[data-points-given]'))).toBe('All 100 points are given.');
    expect(rescale().disabled).toBe(true);
    field('hazard').focus();
    await userEvent.keyboard('{End}{Backspace}5');
    await settle(page);
    expect(words(find(page, '[data-points-given]'))).toContain('5 too many');
  });

  it('a whole answer alone shows what it gives, and nothing is fetched before', async () => {
    let fetched = 0;
    const port = {
      ...fixturePort(),
      loadResults: () => {
        fetched += 1;
        return import('../../../src/panels/experts/results/panel-results.ts');
      },
    };
    const page = await begin({ ...RISK, weighing: 'budget' }, port);
    await click(page, '[data-move="next"]');
    expect(page.querySelector('[data-own-results]')).toBeNull();
    await click(page, '[data-find="weights/all/hazard"]');
    for (const [item, points] of [
      ['hazard', '50'],
      ['vulnerability', '25'],
      ['coping', '25'],
    ] as const) {
      const field = find<HTMLInputElement>(page, `${question(`weights/all/${item}`)} input`);
      field.value = points;
      field.dispatchEvent(new Event('input'));
      await settle(page);
    }
    await click(page, '[data-move="next"]');
    expect(fetched).toBe(0);
    await click(page, '[data-own-results]');
    await expect.poll(() => page.querySelector('[data-weight="hazard"]')).not.toBeNull();
    expect(fetched).toBe(1);
    expect(words(find(page, '[data-weight="hazard"]'))).toContain('50.0%');
    expect(words(find(page, '[data-result="weights"] .ex-finding'))).toContain(
      'Risk: 3. 100 points: mean of 1 expert.',
    );
    // What is drawn anew around them does not make them anew.
    const results = find<MonoPanelResults>(page, 'mono-panel-results');
    const { answers } = results;
    await click(page, '[data-forget]');
    expect(find<MonoPanelResults>(page, 'mono-panel-results')).toBe(results);
    expect(results.answers).toBe(answers);
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('forgets answers only when told twice', async () => {
    const page = await begin(SHORT);
    await click(page, `${question('problems/all/f2/relevance')} input[value="4"]`);
    await click(page, '[data-move="next"]');
    await click(page, '[data-move="next"]');
    await click(page, '[data-forget]');
    expect(Object.keys(localStorage).some((key) => key.includes(SHORT.id))).toBe(true);
    await click(page, '[data-sure]');
    expect(words(page)).toContain('no longer kept');
    expect(find<HTMLInputElement>(page, '[data-consent]').checked).toBe(false);
    const again = await open(linkOf(SHORT));
    await click(again, '[data-consent]');
    await click(again, '[data-begin]');
    expect(again.querySelectorAll('.experts-scale :checked')).toHaveLength(0);
  });

  it('shows what the group said in the first round beside each own answer', async () => {
    const page = await begin({ ...SHORT, round: 2, group: { 'problems/all/f1/relevance': [3, 4, 4.5] } });
    expect([...page.querySelectorAll('.experts-group')].map(words)).toEqual([
      'First round: median 4, the middle half of the experts 3 to 4.5.',
    ]);
  });
});

describe('the one who asks', () => {
  const link = (page: MonoExpertsPage) => find<HTMLTextAreaElement>(page, '.experts-ready textarea').value;

  const idOf = (one: string) => {
    const read = readPanel(one, levelsOf(fixturePort()));
    return 'panel' in read ? read.panel.id : '';
  };

  it('finds the draft as it was left, and gives another id to what is changed after it was handed on', async () => {
    let page = await open('make');
    const title = () => find<HTMLInputElement>(page, '#make-title');
    title().value = 'Own title';
    title().dispatchEvent(new Event('input'));
    await settle(page);
    const handed = link(page);
    page = await open('make');
    expect([title().value, link(page)]).toEqual(['Own title', handed]);
    await click(page, '[data-copy]');
    await click(page, '[data-instrument="cross"] input');
    expect(idOf(link(page))).toMatch(/^[a-z0-9]{8}$/);
    expect(idOf(link(page))).not.toBe(idOf(handed));
    await click(page, '[data-forget]');
    await click(page, '[data-sure]');
    expect(title().value).toBe('Panel');
  });

  it('writes a text anew with the focus led back, and adds a factor under a letter', async () => {
    const page = await open('make');
    find(page, '[data-list="factors"] summary').click();
    await click(page, '[data-edit="f1"]');
    expect(document.activeElement?.id).toBe('make-edit');
    find<HTMLTextAreaElement>(page, '#make-edit').value = 'Another wording';
    await click(page, '[data-done]');
    expect(words(find(page, '[data-row="f1"]'))).toContain('Another wording');
    expect(document.activeElement).toBe(find(page, '[data-edit="f1"]'));
    find<HTMLInputElement>(page, '#make-add-factors').value = 'Own factor';
    find<HTMLSelectElement>(page, '[data-list="factors"] form select').value = 'l';
    await click(page, '[data-add="factors"]');
    expect(words(find(page, '[data-row="x1"]'))).toContain('Own factor');
    expect(words(find(page, '[data-list="factors"] summary'))).toContain('4 of 4');
  });

  it('chooses what is weighed: pairs where they can be judged, else points alone, and it is said', async () => {
    const page = await open('weights');
    const on = [...page.querySelectorAll<HTMLInputElement>('[data-instrument] > label input')].filter(
      (box) => box.checked,
    );
    expect(on.map(({ value }) => value)).toEqual(['weights']);
    expect(page.querySelector('[data-list]')).toBeNull();
    expect(words(find(page, '[data-instrument="weights"]'))).toContain('36 comparisons');
    const choose = async (code: string) => {
      const select = find<HTMLSelectElement>(page, '[data-level]');
      select.value = code;
      select.dispatchEvent(new Event('change'));
      await settle(page);
    };
    const radio = (way: string) => find<HTMLInputElement>(page, `input[type="radio"][value="${way}"]`);
    await choose('risk');
    expect(words(find(page, '[data-instrument="weights"]'))).toContain('3 comparisons');
    const read = readPanel(link(page), levelsOf(fixturePort()));
    expect('panel' in read && read.panel.weighed).toEqual({
      ...{ level: 'risk', items: ['hazard', 'vulnerability', 'coping'] },
    });
    await choose('social.town');
    expect([radio('ahp').disabled, radio('budget').checked]).toEqual([true, true]);
    expect(words(find(page, '[data-points-only]'))).toContain('At most 9 items');
    expect(await seriousFaults(page)).toEqual([]);
    const other = await open('make');
    expect(find<HTMLSelectElement>(other, '[data-level]').value).toBe('potential');
    expect(find<HTMLSelectElement>(await open('weights'), '[data-level]').value).toBe('social.town');
  });

  it('is told of a panel without questions instead of getting a link', async () => {
    const page = await open('make');
    for (const box of page.querySelectorAll<HTMLInputElement>('[data-instrument] > label input'))
      if (box.checked) box.click();
    await settle(page);
    expect(page.querySelector('.experts-ready')).toBeNull();
    expect(words(find(page, '.experts-total'))).toContain('Nothing is asked yet');
  });

  it('reads files and links, tells what is wrong with each, and keeps them', async () => {
    keepGatheredPanel(SHORT);
    let page = await open('gather');
    const values = Object.fromEntries(
      questionsOf(SHORT).flatMap(({ key, isNeeded, least }) => (isNeeded ? [[key, least]] : [])),
    );
    const answer: Answer = {
      ...{
        format: 1,
        panel: SHORT.id,
        round: 1,
        expert: 'aaaaaaaaaaaa',
        name: 'A',
        day: '2026-12-01',
        values,
      },
    };
    const send = async (files: readonly File[]) => {
      const field = find<HTMLInputElement>(page, '#gather-files');
      const transfer = new DataTransfer();
      for (const file of files) transfer.items.add(file);
      field.files = transfer.files;
      field.dispatchEvent(new Event('change'));
      await new Promise((done) => setTimeout(done, 50));
      await settle(page);
    };
    await send([
      new File([answerFile(answer)], 'a.json'),
      new File([answerFile({ ...answer, expert: 'bbbbbbbbbbbb', values: {} })], 'b.json'),
      new File([panelFile(SHORT)], 'panel.json'),
      new File(['{"format":1'], 'cut.json'),
    ]);
    const told = () =>
      [...page.querySelectorAll<HTMLElement>('[data-file]')].map((row) => row.dataset['file']);
    expect(told()).toEqual(['good', 'remark', 'bad', 'bad']);
    expect(words(find(page, '[data-file="remark"]'))).toContain('5 of 5 questions are open');
    page = await open('gather');
    expect(told()).toEqual(['good', 'remark', 'bad', 'bad']);
    await click(page, '[data-file="bad"] button');
    expect(told()).toEqual(['good', 'remark', 'bad']);
    await click(page, '[data-second]');
    const second = await open(
      find<HTMLTextAreaElement>(page, '.experts-second textarea').value.split('#')[1] ?? '',
    );
    expect(words(second)).toContain('Round 2');
  });
});
