import { panelText } from '../../../indicators/experts/codec.ts';
import { MonoExpertsPage } from '../../../src/panels/experts/experts-page.ts';
import { fixturePort, PANEL } from '../../fixtures/experts-page.ts';
import type { GalleryState } from '../gallery-state.ts';
import '../../../styles/text-page.css';
import '../../../styles/experts-page.css';

const packed = panelText(PANEL);
const QUESTIONS = `p=${'text' in packed ? packed.text : ''}`;

/** A part of the page of panels of experts; `presses` are pressed one after the other. */
function part(name: string, height: number, hash: string, presses: readonly string[] = []): GalleryState {
  return {
    ...{ name, width: 760, height, actions: [] },
    show: async (frame, explorer) => {
      localStorage.clear();
      const main = document.createElement('main');
      main.className = 'text-page experts-page';
      const page = new MonoExpertsPage();
      page.port = fixturePort(explorer.state.language);
      page.hash = hash;
      main.append(page);
      frame.append(main);
      await page.updateComplete;
      for (const press of presses) {
        await new Promise((done) => setTimeout(done, 0));
        page.querySelector<HTMLElement>(press)?.click();
        await page.updateComplete;
      }
    },
  };
}

const BEGIN = ['[data-consent]', '[data-begin]'];

/** The page of panels of experts: its start, a page of questions, handing in, a link that was cut off. */
export const STATES: readonly GalleryState[] = [
  part('experts-start', 320, ''),
  part('experts-questions', 900, QUESTIONS, BEGIN),
  part('experts-hand-in', 900, QUESTIONS, [...BEGIN, '.experts-pages li:last-child button']),
  part('experts-broken-link', 620, 'p=abc'),
];
