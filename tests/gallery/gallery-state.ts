import type { Language } from '../../geodata/languages.ts';
import type { SvgPaths } from '../../geodata/types.ts';
import type { PageExplorer } from '../../src/explorer/create-explorer.ts';
import type { ExplorerElement } from '../../src/panels/parts/explorer-element.ts';
import type { Action } from '../../src/state/actions.ts';

/** One component or layer in one named state, on the real figures. */
export interface GalleryState {
  /** Unique, kebab-case; also the name of its picture. */
  readonly name: string;
  /** Size of its frame in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** From the opening view to this state. */
  readonly actions: readonly Action[];
  /** Puts it into the frame; resolves when it is complete. */
  readonly show: (frame: HTMLElement, explorer: PageExplorer, paths: SvgPaths) => Promise<void> | void;
}

/** How a state is shown. */
export interface GalleryLook {
  readonly theme: 'light' | 'dark';
  readonly language: Language;
}

/** Brings up one state alone, for its picture; resolves when it is complete. */
export type ShowState = (name: string, look: GalleryLook) => Promise<void>;

/** Shows one of the explorer's elements; with a selector, it is complete once that is inside. */
export function showElement(
  make: new () => ExplorerElement,
  prepare: (element: ExplorerElement) => void = () => {},
  complete = '*',
): GalleryState['show'] {
  return async (frame, explorer) => {
    const element = new make();
    element.explorer = explorer;
    prepare(element);
    frame.append(element);
    await element.updateComplete;
    while (element.querySelector(complete) === null) await nextFrame();
  };
}

function nextFrame(): Promise<number> {
  return new Promise((done) => requestAnimationFrame(done));
}
