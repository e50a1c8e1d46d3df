import type { ShiftEffects, Specialization, StructureMeasure } from '../../../indicators/built-structure.ts';
import {
  formatNumber,
  formatPercent,
  formatSigned,
  formatSignedPercent,
  formatYears,
} from '../../i18n/format.ts';
import { structureMessages } from '../../i18n/messages/structure.ts';
import { structureMeasureMessages } from '../../i18n/messages/structure-measures.ts';
import { type FigureView, missingFigure, type SentencePart, structureFigure } from '../parts/figure-view.ts';
import type { ProfileContext } from './profile-context.ts';
import { prospectSentences } from './prospect-sentences.ts';

/** One measure with its name and a line that explains it. */
export interface MeasureRow {
  readonly id: StructureMeasure;
  readonly name: string;
  readonly hint: string;
  readonly figure: FigureView;
}

/** One line of a shift-share table: change = national + mix + regional. */
export interface ShiftRow {
  readonly name: string;
  /** What must be said of the line; '' = nothing. */
  readonly note: string;
  readonly effects: readonly FigureView[];
}

/** Measures of a place's structure as a profile shows them. */
export interface StructureView {
  /** Location quotients of a town's sections; empty for regions, whose bars are sections. */
  readonly sections: readonly SentencePart[];
  readonly measures: readonly MeasureRow[];
  /** What the two names of the quotient and its mark mean; '' = said elsewhere. */
  readonly formsNote: string;
  readonly notes: readonly string[];
  readonly shift: {
    readonly caption: string;
    readonly total: ShiftRow;
    readonly parts: readonly ShiftRow[];
    /** What the effects are; '' = said elsewhere. */
    readonly hint: string;
    readonly note: string;
  } | null;
  /** Gaps in sentences; null = no spans to look for them. */
  readonly prospects: readonly (readonly SentencePart[])[] | null;
  /** Experimental; empty = not computed for the place. */
  readonly related: readonly {
    readonly name: string;
    readonly density: FigureView;
    readonly sheets: FigureView;
  }[];
}

/** Measures in the order of the table; the regional shift stands in the table of shifts. */
const SHOWN: readonly StructureMeasure[] = [
  'effective',
  'concentration',
  'shannon',
  'hoover',
  'krugman',
  'hachman',
  'change',
];
const EFFECTS = ['change', 'national', 'mix', 'regional'] as const satisfies readonly (keyof ShiftEffects)[];
const REST = 'manufacturing-unpublished';

/** Measures, shift-share, gaps and related branches of the place; null while its file is not there, or without figures. */
export function structureViewOf(context: ProfileContext): StructureView | null {
  const found = context.file?.specialization;
  if (found === undefined) return null;
  return {
    sections: sectionQuotients(context),
    measures: measureRows(context, found),
    formsNote: structureMessages[context.language].quotientForms,
    notes: notesOf(context, found),
    shift: shiftView(context, found),
    prospects: found.shift === null ? null : prospectsOf(context, found),
    related: found.related.map(({ part, density, sheets }) => ({
      name: partName(context, part),
      density:
        density === null
          ? missingFigure(context.language)
          : structureFigure(
              { placeId: context.placeId, measure: 'density', part },
              density,
              formatNumber(context.language, density, 2),
            ),
      sheets: structureFigure(
        { placeId: context.placeId, measure: 'sheets', part },
        sheets,
        formatNumber(context.language, sheets),
      ),
    })),
  };
}

/** Value of a measure in words: effective sectors with one decimal, shares as a percentage, indices with two. */
function measureText(language: ProfileContext['language'], measure: StructureMeasure, value: number): string {
  if (measure === 'effective') return formatNumber(language, value, 1);
  if (measure === 'change' || measure === 'hoover') return formatPercent(language, value, 1);
  if (measure === 'regional') return formatSignedPercent(language, value, 1);
  return formatNumber(language, value, 2);
}

