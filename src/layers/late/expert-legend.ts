import type { TownId } from '../../../geodata/types.ts';
import { BRANCH_SYMBOLS } from '../../../styles/symbols.ts';
import { expertDigestMessages } from '../../i18n/messages/expert-digest.ts';
import type { ExpertDigest } from '../../state/expert-digest.ts';
import { EXPERT_MEASURES } from '../catalogue/experts.ts';
import { actionWords, digestOrigin } from '../digest-words.ts';
import type { LayerContext } from '../layer.ts';
import { rangeLabels, spreadColours } from '../measures/class-ranges.ts';
import { HATCH } from '../measures/value-scale.ts';
import type { Fill, Legend, LegendClass, MarkFacts, SymbolMark } from '../scene.ts';
import { residentSizes } from '../town-circles.ts';

/** Fifths of the scale of need. */
export const NEED_BREAKS = [20, 40, 60, 80] as const;

/** A town with what its mark says. */
export interface TownFacts {
  readonly townId: TownId;
  readonly facts: MarkFacts;
}

/** Places of the actions in the digest, that of most towns first. */
export function actionOrder({ actions, towns }: ExpertDigest): readonly number[] {
  const count = (at: number): number => Object.values(towns).filter(({ action }) => action === at).length;
  return actions
    .map((_, at) => at)
    .filter((at) => count(at) > 0)
    .sort((a, b) => count(b) - count(a) || a - b);
}

/** Colours of the fifths of need, lowest first. */
export function needColours({ theme, isQuiet }: LayerContext): readonly string[] {
  return spreadColours('neutral', theme, NEED_BREAKS.length + 1, isQuiet);
}

const COLOURS = Object.values(BRANCH_SYMBOLS).map(({ colour }) => colour);
const FIRST_LETTER = 'A'.charCodeAt(0);

/** Letters tell the actions apart; colours only help, and begin again where they end. */
export function actionMark(
  index: number | null,
): Pick<SymbolMark, 'letter' | 'colour' | 'shape' | 'outlined'> {
  if (index === null) return { letter: '', colour: '#999999', shape: 'square', outlined: true };
  const colour = COLOURS[index % COLOURS.length] ?? '';
  return { letter: String.fromCharCode(FIRST_LETTER + index), colour, shape: 'square', outlined: false };
}

/** Legend of what experts said, without a digest an empty one. */
export function expertLegend(
  context: LayerContext,
  digest: ExpertDigest | null,
  marks: readonly TownFacts[],
): Legend {
  const { language, setting } = context;
  const texts = expertDigestMessages[language];
  const isAction = setting.measure === EXPERT_MEASURES.action;
  return {
    layerId: setting.id,
    headline: {
      title: isAction ? texts.actionTitle : texts.needTitle,
      reading: isAction ? texts.actionReading : texts.needReading,
    },
    title: isAction ? texts.action : texts.need,
    subtitle: digest === null ? '' : digestOrigin(language, digest),
    form: isAction ? 'list' : 'steps',
    classes:
      digest === null ? [] : isAction ? actionClasses(context, digest, marks) : needClasses(context, marks),
    histogram: null,
    notes: [texts.note],
    sizes: isAction ? null : residentSizes(context),
    axes: null,
  };
}

function countOf(marks: readonly TownFacts[], index: number | null): number {
  return marks.filter(({ facts }) => facts.classIndex === index).length;
}

/** Towns that the panel was not asked about; [] = it was asked about all. */
function notAsked(
  { language }: LayerContext,
  marks: readonly TownFacts[],
  look: Pick<LegendClass, 'fill' | 'symbol'>,
): readonly LegendClass[] {
  const count = countOf(marks, null);
  const label = expertDigestMessages[language].notAsked;
  return count === 0 ? [] : [{ ...look, label, count, from: null, to: null, dotted: false }];
}

function needClasses(context: LayerContext, marks: readonly TownFacts[]): readonly LegendClass[] {
  const colours = needColours(context);
  const classes = rangeLabels(context.language, NEED_BREAKS, 0).map((label, i) => ({
    fill: { kind: 'colour', colour: colours[i] ?? '' } as const,
    label,
    count: countOf(marks, i),
    from: NEED_BREAKS[i - 1] ?? null,
    to: NEED_BREAKS[i] ?? null,
    dotted: false,
    symbol: null,
  }));
  return [...classes, ...notAsked(context, marks, { fill: HATCH, symbol: null })];
}

function actionClasses(
  context: LayerContext,
  digest: ExpertDigest,
  marks: readonly TownFacts[],
): readonly LegendClass[] {
  const look = (index: number | null): { readonly fill: Fill; readonly symbol: LegendClass['symbol'] } => {
    const { colour, ...symbol } = actionMark(index);
    return { fill: { kind: 'colour', colour }, symbol };
  };
  const classes = actionOrder(digest).flatMap((place, at): readonly LegendClass[] => {
    const action = digest.actions[place];
    if (action === undefined) return [];
    const label = actionWords(context.language, action, context.data.expertItems);
    return [{ ...look(at), label, count: countOf(marks, at), from: null, to: null, dotted: false }];
  });
  return [...classes, ...notAsked(context, marks, look(null))];
}
