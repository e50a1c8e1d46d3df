import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, MAP_COLOURS } from '../../../styles/colours.ts';
import { PANEL_COLOURS } from '../../../styles/panel-colours.ts';

const STYLES = join(import.meta.dirname, '..', '..', '..', 'styles');
const css = ['tokens.css', 'experts-results.css']
  .map((file) => readFileSync(join(STYLES, file), 'utf8'))
  .join('\n');

/** The light colour of the rule that starts with a selector or names a property. */
function lightOf(start: string): string | undefined {
  const at = css.indexOf(start);
  return at < 0 ? undefined : /light-dark\((#[0-9a-f]{6})/.exec(css.slice(at))?.[1];
}

describe('colours of the pictures of a panel', () => {
  it('are the light ones of its page', () => {
    const { bar, line, threat, chance, steps, calls, levels } = PANEL_COLOURS;
    expect([lightOf('--bar:'), lightOf('--line-strong:')]).toEqual([bar, line]);
    expect([lightOf('.ex-threat {'), lightOf('.ex-chance {')]).toEqual([threat, chance]);
    for (const [step, colour] of Object.entries(steps))
      expect(lightOf(`.ex-cell[data-step="${step}"]`)).toBe(colour);
    for (const [call, colour] of Object.entries(calls))
      expect(lightOf(`td[data-call="${call}"]`)).toBe(colour);
    for (const [level, colour] of Object.entries(levels))
      expect(lightOf(`td[data-level="${level}"]`)).toBe(colour);
  });

  it('let the words on them be read', () => {
    const { steps, calls, levels } = PANEL_COLOURS;
    for (const ground of [...Object.values(steps), ...Object.values(calls), ...Object.values(levels)])
      expect(contrast(MAP_COLOURS.light.ink, ground)).toBeGreaterThan(4.5);
    for (const ground of Object.values(calls))
      expect(contrast(MAP_COLOURS.light.mutedInk, ground)).toBeGreaterThan(4.5);
  });
});
