import type { Language } from '../../../geodata/types.ts';
import type { DimensionPca } from '../../../indicators/scoring/dimension-pca.ts';
import { formatPercent } from '../../i18n/format.ts';
import { never } from '../../lib/never.ts';

/** What weights by principal components rest on, or why a dimension has none, in words. */
export interface PcaTexts {
  readonly pcaRests: (towns: number, components: number, share: string) => string;
  readonly pcaFewIndicators: string;
  readonly pcaFewTowns: (towns: number) => string;
  readonly pcaNoComponent: string;
}

/** One sentence on the weights of a dimension. */
export function pcaText(language: Language, found: DimensionPca, texts: PcaTexts): string {
  switch (found.lacks) {
    case null:
      return texts.pcaRests(found.cases, found.components, formatPercent(language, found.explained));
    case 'columns':
      return texts.pcaFewIndicators;
    case 'cases':
      return texts.pcaFewTowns(found.cases);
    case 'components':
      return texts.pcaNoComponent;
    default:
      return never(found.lacks);
  }
}
