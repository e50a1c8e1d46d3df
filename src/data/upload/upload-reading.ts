import type { Understood, UploadData, UploadProblem } from './upload-data.ts';

/** The outcome of reading a reader's own tables: the data, or why there are none (no problems if it was cancelled). */
export type UploadReading =
  | { readonly ok: true; readonly data: UploadData }
  | {
      readonly ok: false;
      readonly isCancelled: boolean;
      readonly problems: readonly UploadProblem[];
      /** How the table of figures was understood; absent where it was not reached. */
      readonly understood?: Understood;
    };

/** How a reading reports its progress: the share done 0..1, never falling, and the rows read so far. */
export interface ReadingListener {
  readonly onProgress: (share: number, rowsRead: number) => void;
}

/** A reading under way; `result` never rejects. */
export interface RunningReading {
  readonly result: Promise<UploadReading>;
  /** Ends the work at once; `result` then says so. Without effect once there is a result. */
  cancel(): void;
}
