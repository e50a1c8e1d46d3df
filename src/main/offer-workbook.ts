import { downloadFile } from '../export/exported-file.ts';
import type { WorkbookWords } from '../lib/compared-places.ts';
import { loadCode } from '../lib/load-code.ts';
import type { Cited } from './cite-place.ts';
import { element } from './element.ts';

/** Puts a button beside the forms of the citation that makes a workbook of the figures; its code comes when pressed. */
export function offerWorkbook(placeId: string, cited: Cited, words: WorkbookWords): void {
  const button = element('button', { type: 'button', textContent: words.button });
  button.addEventListener('click', async () => {
    button.disabled = true;
    button.textContent = words.making;
    try {
      const { makeWorkbook } = await loadCode(() => import('./make-workbook.ts'));
      downloadFile(await makeWorkbook(placeId, cited));
      button.textContent = words.button;
    } catch {
      button.textContent = words.failed;
    }
    button.disabled = false;
  });
  cited.box.append(button);
}
