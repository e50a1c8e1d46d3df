import type { TownId } from '../../../geodata/types.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import { formatNumber } from '../../i18n/format.ts';
import { expertDigestMessages } from '../../i18n/messages/expert-digest.ts';
import type { DigestTown, ExpertDigest } from '../../state/expert-digest.ts';
import { EXPERT_MEASURES } from '../catalogue/experts.ts';
import { actionWords, digestOrigin } from '../digest-words.ts';
import type { LayerContext, LayerPicture } from '../layer.ts';
import { classIndex } from '../measures/classify.ts';
import { HATCH } from '../measures/value-scale.ts';
import type { Fill, SymbolMark, TownMark } from '../scene.ts';
import { townRadius } from '../town-circles.ts';
import {
  actionMark,
  actionOrder,
  expertLegend,
  NEED_BREAKS,
  needColours,
  type TownFacts,
} from './expert-legend.ts';

/** Half width of the square of an action in pixels, and of an empty one of a town that was not asked about. */
const SQUARE_PX = { said: 10, open: 5 } as const;

/** The action that experts rank first, or the need for it. */
export function drawExperts(context: LayerContext): LayerPicture {
  const { digest, setting } = context;
  if (digest === null) return { painted: [], legend: expertLegend(context, null, []), lines: new Map() };
  const order = actionOrder(digest);
  const isAction = setting.measure === EXPERT_MEASURES.action;
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
    legend: expertLegend(context, digest, marks),
    lines: new Map(
      marks.map(({ townId, facts }) => [
        townId,
        {
          ...{ title, value: facts.valueText, figure: facts.figure },
          detail: digestOrigin(context.language, digest),
        },
      ]),
    ),
  };
}

function townFacts(
  context: LayerContext,
  digest: ExpertDigest,
  townId: TownId,
  order: readonly number[],
): TownFacts {
  const said = digest.towns[townId] ?? null;
  const isAction = context.setting.measure === EXPERT_MEASURES.action;
  const facts = {
    // An action is a word and no number.
    figure: said === null || isAction ? '' : figureAddress('experts', 'said', townId, 'need'),
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
  if (setting.measure === EXPERT_MEASURES.action && action !== undefined)
    return actionWords(language, action, data.expertItems);
  return expertDigestMessages[language].needValue(formatNumber(language, said.need, 0));
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

function squares({ data }: LayerContext, marks: readonly TownFacts[]): readonly SymbolMark[] {
  return data.places.towns.flatMap(({ id: townId, position }, at): readonly SymbolMark[] => {
    const facts = marks[at]?.facts;
    if (facts === undefined) return [];
    return [
      {
        ...facts,
        ...actionMark(facts.classIndex),
        townId,
        position,
        size: SQUARE_PX[facts.classIndex === null ? 'open' : 'said'],
        second: null,
        ring: 0,
      },
    ];
  });
}
