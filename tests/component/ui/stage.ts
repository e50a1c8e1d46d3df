import axe from 'axe-core';
import type { PageExplorer } from '../../../src/explorer/create-explorer.ts';
import type { ExplorerElement } from '../../../src/panels/parts/explorer-element.ts';
import '../../../styles/page.css';
import '../../../styles/later.css';

/** Puts an element into an otherwise empty page that looks like the explorer's, and waits for it. */
export async function stage<Element extends ExplorerElement>(
  make: new () => Element,
  explorer: PageExplorer,
): Promise<Element> {
  document.documentElement.lang = explorer.state.language;
  // One page for all files: what an earlier test chose is taken back.
  delete document.documentElement.dataset['theme'];
  document.body.style.colorScheme = '';
  document.title = 'Fixture';
  const shell = document.createElement('main');
  shell.dataset['shell'] = '';
  const element = new make();
  element.explorer = explorer;
  shell.append(element);
  document.body.replaceChildren(shell);
  scrollTo(0, 0);
  await settle(element);
  return element;
}

/** Waits until an element and those inside it have drawn. */
export async function settle(element: ExplorerElement): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await element.updateComplete;
    await new Promise((done) => setTimeout(done, 0));
  }
}

/** Opens every fold of an element as a reader does, and those inside. */
export function openFolds(element: Element): void {
  for (let fold = nextClosed(element); fold !== null; fold = nextClosed(element))
    find(fold, 'summary').click();
}

function nextClosed(element: Element): Element | null {
  return element.querySelector('details:not([open])');
}

/** Faults that axe calls serious or critical once all fading is over, as `rule: first element`. */
export async function seriousFaults(element: Element): Promise<readonly string[]> {
  await Promise.allSettled(element.getAnimations({ subtree: true }).map(({ finished }) => finished));
  const { violations } = await axe.run(element, { resultTypes: ['violations'], preload: false });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** The one element that a selector finds; a test without it cannot go on. */
export function find<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (found === null) throw new Error(`${selector} is not there`);
  return found;
}

/** Text of an element with single spaces. */
export function words(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
