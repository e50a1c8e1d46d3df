import type { TownId } from '../../../geodata/types.ts';
import { BRANCH_SYMBOLS } from '../../../styles/symbols.ts';
import { formatNumber } from '../../i18n/format.ts';
import { expertDigestMessages } from '../../i18n/messages/expert-digest.ts';
import { type DigestTown, type ExpertDigest, saysOfTowns } from '../../state/expert-digest.ts';
import { actionWords, digestOrigin } from '../digest-words.ts';
import type { LayerContext, LayerDefinition, LayerPicture } from '../layer.ts';
import { rangeLabels, spreadColours } from '../measures/class-ranges.ts';
import { classIndex } from '../measures/classify.ts';
import { HATCH } from '../measures/value-scale.ts';
import type { Fill, Legend, LegendClass, MarkFacts, SymbolMark, TownMark } from '../scene.ts';
import { residentSizes, townRadius } from '../town-circles.ts';

const NEED = 'need';
const ACTION = 'action';
/** Fifths of the scale of need. */
const NEED_BREAKS = [20, 40, 60, 80] as const;
/** Half width of the square of an action in pixels. */
const SQUARE_PX = 10;

/** What a panel of experts said of the towns, by a digest in the address: the action they rank first, and the need for it. */
export const expertsLayer: LayerDefinition = {
  id: 'experts',
  scope: 'town',
  fills: ['town'],
  hasBaseline: false,
  showsUploads: null,
  opening: { measure: NEED },
  anchor: 'weights',
  name: (language) => expertDigestMessages[language].layer,
  isListed: (_data, digest) => saysOfTowns(digest),
  measures: (_data, language) => {
    const texts = expertDigestMessages[language];
    return [
      {
        name: texts.measures,
        options: [
          { id: NEED, name: texts.need },
          { id: ACTION, name: texts.action },
        ],
      },
    ];
  },
  hasClasses: false,
  draw: drawExperts,
};

function drawExperts(context: LayerContext): LayerPicture {
  const { digest, setting } = context;
  if (digest === null) return { painted: [], legend: legendOf(context, null, []), lines: new Map() };
  const order = actionOrder(digest);
  const isAction = setting.measure === ACTION;
  const marks = context.data.places.towns.map(({ id }) => townFacts(context, digest, id, order));
  const { id, opacity } = setting;
  const texts = expertDigestMessages[context.language];
  const title = isAction ? texts.action : texts.need;
  return {
    painted: [
      isAction
        ? { kind: 'symbols', id, opacity, marks: squares(context, marks) }
        : { kind: 'circles', id, opacity, marks: circles(context, marks) },
    ],
    legend: legendOf(
      context,
      digest,
      isAction ? actionClasses(context, digest, order) : needClasses(context, marks),
    ),
    lines: new Map(
      marks.map(({ townId, facts }) => [
        townId,
        { title, value: facts.valueText, detail: digestOrigin(context.language, digest), figure: '' },
      ]),
    ),
  };
}

/** Places of the actions in the digest, that of most towns first. */
function actionOrder({ actions, towns }: ExpertDigest): readonly number[] {
  const count = (at: number): number => Object.values(towns).filter(({ action }) => action === at).length;
  return actions
    .map((_, at) => at)
    .filter((at) => count(at) > 0)
    .sort((a, b) => count(b) - count(a) || a - b);
}

interface TownFacts {
  readonly townId: TownId;
  readonly facts: MarkFacts;
}

function townFacts(
  context: LayerContext,
  digest: ExpertDigest,
  townId: TownId,
  order: readonly number[],
): TownFacts {
  const said = digest.towns[townId] ?? null;
  const isAction = context.setting.measure === ACTION;
  const facts = {
    figure: '',
    valueText:
      said === null ? expertDigestMessages[context.language].notAsked : wordsOf(context, digest, said),
    value: said === null ? null : isAction ? order.indexOf(said.action) : said.need,
    year: null,
    grade: null,
    rankText: null,
  };
  if (said === null)
    return { townId, facts: { ...facts, classIndex: null, state: 'missing', status: 'not-scored' } };
  const index = isAction ? order.indexOf(said.action) : classIndex(said.need, NEED_BREAKS);
  return { townId, facts: { ...facts, classIndex: index, state: 'measured', status: 'scored' } };
}

