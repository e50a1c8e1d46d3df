import type { Notice } from '../explorer/explorer.ts';
import { mainMessages } from '../i18n/messages/main.ts';
import { namesFrom } from '../i18n/names-from.ts';
import { linkAge } from '../state/link-age.ts';

/** Id of the notice that a link was made with other figures. */
export const FIGURES_NOTICE = 'figures';

/** Says that a link was made with figures of another version than the present one; null where it was not. */
export function figuresNotice(query: string, presentVersion: number): Notice | null {
  const age = linkAge(query, presentVersion);
  if (age === 'present') return null;
  const text = namesFrom(mainMessages, ({ earlierFigures, laterFigures }) =>
    age === 'earlier' ? earlierFigures(presentVersion) : laterFigures,
  );
  return { id: FIGURES_NOTICE, severity: 'info', about: '', text, page: 'versions' };
}
