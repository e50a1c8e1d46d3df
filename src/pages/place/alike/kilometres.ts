import type { Language } from '../../../../geodata/languages.ts';
import { unitMessages } from '../../../i18n/messages/units.ts';
import { shownNumber } from '../../../i18n/shown-number.ts';
import { type FigureView, plainFigure } from '../../../panels/parts/figure-view.ts';

/** Kilometres with their unit, traced. */
export function kilometres(language: Language, km: number, address: string): FigureView {
  return plainFigure(unitMessages[language].km(shownNumber(language, km)), km, address);
}
