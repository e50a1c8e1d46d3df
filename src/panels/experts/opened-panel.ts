import { panelFile, readPanel } from '../../../indicators/experts/codec.ts';
import type { Panel } from '../../../indicators/experts/panel.ts';
import { keepText, keptText } from '../../lib/kept-text.ts';
import { levelsOf, type PagePort } from './page-port.ts';

const OPENED = 'answer:panel';

/** The panel that an expert opened last from a file; null = none is kept. */
export function openedPanel(port: PagePort): Panel | null {
  const kept = keptText(OPENED);
  const read = kept === null ? null : readPanel(kept, levelsOf(port));
  return read !== null && 'panel' in read ? read.panel : null;
}

/** Keeps a panel that was opened from a file, so that a reload finds it again. */
export function keepOpenedPanel(panel: Panel): void {
  keepText(OPENED, panelFile(panel));
}
