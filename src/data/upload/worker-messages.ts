import type { Places } from '../../../geodata/types.ts';
import type { Piece } from './pieces.ts';
import type { ReadingChoices } from './table-shape.ts';
import type { Understood, UploadProblem } from './upload-data.ts';

/** The one request to the worker; terminating the worker cancels it. */
export interface UploadRequest {
  readonly files: readonly File[];
  readonly places: Places;
  readonly choices: ReadingChoices;
}

/** The worker's answers: its progress, then the data in pieces, the rest last, or why there are none. */
export type UploadReply =
  | { readonly kind: 'progress'; readonly share: number; readonly rowsRead: number }
  | {
      readonly kind: 'refused';
      readonly problems: readonly UploadProblem[];
      readonly understood?: Understood;
    }
  | Piece;