function wordsOf({ language, setting, data }: LayerContext, digest: ExpertDigest, said: DigestTown): string {
  const action = digest.actions[said.action];
  if (setting.measure === ACTION && action !== undefined)
    return actionWords(language, action, data.expertItems);
  return expertDigestMessages[language].needValue(formatNumber(language, said.need, 0));
}

function needColours({ theme, isQuiet }: LayerContext): readonly string[] {
  return spreadColours('neutral', theme, NEED_BREAKS.length + 1, isQuiet);
}

function circles(context: LayerContext, marks: readonly TownFacts[]): readonly TownMark[] {
  const colours = needColours(context);
  return context.data.places.towns.flatMap((town, at): readonly TownMark[] => {
    const facts = marks[at]?.facts;
    if (facts === undefined) return [];
    const fill: Fill =
      facts.classIndex === null ? HATCH : { kind: 'colour', colour: colours[facts.classIndex] ?? '' };
    const { id: townId, position } = town;
    return [
      { ...facts, townId, position, fill, radius: townRadius(town.residents), dotted: false, code: '' },
    ];
  });
}

const COLOURS = Object.values(BRANCH_SYMBOLS).map(({ colour }) => colour);
const FIRST_LETTER = 'A'.charCodeAt(0);

/** Letters tell the actions apart; colours only help, and begin again where they end. */
function actionMark(index: number | null): Pick<SymbolMark, 'letter' | 'colour' | 'shape' | 'outlined'> {
  if (index === null) return { letter: '', colour: '#999999', shape: 'square', outlined: true };
  const colour = COLOURS[index % COLOURS.length] ?? '';
  return { letter: String.fromCharCode(FIRST_LETTER + index), colour, shape: 'square', outlined: false };
}

function squares({ data }: LayerContext, marks: readonly TownFacts[]): readonly SymbolMark[] {
  return data.places.towns.flatMap(({ id: townId, position }, at): readonly SymbolMark[] => {
    const facts = marks[at]?.facts;
    if (facts === undefined) return [];
    return [
      { ...facts, ...actionMark(facts.classIndex), townId, position, size: SQUARE_PX, second: null, ring: 0 },
    ];
  });
}

function needClasses(context: LayerContext, marks: readonly TownFacts[]): readonly LegendClass[] {
  const colours = needColours(context);
  const labels = rangeLabels(context.language, NEED_BREAKS, 0);
  const count = (index: number | null): number =>
    marks.filter(({ facts }) => facts.classIndex === index).length;
  const missing = count(null);
  const plain = { dotted: false, symbol: null };
  return [
    ...labels.map((label, i) => ({
      ...plain,
      fill: { kind: 'colour', colour: colours[i] ?? '' } as const,
      label,
      count: count(i),
      from: NEED_BREAKS[i - 1] ?? null,
      to: NEED_BREAKS[i] ?? null,
    })),
    ...(missing === 0
      ? []
      : [
          {
            ...plain,
            fill: HATCH,
            label: expertDigestMessages[context.language].notAsked,
            count: missing,
            from: null,
            to: null,
          },
        ]),
  ];
}

function actionClasses(
  { language, data }: LayerContext,
  { actions, towns }: ExpertDigest,
  order: readonly number[],
): readonly LegendClass[] {
  return order.flatMap((place, at): readonly LegendClass[] => {
    const action = actions[place];
    if (action === undefined) return [];
    const { colour, ...symbol } = actionMark(at);
    return [
      {
        fill: { kind: 'colour', colour },
        label: actionWords(language, action, data.expertItems),
        count: Object.values(towns).filter((town) => town.action === place).length,
        from: null,
        to: null,
        dotted: false,
        symbol,
      },
    ];
  });
}

function legendOf(
  context: LayerContext,
  digest: ExpertDigest | null,
  classes: readonly LegendClass[],
): Legend {
  const { language, setting } = context;
  const texts = expertDigestMessages[language];
  const isAction = setting.measure === ACTION;
  return {
    layerId: setting.id,
    headline: {
      title: isAction ? texts.actionTitle : texts.needTitle,
      reading: isAction ? texts.actionReading : texts.needReading,
    },
    title: isAction ? texts.action : texts.need,
    subtitle: digest === null ? '' : digestOrigin(language, digest),
    form: isAction ? 'list' : 'steps',
    classes,
    histogram: null,
    notes: [texts.note],
    sizes: isAction ? null : residentSizes(context),
    axes: null,
  };
}
