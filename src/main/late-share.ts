import type { PageExplorer } from '../explorer/create-explorer.ts';
import { damagedFile } from '../explorer/damaged-file.ts';
import type { PageSettings } from '../explorer/page-settings.ts';
import type { MonoShare } from '../panels/share/share.ts';

/**
 * Opens the share dialog of a shell once its code has come, which is loaded by what this returns or when the dialog is
 * first wanted; later wishes it hears itself. A notice says so where the code cannot be had, and the next wish tries again.
 */
export function lateShare(
  shell: Element,
  explorer: PageExplorer,
  settings: PageSettings,
  load: () => Promise<typeof import('./share-parts.ts')>,
): () => Promise<unknown> {
  const stop = new AbortController();
  const fetchDialog = async (): Promise<MonoShare | null> => {
    const { MonoShare, EXPORTERS } = await load();
    const dialog = shell.querySelector('mono-share');
    if (!(dialog instanceof MonoShare)) return null;
    stop.abort();
    Object.assign(dialog, { settings, exporters: EXPORTERS, explorer });
    return dialog;
  };
  const open = async (): Promise<void> => {
    try {
      (await fetchDialog())?.open();
    } catch (error) {
      explorer.notify(
        damagedFile('share-parts.js', error instanceof Error ? error : new Error(String(error))),
      );
    }
  };
  shell.addEventListener('mono-share', () => void open(), { signal: stop.signal });
  return fetchDialog;
}
