import type { Language } from '../../../geodata/types.ts';
import type { Indicator, IndicatorCell } from '../../../indicators/types.ts';
import { caveatMessages } from '../../i18n/messages/caveats.ts';
import { stepMessages } from '../../i18n/messages/steps.ts';

/**
 * What a reader must know of a figure of an indicator before comparing it: whose it is, where it is counted, how old it
 * is. It goes with the figure into every sentence and tooltip that names it.
 */
export function caveatsOf(
  language: Language,
  { warning }: Pick<Indicator, 'warning'>,
  { year, outdated, forDistrict, spike }: Pick<IndicatorCell, 'year' | 'outdated' | 'forDistrict' | 'spike'>,
): readonly string[] {
  const texts = caveatMessages[language];
  const age = !outdated ? '' : year === null ? texts.undated : texts.outdated(year);
  const where = warning === 'legal-seat' || warning === 'registration' ? texts[warning] : '';
  const apart = spike ? stepMessages[language].spikeInside : '';
  return [age, forDistrict ? texts.forDistrict : '', where, apart].filter((text) => text !== '');
}
