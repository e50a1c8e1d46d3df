import { describe, expect, it } from 'vitest';
import { MonoBreakEven } from '../../../src/panels/profile/break-even/break-even.ts';
import { select } from '../../../src/state/actions.ts';
import { setWeight } from '../../../src/state/method-actions.ts';
import { fixtureExplorer } from '../../fixtures/explorer.ts';
import { find, seriousFaults, settle, stage, words } from './stage.ts';

async function unfolded(id: string) {
  const explorer = fixtureExplorer();
  explorer.dispatch(select({ kind: id.startsWith('KZ') ? 'region' : 'town', id }));
  const part = await stage(MonoBreakEven, explorer);
  return { explorer, part };
}

describe('what would change the class, in the profile', () => {
  it('is calculated when it is folded out, and not before', async () => {
    const { part } = await unfolded('ridder');
    const details = find<HTMLDetailsElement>(part, '[data-break-even="class"]');
    expect(details.querySelector('h4')).toBeNull();
    find(details, 'summary').click();
    await settle(part);
    expect(words(find(details, 'h4'))).toMatch(/^To class “.*” \(risk below \d\.\d\)$/);
    expect(details.querySelectorAll('[data-figure^="break-even|"]').length).toBeGreaterThan(0);
  });

  it('passes the place that the reader chooses', async () => {
    const { part } = await unfolded('ridder');
    part.opened = new Set(['class']);
    await settle(part);
    const choice = find<HTMLSelectElement>(part, 'select');
    const top = choice.options[choice.options.length - 1];
    choice.value = top?.value ?? '';
    choice.dispatchEvent(new Event('change'));
    await settle(part);
    expect([...part.querySelectorAll('h4')].map(words)).toContain(`Past ${top?.text} by potential`);
    expect(choice.value).toBe(top?.value);
  });

  it('follows the current method', async () => {
    const { part, explorer } = await unfolded('ridder');
    part.opened = new Set(['class']);
    await settle(part);
    const before = words(part);
    explorer.dispatch(setWeight('hazard', 3));
    await settle(part);
    expect(words(part)).not.toBe(before);
  });

  it('has no serious fault of accessibility unfolded, for a town, one without scores and a region', async () => {
    for (const id of ['ridder', 'zhanatas', 'KZ-10']) {
      const { part } = await unfolded(id);
      part.opened = new Set(['class', 'themes']);
      await settle(part);
      expect(await seriousFaults(part)).toEqual([]);
    }
  });
});
