import { takeApart, transferOf } from '../data/upload/pieces.ts';
import { readFiles } from '../data/upload/read-files.ts';
import type { UploadReply, UploadRequest } from '../data/upload/worker-messages.ts';

function tell(reply: UploadReply, transfer: ArrayBuffer[] = []): void {
  self.postMessage(reply, { transfer });
}

async function answer({ files, places, choices }: UploadRequest): Promise<void> {
  const reading = await readFiles(files, { places, choices }, (step) => tell({ kind: 'progress', ...step }));
  if (!reading.ok) {
    const { problems, understood } = reading;
    tell({ kind: 'refused', problems, ...(understood === undefined ? {} : { understood }) });
    return;
  }
  for (const piece of takeApart(reading.data)) tell(piece, transferOf(piece));
}

self.addEventListener('message', ({ data }: MessageEvent<UploadRequest>) => {
  // A fault ends the worker's task as an error, which whoever asked hears of.
  answer(data).catch((error: unknown) => reportError(error));
});
