import { readFileSync } from 'node:fs';
import type { OpenPage } from './driver.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Serious and critical findings of axe on a page, as "rule: element". */
export async function seriousViolations(page: OpenPage): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // What the last choice moved is painted first: axe holds the page for seconds, and a move painted after them
    // would no longer count as the reader's.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}
