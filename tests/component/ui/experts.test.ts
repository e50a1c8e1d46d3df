import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LANGUAGES } from '../../../geodata/languages.ts';
import type { PageExplorer } from '../../../src/explorer/create-explorer.ts';
import { MonoExperts } from '../../../src/panels/weights/experts.ts';
import { addExpert, setExpertValues } from '../../../src/state/expert-actions.ts';
import { choosePreset } from '../../../src/state/method-actions.ts';
import { fixtureExplorer } from '../../fixtures/explorer.ts';
import { find, seriousFaults, settle, stage, words } from './stage.ts';

const RISK = { way: 'ahp', level: 'risk', itemCount: 3 } as const;

async function open(explorer: PageExplorer): Promise<MonoExperts> {
  const element = await stage(MonoExperts, explorer);
  find(element, '[data-experts="open"]').click();
  await settle(element);
  return element;
}

async function judge(element: MonoExperts, pair: number, value: string): Promise<void> {
  const select = find<HTMLSelectElement>(element, `[data-pair="${pair}"] select`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await settle(element);
}

async function chooseLevel(element: MonoExperts, level: string): Promise<void> {
  const select = find<HTMLSelectElement>(element, '.experts-level select');
  select.value = level;
  select.dispatchEvent(new Event('change'));
  await settle(element);
}

const apply = (element: ParentNode) => find<HTMLButtonElement>(element, '[data-experts="apply"]');
const shares = (element: ParentNode) =>
  [...element.querySelectorAll('[data-share] .num')].map((share) => Number.parseFloat(words(share)));

describe('weights by experts', () => {
  it('has no serious fault of accessibility in any language, theme or way', async () => {
    for (const language of LANGUAGES) {
      const explorer = fixtureExplorer(language);
      explorer.dispatch(setExpertValues(RISK, 0, [8, -8, 8]));
      explorer.dispatch(addExpert(RISK));
      for (const theme of ['light', 'dark']) {
        document.documentElement.dataset['theme'] = theme;
        document.body.style.colorScheme = theme;
        const element = await open(explorer);
        expect(element.querySelectorAll('[data-pair]')).toHaveLength(36);
        expect(await seriousFaults(element)).toEqual([]);
        await chooseLevel(element, 'risk');
        expect(await seriousFaults(element)).toEqual([]);
        find<HTMLInputElement>(element, 'input[value="budget"]').click();
        await settle(element);
        expect(element.querySelectorAll('[data-points]')).toHaveLength(3);
        expect(await seriousFaults(element)).toEqual([]);
      }
    }
  });

  it('leaves weights as they are until every pair is judged, then applies them on request', async () => {
    const explorer = fixtureExplorer();
    const element = await open(explorer);
    await chooseLevel(element, 'risk');
    await judge(element, 0, '1');
    await judge(element, 1, '3');
    expect(words(find(element, '.experts-status'))).toContain('2 of 3 pairs compared');
    expect(apply(element).disabled).toBe(true);
    expect(element.querySelector('[data-share]')).toBeNull();
    await judge(element, 2, '1');
    expect(words(find(element, '[data-consistency="accepted"]'))).toContain('0.00');
    // 2, 4 and 2 times: parts of 4, 2 and 1 of seven.
    expect(shares(element)).toEqual([57.1, 28.6, 14.3]);
    expect(explorer.state.method.weights).toEqual({});
    apply(element).click();
    await settle(element);
    expect(explorer.state.method.weights).toEqual({ hazard: 1.714, vulnerability: 0.857, coping: 0.429 });
    expect(explorer.scores('risk', 'town')?.method).toContain('weights of risk: AHP, 1 expert, CR 0.00');
    expect(words(find(element, '.experts-in-force'))).toBe('Risk: components — AHP, 1 expert, CR 0.00');
    expect(apply(element).disabled).toBe(true);
    await judge(element, 2, '8');
    expect(element.querySelector('.experts-in-force')).toBeNull();
    explorer.dispatch(choosePreset('author'));
    await settle(element);
    expect(explorer.state.experts).toEqual([]);
    expect(explorer.scores('risk', 'town')).toBe(explorer.authorScores('risk', 'town'));
  });

  it('refuses contradictory judgements and shows the pair to look at', async () => {
    const explorer = fixtureExplorer();
    explorer.dispatch(setExpertValues(RISK, 0, [2, -4, 2]));
    const element = await open(explorer);
    await chooseLevel(element, 'risk');
    expect(words(find(element, '[data-consistency="refused"]'))).toContain('contradict');
    expect(apply(element).disabled).toBe(true);
    find(element, '.experts-odd button').click();
    expect(document.activeElement).toBe(find(element, '.pair-odd select'));
  });

  it('takes several experts by name, waits for all and combines them', async () => {
    const explorer = fixtureExplorer();
    explorer.dispatch(setExpertValues(RISK, 0, [3, 3, 0]));
    const element = await open(explorer);
    await chooseLevel(element, 'risk');
    find(element, '[data-experts="add"]').click();
    await settle(element);
    const name = find<HTMLInputElement>(element, '.experts-name input');
    name.value = 'Aigul <b>*';
    name.dispatchEvent(new Event('change'));
    await settle(element);
    expect(words(find(element, '.experts-result'))).toContain('Not finished yet: Aigul b');
    for (const pair of [0, 1, 2]) await judge(element, pair, '0');
    // 4 and 1 meet at 2.
    expect(shares(element)).toEqual([50, 25, 25]);
    apply(element).click();
    expect(explorer.scores('risk', 'town')?.method).toContain('AHP, 2 experts, CR 0.00');
    find(element, '[data-experts="remove"]').click();
    await settle(element);
    expect(explorer.state.experts[0]?.experts).toHaveLength(1);
    expect(shares(element)).toEqual([66.7, 16.7, 16.7]);
  });

  it('points: what is left is told, rescaled on request, and applied only at 100', async () => {
    const explorer = fixtureExplorer();
    const element = await open(explorer);
    await chooseLevel(element, 'risk');
    find<HTMLInputElement>(element, 'input[value="budget"]').click();
    await settle(element);
    const box = (code: string) => find<HTMLInputElement>(element, `[data-points="${code}"] input`);
    box('hazard').focus();
    await userEvent.keyboard('30');
    box('coping').focus();
    await userEvent.keyboard('30');
    await settle(element);
    expect(words(find(element, '[data-experts="left"]'))).toContain('40 points left');
    expect(apply(element).disabled).toBe(true);
    find(element, '[data-experts="rescale"]').click();
    await settle(element);
    expect([box('hazard').value, box('vulnerability').value, box('coping').value]).toEqual(['50', '0', '50']);
    apply(element).click();
    await settle(element);
    expect(explorer.state.method.weights).toEqual({ hazard: 1.5, vulnerability: 0, coping: 1.5 });
    expect(words(find(element, '.experts-in-force'))).toContain('100 points, 1 expert');
    box('hazard').focus();
    await userEvent.keyboard('{End}0');
    await settle(element);
    expect(box('hazard').value).toBe('100');
    expect(words(find(element, '[data-experts="left"]'))).toContain('50 points too many');
  });
});
