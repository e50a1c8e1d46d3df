import type { Language } from '../../../geodata/types.ts';
import type { Branch, TownStructure } from '../../../indicators/built-files.ts';
import type { QuotientRange } from '../../../indicators/built-structure.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import type { Grade } from '../../../indicators/types.ts';
import { BRANCH_SYMBOLS } from '../../../styles/symbols.ts';
import { industriesOf } from '../../data/industries.ts';
import { beginSmall, formatNumber, formatPercent } from '../../i18n/format.ts';
import { branchLetterMessages, layerMessages } from '../../i18n/messages/layers.ts';
import { specializationLayerMessages } from '../../i18n/messages/specialization-layer.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { rangeText } from '../../i18n/range-text.ts';
import { shownNumber } from '../../i18n/shown-number.ts';
import type { LayerContext, LayerPicture, TooltipLine } from '../layer.ts';
import { joined, proxyWords } from '../measures/measured-value.ts';
import type { SymbolMark } from '../scene.ts';
import { BRANCH_KEYS, branchLegend, branchOf, symbolSize } from './branch-legend.ts';

/** Herfindahl index from which the ring is drawn thin, and thick. */
const RING_CUTS = [0.25, 0.5] as const;
const RING_WIDTHS = [0, 1.2, 2.6] as const;

/** Symbols by the leading branch. */
export function drawSpecialization(context: LayerContext): LayerPicture {
  const { setting, data } = context;
  const marks = data.places.towns.map((town): SymbolMark => {
    const structure = industriesOf(data).towns[town.id] ?? null;
    return {
      townId: town.id,
      position: town.position,
      ...symbolOf(context, structure),
      ...factsOf(context, town.id, structure),
    };
  });
  return {
    painted: [{ kind: 'symbols', id: setting.id, opacity: setting.opacity, marks }],
    legend: branchLegend(context, marks),
    lines: new Map(
      marks.map((mark) => [
        mark.townId,
        branchLine(context, mark, industriesOf(data).towns[mark.townId] ?? null),
      ]),
    ),
  };
}

function symbolOf(
  { language }: LayerContext,
  structure: TownStructure | null,
): Pick<SymbolMark, 'shape' | 'colour' | 'letter' | 'size' | 'outlined' | 'second' | 'ring'> {
  const branch = branchOf(structure);
  const letters = branchLetterMessages[language];
  const outlined = structure === null || structure.leading === null;
  const other = structure?.enterpriseBranch ?? null;
  const ring =
    structure?.herfindahl == null ? 0 : RING_CUTS.filter((cut) => (structure.herfindahl ?? 0) >= cut).length;
  return {
    ...(branch === null ? { shape: 'circle', colour: '#999999' } : BRANCH_SYMBOLS[branch]),
    letter: branch === null ? '?' : letters[branch],
    size: symbolSize(structure?.output ?? null),
    outlined,
    second:
      !outlined && structure.enterpriseDiffers && other !== null
        ? { ...BRANCH_SYMBOLS[other], letter: letters[other] }
        : null,
    ring: RING_WIDTHS[ring] ?? 0,
  };
}

function factsOf(
  { language, data }: LayerContext,
  townId: string,
  structure: TownStructure | null,
): Omit<
  SymbolMark,
  'townId' | 'position' | 'shape' | 'colour' | 'letter' | 'size' | 'outlined' | 'second' | 'ring'
> {
  const texts = specializationLayerMessages[language];
  const smallName = (branch: Branch): string =>
    beginSmall(language, data.structure.branchNames[branch][language]);
  const leading = structure?.branches[0] ?? null;
  const figure = figureAddress('structure', townId, 'share', leading?.branch ?? '');
  if (structure === null || leading === null || structure.level === null) {
    const branch = structure?.enterpriseBranch ?? null;
    const investment = structure?.investment;
    const fact = branch === null ? texts.branchUnknown : texts.branchEnterprise(smallName(branch));
    const invests =
      investment === undefined ? '' : texts.branchInvestment(smallName(investment.branch), investment.year);
    return {
      figure,
      value: null,
      valueText: joined([texts.branchNoFigures, invests, fact]),
      classIndex: null,
      state: 'missing',
      status: 'not-scored',
      year: null,
      grade: null,
      rankText: null,
    };
  }
  const name = data.structure.branchNames[leading.branch][language];
  const percent = formatPercent(language, leading.share);
  const grades: Readonly<Record<string, Grade>> = { town: 'A', admin: 'B' };
  const grade = grades[structure.level] ?? 'C';
  return {
    figure,
    value: leading.share,
    valueText: structure.diversified
      ? texts.branchDiversified(smallName(leading.branch), percent)
      : texts.branchShare(name, percent),
    classIndex: BRANCH_KEYS.indexOf(branchOf(structure) ?? 'diversified'),
    state: grade === 'C' ? 'proxy' : 'measured',
    status: grade === 'C' ? 'estimate' : 'scored',
    year: structure.years.at(-1) ?? null,
    grade,
    rankText: null,
  };
}

/** A location quotient with both its ends. */
function quotientText(language: Language, { low, high }: QuotientRange): string {
  return rangeText(language, shownNumber(language, low, 2), shownNumber(language, high, 2)).text;
}

function branchLine(context: LayerContext, mark: SymbolMark, structure: TownStructure | null): TooltipLine {
  const { language, data } = context;
  const texts = layerMessages[language];
  const words = specializationLayerMessages[language];
  const years = structure?.years ?? [];
  const other = structure?.enterpriseDiffers === true ? structure.enterpriseBranch : null;
  const detail = joined([
    years.length === 0 ? '' : `${years[0]}–${years.at(-1)}`,
    mark.grade === null ? '' : texts.grade(mark.grade),
    mark.grade === 'C'
      ? proxyWords(language, mark.townId)
      : structure?.level == null
        ? ''
        : texts.levelOf(termName(language, structure.level)),
    structure?.leadingQuotient == null
      ? ''
      : words.branchQuotient(quotientText(language, structure.leadingQuotient)),
    structure?.herfindahl == null
      ? ''
      : words.effectiveSectors(formatNumber(language, 1 / structure.herfindahl, 1)),
    other === null || mark.outlined
      ? ''
      : words.branchEnterprise(beginSmall(language, data.structure.branchNames[other][language])),
  ]);
  return { title: texts.specialization, value: mark.valueText, detail, figure: mark.figure };
}
