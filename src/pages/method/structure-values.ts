import { html, type TemplateResult } from 'lit';
import type { StructureMeasure } from '../../../indicators/built-structure.ts';
import type { PlaceId } from '../../../indicators/types.ts';
import { formatNumber, formatPercent, formatSigned } from '../../i18n/format.ts';
import { structureMessages } from '../../i18n/messages/structure.ts';
import { figureView } from '../../panels/parts/figure-text.ts';
import {
  type FigureView,
  missingFigure,
  quotientFigures,
  type SentencePart,
  structureFigure,
} from '../../panels/parts/figure-view.ts';
import type { MethodContext } from './method-context.ts';

type ShownMeasure = Exclude<StructureMeasure, 'regional'>;

/** A measure of a place's structure as its profile shows it. */
export function measureOf(context: MethodContext, placeId: PlaceId, measure: ShownMeasure): FigureView {
  const { language, profiles } = context;
  const value = profiles[placeId]?.specialization?.measures[measure] ?? null;
  if (value === null) return missingFigure(language);
  const text =
    measure === 'effective'
      ? formatNumber(language, value, 1)
      : measure === 'change' || measure === 'hoover'
        ? formatPercent(language, value, 1)
        : formatNumber(language, value, 2);
  return structureFigure({ placeId, measure, part: 'all' }, value, text);
}

/** The largest location quotient of a place with the name of its branch or section. */
export function largestQuotient(
  context: MethodContext,
  placeId: PlaceId,
): { readonly part: string; readonly figures: readonly SentencePart[] } {
  const { language, profiles } = context;
  const [largest] = Object.entries(profiles[placeId]?.specialization?.quotients ?? {})
    .flatMap(([part, value]) => (value === null ? [] : [{ part, value }]))
    .sort((a, b) => b.value.low - a.value.low);
  if (largest === undefined) return { part: '–', figures: [missingFigure(language)] };
  const { part, value } = largest;
  return { part: partName(context, part), figures: quotientFigures(language, { placeId, part }, value) };
}

/** The four numbers of a shift-share, `change = whole + mix + own`, in per cent of the first amount. */
export function changeParts({ language, profiles }: MethodContext, placeId: PlaceId): TemplateResult {
  const shift = profiles[placeId]?.specialization?.shift ?? null;
  if (shift === null) return figureView(missingFigure(language));
  const texts = structureMessages[language];
  const figure = (effect: 'change' | 'national' | 'mix' | 'regional'): TemplateResult =>
    figureView(
      structureFigure(
        { placeId, measure: `shift-${effect}`, part: 'all' },
        shift[effect],
        formatSigned(language, shift[effect] * 100, 1),
      ),
    );
  const parts = (
    [
      ['national', texts.national],
      ['mix', texts.mix],
      ['regional', texts.regionalShort],
    ] as const
  ).map(([effect, name]) => html` ${name} ${figure(effect)};`);
  return html`${texts.changeShort} ${figure('change')}, %:${parts}`;
}

/** The branch with the highest relatedness density of a town, and the districts that print it. */
export function densityOf(
  context: MethodContext,
  placeId: PlaceId,
): { readonly part: string; readonly figure: FigureView; readonly sheets: FigureView } {
  const { language, profiles } = context;
  const [densest] = (profiles[placeId]?.specialization?.related ?? [])
    .flatMap(({ part, density, sheets }) => (density === null ? [] : [{ part, density, sheets }]))
    .sort((a, b) => b.density - a.density);
  if (densest === undefined)
    return { part: '–', figure: missingFigure(language), sheets: missingFigure(language) };
  const { part, density, sheets } = densest;
  return {
    part: partName(context, part),
    figure: structureFigure(
      { placeId, measure: 'density', part },
      density,
      formatNumber(language, density, 2),
    ),
    sheets: structureFigure({ placeId, measure: 'sheets', part }, sheets, formatNumber(language, sheets)),
  };
}

function partName({ data, language }: MethodContext, part: string): string {
  const names: Readonly<Record<string, Readonly<Record<typeof language, string>>>> = {
    ...data.structure.sectionNames,
    ...data.structure.branchNames,
  };
  return names[part]?.[language] ?? part;
}
