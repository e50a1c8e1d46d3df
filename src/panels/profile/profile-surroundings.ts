import type { nothing, TemplateResult } from 'lit';
import type { HowMade } from '../parts/how-made-template.ts';
import type { LostFile } from '../parts/load-state-template.ts';
import type { PlaceLink } from '../parts/place-link.ts';

/** How far the file of the place is. */
export type FileState = { readonly kind: 'ready' | 'loading' } | ({ readonly kind: 'failed' } & LostFile);

/** What a reader does in a profile. */
export interface ProfileHandlers {
  readonly onClose: () => void;
  readonly onRetry: () => void;
  readonly onRetryYears: () => void;
  readonly onRetryRest: () => void;
  readonly onPin: (placeId: string) => void;
  readonly isPinned: boolean;
}

/** What a profile shows beside its view. */
export interface ProfileSurroundings {
  readonly file: FileState;
  /** What the reader's own tables say of the place. */
  readonly upload?: TemplateResult | typeof nothing;
  /** What would change the class, once its code has come. */
  readonly breakEven?: TemplateResult | typeof nothing;
  /** The part "What if", an element of its own; last, because it grows when it is computed. */
  readonly scenario?: TemplateResult | typeof nothing;
  /** What a panel of experts said of the place; nothing by default. */
  readonly experts?: TemplateResult | typeof nothing;
  /** Links to the method; none by default. */
  readonly how?: HowMade;
  /** How names of places lead to them; plain words by default. */
  readonly link?: PlaceLink;
  /** Address of the place's own page; '' or absent = it is this one, or there is none. */
  readonly pageHref?: string;
}