function measureRows(context: ProfileContext, { measures }: Specialization): readonly MeasureRow[] {
  const texts = structureMeasureMessages[context.language];
  return SHOWN.map((id) => {
    const value = measures[id];
    return {
      id,
      name: texts[id],
      hint: texts[`${id}Hint`],
      figure:
        value === null
          ? missingFigure(context.language)
          : structureFigure(
              { placeId: context.placeId, measure: id, part: 'all' },
              value,
              measureText(context.language, id, value),
            ),
    };
  });
}

function sectionQuotients(context: ProfileContext): readonly SentencePart[] {
  const { language, data, placeId } = context;
  const quotients = Object.entries(data.industries?.towns[placeId]?.quotients ?? {});
  const known = quotients.flatMap(([section, value]) => (value === null ? [] : [{ section, value }]));
  if (known.length === 0) return [];
  const parts = known.flatMap(({ section, value }, i): readonly SentencePart[] => [
    `${i === 0 ? '' : '; '}${partName(context, section)} `,
    structureFigure({ placeId, measure: 'lq', part: section }, value, formatNumber(language, value, 2)),
  ]);
  return [`${structureMessages[language].bySection} `, ...parts, '.'];
}

function notesOf(context: ProfileContext, { compared, change }: Specialization): readonly string[] {
  const { language } = context;
  const { firstEstimate } = context.data.structure.regionYears;
  const texts = structureMessages[language];
  return [
    ...(compared.length > 1 ? [texts.comparedWith(referenceName(context), sectionList(compared))] : []),
    change === null
      ? texts.changeNone
      : texts.changeBetween(
          formatYears(change.from),
          formatYears(change.to),
          formatPercent(language, change.covered),
        ),
    ...(context.place.kind === 'region' && firstEstimate !== null
      ? [texts.firstEstimate(firstEstimate)]
      : []),
  ];
}

/** Letters of sections, "A–E" where more than two stand in a row of the alphabet. */
function sectionList(letters: readonly string[]): string {
  const runs: string[][] = [];
  for (const letter of letters) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && letter.charCodeAt(0) === last.charCodeAt(0) + 1) {
      run.push(letter);
    } else runs.push([letter]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}

function referenceName({ place, data, language }: ProfileContext): string {
  return place.kind === 'town'
    ? structureMeasureMessages[language].townReference(data.structure.reference.regions)
    : structureMeasureMessages[language].nation;
}

function shiftView(context: ProfileContext, { shift }: Specialization): StructureView['shift'] {
  if (shift === null) return null;
  const texts = structureMessages[context.language];
  const row = (name: string, part: string, effects: ShiftEffects, isNew: boolean): ShiftRow => ({
    name,
    note: isNew ? texts.isNew : '',
    effects: EFFECTS.map((effect) =>
      structureFigure(
        { placeId: context.placeId, measure: `shift-${effect}`, part },
        effects[effect],
        formatSigned(context.language, effects[effect] * 100, 1),
      ),
    ),
  });
  return {
    caption: texts.shiftCaption(formatYears(shift.from), formatYears(shift.to), referenceName(context)),
    total: row(texts.total, 'all', shift, false),
    hint: [
      `${texts.national}: ${texts.nationalHint}`,
      `${texts.mix}: ${texts.mixHint}`,
      `${texts.regionalShort}: ${structureMeasureMessages[context.language].regionalHint}`,
    ].join(' '),
    parts: [...shift.parts]
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
      .map((entry) => row(partName(context, entry.part), entry.part, entry, entry.isNew)),
    note: shift.parts.some(({ part }) => part === REST) ? texts.restNote : '',
  };
}

function prospectsOf(context: ProfileContext, { prospects }: Specialization): StructureView['prospects'] {
  const { language, placeId } = context;
  return prospectSentences({ language, placeId }, prospects, (part) => partName(context, part));
}

function partName({ data, language }: ProfileContext, part: string): string {
  const names: Readonly<Record<string, Readonly<Record<typeof language, string>>>> = {
    ...data.structure.sectionNames,
    ...data.structure.branchNames,
  };
  return names[part]?.[language] ?? part;
}
