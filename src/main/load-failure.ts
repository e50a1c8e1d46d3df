import type { Language } from '../../geodata/types.ts';
import { mainMessages } from '../i18n/messages/main.ts';

/** Says above the prerendered page which file failed; the prerendered map and table stay. */
export function showLoadFailure(language: Language, file: string, reason: string): void {
  const notice = document.createElement('p');
  notice.className = 'load-failure';
  notice.setAttribute('role', 'alert');
  notice.textContent = mainMessages[language].loadFailed(file, reason);
  document.body.prepend(notice);
}
