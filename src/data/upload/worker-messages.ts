import type { Places } from '../../../geodata/types.ts';
import type { Piece } from './pieces.ts';
import type { OwnProblem } from './upload-data.ts';

/** What the worker is asked, once; who wants no answer any more ends the worker. */
export interface OwnDataRequest {
  readonly files: readonly File[];
  readonly places: Places;
}

/** What the worker answers: how far it is, then the data in pieces, the rest last, or why there are none. */
export type OwnDataReply =
  | { readonly kind: 'progress'; readonly share: number; readonly rowsRead: number }
  | { readonly kind: 'refused'; readonly problems: readonly OwnProblem[] }
  | Piece;
