import type { InvestmentUse } from '../../../../indicators/built-files.ts';
import type { IndustrySection } from '../../../../indicators/editions/structure-parts.ts';

const BY_SECTION: Readonly<Record<IndustrySection, InvestmentUse>> = {
  B: 'mining',
  C: 'manufacturing',
  D: 'energy',
  E: 'water',
};

/** Use of investment by section. */
export const INVESTMENT_USES: Readonly<Record<string, InvestmentUse>> = BY_SECTION;
