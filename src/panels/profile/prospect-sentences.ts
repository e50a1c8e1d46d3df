import type { Language } from '../../../geodata/languages.ts';
import type { Prospect } from '../../../indicators/built-structure.ts';
import { formatSignedPercent } from '../../i18n/format.ts';
import { structureMessages } from '../../i18n/messages/structure.ts';
import { weave } from '../../i18n/weave.ts';
import { quotientFigures, type SentencePart, structureFigure } from '../parts/figure-view.ts';

/** Industries that weigh little in a place while they grow in the reference area, a sentence each. */
export function prospectSentences(
  { language, placeId }: { readonly language: Language; readonly placeId: string },
  prospects: readonly Prospect[],
  nameOf: (part: string) => string,
): readonly (readonly SentencePart[])[] {
  const texts = structureMessages[language];
  const growthFigure = (measure: string, part: string, value: number) =>
    structureFigure({ placeId, measure, part }, value, formatSignedPercent(language, value));
  return prospects.map(({ part, quotient, growth, referenceGrowth }) =>
    weave(growth === null ? texts.prospectUnknown : texts.prospect, {
      name: nameOf(part),
      quotient: quotientFigures(language, { placeId, part }, quotient),
      reference: growthFigure('growth-reference', part, referenceGrowth),
      ...(growth === null ? {} : { growth: growthFigure('growth-here', part, growth) }),
    }).flat(),
  );
}
