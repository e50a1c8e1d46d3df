import type { Language } from '../../geodata/types.ts';
import type { FileFault } from '../data/explorer-data.ts';
import { faultWords } from '../explorer/damaged-file.ts';
import { mainMessages } from '../i18n/messages/main.ts';

/** Says above the prerendered page which file failed; the prerendered map and table stay. */
export function showLoadFailure(language: Language, file: string, fault: FileFault): void {
  const notice = document.createElement('p');
  notice.className = 'load-failure';
  notice.setAttribute('role', 'alert');
  notice.textContent = mainMessages[language].loadFailed(file, faultWords(language, fault));
  document.body.prepend(notice);
}
