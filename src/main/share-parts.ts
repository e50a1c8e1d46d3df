import { MonoShare } from '../panels/share/share.ts';
import { pageExporters } from './exporters.ts';

export { MonoShare };

/** Downloads of the share dialog. This file is fetched when the dialog is first wanted. */
export const EXPORTERS = pageExporters();
