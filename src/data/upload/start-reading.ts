import { putTogether } from './pieces.ts';
import type { UploadProblem } from './upload-data.ts';
import { fileProblem } from './upload-problems.ts';
import type { ReadingListener, RunningReading, UploadReading } from './upload-reading.ts';
import type { UploadReply, UploadRequest } from './worker-messages.ts';

/**
 * Reads files in a worker that lives for this reading alone; nothing leaves the machine. The data arrive in small
 * pieces, so that the page never freezes. A worker that fails, for instance for lack of memory, is reported as the
 * problem `failed`.
 */
export function startReading(
  createWorker: () => Worker,
  { files, places, choices }: UploadRequest,
  { onProgress }: ReadingListener,
): RunningReading {
  const worker = createWorker();
  const take = putTogether();
  let share = 0;
  let isOver = false;
  let end: (reading: UploadReading) => void = () => undefined;
  const result = new Promise<UploadReading>((resolve) => {
    end = (reading) => {
      isOver = true;
      worker.terminate();
      resolve(reading);
    };
  });
  const refuse = (problems: readonly UploadProblem[], isCancelled = false): void =>
    end({ ok: false, isCancelled, problems });
  const fail = (reason: string): void => refuse([fileProblem('failed', files[0]?.name ?? '', reason)]);
  worker.addEventListener('message', ({ data: reply }: MessageEvent<UploadReply>) => {
    if (isOver) return;
    if (reply.kind === 'refused') {
      const { problems, understood } = reply;
      end({ ok: false, isCancelled: false, problems, ...(understood === undefined ? {} : { understood }) });
    } else if (reply.kind === 'progress') {
      share = Math.max(share, reply.share);
      onProgress(share, reply.rowsRead);
    } else {
      const data = take(reply);
      if (data !== null) end({ ok: true, data });
    }
  });
  worker.addEventListener('error', (event) => fail(event.message));
  worker.addEventListener('messageerror', () => fail(''));
  worker.postMessage({ files, places, choices } satisfies UploadRequest);
  return { result, cancel: () => refuse([], true) };
}
