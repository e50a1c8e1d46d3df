import { readFileSync } from 'node:fs';
import type { OpenPage } from './driver.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds on a page in each theme that is more than minor, as "theme rule: element". */
export async function accessibilityFaults(
  page: OpenPage,
  themes: readonly ('light' | 'dark')[] = ['light'],
): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (wanted) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found: string[] = [];
    for (const theme of wanted) {
      document.documentElement.dataset['theme'] = theme;
      // Colours on their way from one theme to the other are no theme's.
      for (const animation of document.getAnimations()) animation.finish();
      // What the last choice moved is painted first: axe holds the page for seconds, and a move painted after them
      // would no longer count as the reader's.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      // Of another theme only what hangs on colours, which is all that it changes.
      const rules = theme === wanted[0] ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] };
      const { violations } = await axe.run(document, {
        resultTypes: ['violations'],
        preload: false,
        ...rules,
      });
      for (const { id, impact, nodes } of violations)
        if (impact !== 'minor')
          found.push(...nodes.map(({ target }) => `${theme} ${id}: ${target.join(' ')}`));
    }
    return found;
  }, themes);
}
