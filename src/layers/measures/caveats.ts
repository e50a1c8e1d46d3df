import type { Language } from '../../../geodata/types.ts';
import type { Indicator, IndicatorCell } from '../../../indicators/types.ts';
import { caveatMessages } from '../../i18n/messages/caveats.ts';
import { stepMessages } from '../../i18n/messages/steps.ts';

/**
 * What a reader must know of a figure of an indicator before comparing it: of which years it is the mean, whose it is, where it is counted,
 * how old it is. It goes with the figure into every sentence and tooltip that names it.
 */
export function caveatsOf(
  language: Language,
  { warning, formula }: Pick<Indicator, 'warning' | 'formula'>,
  { year, outdated, forDistrict, spike }: Pick<IndicatorCell, 'year' | 'outdated' | 'forDistrict' | 'spike'>,
): readonly string[] {
  const texts = caveatMessages[language];
  const age = !outdated ? '' : year === null ? texts.undated : texts.outdated(year);
  const where = warning === 'legal-seat' || warning === 'registration' ? texts[warning] : '';
  const apart = spike ? stepMessages[language].spikeInside : '';
  const years = Number(/, mean-(\d)$/.exec(formula)?.[1] ?? 1);
  const averaged = years > 1 ? texts.averaged(years) : '';
  return [averaged, age, forDistrict ? texts.forDistrict : '', where, apart].filter((text) => text !== '');
}
