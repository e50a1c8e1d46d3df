import type { Places } from '../../../geodata/types.ts';
import type { Piece } from './pieces.ts';
import type { UploadProblem } from './upload-data.ts';

/** What the worker is asked, once; who wants no answer any more ends the worker. */
export interface UploadRequest {
  readonly files: readonly File[];
  readonly places: Places;
}

/** What the worker answers: how far it is, then the data in pieces, the rest last, or why there are none. */
export type UploadReply =
  | { readonly kind: 'progress'; readonly share: number; readonly rowsRead: number }
  | { readonly kind: 'refused'; readonly problems: readonly UploadProblem[] }
  | Piece;
