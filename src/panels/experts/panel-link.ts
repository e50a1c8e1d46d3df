import { panelFile, panelText } from '../../../indicators/experts/codec.ts';
import type { Panel } from '../../../indicators/experts/panel.ts';
import type { ExportedFile } from '../../export/exported-file.ts';
import type { PagePort } from './page-port.ts';

/** The link that asks a panel's questions in the language of the panel; '' = too long for a link. */
export function panelLink(port: PagePort, panel: Panel): string {
  const packed = panelText(panel);
  return 'text' in packed ? `${port.address(panel.language)}#p=${packed.text}` : '';
}

/** The panel as a file that asks the same. */
export function savedPanel(panel: Panel): ExportedFile {
  return {
    name: `panel-${panel.id}-${panel.round}.json`,
    blob: new Blob([panelFile(panel)], { type: 'application/json' }),
  };
}
