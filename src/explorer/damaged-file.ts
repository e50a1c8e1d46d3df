import { type Language, perLanguage } from '../../geodata/languages.ts';
import type { FileFault } from '../data/explorer-data.ts';
import { fileMessages } from '../i18n/messages/files.ts';
import { isOffline } from '../lib/is-offline.ts';
import { isLoss } from '../lib/load-code.ts';
import type { Notice } from './explorer.ts';

/** Names a data file that is missing or damaged, what is wrong with it, and that the rest works. */
export function damagedFile(file: string, fault: FileFault | Error): Notice {
  return {
    id: `file ${file}`,
    severity: 'error',
    about: file,
    text: perLanguage((language) => fileMessages[language].damaged(file, faultWords(language, fault))),
  };
}

/** What is wrong with a file in the reader's language; the status of an answer is not translated. */
export function faultWords(language: Language, fault: FileFault | Error): string {
  if (fault instanceof Error) return faultWords(language, codeFault(fault));
  return isStatus(fault) ? fault : fileMessages[language][fault];
}

/** Why code that was imported on demand is not there. */
export function codeFault(error: unknown): FileFault {
  if (!isLoss(error)) return 'does-not-run';
  return isOffline() ? 'no-connection' : 'not-loaded';
}

function isStatus(fault: FileFault): fault is `HTTP ${number}` {
  return fault.startsWith('HTTP ');
}
