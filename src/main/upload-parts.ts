import '../../styles/upload.css';
import '../panels/upload/upload-dialog.ts';

/** Makes the worker that reads a reader's own tables. This file is fetched when they are first wanted. */
export function createUploadWorker(): Worker {
  return new Worker(new URL('../workers/upload-worker.ts', import.meta.url), { type: 'module' });
}
