import type { Language } from '../../geodata/types.ts';
import type { FileFault } from '../data/explorer-data.ts';
import { faultWords } from '../explorer/damaged-file.ts';
import { mainMessages } from '../i18n/messages/main.ts';
import { startMessages } from '../i18n/messages/start.ts';

/**
 * Says above the prerendered page which file failed and what stands below. A file that the server does not have any
 * more first reloads the page once, by the script that watches over the start.
 */
export function showLoadFailure(language: Language, file: string, fault: FileFault): void {
  const gone = new CustomEvent('file-gone', { detail: file, cancelable: true });
  if (fault === 'HTTP 404' && !dispatchEvent(gone)) return;
  const root = document.documentElement;
  const { methodStands, openingStands } = startMessages[language];
  const stands = root.dataset['page'] === 'method' ? methodStands : openingStands;
  const notice = document.createElement('p');
  notice.className = 'load-failure';
  notice.setAttribute('role', 'alert');
  notice.textContent = `${mainMessages[language].loadFailed(file, faultWords(language, fault))} ${stands}`;
  document.body.prepend(notice);
  root.dataset['failed'] = '';
}
